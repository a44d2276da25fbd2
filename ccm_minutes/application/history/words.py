"""How two wordings differ, in words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import takewhile
from typing import Final

_TOKEN: Final = re.compile(r"\w+|\s+|[^\w\s]")

_MOST: Final = 4_000_000
"""Pairs of words that are compared; beyond that the middle counts as one change."""


class Fate(StrEnum):
    """What became of words from one wording to the other."""

    KEPT = "kept"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that share a fate."""

    fate: Fate
    text: str


def differing(before: str, after: str) -> tuple[Piece, ...]:
    """Two wordings as one run of pieces.

    Those kept and removed make up ``before``, those kept and added ``after``; what was removed
    stands before what was added in its place.
    """
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    start = _shared(old, new)
    end = _shared(old[start:][::-1], new[start:][::-1])
    middle = _compared(old[start : len(old) - end], new[start : len(new) - end])
    whole = (Piece(Fate.KEPT, "".join(old[:start])), *middle)
    last = Piece(Fate.KEPT, "".join(old[len(old) - end :]))
    return tuple(piece for piece in (*whole, last) if piece.text)


def _shared(old: Sequence[str], new: Sequence[str]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))


def _compared(old: Sequence[str], new: Sequence[str]) -> Iterator[Piece]:
    if len(old) * len(new) > _MOST:
        yield Piece(Fate.REMOVED, "".join(old))
        yield Piece(Fate.ADDED, "".join(new))
        return
    for what, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            yield Piece(Fate.KEPT, "".join(old[i:j]))
        else:
            yield Piece(Fate.REMOVED, "".join(old[i:j]))
            yield Piece(Fate.ADDED, "".join(new[k:m]))
