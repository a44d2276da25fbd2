"""Lays out and paints the paragraphs of a document."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from ccm_minutes.application.previewing.printed import PrintedLine
from ccm_minutes.application.previewing.rows import RowKind
from ccm_minutes.gui.lists.kept import Kept
from ccm_minutes.gui.lists.lines import LINE_ROLE
from ccm_minutes.gui.lists.tall import TallPainter
from ccm_minutes.gui.look.direction import bullet_place, direction_of, placed
from ccm_minutes.gui.look.theme import colours
from ccm_minutes.gui.preview.rows import PageRow
from ccm_minutes.gui.release.layout import MARGIN, STEP, laid_out
from ccm_minutes.gui.release.looks import Span, dressed, numbered

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_AROUND = {RowKind.TITLE: 10, RowKind.HEADING: 8, RowKind.SECTION: 7, RowKind.LABEL: 4}
_LEAST = 80


@dataclass(frozen=True, slots=True)
class LineLayout:
    """Where the words of a paragraph go, from the upper left corner of its row."""

    line: PrintedLine
    width: int
    words: QTextLayout
    at: QRect

    @property
    def height(self) -> int:
        """Of the row, in pixels."""
        return self.at.height() + 2 * self.at.top()


class PagePainter(TallPainter):
    """Lays paragraphs out once for each width, and paints them."""

    def __init__(self) -> None:
        super().__init__()
        self._layouts: Kept[str, LineLayout] = Kept()

    def forget(self) -> None:
        self._layouts.clear()

    def guesses(self, rows: Sequence[PageRow], option: QStyleOptionViewItem) -> list[int]:
        letters = max(1, (_width(option) - 2 * MARGIN) // option.fontMetrics.averageCharWidth())
        tall = option.fontMetrics.height()
        lines = (row.page_line.line for row in rows)
        return [
            (1 + len(line.text) // letters) * tall + 2 * _AROUND.get(line.shown.kind, 3)
            for line in lines
        ]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, self._layout(index, option).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        layout, c = self._layout(index, option), colours()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(c.chosen))
        painter.translate(option.rect.topLeft())
        painter.setPen(QColor(c.ink))
        layout.words.draw(painter, QPointF(layout.at.topLeft()))
        shown = layout.line.shown
        if shown.kind is RowKind.POINT:
            painter.setFont(option.font)
            words = layout.words.text()
            painter.setLayoutDirection(direction_of(words))
            spot = bullet_place(layout.at, layout.at.height(), words)
            painter.drawText(spot, int(Qt.AlignmentFlag.AlignLeft), shown.number)
        painter.restore()

    def _layout(self, index: Index, option: QStyleOptionViewItem) -> LineLayout:
        row: PageRow = index.data(LINE_ROLE)
        width, line = _width(option), row.page_line.line
        kept = self._layouts.get(row.key)
        if kept is None or kept.width != width or kept.line != line:
            kept = _lay_out(line, width, option.font)
        self._layouts.put(row.key, kept)
        return kept


def _width(option: QStyleOptionViewItem) -> int:
    view = option.widget
    return view.viewport().width() if isinstance(view, QAbstractItemView) else 400


def _lay_out(line: PrintedLine, width: int, font: QFont) -> LineLayout:
    shown, c = line.shown, colours()
    moved_in = shown.level + 1 if shown.kind is RowKind.POINT else shown.level
    left = MARGIN + STEP * (moved_in if shown.kind in (RowKind.POINT, RowKind.TEXT) else 0)
    room = max(_LEAST, width - left - MARGIN)
    before: tuple[Span, ...] = ()
    if shown.number and shown.kind is not RowKind.POINT:
        before = (Span(f"{shown.number}\u2002", numbered(c, shown)),)
    words = laid_out(
        (*before, *dressed(Span(line.text), 0, shown.looks, c)), room, _face(shown.kind, font)
    )
    around = _AROUND.get(shown.kind, 3)
    tall = int(words.boundingRect().height() + 0.5) or QFontMetrics(font).height()
    return LineLayout(
        line, width, words, placed(QRect(left, around, room, tall), width, words.text())
    )


def _face(kind: RowKind, font: QFont) -> QFont:
    face = QFont(font)
    if kind is RowKind.TITLE:
        face.setPointSizeF(font.pointSizeF() * 1.3)
    return face
