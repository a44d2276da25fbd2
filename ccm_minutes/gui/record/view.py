"""The view of a record: rows that are edited in place."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ccm_minutes.domain.text import Mention
from ccm_minutes.gui.enter import ENTER
from ccm_minutes.gui.lists.lines import RowsModel
from ccm_minutes.gui.lists.tall import TallView
from ccm_minutes.gui.record.painter import RecordPainter
from ccm_minutes.gui.record.rows import Row, RowKey, UnderlinesInRow
from ccm_minutes.gui.text.document import NameOf
from ccm_minutes.gui.text.edit import RunsEdit
from ccm_minutes.gui.text.underline import told_of


class RecordModel(RowsModel[Row]):
    """The rows of one item."""

    def __init__(self, told: Callable[[Row], str]) -> None:
        super().__init__()
        self._told = told

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        row = self.row_at(index)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and row is not None:
            return self._told(row)
        return super().data(index, role)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable


class RecordView(TallView):
    """Shows the record, and edits it in place."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.name_of: NameOf = _nameless
        self.only_read = False
        self.painter = RecordPainter(lambda: self.name_of)
        self.rows = RecordModel(self._told)
        super().__init__(self.rows, self.painter, parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.painter.grew.connect(self._grow)
        self.painter.left.connect(self.left)

    @property
    def editor(self) -> RunsEdit | None:
        """The editor that is open."""
        return self.painter.editor

    def row(self) -> Row | None:
        """The row that is chosen."""
        return self.rows.row_at(self.currentIndex())

    def underline_by(self, look: UnderlinesInRow) -> None:
        """Underlines from now on what this finds; see ``ccm_minutes.gui.text.underline``."""
        self.painter.underline_by = look
        self.underlines_changed()

    def _told(self, row: Row) -> str:
        """What a screen reader says of the words that are underlined in a row."""
        return told_of(self.painter.underline_by(row, row.text), row.text) if row.text else ""

    def underlines_changed(self) -> None:
        """Draws underlines anew."""
        self.viewport().update()
        if self.editor is not None:
            self.editor.underlining.look()

    def choose(self, key: RowKey) -> None:
        """Goes to a row."""
        index = self.rows.index_of(key)
        if index.isValid():
            # Qt's own way looks at the keys that are held, and would choose all up to here.
            only = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, only)
            self.scrollTo(index)

    def edit_row(self, key: RowKey) -> None:
        """Goes to a row and opens its editor."""
        self.choose(key)
        if self.rows.index_of(key).isValid():
            self.edit_current()

    def edit_current(self) -> None:
        """Opens the editor of the row that is chosen, where none is open already."""
        index = self.currentIndex()
        if index.isValid() and self.editor is None and not self.only_read:
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.modifiers():
            self.edit_current()
        elif event.text() and event.text().isprintable() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _grow(self, place: QPersistentModelIndex) -> None:
        if place.isValid():
            self.measure_again(place.row())
            if self.editor is not None:
                # Whoever types at the foot of the screen sees what they type.
                self.scrollTo(self.rows.index(place.row()))


def _nameless(_mention: Mention) -> str:
    return ""
