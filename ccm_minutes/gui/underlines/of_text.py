"""Underlines in a text of a form, with formatting and mentions."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from ccm_minutes.application.warning.lookout import Remark
from ccm_minutes.composition.in_full.naming import Participants
from ccm_minutes.domain.passages import instead_of
from ccm_minutes.domain.runs import characters
from ccm_minutes.domain.text import Marking, Mention, Text
from ccm_minutes.gui.record.rows import name_of
from ccm_minutes.gui.text.document import mark_selection
from ccm_minutes.gui.text.edit import RunsEdit
from ccm_minutes.gui.text.underline import Drawn, Underline
from ccm_minutes.gui.underlines.choices import Ways
from ccm_minutes.gui.underlines.hands import Hands
from ccm_minutes.gui.underlines.in_place import Question
from ccm_minutes.gui.underlines.in_record import nearest, remark_at
from ccm_minutes.gui.underlines.looked import Looked
from ccm_minutes.gui.underlines.marks import underlines_of


class WatchedText(QObject):
    """Changes the field itself: its own undo takes that back, and the form may be left."""

    def __init__(self, field: RunsEdit, looked: Looked, hands: Hands, people: Participants) -> None:
        super().__init__(field)
        self.field = field
        self._looked, self._hands, self._people = looked, hands, people
        field.underlining.by = self._underlines
        field.menu_by = self._fill_menu
        looked.changed.connect(self.look)
        self.look()

    def look(self) -> None:
        """Draws underlines anew."""
        self.field.underlining.look()

    def offer(self) -> bool:
        """Shows what is offered at the cursor; whether there was anything."""
        text = self.field.text()
        at = Drawn(text).place(self.field.textCursor().position())
        remark = nearest(self._looked.remarks(text), at)
        if remark is None:
            return False
        below = self.field.cursorRect().bottomLeft()
        place = self.field.viewport().mapToGlobal(below)
        self._hands.show(remark, self._ways(text, remark), place, by_key=True)
        return True

    def _underlines(self, text: Text) -> Sequence[Underline]:
        return underlines_of(self._looked.remarks(text))

    def _fill_menu(self, menu: QMenu, place: int) -> None:
        text = self.field.text()
        remark = remark_at(self._looked.remarks(text), Drawn(text).place(place))
        if remark is not None:
            self._hands.fill(menu, remark, self._ways(text, remark))

    def _ways(self, text: Text, remark: Remark) -> Ways:
        start, end = remark.start, remark.end
        said = characters(text)[start:end]
        about = f"{self.field.objectName()} {start} {said}"
        place = self.field.viewport().mapToGlobal(self.field.cursorRect().bottomLeft())

        def mention(one: Mention) -> None:
            if (cursor := self._over(text, remark)) is not None:
                self.field.mentioning.put(cursor, one)

        def mark(words: str | None = None) -> None:
            if (cursor := self._over(text, remark)) is not None:
                mark_selection(cursor, Marking.FOUO, words)

        def spell(words: str) -> None:
            if (cursor := self._over(text, remark)) is not None:
                cursor.insertText(words, cursor.charFormat())

        return Ways(
            said=said,
            mentions=self._mentions(remark),
            mention=mention,
            ask=lambda asked, done, words: self._hands.ask(
                self.field,
                Question(asked, about, done, words),
                place,
            ),
            instead=instead_of(text, start, end),
            replace=mark,
            withhold=mark,
            # What is not done yet is in no passage of the meeting that could be allowed.
            allow=None,
            spell=spell,
            add=self._hands.add,
        )

    def _mentions(self, remark: Remark) -> list[tuple[Mention, str]]:
        spot = remark.spot
        return [] if spot is None else [(one, name_of(self._people, one)) for one in spot.mentions]

    def _over(self, looked_at: Text, remark: Remark) -> QTextCursor | None:
        """The words of a remark, where the text is still the one that was looked at."""
        if self.field.text() != looked_at:
            return None
        places, cursor = Drawn(looked_at), QTextCursor(self.field.document())
        cursor.setPosition(places.at(remark.start))
        cursor.setPosition(places.at(remark.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor
