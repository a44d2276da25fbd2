"""Underlines in the texts of forms, and what is done about them there."""

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from ccm_minutes.composition.in_full.naming import participants_of
from ccm_minutes.gui.drawer.drawer import Drawer
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.room.sitting import Sitting
from ccm_minutes.gui.text.edit import RunsEdit
from ccm_minutes.gui.underlines.aids import Aids
from ccm_minutes.gui.underlines.hands import Hands
from ccm_minutes.gui.underlines.knowing import Knowing
from ccm_minutes.gui.underlines.looked import Looked
from ccm_minutes.gui.underlines.of_line import WatchedLine
from ccm_minutes.gui.underlines.of_text import WatchedText

_LINES: Final = frozenset(
    {
        *("title", "subtitle", "title_in_release", "subtitle_in_release"),
        *("in_release", "lead_in", "due_text"),
    }
)
"""Fields of one line with words that a document prints; names, days and codes are none."""


class InForms(QObject):
    """Watches what is typed in the form that is open.

    Args:
        drawer: where the forms are.
        sitting: the meeting that they are of.
        knowing: what is looked for.
        hands: show what is offered and ask for words.
        aids: does work beside the window.
    """

    def __init__(
        self, drawer: Drawer, sitting: Sitting, knowing: Knowing, hands: Hands, aids: Aids
    ) -> None:
        super().__init__(drawer)
        self._drawer, self._sitting = drawer, sitting
        self._knowing, self._hands, self._aids = knowing, hands, aids
        self._fields: list[WatchedText | WatchedLine] = []
        drawer.shown.connect(self._begin)
        drawer.closed.connect(self._fields.clear)
        knowing.changed.connect(self._look)

    def has_focus(self) -> bool:
        """Whether what is typed goes into a form."""
        return self._drawer.has_focus()

    def offer(self) -> bool:
        """Shows what is offered at the cursor; whether there was anything."""
        return any(one.offer() for one in self._fields if one.field.hasFocus())

    def _begin(self, form: Form) -> None:
        self._fields.clear()
        for text in form.findChildren(RunsEdit):
            people = participants_of(self._sitting.meeting)
            self._fields.append(WatchedText(text, self._looked(text), self._hands, people))
        for line in form.findChildren(QLineEdit):
            if line.objectName() in _LINES:
                self._fields.append(WatchedLine(line, self._looked(line), self._hands))

    def _looked(self, field: QObject) -> Looked:
        return Looked(lambda: self._knowing.lookout, self._aids.run, field)

    def _look(self) -> None:
        for one in self._fields:
            one.look()
