"""A person at the window in a process of its own: python -m tests.faults.window_robot STEPS…

The window is the program's own, from its entry point on; what is typed comes as keys.
"""

import logging
import os
import signal
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, qWarning
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLabel, QLineEdit

from ccm_minutes import __main__
from ccm_minutes.application.exporting import Version
from ccm_minutes.gui import app, first_look, furnishing
from ccm_minutes.gui.asking import Dialogs
from ccm_minutes.gui.drawer.details_form import DetailsForm
from ccm_minutes.gui.settings import Settings
from ccm_minutes.gui.start.first_start import FirstStart
from ccm_minutes.gui.start.recovery_key import RecoveryKey
from ccm_minutes.gui.start.unlock import Unlock
from ccm_minutes.gui.window import Window

_EVERY: Final = 25
"""Milliseconds between two steps; a step that is not ready yet is tried again."""

_PATIENCE: Final = 800
"""Steps that may not be ready in a row."""

_SCRIPT: Final[list[str]] = []


class Elsewhere(Dialogs):
    """Answers where a document goes, without a dialog."""

    def where_to_write(self, _parent: object, offered: Path) -> Path:
        return Path(os.environ["ELSEWHERE"]) / offered.name


class Robot(Window):
    """The window, with somebody at it once it is shown."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._steps = self._script(_SCRIPT)
        self._missed = 0

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        if next(self._steps, True):
            self._missed = 0
            return
        self._missed += 1
        if self._missed > _PATIENCE:
            os._exit(98)

    def _script(self, names: list[str]) -> Iterator[bool]:
        for name in names:
            verb, _, word = name.partition("=")
            yield from getattr(self, f"_do_{verb}")(word)
            yield True

    def _do_unlock(self, file: str) -> Iterator[bool]:
        # The page is there before the rest of the program is.
        yield from self._until(lambda: self._parts is not None)
        page = self.pages.currentWidget()
        assert isinstance(page, Unlock)
        page.passphrase.setText(Path(file).read_text(encoding="utf-8").strip())
        page.unlock.click()
        yield from self._until(lambda: self.navigation.register is not None)

    def _do_first(self, file: str) -> Iterator[bool]:
        """Makes the store, saves the sheet by the dialog of Qt, and proves that it is on paper."""
        page = self.pages.currentWidget()
        assert isinstance(page, FirstStart)
        for line in (page.passphrase, page.again):
            line.setText(Path(file).read_text(encoding="utf-8").strip())
        page.make.click()
        yield from self._until(lambda: isinstance(self.pages.currentWidget(), RecoveryKey))
        sheet = self.pages.currentWidget()
        assert isinstance(sheet, RecoveryKey)
        QTimer.singleShot(0, sheet.save.click)
        yield from self._until(lambda: _saved_by_dialog(Path(os.environ["ELSEWHERE"], "sheet")))
        yield from self._until(lambda: sheet.told.text() != "")
        _prove(sheet)
        yield from self._until(lambda: self.navigation.register is not None)

    def _do_open(self, meeting: str) -> Iterator[bool]:
        self.open_meeting(meeting)
        yield from self._until(lambda: self.room is not None)

    def _do_type(self, words: str) -> Iterator[bool]:
        assert self.room is not None
        self.room.focus.back_to_capture()
        for character in words:
            self._key(Qt.Key.Key_unknown, character)
            yield True
        self._key(Qt.Key.Key_Return, "\r")

    def _do_half(self, words: str) -> Iterator[bool]:
        """Types without Enter."""
        for character in words:
            self._key(Qt.Key.Key_unknown, character)
            yield True

    def _do_form(self, words: str) -> Iterator[bool]:
        """Types into the title in the form of the meeting, and is not done."""
        assert self.room is not None
        self.room.open_details()
        yield True
        form = self.room.drawer.form
        assert isinstance(form, DetailsForm)
        form.findChildren(QLineEdit, "title")[0].setFocus()
        yield from self._do_half(words)

    def _do_wait(self, milliseconds: str) -> Iterator[bool]:
        for _ in range(int(milliseconds) // _EVERY):
            yield True

    def _do_done(self, _: str) -> Iterator[bool]:
        """Is done with the form that is open."""
        assert self.room is not None
        room = self.room
        yield from self._until(lambda: room.drawer.form is not None)
        room.drawer.finish()
        yield from self._until(lambda: room.drawer.form is None)

    def _do_export(self, _: str) -> Iterator[bool]:
        assert self.room is not None
        self.room.documents.export(Version.FULL)
        yield from self._until(lambda: any(Path(os.environ["ELSEWHERE"]).glob("*-full.*")))

    def _do_fault(self, words: str) -> Iterator[bool]:
        QTimer.singleShot(0, lambda: _forced(words))
        threading.Thread(target=_forced, args=[words], name=words).start()
        logging.getLogger("sqlalchemy.engine").error(words)
        warnings.warn(words, RuntimeWarning, stacklevel=1)
        qWarning(words)
        yield True

    def _do_lock(self, file: str) -> Iterator[bool]:
        self.locking.lock()
        yield from self._until(lambda: self.locking.is_locked)
        page = next(one for one in self.findChildren(Unlock) if one.isVisible())
        page.passphrase.setText(Path(file).read_text(encoding="utf-8").strip())
        page.unlock.click()
        yield from self._until(lambda: not self.locking.is_locked)

    def _do_close(self, _: str) -> Iterator[bool]:
        self.close()
        yield True

    def _do_kill(self, _: str) -> Iterator[bool]:
        os.kill(os.getpid(), signal.SIGKILL)
        yield True

    def _until(self, holds: Callable[[], bool]) -> Iterator[bool]:
        while not holds():
            yield False

    def _key(self, key: Qt.Key, text: str) -> None:
        target = self.focusWidget()
        assert target is not None
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(target, event)


def _saved_by_dialog(file: Path) -> bool:
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, QFileDialog):
        return False
    dialog.findChildren(QLineEdit, "fileNameEdit")[0].setText(str(file))
    dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Save).click()
    return True


def _prove(sheet: RecoveryKey) -> None:
    groups = [one for one in sheet.groups.findChildren(QLabel) if one.property("rank") == "key"]
    sheet.go_on.click()
    for line in (sheet.one, sheet.other):
        line.setText(groups[int(line.accessibleName().split()[-1]) - 1].text())
    sheet.go_on.click()


def _forced(words: str) -> None:
    spoken = words
    raise ValueError(spoken)


def main() -> None:
    """Starts the program as with no verb, and has the robot at its window."""
    _SCRIPT.extend(sys.argv[1:])
    sys.argv[1:] = []
    for module in (app, first_look):
        vars(module)["Window"] = Robot
    vars(furnishing)["Dialogs"] = Elsewhere
    __main__.main()


if __name__ == "__main__":
    main()
