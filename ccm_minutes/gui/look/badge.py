"""A word in a small coloured box: FOUO beside what is marked."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from ccm_minutes.gui.look.theme import colours


def badge_size(word: str, font: QFont) -> QSize:
    """The room that a badge takes beside words of this font."""
    metrics = QFontMetrics(badge_font(font))
    return QSize(metrics.horizontalAdvance(word) + 10, metrics.height() + 1)


def draw_badge(painter: QPainter, spot: QRect, word: str, font: QFont) -> None:
    """Draws a badge into a rectangle of its size."""
    c = colours()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(c.mark))
    painter.drawRoundedRect(spot, 3, 3)
    painter.setFont(badge_font(font))
    painter.setPen(QColor(c.on_mark))
    painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, word)
    painter.restore()


def badge_font(font: QFont) -> QFont:
    """The font of a badge beside words of this font."""
    smaller = QFont(font)
    smaller.setPointSizeF(font.pointSizeF() * 0.75)
    smaller.setWeight(QFont.Weight.DemiBold)
    return smaller
