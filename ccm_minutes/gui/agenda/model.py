"""The agenda as a tree that Qt can show."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import overload

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, Qt, Signal

from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.agenda.dragging import MIME, Drop, dragged, drop_of, key_in
from ccm_minutes.gui.agenda.nodes import NO_TIME, Node, nodes_of
from ccm_minutes.gui.lists.lines import LINE_ROLE, Index

_ROOT = ""


class AgendaModel(QAbstractItemModel):
    """Items and sub-items. Only what is another by now moves: a title is typed on meanwhile.

    Signals:
        dropped: an item was dragged to another place, a ``Drop``. The model itself waits for the
            meeting to change.
    """

    dropped = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: dict[str, Node] = {}
        self._children: dict[str, list[str]] = {}
        self._parents: dict[str, str] = {}
        self._numbers: dict[str, int] = {}
        self._keys: list[str] = []

    def become(
        self, meeting: Meeting, seconds: Mapping[str, float] = NO_TIME, typed_into: str = ""
    ) -> None:
        """Shows the agenda of a meeting.

        Args:
            meeting: as it is now.
            seconds: spent on each item itself.
            typed_into: key of the item that is typed into.
        """
        nodes = nodes_of(meeting, seconds, typed_into)
        before = self._nodes
        if [(key, one.parent) for key, one in nodes.items()] != self._shape():
            # While rows go from place to place some of both are there.
            self._nodes = {**before, **nodes}
            self._go_over_to(nodes)
        self._nodes = nodes
        for key, node in nodes.items():
            if key in before and before[key].line != node.line:
                index = self.index_of(key)
                self.dataChanged.emit(index, index)

    def _shape(self) -> list[tuple[str, str]]:
        return [(key, node.parent) for key, node in self._nodes.items()]

    def _go_over_to(self, nodes: Mapping[str, Node]) -> None:
        """Puts every row in its place, the first ones first; what is left over goes."""
        wanted: dict[str, list[str]] = defaultdict(list)
        for key, node in nodes.items():
            wanted[node.parent].append(key)
            self._put(key, node)
        for parent in list(self._children):
            self._drop_from(parent, len(wanted[parent]))

    def _put(self, key: str, node: Node) -> None:
        if key not in self._parents:
            self._number(key)
            self.beginInsertRows(self.index_of(node.parent), node.row, node.row)
            self._insert(key, node)
            self.endInsertRows()
        elif (was := self._spot(key)) != (node.parent, node.row):
            above, to = self.index_of(was[0]), self.index_of(node.parent)
            self.beginMoveRows(above, was[1], was[1], to, node.row)
            self._children[was[0]].remove(key)
            self._insert(key, node)
            self.endMoveRows()

    def _insert(self, key: str, node: Node) -> None:
        self._children.setdefault(node.parent, []).insert(node.row, key)
        self._parents[key] = node.parent

    def _drop_from(self, parent: str, row: int) -> None:
        gone = self._children.get(parent, [])[row:]
        if not gone:
            return
        self.beginRemoveRows(self.index_of(parent), row, row + len(gone) - 1)
        for key in gone:
            self._forget(key)
        del self._children[parent][row:]
        self.endRemoveRows()

    def _forget(self, key: str) -> None:
        del self._parents[key]
        for inner in self._children.pop(key, ()):
            self._forget(inner)

    def _number(self, key: str) -> None:
        if key not in self._numbers:
            self._numbers[key] = len(self._keys)
            self._keys.append(key)

    def _spot(self, key: str) -> tuple[str, int]:
        parent = self._parents[key]
        return parent, self._children[parent].index(key)

    def node(self, key: str | None) -> Node | None:
        """The node of an item."""
        return self._nodes.get(key or _ROOT)

    def keys(self) -> list[str]:
        """All items in the order of the agenda."""
        return list(self._nodes)

    def key_at(self, index: Index) -> str | None:
        """The key of the item at an index."""
        return self._keys[index.internalId()] if index.isValid() else None

    def index_of(self, key: str | None) -> QModelIndex:
        """Where an item is; invalid where it is not."""
        if not key or key not in self._parents:
            return QModelIndex()
        return self.createIndex(self._spot(key)[1], 0, self._numbers[key])

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        children = self._children.get(self.key_at(parent) or _ROOT, [])
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, self._numbers[children[row]])

    @overload
    def parent(self) -> QObject | None: ...
    @overload
    def parent(self, child: Index) -> QModelIndex: ...
    def parent(self, child: Index | None = None) -> QModelIndex | QObject | None:
        if child is None:
            return super().parent()
        return self.index_of(self._parents.get(self.key_at(child) or _ROOT))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return len(self._children.get(self.key_at(parent) or _ROOT, []))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        more = flag.ItemIsEditable | flag.ItemIsDragEnabled | flag.ItemIsDropEnabled
        return super().flags(index) | more

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return dragged(self.key_at(indexes[0]) or _ROOT)

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return self._drop(data, row, parent) is not None

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        drop = self._drop(data, row, parent)
        if drop is not None:
            self.dropped.emit(drop)
        # The view would else take the row away itself.
        return False

    def _drop(self, data: QMimeData, row: int, parent: Index) -> Drop | None:
        return drop_of(self._nodes, key_in(data), self.key_at(parent) or _ROOT, row)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        node = self.node(self.key_at(index))
        if node is None:
            return None
        if role == LINE_ROLE:
            return node.line
        if role == Qt.ItemDataRole.EditRole:
            return node.item.title
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return node.line.spoken
        return None
