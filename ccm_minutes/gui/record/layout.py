"""Where everything in a row of the record goes: worked out once, painted often."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics, QTextCharFormat, QTextLayout

from ccm_minutes.domain.text import Text, Words, runs_of
from ccm_minutes.gui.look.badge import badge_size
from ccm_minutes.gui.look.direction import placed
from ccm_minutes.gui.look.theme import Colours, colours
from ccm_minutes.gui.record.rows import Row
from ccm_minutes.gui.text.formats import format_of
from ccm_minutes.gui.text.lines import break_into_lines
from ccm_minutes.gui.text.units import length_in_qt

MARGIN = 22
STEP = 20
_GAP = 3
_BADGE = "FOUO"


@dataclass(frozen=True, slots=True)
class RowLayout:
    """The places in a row, from its own upper left corner.

    Attributes:
        label: the line of the speaker; of no height where there is none.
        text: the words, and where the editor goes.
        release: the words for the sanitised version; of no height where there are none.
    """

    row: Row
    width: int
    label: QRect
    text: QRect
    release: QRect
    height: int
    layout: QTextLayout


def lay_out(row: Row, width: int, font: QFont, editor_height: int | None = None) -> RowLayout:
    """The layout of a row in a view of this width, an editor in it taken into account."""
    left = MARGIN + STEP * len(row.path)
    badge = badge_size(_BADGE, font).width() + 8 if row.marked else 0
    room = max(80, width - left - MARGIN - badge)
    line = QFontMetrics(font).height()
    top = 9 if not row.path else 3
    label = QRect(left, top, room, line + _GAP if row.label or row.aside else 0)
    layout = _text_layout(row, room, font)
    words = _height(row, layout, line) if editor_height is None else editor_height
    text = placed(QRect(left, label.bottom() + 1, room, words), width - badge, row.words)
    release = QRect(left, text.bottom() + 1, room, line if row.in_release else 0)
    height = release.bottom() + 1 + (3 if row.path else 5)
    return RowLayout(row, width, label, text, release, height, layout)


def guess_heights(rows: Sequence[Row], width: int, metrics: QFontMetrics) -> list[int]:
    """About how tall rows are, by the number of their characters."""
    line, letter = metrics.height(), max(1, metrics.averageCharWidth())
    return [_about(row, (width - 2 * MARGIN) // letter, line) for row in rows]


def _about(row: Row, letters: int, line: int) -> int:
    words = row.text if isinstance(row.text, str) else row.words
    height = 6 if row.path else 14
    if row.label or row.aside:
        height += line + _GAP
    if words or not row.label:
        height += line * (1 + len(words) // max(10, letters) + words.count("\n"))
    return height + line if row.in_release else height


def _height(row: Row, layout: QTextLayout, line: int) -> int:
    if not row.words and (row.label or row.path):
        return line if row.path else 0
    return max(line, int(layout.boundingRect().height() + 0.5))


def _text_layout(row: Row, width: int, font: QFont) -> QTextLayout:
    layout = QTextLayout(row.words.replace("\n", "\u2028"), font)
    layout.setFormats(list(_formats(row.text, row.names, colours())))
    break_into_lines(layout, width)
    return layout


def _formats(
    text: Text | None, names: tuple[str, ...], c: Colours
) -> Iterator[QTextLayout.FormatRange]:
    start, called = 0, iter(names)
    for run in runs_of(text):
        words = run.text if isinstance(run, Words) else next(called)
        shown = format_of(run)
        if not isinstance(run, Words):
            shown = _mention_look(shown, c)
        length = length_in_qt(words)
        if shown.propertyCount():
            yield _range(start, length, shown)
        start += length


def _mention_look(shown: QTextCharFormat, c: Colours) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(c.accent))
    if shown.background().color().alpha() and shown.hasProperty(shown.Property.BackgroundBrush):
        look.setBackground(shown.background())
    return look


def _range(start: int, length: int, shown: QTextCharFormat) -> QTextLayout.FormatRange:
    piece = QTextLayout.FormatRange()
    piece.start, piece.length, piece.format = start, length, shown
    return piece
