"""Plays a script at the window, at the speed of a person or as fast as it goes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from types import MappingProxyType

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ccm_minutes.gui.shelf.new_meeting import NewMeeting
from ccm_minutes.gui.window import Window
from tests.journeys.acts import Act, GoTo, Line, Press, Step, TabTo, Type, Until

_NONE = Qt.KeyboardModifier.NoModifier
_PATIENCE = 20.0
_ROUND = 12
"""Places that F6 can come to, and more."""


def _is_filled(window: Window) -> bool:
    page = window.pages.currentWidget()
    return isinstance(page, NewMeeting) and page.from_where.text() != ""


def _is_looked_through(window: Window) -> bool:
    screen = window.room.documents.release.screen if window.room is not None else None
    return screen is not None and not screen.working.isVisible()


SEEN: Mapping[str, Callable[[Window], bool]] = MappingProxyType(
    {
        "the new meeting is filled in": _is_filled,
        "the room": lambda window: window.room is not None,
        "the release is looked through": _is_looked_through,
        "saved": lambda window: "✓" in window.saved.text(),
        "written": lambda window: "is written" in window.message_bar.sentence.text(),
    }
)


@dataclass(frozen=True, slots=True)
class Player:
    """Types into whatever has the keys.

    Attributes:
        pace: seconds between one key and the next.
        pictures: the folder for a picture after each step; None for none.
    """

    window: Window
    pace: float = 0.0
    pictures: Path | None = None

    def play(self, steps: tuple[Step, ...]) -> None:
        """Plays all steps."""
        for number, step in enumerate(steps, start=1):
            for act in step.acts:
                self._do(act)
            if self.pictures is not None:
                self._rest(0.7)
                self.window.grab().save(str(self.pictures / f"{number:02}-{step.name}.png"))

    def _do(self, act: Act) -> None:
        match act:
            case Line():
                if act.fresh and self.window.room is not None:
                    self._clear_line()
                self._type(act.text)
                self._press("Return")
            case Type():
                self._type(act.text)
            case Press():
                for _ in range(act.times):
                    self._press(act.keys)
            case _:
                self._find(act)

    def _find(self, act: GoTo | TabTo | Until) -> None:
        match act:
            case GoTo():
                self._round("F6", act.place)
            case TabTo():
                self._round("Tab", act.field, most=60)
            case Until():
                self._wait(lambda: SEEN[act.seen](self.window), act.seen)

    def _clear_line(self) -> None:
        """Takes away a sign that is offered, as a person does, by Backspace."""
        room = self.window.room
        while room is not None and self._focus() is room.capture and room.capture.text():
            self._press("Backspace")

    def _round(self, keys: str, name: str, most: int = _ROUND) -> None:
        for _ in range(most):
            if self._focus().objectName() == name:
                return
            self._press(keys)
        raise AssertionError(f"{keys} does not come to {name}")

    def _type(self, text: str) -> None:
        for character in text:
            target = self._focus()
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, _NONE, character)
                QApplication.sendEvent(target, event)
            self._rest(self.pace)

    def _press(self, keys: str) -> None:
        combination = QKeySequence(keys)[0]  # type: ignore[index]
        QTest.keyClick(self._focus(), combination.key(), combination.keyboardModifiers())
        QApplication.processEvents()
        self._rest(self.pace)

    def _focus(self) -> QWidget:
        dialog = QApplication.activeModalWidget()
        return (self.window if dialog is None else dialog).focusWidget()

    def _rest(self, seconds: float) -> None:
        end = monotonic() + seconds
        while monotonic() < end:
            QApplication.processEvents()
            sleep(0.002)

    def _wait(self, holds: Callable[[], bool], what: str) -> None:
        end = monotonic() + _PATIENCE
        while not holds():
            assert monotonic() < end, f"never seen: {what}"
            QApplication.processEvents()
            sleep(0.002)
