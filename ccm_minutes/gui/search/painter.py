"""Paints a place where words were found: the words around it, the found ones brought out."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ccm_minutes.gui.lists.lines import LINE_ROLE
from ccm_minutes.gui.look.fonts import group_font, smaller
from ccm_minutes.gui.look.theme import colours
from ccm_minutes.gui.search.rows import HitRow
from ccm_minutes.gui.text.lines import break_into_lines
from ccm_minutes.gui.text.units import place_in_qt

_SIDE, _TOP, _BETWEEN = 12, 7, 2
_MOST_LINES = 3


class HitPainter(QStyledItemDelegate):
    """The words, at most three lines of them, and where they stand beneath."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row: HitRow = index.data(LINE_ROLE)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 400
        words = _laid_out(row, option.font, width - 2 * _SIDE)
        under = QFontMetrics(smaller(option.font)).height() + _BETWEEN
        height = _over_room(row, option.font) + _height(words) + under + 2 * _TOP
        return QSize(width, height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: HitRow = index.data(LINE_ROLE)
        painter.save()
        area = _paint_over(painter, option, row)
        _paint_ground(painter, option, area)
        inner = area.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        painter.setPen(QColor(colours().ink))
        _laid_out(row, option.font, inner.width()).draw(painter, QPointF(inner.topLeft()))
        _paint_where(painter, option.font, inner, row)
        painter.restore()


def _laid_out(row: HitRow, font: QFont, width: int) -> QTextLayout:
    """The words in lines, with the found ones bold on a ground of their own."""
    text = " ".join(row.hit.text.split("\n"))
    start, end = (place_in_qt(text, at) for at in (row.hit.start, row.hit.end))
    layout = QTextLayout(text, font)
    found = QTextLayout.FormatRange()
    found.start, found.length = start, end - start
    found.format = _brought_out()
    layout.setFormats([found])
    break_into_lines(layout, max(60, width), _MOST_LINES)
    return layout


def _brought_out() -> QTextCharFormat:
    format_ = QTextCharFormat()
    format_.setFontWeight(QFont.Weight.Bold)
    format_.setBackground(QColor(colours().marked))
    format_.setForeground(QColor(colours().ink))
    return format_


def _height(layout: QTextLayout) -> int:
    return round(sum(layout.lineAt(n).height() for n in range(layout.lineCount())))


def _paint_over(painter: QPainter, option: QStyleOptionViewItem, row: HitRow) -> QRect:
    """Paints the name of a group; gives back what is left for the row itself."""
    room = _over_room(row, option.font)
    if not room:
        return option.rect
    painter.setFont(group_font(option.font))
    painter.setPen(QColor(colours().soft))
    spot = QRect(option.rect.left(), option.rect.top(), option.rect.width(), room - _TOP)
    painter.drawText(spot, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), row.over)
    return option.rect.adjusted(0, room, 0, 0)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, area: QRect) -> None:
    painter.fillRect(area, QColor(colours().paper))
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(area, QColor(colours().chosen))
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), QColor(colours().accent))


def _paint_where(painter: QPainter, font: QFont, area: QRect, row: HitRow) -> None:
    painter.setFont(smaller(font))
    painter.setPen(QColor(colours().soft))
    metrics = painter.fontMetrics()
    words = metrics.elidedText(row.where, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), words)


def _over_room(row: HitRow, font: QFont) -> int:
    return QFontMetrics(group_font(font)).height() + 3 * _TOP if row.over else 0
