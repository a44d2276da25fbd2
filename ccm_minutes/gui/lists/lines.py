"""A list of lines, each a title with a quieter line under it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a list.

    Attributes:
        key: by which it is known again after a change.
        title: may run over several lines.
        under: quieter words beneath.
        badge: a word in a coloured box; empty for none.
        muted: not here, done with, or otherwise of second rank.
        struck: crossed out.
        over: the name of the group that begins with this line; empty for none.
    """

    key: str
    title: str
    under: str = ""
    badge: str = ""
    muted: bool = False
    struck: bool = False
    over: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        parts = (self.over, self.title, self.badge, self.under)
        return ", ".join(part for part in parts if part)


class Keyed(Protocol):
    """Anything that is known again by its key."""

    @property
    def key(self) -> object: ...

    @property
    def spoken(self) -> str: ...


R = TypeVar("R", bound=Keyed)


class RowsModel(QAbstractListModel, Generic[R]):
    """Holds rows, and takes the least steps from one state of them to the next."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[R] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None or role not in _ROLES:
            return None
        return row if role == LINE_ROLE else row.spoken

    def row_at(self, index: Index) -> R | None:
        """The row at an index; None where there is none."""
        return self._rows[index.row()] if index.isValid() else None

    def all_rows(self) -> Sequence[R]:
        """The rows as they are now."""
        return self._rows

    def index_of(self, key: object) -> QModelIndex:
        """Where the row with this key is; invalid where it is not."""
        for number, row in enumerate(self._rows):
            if row.key == key:
                return self.index(number)
        return QModelIndex()

    def become(self, rows: Sequence[R]) -> None:
        """Shows other rows, touching only those that differ."""
        self.splice(0, len(self._rows), rows)

    def splice(self, start: int, count: int, rows: Sequence[R]) -> None:
        """Shows rows in the place of ``count`` others, touching only those that differ."""
        old = self._rows[start : start + count]
        first, end = same_ends([row.key for row in old], [row.key for row in rows])
        self._replace(start + first, count - first - end, rows[first : len(rows) - end])
        for number, was in enumerate(old[:first]):
            self._change(start + number, was, rows[number])
        for number in range(1, end + 1):
            self._change(start + len(rows) - number, old[-number], rows[-number])

    def _replace(self, start: int, count: int, rows: Sequence[R]) -> None:
        if count:
            self.beginRemoveRows(QModelIndex(), start, start + count - 1)
            del self._rows[start : start + count]
            self.endRemoveRows()
        if rows:
            self.beginInsertRows(QModelIndex(), start, start + len(rows) - 1)
            self._rows[start:start] = rows
            self.endInsertRows()

    def _change(self, number: int, was: R, now: R) -> None:
        self._rows[number] = now
        if was is not now and was != now:
            self.dataChanged.emit(self.index(number), self.index(number))


class LinesModel(RowsModel[Line]):
    """Holds lines."""

    def key_at(self, index: Index) -> str | None:
        """The key of a line; None where there is none."""
        line = self.row_at(index)
        return None if line is None else line.key


_ROLES = (LINE_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


def same_ends(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    """How many things two lists share at their start, and beyond those at their end."""
    most = min(len(old), len(new))
    start = 0
    while start < most and old[start] == new[start]:
        start += 1
    end = 0
    while end < most - start and old[-1 - end] == new[-1 - end]:
        end += 1
    return start, end
