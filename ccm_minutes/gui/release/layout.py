"""Where everything in a row of the two sides goes: worked out once, painted often."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout

from ccm_minutes.application.previewing.rows import AlignedRow, PrintedAs, RowKind, Why
from ccm_minutes.gui.look.badge import badge_size
from ccm_minutes.gui.look.direction import placed
from ccm_minutes.gui.look.theme import Colours, colours
from ccm_minutes.gui.release.looks import Span, left_spans, numbered, right_spans, soft
from ccm_minutes.gui.release.words import Shown, why_words
from ccm_minutes.gui.text.lines import break_into_lines
from ccm_minutes.gui.text.units import length_in_qt

MARGIN = 18
STEP = 20
_LEAST = 80
_HEAVY = (RowKind.TITLE, RowKind.HEADING, RowKind.SECTION, RowKind.LABEL)
_AROUND = {RowKind.TITLE: 10, RowKind.HEADING: 9, RowKind.SECTION: 7, RowKind.LABEL: 4}


@dataclass(frozen=True, slots=True)
class SidesLayout:
    """The places in a row, from its own upper left corner.

    Attributes:
        left, right: the words on either side.
        badge: why all of it is withheld; empty for none.
    """

    shown: Shown
    width: int
    left: QTextLayout
    right: QTextLayout
    left_at: QRect
    right_at: QRect
    badge: str
    height: int


def lay_out(shown: Shown, width: int, font: QFont) -> SidesLayout:
    """The layout of a row in a view of this width."""
    row, half, c = shown.row, width // 2, colours()
    badge = why_words().get(row.why, "") if _begins(row) else ""
    taken = badge_size(badge, font).width() + 10 if badge else 0
    face, around = _face(row, font), _AROUND.get(row.kind, 3)
    inset, inset_right = _inset(row, row.left_as), _inset(row, row.right_as)
    room, room_right = _room(half, inset), _room(half, inset_right)
    left_words = (*_before(shown, row.left_as, c), *left_spans(row, c))
    left_width, right_width = max(_LEAST, room - taken), room_right
    left = laid_out(left_words, left_width, face)
    if _is_alike(row):
        right, right_width = left, left_width
    else:
        before = _before(shown, row.right_as, c) if row.released else ()
        right = laid_out((*before, *right_spans(row, c)), right_width, face)
    tall = max(_height(left), _height(right))
    return SidesLayout(
        shown,
        width,
        left,
        right,
        _place(left, inset, left_width, half - taken).translated(0, around),
        _place(right, inset_right, right_width, half).translated(half, around),
        badge,
        tall + 2 * around,
    )


def guess_height(shown: Shown, width: int, metrics: QFontMetrics) -> int:
    """About how tall a row is, by the number of its characters."""
    row = shown.row
    room = _room(width // 2, _inset(row, row.left_as))
    letters = max(1, room // max(1, metrics.averageCharWidth()))
    longest = max(sum(len(piece.text) for piece in row.left), len(row.released))
    return (1 + longest // letters) * metrics.height() + 2 * _AROUND.get(row.kind, 3)


def _place(words: QTextLayout, inset: int, width: int, half: int) -> QRect:
    """Where words go in a half of a row, from its upper left corner."""
    return placed(QRect(inset, 0, width, _height(words)), half, words.text())


def _inset(row: AlignedRow, printed: PrintedAs | None) -> int:
    kind = row.kind if printed is None else printed.kind
    level = row.level if printed is None else printed.level
    steps = {RowKind.POINT: level + 1, RowKind.TEXT: level}
    return MARGIN + STEP * steps.get(kind, 0)


def _room(half: int, inset: int) -> int:
    return max(_LEAST, half - inset - MARGIN)


def _before(shown: Shown, printed: PrintedAs | None, c: Colours) -> tuple[Span, ...]:
    """The number that a line has in its document, or what the program calls it here."""
    if printed is None:
        return (Span(shown.prefix, soft(c)),) if shown.prefix else ()
    if not printed.number or printed.kind is RowKind.POINT:
        return ()
    return (Span(f"{printed.number}\u2002", numbered(c, printed)),)


def _is_alike(row: AlignedRow) -> bool:
    """Whether both sides look the same, so that one layout serves both: most rows do."""
    differs = row.differs or any(said.found for said in row.right)
    return not differs and row.full == row.released and row.left_as == row.right_as


def _begins(row: AlignedRow) -> bool:
    named = row.entry is not None or row.kind is RowKind.HEADING
    return named or row.why is Why.UNNAMED


def _face(row: AlignedRow, font: QFont) -> QFont:
    face = QFont(font)
    if row.kind is RowKind.TITLE:
        face.setPointSizeF(font.pointSizeF() * 1.3)
    if not row.is_printed and row.kind in _HEAVY:
        face.setWeight(QFont.Weight.DemiBold)
    return face


def _height(layout: QTextLayout) -> int:
    return int(layout.boundingRect().height() + 0.5)


def laid_out(spans: Iterable[Span], width: int, font: QFont) -> QTextLayout:
    """Words with their looks, broken into lines of a width in pixels."""
    words, ranges, start = [], [], 0
    for text, look in spans:
        length = length_in_qt(text)
        if look is not None and length:
            piece = QTextLayout.FormatRange()
            piece.start, piece.length, piece.format = start, length, look
            ranges.append(piece)
        words.append(text)
        start += length
    layout = QTextLayout("".join(words).replace("\n", "\u2028"), font)
    layout.setFormats(ranges)
    break_into_lines(layout, width)
    return layout
