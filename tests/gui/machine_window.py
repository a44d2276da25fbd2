"""The window of a state machine: made, left and opened again on one store."""

from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.furnishing import furnished
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.window import Window
from tests.gui.conftest import OneStore, outside_of
from tests.gui.meetings import LAMPS, small_meeting
from tests.gui.persons import AnswersPaths, Person

_PASSPHRASE = "seven quiet stoats"
_PATIENCE = 5.0


class MachineWindow:
    """A window, and a person before it who knows how to come back to the record."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._stores = OneStore(folder / "store")
        self._stores.make(_PASSPHRASE)
        self._stores.open(_PASSPHRASE).take_in([small_meeting()])
        self._stores.held.close()
        self._show()

    def _show(self) -> None:
        self._stores = OneStore(self._folder / "store")
        self._window = furnished(outside_of(self._stores, self._folder), AnswersPaths(self._folder))
        self._window.show()
        self._window.activateWindow()
        self._window.enter(self._stores.open(_PASSPHRASE))
        self._window.open_meeting(small_meeting().details.id)
        self._person = Person(self._window, None)  # type: ignore[arg-type]
        self.room.agenda.choose(LAMPS)
        self.room.capture.setFocus()

    @property
    def window(self) -> Window:
        """The window as it is now."""
        return self._window

    @property
    def room(self) -> Room:
        """The meeting that is open."""
        room = self._window.room
        assert room is not None
        return room

    def press(self, keys: str) -> None:
        """Presses keys, in a window that the platform may have forgotten."""
        if not self._window.isActiveWindow():
            self._window.activateWindow()
            QApplication.processEvents()
        self._person.press(keys)

    def type(self, text: str) -> None:
        """Types characters."""
        self._person.type(text)
        QApplication.processEvents()

    def enter_line(self, line: str) -> None:
        """Types a whole line into the capture line and enters it."""
        self.room.capture.setFocus()
        self.room.capture.clear()
        self.type(line)
        self.press("Return")
        self.room.capture.clear()

    def choose_row(self, row: int) -> bool:
        """Goes to a row of the record; false where it has none so far down."""
        view = self.room.record_view
        index = view.rows.index(row)
        if not index.isValid():
            return False
        view.setFocus()
        view.setCurrentIndex(index)
        return True

    def undo(self) -> None:
        """Takes back by the command, from where no line has words of its own to take back."""
        self.room.record_view.setFocus()
        self.press("Ctrl+Z")

    def redo(self) -> None:
        """Does again."""
        self.room.record_view.setFocus()
        self.press("Ctrl+Shift+Z")

    def stored(self) -> Meeting:
        """The meeting in the store, once all of it is saved."""
        until = monotonic() + _PATIENCE
        while (found := self._stored()) != self.room.sitting.meeting and monotonic() < until:
            QTest.qWait(10)
        return found

    def _stored(self) -> Meeting:
        return self._stores.held_register.load(self.room.sitting.meeting.details.id)

    def open_again(self) -> None:
        """Leaves the program and starts it again."""
        self.close()
        self._show()

    def close(self) -> None:
        """Leaves the program."""
        self._window.close()
        assert not self._window.background.busy
        self._window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._stores.held.close()
