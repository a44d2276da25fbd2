"""What a person does at the window: keys, and waiting for what they see."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ccm_minutes.gui.enter import LINE_FEED

W = TypeVar("W", bound=QWidget)
_NONE = Qt.KeyboardModifier.NoModifier


class Person:
    """Types into whatever has the keys."""

    def __init__(self, window: QWidget, qtbot: QtBot) -> None:
        self._window = window
        self._qtbot = qtbot

    def type(self, text: str) -> None:
        """Types characters, any of Unicode."""
        for character in text:
            self._send(Qt.Key.Key_unknown, _NONE, character)

    def line_feed(self) -> None:
        """Presses what some virtual keyboards have for Enter."""
        self._send(LINE_FEED, _NONE, "\n")

    def press(self, keys: str) -> None:
        """Presses keys such as "Ctrl+Shift+M" or "Return"."""
        combination = QKeySequence(keys)[0]  # type: ignore[index]
        QTest.keyClick(self.focus(), combination.key(), combination.keyboardModifiers())
        QApplication.processEvents()

    def line(self, text: str) -> None:
        """Types a line and presses Enter."""
        self.type(text)
        self.press("Return")

    def tab_to(self, name: str) -> None:
        """Presses Tab until a widget has the keys."""
        for _ in range(40):
            if self.focus().objectName() == name:
                return
            self.press("Tab")
        raise AssertionError(f"Tab does not come to {name}")

    def focus(self) -> QWidget:
        """What has the keys."""
        widget = self._window.focusWidget()
        assert widget is not None
        return widget

    def wait_for(self, holds: Callable[[], bool]) -> None:
        """Waits until something can be seen."""
        self._qtbot.waitUntil(holds, timeout=20_000)

    def _send(self, key: int, modifiers: Qt.KeyboardModifier, text: str) -> None:
        target = self.focus()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))


class AnswersPaths:
    """The port ``Asking``: answers with the paths that the test gives it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.written: list[Path] = []
        self.meeting: Path | None = None
        self.notes: Path | None = None
        self.list_: Path | None = None
        self.template: Path | None = None
        self.nowhere = False
        self.loses = False
        self.unsaved: list[tuple[int, str]] = []

    def where_to_write(self, _parent: QWidget, offered: Path) -> Path | None:
        if self.nowhere:
            return None
        self.written.append(self.folder / offered.name)
        return self.written[-1]

    def which_meeting(self, _parent: QWidget, _folder: Path) -> Path | None:
        return self.meeting

    def which_notes(self, _parent: QWidget, _folder: Path) -> Path | None:
        return self.notes

    def which_list(self, _parent: QWidget, _folder: Path) -> Path | None:
        return self.list_

    def which_abbreviations(self, _parent: QWidget, _folder: Path) -> Path | None:
        return self.list_

    def which_template(self, _parent: QWidget, _folder: Path) -> Path | None:
        return self.template

    def leave_unsaved(self, _parent: QWidget, edits: int, reason: str) -> bool:
        self.unsaved.append((edits, reason))
        return self.loses
