"""Underlines in the record, and what is done about them there."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu, QWidget

from ccm_minutes.application.warning.lookout import Remark
from ccm_minutes.composition.in_full.naming import participants_of
from ccm_minutes.domain.edits.details import add_clearance
from ccm_minutes.domain.edits.edit import NoSuchPart
from ccm_minutes.domain.edits.entries import part_at
from ccm_minutes.domain.edits.passages import (
    Rewriting,
    mention_passage,
    replace_passage,
    spell_passage,
    withhold_passage,
)
from ccm_minutes.domain.meeting import Clearance
from ccm_minutes.domain.passages import instead_of, mentioned, spelt, withheld
from ccm_minutes.domain.runs import characters, tidy
from ccm_minutes.domain.text import Mention, Text
from ccm_minutes.gui.record.rows import Row, name_of
from ccm_minutes.gui.record.view import RecordView
from ccm_minutes.gui.room.record_panel import RecordPanel
from ccm_minutes.gui.room.sitting import Sitting
from ccm_minutes.gui.text.edit import RunsEdit
from ccm_minutes.gui.text.underline import Drawn
from ccm_minutes.gui.underlines.choices import Ways
from ccm_minutes.gui.underlines.hands import Hands
from ccm_minutes.gui.underlines.in_place import Question
from ccm_minutes.gui.underlines.pointed_at import place_in_row
from ccm_minutes.gui.underlines.rows import RowRemarks

_BELOW: Final = QPoint(0, 4)


class InRecord(QObject):
    """Finds the remark that is meant in the record and does what is chosen about it.

    Args:
        record: the panel, by which everything is edited.
        view: what it is shown in.
        remarks: what is found in the rows.
        hands: show what is offered and ask for words.
    """

    def __init__(
        self, record: RecordPanel, view: RecordView, remarks: RowRemarks, hands: Hands
    ) -> None:
        super().__init__(view)
        self._record, self._view, self._remarks, self._hands = record, view, remarks, hands
        self._sitting: Sitting = record.sitting
        view.underline_by(remarks.underlines)
        remarks.changed.connect(view.underlines_changed)
        view.painter.menu_by = self._fill_menu
        view.viewport().installEventFilter(self)

    def offer(self) -> bool:
        """Shows what is offered at the cursor, or in the chosen row; whether there was anything."""
        row, editor = self._view.row(), self._view.editor
        if row is None or self._view.only_read or not self._view.isVisible():
            return False
        text = (editor.text() if editor is not None else row.text) or ""
        at = _place_of(editor) if editor is not None else 0
        remark = nearest(self._remarks.remarks(row, text), at)
        if remark is None:
            return False
        place = self._place_on_screen(editor)
        self._hands.show(remark, self._ways(row, text, remark, place), place, by_key=True)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            return self.offer() if by_key else self._offer_at(event.pos(), event.globalPos())
        return super().eventFilter(watched, event)

    def _offer_at(self, spot: QPoint, on_screen: QPoint) -> bool:
        """Shows what is offered at a point of a row in which no editor is open."""
        index = self._view.indexAt(spot)
        row = self._view.rows.row_at(index)
        if row is None or self._view.only_read:
            return False
        self._view.setCurrentIndex(index)
        at = place_in_row(self._view, index, row, spot)
        text = row.text or ""
        remark = None if at is None else remark_at(self._remarks.remarks(row, text), at)
        if remark is not None:
            ways = self._ways(row, text, remark, on_screen)
            self._hands.show(remark, ways, on_screen, by_key=False)
        return remark is not None

    def _fill_menu(self, menu: QMenu, place: int) -> None:
        row, editor = self._view.row(), self._view.editor
        if row is None or editor is None:
            return
        text = editor.text()
        remark = remark_at(self._remarks.remarks(row, text), Drawn(text).place(place))
        if remark is not None:
            ways = self._ways(row, text, remark, self._place_on_screen(editor))
            self._hands.fill(menu, remark, ways)

    def _place_on_screen(self, editor: RunsEdit | None) -> QPoint:
        if editor is not None:
            return editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft() + _BELOW)
        area = self._view.visualRect(self._view.currentIndex())
        return self._view.viewport().mapToGlobal(area.bottomLeft() + _BELOW)

    def _ways(self, row: Row, text: Text, remark: Remark, place: QPoint) -> Ways:
        start, end = remark.start, remark.end
        said = characters(text)[start:end]

        def change(by: Rewriting, after: Text) -> None:
            self._change(row, text, by, after)

        return Ways(
            said=said,
            mentions=self._mentions(remark),
            mention=lambda one: change(mention_passage, mentioned(text, start, end, one)),
            ask=lambda asked, done, words: self._hands.ask(
                self._asking(), Question(asked, f"{row.key} {start} {said}", done, words), place
            ),
            instead=instead_of(text, start, end),
            replace=lambda words: change(replace_passage, withheld(text, start, end, words)),
            withhold=lambda: change(withhold_passage, withheld(text, start, end)),
            allow=self._allowing(remark),
            spell=lambda words: change(spell_passage, spelt(text, start, end, words)),
            add=self._hands.add,
        )

    def _asking(self) -> QWidget:
        # What asks belongs to the editor: else that would close when it loses the keys.
        return self._view.editor or self._view

    def _mentions(self, remark: Remark) -> list[tuple[Mention, str]]:
        if remark.spot is None:
            return []
        people = participants_of(self._sitting.meeting)
        return [(one, name_of(people, one)) for one in remark.spot.mentions]

    def _allowing(self, remark: Remark) -> Callable[[str], None] | None:
        if remark.spot is None:
            return None
        finding = remark.spot.finding

        def allow(reason: str) -> None:
            # The passage is held against the meeting, and so has to be in it.
            self._record.commit()
            now = self._sitting.now()
            clearance = Clearance(finding.text, finding.passage, reason, at=now)
            self._sitting.attempt(add_clearance(clearance))

        return allow

    def _change(self, row: Row, looked_at: Text, by: Rewriting, after: Text) -> None:
        """Puts a text in the place of the one that was looked at, as one step of undo."""
        self._record.commit()
        editor = self._view.editor
        at = _place_of(editor) if editor is not None else 0
        there = self._text_of(row)
        before = there if tidy(there) == tidy(looked_at) else looked_at
        self._sitting.attempt(by(row.entry, row.path, before, after))
        if editor is not None and editor is self._view.editor:
            shorter = len(characters(looked_at)) - len(characters(after))
            _go(editor, max(0, at - shorter))

    def _text_of(self, row: Row) -> Text:
        try:
            return part_at(self._sitting.meeting, row.entry, row.path).text or ""
        except NoSuchPart:
            return ""


def nearest(remarks: Sequence[Remark], at: int) -> Remark | None:
    """The remark at a place, else the last one before it, else the next."""
    here = remark_at(remarks, at)
    before = [one for one in remarks if one.end < at]
    return here or (before[-1] if before else next(iter(remarks), None))


def remark_at(remarks: Sequence[Remark], at: int) -> Remark | None:
    """The remark on the words at a place, whose ends count."""
    return next((one for one in remarks if one.start <= at <= one.end), None)


def _place_of(editor: RunsEdit) -> int:
    return Drawn(editor.text()).place(editor.textCursor().position())


def _go(editor: RunsEdit, place: int) -> None:
    cursor = editor.textCursor()
    last = editor.document().characterCount() - 1
    cursor.setPosition(min(Drawn(editor.text()).at(place), last))
    editor.setTextCursor(cursor)
