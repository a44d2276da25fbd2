"""Which words of a row the mouse points at."""

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import QStyleOptionViewItem

from ccm_minutes.gui.record.rows import Row
from ccm_minutes.gui.record.view import RecordView
from ccm_minutes.gui.text.underline import Drawn


def place_in_row(view: RecordView, index: QModelIndex, row: Row, spot: QPoint) -> int | None:
    """The place in the text of a row at a point of the view; None where there are no words."""
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    layout = view.painter.layout_at(index, option)
    point = spot - view.visualRect(index).topLeft() - layout.text.topLeft()
    for number in range(layout.layout.lineCount()):
        line = layout.layout.lineAt(number)
        if line.y() <= point.y() < line.y() + line.height():
            return Drawn(row.text, row.names).place(line.xToCursor(point.x()))
    return None
