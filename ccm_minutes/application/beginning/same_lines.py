"""Which line of a list that somebody edited was which before."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher


@dataclass(frozen=True, slots=True)
class Origin:
    """What a line was before.

    Attributes:
        line: that it is, by its place; None for one that is new or says something else.
        edited: of the lines that stood where it stands and are there no more, those that it may
            be.
        sure: whether it is the one line in ``edited``, and no other is.
    """

    line: int | None = None
    edited: tuple[int, ...] = ()
    sure: bool = False


def origins(before: Sequence[str], after: Sequence[str]) -> tuple[Origin, ...]:
    """For each line of a list what it was, by its words and else by its place.

    Lines that say the same are the same, also elsewhere. Of the others those that took the place
    of as many are these, one by one; where there are more or fewer of them, any that it can be
    while their order is kept.
    """
    blocks = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    same = {
        new: old
        for kind, start, end, first, _ in blocks
        if kind == "equal"
        for new, old in zip(range(first, first + end - start), range(start, end), strict=True)
    }
    same |= dict(_moved(before, after, same))
    found = {new: Origin(old) for new, old in same.items()}
    for kind, start, end, first, last in blocks:
        if kind == "replace":
            old = [line for line in range(start, end) if line not in same.values()]
            new = [line for line in range(first, last) if line not in same]
            found |= dict(_edited(old, new))
    return tuple(found.get(line, Origin()) for line in range(len(after)))


def _moved(
    before: Sequence[str], after: Sequence[str], same: dict[int, int]
) -> Iterator[tuple[int, int]]:
    left: dict[str, list[int]] = {}
    for old in sorted(set(range(len(before))) - set(same.values())):
        left.setdefault(before[old], []).append(old)
    for new, words in enumerate(after):
        if new not in same and left.get(words):
            yield new, left[words].pop(0)


def _edited(old: Sequence[int], new: Sequence[int]) -> Iterator[tuple[int, Origin]]:
    more = len(new) - len(old)
    for at, line in enumerate(new):
        start, end = at - max(0, more), at - min(0, more)
        yield line, Origin(edited=tuple(old[max(0, start) : end + 1]), sure=more == 0)
