"""A few words asked for where the eyes are, without a dialog."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QWidget

from ccm_minutes.gui.enter import ENTER
from ccm_minutes.gui.ui_files import load_into

Hold: TypeAlias = Callable[[str, QLineEdit], None]
"""Keeps what stands in a line by a name, and puts back what was kept."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about what, who is told the answer, and the words that stand there first."""

    asked: str
    about: str
    done: Callable[[str], None]
    words: str = ""


class InPlace(QFrame):
    """One line over the window. Enter takes it, Esc puts it away.

    A click elsewhere and a lock shut it too; what was typed in it is there when the same is asked
    about the same the next time.
    """

    asked: QLabel
    words: QLineEdit

    def __init__(self, parent: QWidget, question: Question, hold: Hold) -> None:
        super().__init__(parent)
        load_into(self, "in_place.ui")
        self.setWindowFlags(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.asked.setText(question.asked)
        self.words.setAccessibleName(question.asked)
        self.words.setText(question.words)
        self.words.selectAll()
        hold(f"{question.asked} {question.about}", self.words)
        self.setFocusProxy(self.words)
        self._done = question.done

    def show_at(self, place: QPoint) -> None:
        """Shows it below a point of the screen, moved so that all of it is seen."""
        self.adjustSize()
        area = self.screen().availableGeometry()
        left = min(place.x(), area.right() - self.width())
        top = min(place.y(), area.bottom() - self.height())
        self.move(max(area.left(), left), max(area.top(), top))
        self.show()
        self.words.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (*ENTER, Qt.Key.Key_Escape):
            super().keyPressEvent(event)
            return
        words = "" if event.key() == Qt.Key.Key_Escape else self.words.text().strip()
        # What is done with is not to come back.
        self.words.clear()
        self.close()
        if words:
            self._done(words)
