"""How a line with chips in it is laid out: what is shown where, and which place a click means."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen, QTextCharFormat, QTextLayout
from PySide6.QtGui import QTextOption as Option

from ccm_minutes.gui.look.theme import colours
from ccm_minutes.gui.text.units import length_in_qt, part_in_qt

_PAD: Final = "\u00a0"
_ENDS_LINE: Final = re.compile("[\x00-\x1f\u2028\u2029]")
_LONGEST: Final = 48
"""Characters of a name in a chip."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A piece of the line that is drawn as what it stands for.

    Attributes:
        start, end: where its own words stand in the line, as Qt counts.
        words: its words as typed.
        shown: what is drawn in their place.
        is_day: whether it is a deadline.
        is_open_at_end: whether nothing says yet that typing it is done, with the cursor there.
        is_open: whether it is being typed: its own words are shown, with its edge around them.
    """

    start: int
    end: int
    words: str
    shown: str
    is_day: bool = False
    is_open_at_end: bool = False
    is_open: bool = False

    @property
    def opened(self) -> "Chip":
        """The same while it is being typed."""
        return replace(self, is_open=True)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A stretch of the line, and where it is in what is shown."""

    start: int
    end: int
    at: int
    until: int
    chip: Chip | None

    @property
    def is_letter_by_letter(self) -> bool:
        """Whether the cursor can stand anywhere in it."""
        return self.chip is None or self.chip.is_open


@dataclass(frozen=True, slots=True)
class Underlined:
    """Words of the line that are underlined, by their places as Qt counts."""

    start: int
    end: int
    look: QTextCharFormat


class ShownLine:
    """One line of text with chips, laid out; every place in it is as Qt counts."""

    def __init__(
        self,
        text: str,
        chips: Sequence[Chip],
        font: QFont,
        composing: tuple[int, str] = (0, ""),
        underlined: Sequence[Underlined] = (),
    ) -> None:
        pieces = list(_pieces(text, chips, *composing))
        self._stretches = list(_placed(pieces))
        self._chips = [one for one in self._stretches if one.chip is not None]
        self._layout = QTextLayout("".join(shown for *_, shown in pieces), font)
        option = Option()
        option.setWrapMode(Option.WrapMode.NoWrap)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self._layout.setFormats([*self._formats(composing), *self._lines(underlined)])
        self._layout.beginLayout()
        self._line = self._layout.createLine()
        self._layout.endLayout()

    @property
    def width(self) -> float:
        """How wide all of it is, in pixels."""
        return self._line.naturalTextWidth()

    @property
    def height(self) -> float:
        """How high it is, in pixels."""
        return self._line.height()

    def x_of(self, place: int) -> float:
        """Where a place of the line is, in pixels from its left end."""
        return self._x(self._shown(place))

    def place_at(self, x: float) -> int:
        """The place of the line that is nearest to a point; of a chip, one of its ends."""
        at = self._line.xToCursor(x)
        for one in self._stretches:
            if one.at <= at <= one.until:
                if one.is_letter_by_letter:
                    return one.start + at - one.at
                return one.start if at - one.at < one.until - at else one.end
        return self._stretches[-1].end if self._stretches else 0

    def chip_at(self, x: float) -> Chip | None:
        """The chip at a point."""
        for one in self._chips:
            left, right = self._sides(one)
            if left <= x <= right:
                return one.chip
        return None

    def draw(
        self, painter: QPainter, origin: QPointF, selected: tuple[int, int], palette: QPalette
    ) -> None:
        """Draws the chips and the text, and over them what is selected."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for one in self._chips:
            left, right = self._sides(one)
            area = QRectF(origin.x() + left + 1, origin.y(), right - left - 2, self.height)
            if one.chip is not None:
                _draw_chip(painter, area, one.chip)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        self._layout.draw(painter, origin, list(self._selection(selected, palette)))

    def _x(self, at: int) -> float:
        found: Any = self._line.cursorToX(at)
        return float(found[0])

    def _sides(self, one: _Stretch) -> tuple[float, float]:
        ends = (self._x(one.at), self._x(one.until))
        return min(ends), max(ends)

    def _shown(self, place: int) -> int:
        for one in self._stretches:
            if one.start <= place <= one.end:
                if one.is_letter_by_letter:
                    return one.at + place - one.start
                return one.at if place == one.start else one.until
        return self._stretches[-1].until if self._stretches else 0

    def _formats(self, composing: tuple[int, str]) -> Iterator[QTextLayout.FormatRange]:
        for one in self._chips:
            c = colours()
            shown = QTextCharFormat()
            is_day = one.chip is not None and one.chip.is_day
            shown.setForeground(QColor(c.owed if is_day else c.accent))
            yield _range(one.at, one.until, shown)
        place, words = composing
        if words:
            under = QTextCharFormat()
            under.setFontUnderline(True)
            at = self._shown(place)
            yield _range(at, at + length_in_qt(words), under)

    def _lines(self, underlined: Sequence[Underlined]) -> Iterator[QTextLayout.FormatRange]:
        for one in underlined:
            yield _range(self._shown(one.start), self._shown(one.end), one.look)

    def _selection(
        self, selected: tuple[int, int], palette: QPalette
    ) -> Iterator[QTextLayout.FormatRange]:
        start, end = selected
        if end > start:
            shown = QTextCharFormat()
            shown.setBackground(palette.brush(QPalette.ColorRole.Highlight))
            shown.setForeground(palette.brush(QPalette.ColorRole.HighlightedText))
            yield _range(self._shown(start), self._shown(end), shown)


def _pieces(
    text: str, chips: Sequence[Chip], place: int, composing: str
) -> Iterator[tuple[int, int, Chip | None, str]]:
    """Stretches of the line with what is shown of each; what is being composed is in none."""
    done = 0
    for chip in chips:
        yield from _plain(text, done, chip.start, place, composing)
        if chip.is_open:
            yield from _open(text, chip, place, composing)
            done = chip.end
            continue
        name = chip.shown if len(chip.shown) <= _LONGEST else f"{chip.shown[:_LONGEST]}…"
        yield chip.start, chip.end, chip, f"{_PAD}{name}{_PAD}"
        done = chip.end
    yield from _plain(text, done, length_in_qt(text), place, composing, last=True)


def _open(
    text: str, chip: Chip, place: int, composing: str
) -> Iterator[tuple[int, int, Chip | None, str]]:
    """The chip letter by letter; what is composed in it stands in its middle."""
    if composing and chip.start < place < chip.end:
        yield from _plain(text, chip.start, chip.end, place, composing)
    else:
        yield chip.start, chip.end, chip, _drawn(part_in_qt(text, chip.start, chip.end))


def _plain(
    text: str, start: int, end: int, place: int, composing: str, *, last: bool = False
) -> Iterator[tuple[int, int, Chip | None, str]]:
    if composing and start <= place <= end and (last or place < end):
        yield start, place, None, _drawn(part_in_qt(text, start, place))
        yield place, place, None, composing
        start = place
    if start < end or last:
        yield start, end, None, _drawn(part_in_qt(text, start, end))


def _drawn(text: str) -> str:
    """Each character as one that can stand in a line of a layout."""
    return _ENDS_LINE.sub(" ", text)


def _placed(pieces: Sequence[tuple[int, int, Chip | None, str]]) -> Iterator[_Stretch]:
    at = 0
    for start, end, chip, shown in pieces:
        long = length_in_qt(shown)
        yield _Stretch(start, end, at, at + long, chip)
        at += long


def _range(start: int, end: int, shown: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, end - start, shown
    return made


def _draw_chip(painter: QPainter, area: QRectF, chip: Chip) -> None:
    c = colours()
    painter.setPen(QPen(QColor(c.owed if chip.is_day else c.accent), 1))
    painter.setBrush(QColor(c.paper if chip.is_day or chip.is_open else c.chosen))
    margin = -1.5 if chip.is_open else 0.5
    painter.drawRoundedRect(area.adjusted(margin, 0.5, -margin, -0.5), 5, 5)
