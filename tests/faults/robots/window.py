"""Types into the real window, sixteen keys a second, without ever pausing."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from itertools import count
from pathlib import Path
from time import monotonic
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ccm_minutes.adapters.clock import SystemClock
from ccm_minutes.adapters.meeting_file import JsonMeetingFiles
from ccm_minutes.adapters.user import SystemUser
from ccm_minutes.adapters.whole_files import DiskFiles
from ccm_minutes.cli.wiring.word import word_press
from ccm_minutes.export.sheet.xlsx import xlsx_bytes
from ccm_minutes.gui.furnishing import furnished
from ccm_minutes.gui.look.theme import dress
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.window import Window
from tests.faults.robots.birth import bear, say
from tests.faults.robots.typed import ENTER, keys, typed_in
from tests.faults.stores import MEETING, PASSPHRASE
from tests.gui.conftest import OneStore

PERIOD: Final = 62
"""Milliseconds from one key to the next."""


class Typist(QObject):
    """Says each key with its time as it is pressed, and how much is saved as the window says so."""

    def __init__(self, window: Window, way: str) -> None:
        super().__init__(window)
        assert window.room is not None
        self._window, self._room, self._way = window, window.room, way
        self._keys, self._number = keys(way), count(1)
        if way == "record":
            self._room.record.add()
        self._timer = QTimer(self, interval=PERIOD, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._press)
        self._timer.start()

    def _press(self) -> None:
        key = next(self._keys)
        if "✓" in self._window.saved.text():
            say("saved", len(typed_in(self._room.sitting.meeting).rstrip()))
        say("key", next(self._number), monotonic())
        code, text = (Qt.Key.Key_Return, "\r") if key == ENTER else (Qt.Key.Key_unknown, key)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(self._target(), event)

    def _target(self) -> QWidget:
        if self._way == "line":
            return self._room.capture
        assert self._room.record_view.editor is not None
        return self._room.record_view.editor


def work(folder: str, way: str) -> None:
    """Opens the meeting and types, into the capture line or the record."""
    app = QApplication([])
    dress(app)
    stores = OneStore(Path(folder))
    outside = Outside(
        stores,
        JsonMeetingFiles(),
        DiskFiles(),
        word_press(),
        SystemClock(),
        SystemUser(),
        write_sheet=xlsx_bytes,
    )
    window = furnished(outside)
    window.show()
    window.enter(stores.open(PASSPHRASE))
    window.open_meeting(MEETING)
    typist = Typist(window, way)
    say("ready")
    app.exec()
    del typist


if __name__ == "__main__":
    bear(work)
