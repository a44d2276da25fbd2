"""Paints the lines of a list."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from ccm_minutes.gui.lists.lines import LINE_ROLE, Line
from ccm_minutes.gui.look.badge import badge_size, draw_badge
from ccm_minutes.gui.look.direction import direction_of
from ccm_minutes.gui.look.fonts import group_font, smaller
from ccm_minutes.gui.look.theme import colours

_SIDE = 12
_TOP = 7
_LIFT = 4
"""Pixels between the name of a group and its first line."""


class LinePainter(QStyledItemDelegate):
    """A title that wraps, its badge at the right, and a quieter line beneath."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        line = index.data(LINE_ROLE)
        width = _width(option, index)
        title, under = _heights(line, option.font, width - 2 * _SIDE)
        return QSize(width, _over_room(line, option.font) + title + under + 2 * _TOP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line: Line = index.data(LINE_ROLE)
        painter.save()
        option = _paint_over(painter, option, line)
        _paint_ground(painter, option)
        area = option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        _paint_title(painter, option, area, line)
        _paint_under(painter, option.font, area, line, self.under_colour(line))
        painter.restore()

    def under_colour(self, _line: Line) -> str:
        """The colour of the quieter words."""
        return colours().soft


def _width(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> int:
    """The room that a line has; Qt leaves it open in trees and in lists that wrap."""
    view = option.widget
    if not isinstance(view, QAbstractItemView):
        return 240
    depth, above = 0, index.parent()
    while above.isValid():
        depth, above = depth + 1, above.parent()
    inset = depth * view.indentation() if isinstance(view, QTreeView) else 0
    return view.viewport().width() - inset


def _paint_over(
    painter: QPainter, option: QStyleOptionViewItem, line: Line
) -> QStyleOptionViewItem:
    """Paints the name of a group; gives back what is left for the line itself."""
    room = _over_room(line, option.font)
    if not room:
        return option
    painter.fillRect(option.rect, QColor(colours().ground))
    painter.setFont(group_font(option.font))
    painter.setPen(QColor(colours().soft))
    spot = QRect(option.rect.left(), option.rect.top(), option.rect.width() - _SIDE, room - _LIFT)
    painter.drawText(
        spot, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), line.over
    )
    rest = QStyleOptionViewItem(option)
    rest.rect = option.rect.adjusted(0, room, 0, 0)
    painter.fillRect(rest.rect, QColor(colours().paper))
    return rest


def _over_room(line: Line, font: QFont) -> int:
    return QFontMetrics(group_font(font)).height() + _TOP + _LIFT if line.over else 0


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    c = colours()
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, QColor(c.chosen))
    if option.state & QStyle.StateFlag.State_HasFocus:
        bar = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
        painter.fillRect(bar, QColor(c.accent))


def _paint_title(painter: QPainter, option: QStyleOptionViewItem, area: QRect, line: Line) -> None:
    c, font = colours(), option.font
    shown = QFont(font)
    shown.setStrikeOut(line.struck)
    painter.setFont(shown)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.setPen(QColor(c.soft if line.muted and not chosen else c.ink))
    room = area.adjusted(0, 0, -_badge_room(line, font), 0)
    painter.setLayoutDirection(direction_of(line.title))
    painter.drawText(room, _WRAPPED, line.title)
    if line.badge:
        size = badge_size(line.badge, font)
        spot = QRect(area.right() - size.width(), area.top(), size.width(), size.height())
        draw_badge(painter, spot, line.badge, font)


def _paint_under(painter: QPainter, font: QFont, area: QRect, line: Line, colour: str) -> None:
    painter.setFont(smaller(font))
    painter.setPen(QColor(colour))
    flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
    words = painter.fontMetrics().elidedText(line.under, Qt.TextElideMode.ElideRight, area.width())
    painter.setLayoutDirection(direction_of(line.under))
    painter.drawText(area, flags, words)


_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)


def _heights(line: Line, font: QFont, width: int) -> tuple[int, int]:
    room = QRect(0, 0, max(40, width - _badge_room(line, font)), 10_000)
    title = QFontMetrics(font).boundingRect(room, _WRAPPED, line.title or " ").height()
    under = QFontMetrics(smaller(font)).height() + 2 if line.under else 0
    return title, under


def _badge_room(line: Line, font: QFont) -> int:
    return badge_size(line.badge, font).width() + 8 if line.badge else 0
