"""How high a row must be for all of its words to be read.

A spreadsheet works that out by itself, but not every one does so when it opens a file; the
estimate is rather too high than too low.
"""

from collections.abc import Iterator, Sequence
from datetime import date as Date
from unicodedata import east_asian_width

from ccm_minutes.document.sheet import Cell, Column

LINE = 15.0
"""Points from one line to the next, of the font that spreadsheets begin with."""

_HIGHEST = 409.0
_MARGIN = 1
"""Figures of its width that a column loses to the room at its sides."""


def height(cells: Sequence[Cell], columns: Sequence[Column]) -> float:
    """The height of a row, in points."""
    pairs = zip(cells, columns, strict=True)
    lines = max(lines_of(cell, column.width - _MARGIN) for cell, column in pairs)
    return min(lines * LINE + 2, _HIGHEST)


def lines_of(cell: Cell, width: int) -> int:
    """How many lines the words of a cell take in a column of this width."""
    if isinstance(cell.value, int | Date) or not cell.text:
        return 1
    return sum(_lines(line, width) for line in cell.text.split("\n"))


def _lines(line: str, width: int) -> int:
    """How many lines one takes that is broken between words, and within those that are longer."""
    lines, used = 1, 0
    for size in _sizes(line):
        if used and used + size > width:
            lines, used = lines + 1, 0
        more, used = divmod(used + size, width) if size > width else (0, used + size)
        lines += more
        used += 1
    return lines


def _sizes(line: str) -> Iterator[int]:
    return (len(word) if word.isascii() else sum(map(_width, word)) for word in line.split(" "))


def _width(character: str) -> int:
    return 2 if east_asian_width(character) in "WF" else 1
