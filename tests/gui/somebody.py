"""Somebody at a window on a store, who can leave it in any way and come back."""

import shutil
from contextlib import ExitStack
from pathlib import Path
from time import monotonic, sleep

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from ccm_minutes.adapters.store.lock import LOCK
from ccm_minutes.gui.furnishing import furnished
from ccm_minutes.gui.language import ENGLISH, Language
from ccm_minutes.gui.outside import ForThisStart
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.shelf.new_meeting import NewMeeting
from ccm_minutes.gui.start.unlock import Unlock
from ccm_minutes.gui.window import Window
from tests.gui.conftest import OneStore, outside_of
from tests.gui.meetings import small_meeting
from tests.gui.persons import AnswersPaths, Person

PASSPHRASE = "seven quiet stoats"
MEETING = "lantern-3"

HALF_A_SECOND = 0.5
"""What a kill may cost at most."""

_ROUNDS = 20


class Somebody:
    """Types into the window as it is now; ``close`` ends all of it."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.folder, self._qtbot = folder, qtbot
        self._starts = ExitStack()
        self._locale = QLocale()
        first = OneStore(folder / "store")
        first.make(PASSPHRASE)
        first.open(PASSPHRASE).take_in([small_meeting()])
        first.held.close()
        self._start(folder / "store")
        self.open_meeting()

    def _start(self, store: Path) -> None:
        self._store = store
        self.stores = OneStore(store)
        self.asking = AnswersPaths(self.folder)
        self.window = furnished(outside_of(self.stores, self.folder), self.asking)
        self._starts.callback(self._end, self.window, self.stores)
        self.window.show()
        self.window.activateWindow()
        self.person = Person(self.window, self._qtbot)
        self.window.enter(self.stores.open(PASSPHRASE))

    def _end(self, window: Window, stores: OneStore) -> None:
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        stores.held.close()

    def close(self) -> None:
        """Ends every start, the last first."""
        Language(ForThisStart({"language": ENGLISH}))
        QLocale.setDefault(self._locale)
        self._starts.close()

    @property
    def room(self) -> Room:
        """The meeting that is open."""
        room = self.window.room
        assert room is not None
        return room

    def page(self) -> NewMeeting:
        """The page of a new meeting."""
        page = self.window.pages.currentWidget()
        assert isinstance(page, NewMeeting)
        return page

    def open_meeting(self) -> None:
        """Opens the meeting, in a window that has the keys."""
        self.window.open_meeting(MEETING)
        self.window.activateWindow()
        QApplication.processEvents()

    def press(self, keys: str) -> None:
        """Presses keys where somebody is, in a dialog that is before the window too."""
        dialog = next((one for one in self.window.findChildren(QDialog) if one.isVisible()), None)
        if dialog is None and not self.window.isActiveWindow():
            self.window.activateWindow()
            QApplication.processEvents()
        Person(dialog or self.window, self._qtbot).press(keys)

    def type(self, text: str) -> None:
        """Types characters where somebody is."""
        dialog = next((one for one in self.window.findChildren(QDialog) if one.isVisible()), None)
        Person(dialog or self.window, self._qtbot).type(text)
        QApplication.processEvents()

    def choose(self, command: str) -> None:
        """Chooses a command of the menu bar, as by the mouse."""
        every = self.window.menu_bar.findChildren(QAction)
        next(one for one in every if one.text().replace("&", "").startswith(command)).trigger()
        QApplication.processEvents()

    def unlock(self) -> None:
        """Types the passphrase."""
        page = self.window.pages.currentWidget()
        assert isinstance(page, Unlock)
        page.passphrase.setFocus()
        self.person.line(PASSPHRASE)
        self.person.wait_for(lambda: not self.window.locking.is_locked)

    def start_again(self) -> None:
        """Leaves the program and starts it again."""
        self.window.close()
        self.stores.held.close()
        self._start(self._store)

    def is_killed(self) -> None:
        """Starts the program on the store as it would stand had it been killed just now.

        What was typed within the last half second may be gone by that. What was given to the
        store is waited for: how fast that is is measured elsewhere, and files that are copied
        while they are written would be those of no moment.
        """
        until, rounds = monotonic() + HALF_A_SECOND, 0
        # On a busy machine one round may take all of that, and timers run out in the next.
        while monotonic() < until or rounds < _ROUNDS:
            QApplication.processEvents()
            # The thread that saves needs its turn.
            sleep(0.01)
            rounds += 1
        self.window.leaving.care.settle()
        left = self.folder / f"left-{monotonic()}"
        shutil.copytree(self._store, left, ignore=shutil.ignore_patterns(LOCK))
        self._start(left)
