"""Paints the rows of the register."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ccm_minutes.gui.look.theme import colours
from ccm_minutes.gui.register.rows import Field

_Index = QModelIndex | QPersistentModelIndex
_BOX = 16
_BAR = 3
_TICK = (QPoint(4, 8), QPoint(7, 11), QPoint(12, 5))
_STROKE = (QPoint(4, 8), QPoint(12, 8))


class RegisterPainter(QStyledItemDelegate):
    """The usual words with a line under each row, and a box that can be seen on any ground."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        c, role = colours(), QPalette.ColorRole
        ink = index.data(Qt.ItemDataRole.ForegroundRole)
        option.palette.setColor(role.Highlight, QColor(c.chosen))
        option.palette.setColor(role.HighlightedText, ink or QColor(c.ink))
        # The row that has the keys is shown as a whole.
        option.state &= ~QStyle.StateFlag.State_HasFocus
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        c = colours()
        painter.save()
        painter.setPen(QColor(c.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if index.column() == Field.DONE:
            if option.state & QStyle.StateFlag.State_Selected:
                bar = QRect(option.rect.topLeft(), option.rect.bottomLeft())
                painter.fillRect(bar.adjusted(0, 0, _BAR - 1, 0), QColor(c.accent))
            _paint_box(painter, option.rect, index.data(Qt.ItemDataRole.CheckStateRole))
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        if index.column() == Field.DONE and event.type() == QEvent.Type.MouseButtonRelease:
            return model.setData(index, True, Qt.ItemDataRole.CheckStateRole)
        return False


def _paint_box(painter: QPainter, room: QRect, state: object) -> None:
    """A box: empty, ticked, or with a stroke for what is cancelled."""
    c = colours()
    box = QRect(0, 0, _BOX, _BOX)
    box.moveCenter(room.center())
    full = state in (Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(c.soft), 1.4))
    painter.setBrush(QColor(c.soft if full else c.paper))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QPen(QColor(c.paper), 2.2))
    if state == Qt.CheckState.Checked:
        painter.drawPolyline([box.topLeft() + step for step in _TICK])
    elif full:
        painter.drawPolyline([box.topLeft() + step for step in _STROKE])
