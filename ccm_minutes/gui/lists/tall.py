"""A view of very many rows of any height, of which those near the screen alone are laid out."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ccm_minutes.gui.lists.heights import Heights
from ccm_minutes.gui.lists.lines import RowsModel

Index = QModelIndex | QPersistentModelIndex
_To = QAbstractItemView.CursorAction
_OTHER_LOOKS = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)
_UNSEEN = 40
"""Pixels of a row that nobody can see yet."""
_TRIES = 4
"""How often what is near the screen is laid out before guesses that were far off are let be."""


class TallPainter(QStyledItemDelegate):
    """Lays out and paints rows; ``sizeHint`` gives how tall one is once it is laid out."""

    def guesses(self, rows: Sequence[Any], option: QStyleOptionViewItem) -> list[int]:
        """About how tall rows are, in pixels, at next to no cost."""
        raise NotImplementedError

    def forget(self) -> None:
        """Lays everything out anew, as after a change of colours or fonts."""


class TallView(QListView):
    """Rows one below the other. What is on the screen stays where it is when others change.

    Qt's own views ask for the height of every row before they show one, and again after each
    change: half a second for a long record. Only what Qt does with screen readers, keys and
    editors is theirs here; where rows are is worked out anew.
    """

    def __init__(
        self, rows: RowsModel[Any], painter: TallPainter, parent: QWidget | None = None
    ) -> None:
        self._rows, self._painter = rows, painter
        self._heights = Heights()
        self._placing = False
        self._width = -1
        super().__init__(parent)
        rows.setParent(self)
        painter.setParent(self)
        rows.rowsInserted.connect(lambda _parent, first, last: self._added(first, last))
        rows.rowsRemoved.connect(lambda _parent, first, last: self._removed(first, last))
        rows.dataChanged.connect(lambda first, last: self._doubt(first.row(), last.row()))
        self.setModel(rows)
        self.setItemDelegate(painter)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes would change the width, and every row be laid out anew.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def relayout(self) -> None:
        """Takes all heights for guesses, as after a change of fonts or of the width."""
        kept = self._anchor()
        self._width = self.viewport().width()
        self._heights.splice(0, len(self._heights), self._guesses(0, self._rows.rowCount()))
        self._hold(*kept)

    def _guesses(self, first: int, end: int) -> list[int]:
        if not self.isVisible():
            return [_UNSEEN] * (end - first)
        return self._painter.guesses(self._rows.all_rows()[first:end], self._option())

    def _added(self, first: int, last: int) -> None:
        row, into = self._anchor()
        self._heights.splice(first, 0, self._guesses(first, last + 1))
        # What comes in just before the very first row is to be seen.
        above = first <= row and (row, into) != (0, 0)
        self._hold(row + last + 1 - first if above else row, into)

    def _removed(self, first: int, last: int) -> None:
        row, into = self._anchor()
        self._heights.splice(first, last + 1 - first, ())
        if first <= row <= last:
            row, into = first, 0
        elif row > last:
            row -= last + 1 - first
        self._hold(row, into)

    def measure_again(self, row: int) -> None:
        """Lays a row out that needs another height, and all below it elsewhere."""
        self._heights.doubt(row, row)
        self._hold(*self._anchor())

    def _doubt(self, first: int, last: int) -> None:
        self._heights.doubt(first, last)
        self._settle()

    def _anchor(self) -> tuple[int, int]:
        """The first row on the screen, and how many of its pixels are above it."""
        at = self.verticalScrollBar().value()
        row = self._heights.row_at(at)
        return row, max(0, at - self._heights.top(row))

    def _hold(self, row: int, into: int) -> None:
        """Has a row where it was, whatever became of the heights above it."""
        self._place(row, into)
        self._settle()
        self.updateEditorGeometries()
        self.viewport().update()

    def _place(self, row: int, into: int) -> None:
        bar, page, count = self.verticalScrollBar(), self.viewport().height(), len(self._heights)
        at_end = 0 < bar.maximum() == bar.value()
        row = max(0, min(row, count - 1))
        top = self._heights.top(row) + min(into, max(0, self._heights[row] - 1)) if count else 0
        self._placing = True
        bar.setPageStep(page)
        bar.setSingleStep(self.fontMetrics().height())
        bar.setRange(0, max(0, self._heights.total - page))
        bar.setValue(bar.maximum() if at_end else top)
        self._placing = False

    def _settle(self) -> None:
        """Lays out what is on the screen, and a screen more at both ends."""
        moved = False
        for _ in range(_TRIES):
            row, into = self._anchor()
            if not self._measure_around(row, into):
                break
            self._place(row, into)
            moved = True
        if moved:
            self.updateEditorGeometries()
            self.viewport().update()

    def _measure_around(self, row: int, into: int) -> bool:
        """Whether a height around a row is other than was thought."""
        page, option = self.viewport().height(), self._option()
        if not self.isVisible():
            return False
        changed, left, at = False, 2 * page + into, row
        while at < len(self._heights) and left > 0:
            changed |= self._measure(at, option)
            left -= self._heights[at]
            at += 1
        left, at = page + max(0, left), row - 1
        while at >= 0 and left > 0:
            changed |= self._measure(at, option)
            left -= self._heights[at]
            at -= 1
        return changed

    def _measure(self, row: int, option: QStyleOptionViewItem) -> bool:
        if self._heights.knows(row):
            return False
        before = self._heights[row]
        height = self._painter.sizeHint(option, self._rows.index(row)).height()
        self._heights.learn(row, height)
        return height != before

    def _option(self) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return option

    def paintEvent(self, event: QPaintEvent) -> None:
        if not len(self._heights):
            return
        painter = QPainter(self.viewport())
        option, chosen, current = self._option(), self.selectionModel(), self.currentIndex()
        at, last = self.verticalScrollBar().value(), event.rect().bottom()
        row = self._heights.row_at(at + event.rect().top())
        top = self._heights.top(row) - at
        while row < len(self._heights) and top <= last:
            index, height = self._rows.index(row), self._heights[row]
            option.rect = QRect(0, top, self._width, height)
            option.state = _state(chosen.isSelected(index), index == current, self.hasFocus())
            self._painter.paint(painter, option, index)
            top += height
            row += 1
        painter.end()

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= len(self._heights):
            return QRect()
        top = self._heights.top(index.row()) - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), self._heights[index.row()])

    def indexAt(self, p: QPoint) -> QModelIndex:
        y = p.y() + self.verticalScrollBar().value()
        if not 0 <= y < self._heights.total:
            return QModelIndex()
        return self._rows.index(self._heights.row_at(y))

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid() or index.row() >= len(self._heights):
            return
        self._measure_at(index.row())
        bar, page = self.verticalScrollBar(), self.viewport().height()
        top = self._heights.top(index.row())
        bottom = top + self._heights[index.row()]
        if top < bar.value() or bottom - top > page:
            bar.setValue(top)
        elif bottom > bar.value() + page:
            bar.setValue(bottom - page)

    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        row, last = self.currentIndex().row(), len(self._heights) - 1
        if last < 0:
            return QModelIndex()
        if row < 0:
            return self._rows.index(0)
        moves = {_To.MoveHome: -row, _To.MoveEnd: last - row}
        moves |= dict.fromkeys((_To.MoveUp, _To.MovePrevious, _To.MoveLeft), -1)
        moves |= dict.fromkeys((_To.MoveDown, _To.MoveNext, _To.MoveRight), 1)
        if cursorAction in (_To.MovePageUp, _To.MovePageDown):
            to = self._a_page_from(row, 1 if cursorAction == _To.MovePageDown else -1)
        else:
            to = row + moves.get(cursorAction, 0)
        return self._rows.index(max(0, min(to, last)))

    def _measure_at(self, row: int) -> None:
        kept = self._anchor()
        if self._measure_around(row, 0):
            self._hold(*kept)

    def _a_page_from(self, row: int, by: int) -> int:
        self._measure_at(row)
        top, page = self._heights.top(row), self.viewport().height()
        to = self._heights.row_at(max(0, top + by * page))
        return to if to != row else row + by

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        at, chosen = self.verticalScrollBar().value(), QItemSelection()
        if at + rect.top() < self._heights.total:
            first, last = (self._heights.row_at(at + y) for y in (rect.top(), rect.bottom()))
            chosen = QItemSelection(self._rows.index(first), self._rows.index(last))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region, screen = QRegion(), self.viewport().rect()
        for index in selection.indexes():
            region += self.visualRect(index).intersected(screen)
        return region

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        self._hold(*self._anchor())
        QAbstractItemView.updateGeometries(self)

    def reset(self) -> None:
        super().reset()
        self.relayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _OTHER_LOOKS:
            self._painter.forget()
            if self.isVisible():
                self.relayout()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.relayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.isVisible() and self.viewport().width() != self._width:
            self.relayout()
        QAbstractItemView.resizeEvent(self, event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if not self._placing:
            self.viewport().scroll(0, dy)
            self._settle()


def _state(chosen: bool, current: bool, focus: bool) -> QStyle.StateFlag:
    flag = QStyle.StateFlag
    state = flag.State_Enabled
    if chosen:
        state |= flag.State_Selected
    if current and focus:
        state |= flag.State_HasFocus
    if focus:
        state |= flag.State_Active
    return state
