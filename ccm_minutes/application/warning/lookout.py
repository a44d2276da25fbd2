"""What is pointed at in one paragraph."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from ccm_minutes.application.spelling.spelling import Spelling
from ccm_minutes.domain.entry import Entry
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.domain.runs import characters
from ccm_minutes.domain.text import Text
from ccm_minutes.release.watching import Spot, Watch


class Remark(NamedTuple):
    """Words that somebody may want to look at again.

    Attributes:
        start, end: their places in the text in characters, a mention being one.
        spot: what was found of a name; None for a misspelt word.
    """

    start: int
    end: int
    spot: Spot | None = None


@dataclass(frozen=True, eq=False)
class Lookout:
    """What is looked for in every paragraph, in one state of a meeting's lists.

    Any thread may ask it. Two of them are the same only where they are one.
    """

    watch: Watch | None = None
    spelling: Spelling | None = None

    def look(self, entry: Entry | None, text: Text) -> tuple[Remark, ...]:
        """What is found in a text, in its order.

        Args:
            entry: holds the text, or is to; None where nothing of the text goes out.
            text: as it stands.
        """
        names = tuple(self._names(entry, text)) if entry is not None else ()
        words = self._misspelt(text)
        apart = (one for one in words if not any(_overlap(one, name) for name in names))
        return tuple(sorted((*names, *apart), key=lambda one: (one.start, one.end)))

    def _names(self, entry: Entry, text: Text) -> Iterator[Remark]:
        if self.watch is None:
            return
        try:
            spots = self.watch.spots(entry, text)
        except InputFault:
            # It mentions somebody who was just taken off the list; the list of findings says so.
            return
        yield from (Remark(spot.start, spot.end, spot) for spot in spots)

    def _misspelt(self, text: Text) -> Iterator[Remark]:
        if self.spelling is not None:
            found = self.spelling.misspelt(characters(text))
            yield from (Remark(one.start, one.end) for one in found)


def _overlap(one: Remark, other: Remark) -> bool:
    return one.start < other.end and other.start < one.end


def carried_over(remarks: tuple[Remark, ...], before: str, after: str) -> tuple[Remark, ...]:
    """What of the remarks on a text still stands in it after it was changed at one place.

    They are shown until the text is looked at again: only words that are the same, stand wholly
    before what was changed or wholly after it, and did not grow.

    Args:
        remarks: on the text as it was.
        before: the characters of the text as it was.
        after: those of the text as it is.
    """
    same = _same_at_start(before, after)
    left = _same_at_start(before[same:][::-1], after[same:][::-1])
    shift = len(after) - len(before)
    kept = []
    for one in remarks:
        if one.end <= same:
            kept.append(one)
        elif one.start >= len(before) - left:
            kept.append(one._replace(start=one.start + shift, end=one.end + shift))
    return tuple(one for one in kept if not _grew(one, after, same))


def _grew(remark: Remark, text: str, changed: int) -> bool:
    """Whether a letter was put to the words of a remark."""
    at_end = remark.end == changed and text[changed : changed + 1].isalpha()
    before = text[remark.start - 1 : remark.start] if remark.start > changed else ""
    return at_end or before.isalpha()


def _same_at_start(one: str, other: str) -> int:
    """How many characters two texts begin with in common."""
    if one == other:
        return len(one)
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if one[:middle] == other[:middle] else (low, middle - 1)
    return low
