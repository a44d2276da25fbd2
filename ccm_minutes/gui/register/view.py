"""The table of the register."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ccm_minutes.gui.register.painter import RegisterPainter
from ccm_minutes.gui.register.rows import Field

_LINES = 2
_AIR = 12
_WIDTHS = {
    Field.DONE: 54,
    Field.DUE: 140,
    Field.OWNERS: 190,
    Field.RAISED: 210,
    Field.ITEM: 170,
}


class RegisterView(QTableView):
    """A row an action point, all of one height, so that thousands of them scroll at once.

    Signals:
        spaced: the space bar was pressed on a row.
    """

    spaced = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(RegisterPainter(self))
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.sortByColumn(Field.DUE, Qt.SortOrder.AscendingOrder)
        self._set_rows()

    def _set_rows(self) -> None:
        side = self.verticalHeader()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(_LINES * self.fontMetrics().lineSpacing() + _AIR)
        side.hide()

    def set_columns(self) -> None:
        """Gives the columns their widths, once there is a model; the words take what is left."""
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for field, width in _WIDTHS.items():
            self.setColumnWidth(field, width)
        head.setSectionResizeMode(Field.ACTION, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.spaced.emit()
        else:
            super().keyPressEvent(event)
