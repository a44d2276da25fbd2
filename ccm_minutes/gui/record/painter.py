"""Paints the record, and opens an editor in it."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from ccm_minutes.domain.entry import EntryKind
from ccm_minutes.domain.runs import tidy
from ccm_minutes.domain.text import Text
from ccm_minutes.gui.lists.kept import Kept
from ccm_minutes.gui.lists.lines import LINE_ROLE
from ccm_minutes.gui.lists.tall import TallPainter
from ccm_minutes.gui.look.badge import badge_size, draw_badge
from ccm_minutes.gui.look.direction import bullet_place, direction_of, is_from_right
from ccm_minutes.gui.look.theme import Colours, colours
from ccm_minutes.gui.record.layout import RowLayout, guess_heights, lay_out
from ccm_minutes.gui.record.rows import Row, RowKey, UnderlinesInRow, no_underlines
from ccm_minutes.gui.text.completing import OfferMentions, no_offers
from ccm_minutes.gui.text.document import NameOf
from ccm_minutes.gui.text.edit import MenuBy, RunsEdit, nothing_more
from ccm_minutes.gui.text.expanding import Expand, no_expansion
from ccm_minutes.gui.text.mentioning import FindMentions, no_mentions
from ccm_minutes.gui.text.underline import Underline, drawn
from ccm_minutes.gui.words import say

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_FRAME = 3
"""Pixels between the edge of an editor and its words."""


class RecordPainter(TallPainter):
    """Lays out, paints and edits the rows of a record.

    Attributes:
        held_back: what was typed and could not be kept, by the row it belongs to.
        underline_by: says what is underlined in a row.
        mentions_by: finds the mentions in a line that is typed.
        offers_by: says who may be meant by one that is being typed.
        menu_by: puts what there is to do at a place of the open editor into a menu.

    Signals:
        edited: a row, its new text, and whether this goes on from an edit just made.
        finished: the user is done with a row. True: and wants another point after it.
        grew: the editor in the row at an index needs another height.
        pasted: a row, what stands before and after the cursor in its text, and paragraphs.
    """

    edited = Signal(object, object, bool)
    finished = Signal(object, bool)
    left = Signal()
    grew = Signal(object)
    pasted = Signal(object, object, object)

    def __init__(self, name_of: Callable[[], NameOf]) -> None:
        super().__init__()
        self._name_of = name_of
        self._layouts: Kept[RowKey, RowLayout] = Kept()
        self._open: RunsEdit | None = None
        self._open_key: RowKey | None = None
        self._again = False
        self._known: Text | None = None
        self._filled = False
        self.held_back: dict[RowKey, Text] = {}
        self.underline_by: UnderlinesInRow = no_underlines
        self.mentions_by: FindMentions = no_mentions
        self.offers_by: OfferMentions = no_offers
        self.menu_by: MenuBy = nothing_more
        self.expand_by: Expand = no_expansion

    @property
    def editor(self) -> RunsEdit | None:
        """The editor that is open."""
        return self._open

    def forget(self) -> None:
        """Lays everything out anew, as after a change of colours or fonts."""
        self._layouts.clear()

    def layout_at(self, index: Index, option: QStyleOptionViewItem) -> RowLayout:
        """The layout of a row."""
        row: Row = index.data(LINE_ROLE)
        width = _width(option)
        if self._open is not None and row.key == self._open_key:
            return lay_out(row, width, option.font, self._editor_height(self._open, option))
        kept = self._layouts.get(row.key)
        if kept is None or kept.row is not row or kept.width != width:
            kept = lay_out(row, width, option.font)
            self._layouts.put(row.key, kept)
        return kept

    def _editor_height(self, editor: RunsEdit, option: QStyleOptionViewItem) -> int:
        """As tall as its words, but never taller than the screen: then it scrolls by itself."""
        wanted, most = editor.sizeHint().height(), _page(option)
        policy = Qt.ScrollBarPolicy
        bar = policy.ScrollBarAlwaysOn if wanted > most else policy.ScrollBarAlwaysOff
        if editor.verticalScrollBarPolicy() != bar:
            editor.setVerticalScrollBarPolicy(bar)
        return min(wanted, most)

    def guesses(self, rows: Sequence[Row], option: QStyleOptionViewItem) -> list[int]:
        return guess_heights(rows, _width(option), option.fontMetrics)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, self.layout_at(index, option).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        layout = self.layout_at(index, option)
        painter.save()
        _paint_ground(painter, option, layout.row)
        painter.translate(option.rect.topLeft())
        _paint_label(painter, option.font, layout)
        if layout.row.key == self._open_key:
            _paint_bullet(painter, option.font, layout)
        else:
            self._paint_text(painter, option.font, layout)
        _paint_release(painter, option.font, layout)
        _paint_badge(painter, option.font, layout)
        painter.restore()

    def _paint_text(self, painter: QPainter, font: QFont, layout: RowLayout) -> None:
        row, c = layout.row, colours()
        painter.setPen(QColor(c.soft if row.kind is EntryKind.NOTE else c.ink))
        found = self.underline_by(row, row.text) if row.text else ()
        lines = drawn(found, row.text, row.names)
        layout.layout.draw(painter, QPointF(layout.text.topLeft()), lines)
        _paint_bullet(painter, font, layout)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = RunsEdit(parent)
        editor.name_of = self._name_of()
        editor.expanding.by = self.expand_by
        editor.mentioning.by = self.mentions_by
        editor.completing.by = self.offers_by
        row: Row = index.data(LINE_ROLE)
        editor.document().setDocumentMargin(0)
        editor.setFont(option.font)
        self._open, self._open_key, self._again, self._filled = editor, row.key, False, False
        place = QPersistentModelIndex(index)
        editor.paused.connect(lambda: self._commit(editor))
        editor.finished.connect(lambda more: self._finish(editor, more))
        editor.resized.connect(lambda: self.grew.emit(place))
        editor.pasted.connect(lambda new: self.pasted.emit(row, editor.around(), new))
        editor.underlining.by = lambda text: self._underlines(place, row, text)
        editor.menu_by = self.menu_by
        return editor

    def _underlines(
        self, place: QPersistentModelIndex, row: Row, text: Text
    ) -> Sequence[Underline]:
        now = place.data(LINE_ROLE) if place.isValid() else row
        return self.underline_by(now, text)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        if editor is self._open:
            self._open = self._open_key = None
        super().destroyEditor(editor, index)
        if index.isValid():
            self.grew.emit(QPersistentModelIndex(index))

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # Qt asks for this whenever anything of the row changes, its height too: only other
        # words than those the editor began with may go over what is being typed.
        row: Row = index.data(LINE_ROLE)
        if isinstance(editor, RunsEdit):
            editor.withheld = row.marked
        if isinstance(editor, RunsEdit) and (row.text != self._known or not self._filled):
            self._known, self._filled = row.text, True
            editor.show_text(self.held_back.get(row.key, row.text))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        row: Row | None = index.data(LINE_ROLE)
        if row is None or not isinstance(editor, RunsEdit):
            return
        text: Text = editor.text()
        if text != tidy(row.text):
            again, self._again = self._again, True
            self.edited.emit(row, text, again)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        place = self.layout_at(index, option).text.translated(option.rect.topLeft())
        editor.setGeometry(place.adjusted(-_FRAME, 0, _FRAME, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, RunsEdit):
            if event.type() == QEvent.Type.FocusOut and watched.completing.is_open:
                # Some platforms give the list of names the keys; the editor stays open below it.
                return False
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._takes(watched, event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _takes(self, editor: RunsEdit, event: QKeyEvent) -> bool:
        if editor.completing.takes(event):
            return True
        if event.key() != Qt.Key.Key_Escape:
            return False
        self._close(editor)
        self.left.emit()
        return True

    def _finish(self, editor: RunsEdit, more: bool) -> None:
        key = self._open_key
        self._close(editor)
        self.finished.emit(key, more)

    def _commit(self, editor: RunsEdit) -> None:
        # A timer may run out after the editor is closed and before Qt takes it away.
        if editor is self._open:
            self.commitData.emit(editor)

    def _close(self, editor: RunsEdit) -> None:
        editor.mentioning.left()
        self._commit(editor)
        self.closeEditor.emit(editor)


def _width(option: QStyleOptionViewItem) -> int:
    view = option.widget
    viewport = getattr(view, "viewport", None)
    return viewport().width() if viewport is not None else 600


def _page(option: QStyleOptionViewItem) -> int:
    view = option.widget
    viewport = getattr(view, "viewport", None)
    line = option.fontMetrics.height()
    return max(4 * line, viewport().height() - 3 * line) if viewport is not None else 40 * line


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
    c = colours()
    area = option.rect
    if row.marked:
        painter.fillRect(area, QColor(c.marked))
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(_side(area) if row.marked else area, QColor(c.chosen))
        painter.fillRect(QRect(area.left(), area.top(), 4, area.height()), QColor(c.accent))


def _side(area: QRect) -> QRect:
    return QRect(area.left(), area.top(), 14, area.height())


def _paint_label(painter: QPainter, font: QFont, layout: RowLayout) -> None:
    row, c = layout.row, colours()
    if layout.label.height() == 0:
        return
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    painter.setFont(strong)
    painter.setPen(QColor(_label_colour(row, c)))
    metrics = QFontMetrics(strong)
    label = metrics.elidedText(row.label, Qt.TextElideMode.ElideRight, layout.label.width())
    from_right = is_from_right(row.label or row.aside)
    painter.setLayoutDirection(direction_of(row.label or row.aside))
    painter.drawText(layout.label, int(Qt.AlignmentFlag.AlignLeft), label)
    advance = metrics.horizontalAdvance(label) + (10 if label else 0)
    painter.setFont(font)
    painter.setPen(QColor(c.soft))
    taken = (0, 0, -advance, 0) if from_right else (advance, 0, 0, 0)
    rest = layout.label.adjusted(*taken)
    aside = QFontMetrics(font).elidedText(row.aside, Qt.TextElideMode.ElideRight, rest.width())
    painter.drawText(rest, int(Qt.AlignmentFlag.AlignLeft), aside)


def _label_colour(row: Row, c: Colours) -> str:
    return {
        EntryKind.DECISION: c.decided,
        EntryKind.ACTION: c.owed,
        EntryKind.NOTE: c.soft,
        EntryKind.QUESTION: c.accent,
        EntryKind.KEY_POINT: c.accent,
    }.get(row.kind, c.ink)


def _paint_bullet(painter: QPainter, font: QFont, layout: RowLayout) -> None:
    if layout.row.path:
        painter.setFont(font)
        spot = bullet_place(layout.text, QFontMetrics(font).height(), layout.row.words)
        painter.setLayoutDirection(direction_of(layout.row.words))
        sign = "•" if len(layout.row.path) == 1 else "–"
        painter.drawText(spot, int(Qt.AlignmentFlag.AlignLeft), sign)


def _paint_release(painter: QPainter, font: QFont, layout: RowLayout) -> None:
    if layout.row.in_release is None:
        return
    slanted = QFont(font)
    slanted.setItalic(True)
    painter.setFont(slanted)
    painter.setPen(QColor(colours().mark))
    words = say("Released as: {0}").format(layout.row.in_release)
    shown = QFontMetrics(slanted).elidedText(
        words, Qt.TextElideMode.ElideRight, layout.release.width()
    )
    painter.setLayoutDirection(direction_of(shown))
    painter.drawText(layout.release, int(Qt.AlignmentFlag.AlignLeft), shown)


def _paint_badge(painter: QPainter, font: QFont, layout: RowLayout) -> None:
    if not layout.row.marked:
        return
    size = badge_size("FOUO", font)
    top = layout.label.top() if layout.label.height() else layout.text.top()
    draw_badge(
        painter,
        QRect(layout.label.right() + 12, top + 1, size.width(), size.height()),
        "FOUO",
        font,
    )
