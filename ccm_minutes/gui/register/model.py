"""The rows of the register for its table."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont

from ccm_minutes.domain.entry import ActionState
from ccm_minutes.gui.look.theme import colours
from ccm_minutes.gui.register.rows import Field, Row
from ccm_minutes.gui.words import say

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_CHECKED = {
    ActionState.DONE: Qt.CheckState.Checked,
    ActionState.CANCELLED: Qt.CheckState.PartiallyChecked,
}


class RegisterModel(QAbstractTableModel):
    """Holds the rows that are shown. It changes no action point itself.

    Signals:
        ticked: the row that is to be done, or open again.
    """

    ticked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._field, self._order = Field.DUE, Qt.SortOrder.AscendingOrder

    @property
    def rows(self) -> Sequence[Row]:
        """The rows that are shown, in their order."""
        return tuple(self._rows)

    def become(self, rows: Iterable[Row]) -> None:
        """Shows other rows, in the order that is chosen."""
        self.beginResetModel()
        self._rows = self._sorted(rows)
        self.endResetModel()

    def renew(self, rows: Iterable[Row]) -> None:
        """Shows what became of rows that are shown, where they are."""
        new = {row.key: row for row in rows}
        for number, row in enumerate(self._rows):
            if new.get(row.key, row) != row:
                self._rows[number] = new[row.key]
                last = self.index(number, len(Field) - 1)
                self.dataChanged.emit(self.index(number, 0), last)

    def row_at(self, index: _Index) -> Row | None:
        """The row at an index; None where there is none."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, key: tuple[str, str] | None) -> QModelIndex:
        """Where the row with this key is; invalid where it is not."""
        for number, row in enumerate(self._rows):
            if row.key == key:
                return self.index(number, Field.ACTION)
        return QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 -- as above
        return 0 if parent.isValid() else len(Field)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != _Role.DisplayRole:
            return None
        return _headings()[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == Field.DONE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        field = Field(index.column())
        if field is Field.DONE and role == _Role.CheckStateRole:
            return _CHECKED.get(row.action.state, Qt.CheckState.Unchecked)
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return row.words(field)
        if role == _Role.AccessibleTextRole:
            return row.spoken if field is Field.DONE else row.words(field)
        return _look(row, field, role)

    def setData(self, index: _Index, value: object, role: int = _Role.EditRole) -> bool:
        row = self.row_at(index)
        if row is not None and role == _Role.CheckStateRole:
            # The box follows once it is saved.
            self.ticked.emit(row)
        return False

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._field, self._order = Field(column), order
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        keys = [(self._rows[index.row()].key, index.column()) for index in held]
        self._rows = self._sorted(self._rows)
        places = {row.key: number for number, row in enumerate(self._rows)}
        moved = [self.index(places[key], at) for key, at in keys]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _sorted(self, rows: Iterable[Row]) -> list[Row]:
        falling = self._order is Qt.SortOrder.DescendingOrder
        return sorted(rows, key=lambda row: row.order(self._field), reverse=falling)


def _look(row: Row, field: Field, role: int) -> object:
    c = colours()
    if role == _Role.ForegroundRole:
        if row.is_over:
            return QColor(c.soft)
        return QColor(c.alarm if row.overdue and field is Field.DUE else c.ink)
    if role == _Role.BackgroundRole and row.action.marked and field is Field.ACTION:
        return QColor(c.marked)
    if role == _Role.FontRole:
        return _font(row, field)
    return None


def _font(row: Row, field: Field) -> QFont | None:
    font = QFont()
    if row.is_over and field is Field.ACTION:
        font.setStrikeOut(True)
    elif row.overdue and field is Field.DUE:
        font.setWeight(QFont.Weight.DemiBold)
    else:
        return None
    return font


def _headings() -> tuple[str, ...]:
    return (
        say("Done"),
        say("Due"),
        say("Action point"),
        say("Owners"),
        say("Raised at"),
        say("Agenda item"),
    )
