"""Where everything in a row of the two sides goes: worked out once, painted often."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from ccm_minutes.application.previewing.rows import AlignedRow, RowKind
from ccm_minutes.gui.look.badge import badge_size
from ccm_minutes.gui.look.theme import colours
from ccm_minutes.gui.release.looks import Span, left_spans, right_spans, soft
from ccm_minutes.gui.release.words import Shown, why_words

MARGIN = 18
STEP = 20
_LEAST = 80
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
    row, half = shown.row, width // 2
    inset = MARGIN + STEP * (row.level + 1 if row.kind is RowKind.POINT else 0)
    badge = why_words().get(row.why, "") if _begins(row) else ""
    taken = badge_size(badge, font).width() + 10 if badge else 0
    room = max(_LEAST, half - inset - MARGIN)
    face, c = _face(row, font), colours()
    prefix = [Span(shown.prefix, soft(c))] if shown.prefix else []
    left = _text([*prefix, *left_spans(row, c)], max(_LEAST, room - taken), face)
    if _is_alike(row):
        right = left
    else:
        right = _text([*(prefix if row.right else []), *right_spans(row, c)], room, face)
    around = _AROUND.get(row.kind, 3)
    tall = max(_height(left), _height(right))
    return SidesLayout(
        shown,
        width,
        left,
        right,
        QRect(inset, around, room, tall),
        QRect(half + inset, around, room, tall),
        badge,
        tall + 2 * around,
    )


def _is_alike(row: AlignedRow) -> bool:
    """Whether both sides look the same, so that one layout serves both: most rows do."""
    return not (row.differs or any(said.found for said in row.right)) and row.full == row.released


def _begins(row: AlignedRow) -> bool:
    return row.entry is not None or row.kind is RowKind.HEADING


def _face(row: AlignedRow, font: QFont) -> QFont:
    face = QFont(font)
    if row.kind is RowKind.TITLE:
        face.setPointSizeF(font.pointSizeF() * 1.3)
    if row.kind in (RowKind.TITLE, RowKind.HEADING, RowKind.SECTION, RowKind.LABEL):
        face.setWeight(QFont.Weight.DemiBold)
    return face


def _height(layout: QTextLayout) -> int:
    return int(layout.boundingRect().height() + 0.5)


def _text(spans: Iterable[Span], width: int, font: QFont) -> QTextLayout:
    words, ranges, start = [], [], 0
    for text, look in spans:
        # Qt counts in UTF-16.
        length = len(text.encode("utf-16-le", "surrogatepass")) // 2
        if look is not None and length:
            piece = QTextLayout.FormatRange()
            piece.start, piece.length, piece.format = start, length, look
            ranges.append(piece)
        words.append(text)
        start += length
    layout = QTextLayout("".join(words).replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(ranges)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout
