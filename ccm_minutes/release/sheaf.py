"""Many texts searched in one pass, where most of them hold nothing of what is looked for."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Final

BETWEEN: Final = "\n\0\n"
"""Stands between two texts: no pattern reaches over both a break and a byte of zero."""


class Sheaf:
    """Texts laid end to end, with the way back to the one that a place belongs to.

    Attributes:
        joined: all of them, as they are searched.
    """

    def __init__(self, texts: Sequence[str], forms: Iterable[str]) -> None:
        """Lay out a form of each text, which is what is searched in its stead."""
        pieces = tuple(forms)
        self._texts = texts
        self._ends = tuple(accumulate(len(piece) + len(BETWEEN) for piece in pieces))
        self.joined = BETWEEN.join(pieces)

    def at(self, places: Iterable[int]) -> frozenset[str]:
        """The texts that these places of the whole belong to."""
        return frozenset(self._texts[bisect_right(self._ends, place)] for place in places)
