"""The paragraphs of both documents in step: those that print the same part stand side by side."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from ccm_minutes.application.previewing.printed import PrintedLine

Step: TypeAlias = tuple[int | None, int | None]
"""A paragraph of the full version and one of the sanitised version; None for none."""


def in_step(
    left: Sequence[PrintedLine], right: Sequence[PrintedLine], same: Iterable[tuple[int, int]]
) -> list[Step]:
    """Every paragraph of both sides once, each side in its order.

    Args:
        left: the paragraphs of the full version.
        right: those of the sanitised one.
        same: which of them print the same part of the meeting.
    """
    steps: list[Step] = []
    at_left = at_right = 0
    for one, other in [*_longest_rise(same), (len(left), len(right))]:
        steps += _between(left, right, range(at_left, one), range(at_right, other))
        if one < len(left):
            steps.append((one, other))
        at_left, at_right = one + 1, other + 1
    return steps


def _between(
    left: Sequence[PrintedLine], right: Sequence[PrintedLine], lefts: range, rights: range
) -> Iterator[Step]:
    """What stands between two pairs: words of the program, and parts of one side alone."""
    waiting, alone = list(rights), list[Step]()
    for one in lefts:
        other = next((n for n in waiting if _is_same(left[one], right[n])), None)
        if other is None:
            alone.append((one, None))
            continue
        before = waiting[: waiting.index(other)]
        yield from ((None, n) for n in before)
        yield from alone
        yield one, other
        waiting, alone = waiting[len(before) + 1 :], []
    yield from ((None, n) for n in waiting)
    yield from alone


def _is_same(one: PrintedLine, other: PrintedLine) -> bool:
    """Whether two paragraphs of words of the program are the same one in either version."""
    own = not one.places and not other.places
    return own and one.role is other.role and one.text == other.text


def _longest_rise(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most pairs of which both numbers rise; the others cannot stand side by side."""
    tails: list[int] = []
    ends: list[tuple[int, int]] = []
    before: dict[tuple[int, int], tuple[int, int] | None] = {}
    for pair in sorted(set(pairs), key=lambda pair: (pair[0], -pair[1])):
        at = bisect_left(tails, pair[1])
        before[pair] = ends[at - 1] if at else None
        tails[at : at + 1] = [pair[1]]
        ends[at : at + 1] = [pair]
    rise: list[tuple[int, int]] = []
    last = ends[-1] if ends else None
    while last is not None:
        rise.append(last)
        last = before[last]
    return rise[::-1]
