"""Text broken into lines, one below the other."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextLayout, QTextOption

from ccm_minutes.gui.look.direction import begins_at, direction_of


def break_into_lines(layout: QTextLayout, width: float, most: int | None = None) -> None:
    """Breaks the text of a layout at words, or inside one that is too long, to this width.

    Its direction is that of its words, and it begins at the side where such words begin. Where a
    number of lines is given, what does not go into these is left out.
    """
    option = QTextOption(begins_at(layout.text()))
    option.setTextDirection(direction_of(layout.text()))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    top = 0.0
    while layout.lineCount() != most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
