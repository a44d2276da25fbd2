"""The list of a body as a table of two columns."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ccm_minutes.application.abbreviations import Abbreviation, UnfitAbbreviation, fit, merged
from ccm_minutes.gui.sentences import worded

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)


class AbbreviationsModel(QAbstractTableModel):
    """What stands in the list, changed in place; what cannot be is refused with its sentence.

    Signals:
        changed: the list is another one.
        refused: the sentence that says why something typed was not taken.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.listed: tuple[Abbreviation, ...] = ()

    def show(self, listed: Sequence[Abbreviation]) -> None:
        """Shows a list."""
        self.beginResetModel()
        self.listed = merged((), listed)
        self.endResetModel()

    def become(self, listed: Sequence[Abbreviation]) -> None:
        """Makes the list another one, and tells."""
        if merged((), listed) != self.listed:
            self.show(listed)
            self.changed.emit()

    def row_of(self, short: str) -> int:
        """Where a short form stands; -1 where it does not."""
        return next((row for row, one in enumerate(self.listed) if one.short == short), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.listed)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Short"), self.tr("Stands for"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _SHOWN or not index.isValid():
            return None
        one = self.listed[index.row()]
        return one.long if index.column() else one.short

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        one = self.listed[index.row()]
        short, long = (one.short, str(value)) if index.column() else (str(value), one.long)
        return self._take(lambda: self._without(index.row()), short, long)

    def add(self, short: str, long: str) -> bool:
        """Adds an abbreviation, or puts it in the place of one of that short form."""
        return self._take(lambda: self.listed, short, long)

    def remove(self, row: int) -> None:
        """Takes an abbreviation away."""
        self.become(self._without(row))

    def _take(self, others: Callable[[], Sequence[Abbreviation]], short: str, long: str) -> bool:
        try:
            self.become(merged(others(), (fit(short, long),)))
        except UnfitAbbreviation as unfit:
            self.refused.emit(worded(unfit.sentence))
            return False
        return True

    def _without(self, row: int) -> tuple[Abbreviation, ...]:
        return (*self.listed[:row], *self.listed[row + 1 :])
