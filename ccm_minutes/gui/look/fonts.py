"""The fonts beside that of the words themselves."""

from typing import Final

from PySide6.QtGui import QFont

_SMALLER: Final = 0.88


def smaller(font: QFont) -> QFont:
    """The font of quieter words beside words of this font."""
    shown = QFont(font)
    shown.setPointSizeF(font.pointSizeF() * _SMALLER)
    return shown


def group_font(font: QFont) -> QFont:
    """The font of the name of a group over words of this font."""
    shown = smaller(font)
    shown.setWeight(QFont.Weight.DemiBold)
    return shown
