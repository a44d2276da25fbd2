"""A line of words that gives way where there is no room for it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStyleOption


class ShortLabel(QLabel):
    """Shows as much of its words as fit, so that a long title never widens the window."""

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        gap = self.margin()
        area = self.contentsRect().adjusted(gap, gap, -gap, -gap)
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, area.width()
        )
        self.style().drawItemText(
            painter,
            area,
            int(self.alignment()),
            option.palette,
            self.isEnabled(),
            words,
            self.foregroundRole(),
        )
        painter.end()
