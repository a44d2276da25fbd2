"""A field of a few lines that grows with its page."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit

_LINES: Final = 4


class LinesEdit(QPlainTextEdit):
    """As tall as some lines at least; Qt's own wants nine, which pushes buttons off the page."""

    def sizeHint(self) -> QSize:
        around = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        return QSize(super().sizeHint().width(), _LINES * self.fontMetrics().height() + around)
