"""The frame around the capture line."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from ccm_minutes.gui.look.theme import colours

_CORNER: Final = 6


class LineFrame(QWidget):
    """Shows where a line begins and ends, and whether keys go into it.

    The line within has no frame of its own: round corners would be drawn anew with every key.
    """

    def paintEvent(self, _event: QPaintEvent) -> None:
        c, line = colours(), self._line()
        width = 2 if line is not None and line.hasFocus() else 1
        inset = width / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(c.accent if width > 1 else c.line), width))
        painter.setBrush(QColor(c.paper))
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, _CORNER, _CORNER)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        line = self._line()
        if line is not None:
            line.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def _line(self) -> QLineEdit | None:
        return self.findChild(QLineEdit)
