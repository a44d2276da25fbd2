"""Heights of many rows, most of them guessed, whose sums are quick to find and to change."""

from collections.abc import Sequence
from typing import Final

_BLOCK: Final = 256
"""Rows whose heights are summed up together."""


class Heights:
    """How tall each row is, in pixels, and whether that is known or guessed.

    A sum over the rows above one costs some hundred steps whatever the number of rows: those
    before its block are summed up already.
    """

    def __init__(self) -> None:
        self._heights: list[int] = []
        self._known = bytearray()
        self._blocks: list[int] = []
        self.total = 0

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, row: int) -> int:
        return self._heights[row]

    def knows(self, row: int) -> bool:
        """Whether a height is no guess."""
        return bool(self._known[row])

    def splice(self, start: int, count: int, guesses: Sequence[int]) -> None:
        """Puts rows of guessed heights in the place of ``count`` others."""
        self._heights[start : start + count] = guesses
        self._known[start : start + count] = bytes(len(guesses))
        first = start // _BLOCK
        self._blocks[first:] = [
            sum(self._heights[at : at + _BLOCK])
            for at in range(first * _BLOCK, len(self._heights), _BLOCK)
        ]
        self.total = sum(self._blocks)

    def learn(self, row: int, height: int) -> None:
        """Sets a height that is known."""
        more = height - self._heights[row]
        self._heights[row] = height
        self._known[row] = 1
        self._blocks[row // _BLOCK] += more
        self.total += more

    def doubt(self, first: int, last: int) -> None:
        """Takes the heights of rows for guesses from now on."""
        self._known[first : last + 1] = bytes(last + 1 - first)

    def top(self, row: int) -> int:
        """Where a row begins, from the first one; for the row after the last one, the end."""
        block = row // _BLOCK
        return sum(self._blocks[:block]) + sum(self._heights[block * _BLOCK : row])

    def row_at(self, y: int) -> int:
        """The row at so many pixels from the first one's top; the first or last one beyond."""
        left, block = y, 0
        while block < len(self._blocks) - 1 and left >= self._blocks[block]:
            left -= self._blocks[block]
            block += 1
        row = block * _BLOCK
        while row < len(self._heights) - 1 and left >= self._heights[row]:
            left -= self._heights[row]
            row += 1
        return row
