"""What is pointed at in a text of a form, that of no entry yet."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from ccm_minutes.application.warning.lookout import Lookout, Remark, carried_over
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.domain.runs import characters
from ccm_minutes.domain.text import Text
from ccm_minutes.gui.background import Task, Work
from ccm_minutes.gui.underlines.rows import LONG

_PUBLIC: Final = Entry(EntryKind.NARRATIVE)
"""Stands for what a form says: a release prints it as it prints a paragraph."""


class Looked(QObject):
    """Remembers what was found in one field, and looks at long texts beside the window.

    Signals:
        changed: something else is found than was answered.
    """

    changed = Signal()

    def __init__(
        self,
        lookout: Callable[[], Lookout],
        run: Callable[[Work, Task], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lookout, self._run = lookout, run
        self._by: Lookout | None = None
        self._text: Text = ""
        self._remarks: tuple[Remark, ...] = ()
        self._is_beside = False

    def remarks(self, text: Text) -> tuple[Remark, ...]:
        """What is found in a text, as far as it is known."""
        lookout = self._lookout()
        if text == self._text and lookout is self._by:
            return self._remarks
        if len(characters(text)) <= LONG:
            self._see(text, lookout, lookout.look(_PUBLIC, text))
        else:
            before, after = characters(self._text), characters(text)
            self._see(text, lookout, carried_over(self._remarks, before, after))
            self._look_beside(text, lookout)
        return self._remarks

    def _see(self, text: Text, lookout: Lookout, remarks: tuple[Remark, ...]) -> None:
        self._text, self._by, self._remarks = text, lookout, remarks

    def _look_beside(self, text: Text, lookout: Lookout) -> None:
        """Looks once at a time: whoever types on in a long text would pile up work."""
        if self._is_beside:
            return
        self._is_beside = True

        def then(remarks: tuple[Remark, ...]) -> None:
            if not isValid(self):
                return
            self._is_beside = False
            if self._text == text and self._by is lookout:
                self._remarks = remarks
                self.changed.emit()
            elif self._by is not None:
                self._look_beside(self._text, self._by)

        def failed(_failure: MinutesError) -> None:
            self._is_beside = False

        self._run(lambda _progress: lookout.look(_PUBLIC, text), Task(then, failed))
