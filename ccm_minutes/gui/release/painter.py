"""Paints the rows of the two sides, both halves of a row at once, so that they are in step."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from ccm_minutes.application.previewing.rows import RowKind
from ccm_minutes.gui.lists.kept import Kept
from ccm_minutes.gui.lists.lines import LINE_ROLE
from ccm_minutes.gui.lists.tall import TallPainter
from ccm_minutes.gui.look.badge import badge_size, draw_badge
from ccm_minutes.gui.look.direction import bullet_place, direction_of
from ccm_minutes.gui.look.theme import colours
from ccm_minutes.gui.release.layout import SidesLayout, guess_height, lay_out
from ccm_minutes.gui.release.words import Shown

Index: TypeAlias = QModelIndex | QPersistentModelIndex


class SidesPainter(TallPainter):
    """Lays rows out once for each width, and paints them."""

    def __init__(self) -> None:
        super().__init__()
        self._layouts: Kept[str, SidesLayout] = Kept()

    def forget(self) -> None:
        """Lays everything out anew, as after a change of colours or fonts."""
        self._layouts.clear()

    def layout_at(self, index: Index, option: QStyleOptionViewItem) -> SidesLayout:
        """The layout of a row."""
        shown: Shown = index.data(LINE_ROLE)
        width = _width(option)
        kept = self._layouts.get(shown.key)
        if kept is not None and kept.width == width and kept.shown is not shown:
            kept = replace(kept, shown=shown) if kept.shown.drawn == shown.drawn else None
        if kept is None or kept.width != width:
            kept = lay_out(shown, width, option.font)
        self._layouts.put(shown.key, kept)
        return kept

    def guesses(self, rows: Sequence[Shown], option: QStyleOptionViewItem) -> list[int]:
        width, metrics = _width(option), option.fontMetrics
        return [guess_height(shown, width, metrics) for shown in rows]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self.layout_at(index, option).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        layout = self.layout_at(index, option)
        painter.save()
        _paint_ground(painter, option, layout)
        painter.translate(option.rect.topLeft())
        painter.setPen(QColor(colours().ink))
        layout.left.draw(painter, QPointF(layout.left_at.topLeft()))
        layout.right.draw(painter, QPointF(layout.right_at.topLeft()))
        _paint_bullets(painter, option, layout)
        _paint_badge(painter, option, layout)
        painter.restore()


def _width(option: QStyleOptionViewItem) -> int:
    view = option.widget
    return view.viewport().width() if isinstance(view, QAbstractItemView) else 800


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, layout: SidesLayout) -> None:
    c, area, row = colours(), option.rect, layout.shown.row
    half = area.width() // 2
    if row.kind is RowKind.SECTION:
        painter.fillRect(area, QColor(c.ground))
    if row.held_back and not row.released:
        painter.fillRect(QRect(area.left(), area.top(), half, area.height()), QColor(c.marked))
    if option.state & QStyle.StateFlag.State_Selected:
        right = QRect(area.left() + half, area.top(), area.width() - half, area.height())
        painter.fillRect(right, QColor(c.chosen))
        painter.fillRect(QRect(area.left(), area.top(), 4, area.height()), QColor(c.accent))
        painter.fillRect(QRect(right.left(), area.top(), 4, area.height()), QColor(c.accent))
    painter.fillRect(QRect(area.left() + half, area.top(), 1, area.height()), QColor(c.line))


def _paint_bullets(painter: QPainter, option: QStyleOptionViewItem, layout: SidesLayout) -> None:
    row = layout.shown.row
    painter.setFont(option.font)
    tall = QFontMetrics(option.font).height()
    sides = (
        (row.full, row.left_as, layout.left_at, layout.left.text()),
        (row.released, row.right_as, layout.right_at, layout.right.text()),
    )
    for words, printed, at, drawn in sides:
        kind = row.kind if printed is None else printed.kind
        if words and kind is RowKind.POINT:
            sign = printed.number if printed is not None else "•"
            painter.setLayoutDirection(direction_of(drawn))
            spot = bullet_place(at, tall, drawn)
            painter.drawText(spot, int(Qt.AlignmentFlag.AlignLeft), sign)


def _paint_badge(painter: QPainter, option: QStyleOptionViewItem, layout: SidesLayout) -> None:
    if layout.badge:
        size = badge_size(layout.badge, option.font)
        left = layout.width // 2 - size.width() - 8
        spot = QRect(left, layout.left_at.top() + 1, size.width(), size.height())
        draw_badge(painter, spot, layout.badge, option.font)
