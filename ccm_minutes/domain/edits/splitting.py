"""Making two of one, at a place in a text or between points.

Both halves keep who speaks and every marking. Words that the sanitised version prints in place of
the whole stay with the first half; the second is withheld without any.
"""

from collections.abc import Callable
from dataclasses import replace

from ccm_minutes.domain.edits.edit import Edit, OutOfPlace
from ccm_minutes.domain.edits.entries import edit_of_points, point_at
from ccm_minutes.domain.edits.spine import find_entry, replaced, with_item
from ccm_minutes.domain.edits.tree import Path, Points, changed_at
from ccm_minutes.domain.edits.withholding import points_marked, still_withheld
from ccm_minutes.domain.entry import Entry, Point
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.runs import cut, without_space_around
from ccm_minutes.domain.text import Marking, Text, is_empty


class NothingToSplit(OutOfPlace):
    """A place with nothing before it or nothing behind it."""

    def __init__(self) -> None:
        super().__init__(
            "There is nothing to split off here. Put the cursor between two words, or choose a "
            "point that is to begin the second entry."
        )


def split_entry(key: str, at: int, second: str) -> Edit:
    """Splits an entry at a place in its text; the points go with the second half.

    Args:
        key: of the entry.
        at: how many characters of the text stay, a mention being one.
        second: the key of the second half.
    """

    def halves(entry: Entry) -> tuple[Entry, Entry]:
        before, after = _halves(entry.text, at)
        if is_empty(before) or (is_empty(after) and not entry.points):
            raise NothingToSplit
        rest = None if is_empty(after) else after
        return replace(entry, text=before, points=()), replace(
            _second(entry, second), text=rest, points=entry.points
        )

    return _split(key, halves)


def split_before_point(key: str, path: Path, second: str) -> Edit:
    """Splits an entry so that a point begins the second half, with the same speakers.

    Args:
        key: of the entry.
        path: to the point. One below another point comes out of it, and stays withheld.
        second: the key of the second half.
    """

    def halves(entry: Entry) -> tuple[Entry, Entry]:
        point_at(entry, path)
        before, after = _points_halves(entry.points, path)
        if is_empty(entry.text) and not before:
            raise NothingToSplit
        return replace(entry, points=before), replace(
            _second(entry, second), text=None, points=after
        )

    return _split(key, halves)


def split_point(key: str, path: Path, at: int) -> Edit:
    """Splits a point at a place in its text; the points under it go with the second half."""

    def halves(point: Point) -> Points:
        before, after = _halves(point.text, at)
        if is_empty(before) or is_empty(after):
            raise NothingToSplit
        return replace(point, text=before, points=()), _second_point(point, after)

    return edit_of_points("split point", key, lambda points: changed_at(points, path, halves))


def _split(key: str, halves: Callable[[Entry], tuple[Entry, Entry]]) -> Edit:
    def apply(meeting: Meeting) -> Meeting:
        item, position = find_entry(meeting, key)
        both = halves(item.entries[position])
        return with_item(
            meeting,
            item.key,
            lambda it: replace(it, entries=replaced(it.entries, position, *both)),
        )

    return Edit("split entry", apply)


def _halves(text: Text | None, at: int) -> tuple[Text, Text]:
    before, after = cut(text, at)
    return without_space_around(before), without_space_around(after)


def _second(entry: Entry, key: str) -> Entry:
    """What the second half of an entry has beside its words."""
    marking = Marking.FOUO if is_marked(entry) else None
    return replace(
        entry, key=key, id=None, lead_in=None, marking=marking, in_release=None, stated=frozenset()
    )


def _second_point(point: Point, text: Text) -> Point:
    marking = Marking.FOUO if is_marked(point) else None
    return replace(point, text=text, marking=marking, in_release=None)


def _points_halves(points: Points, path: Path) -> tuple[Points, Points]:
    first, *rest = path
    if not rest:
        return points[:first], points[first:]
    holder = points[first]
    inner, out = _points_halves(holder.points, tuple(rest))
    was = points_marked(points, (first,))
    freed = tuple(still_withheld(point, was=was, will_be=False) for point in out)
    kept = replace(holder, points=inner)
    return (*points[:first], kept), (*freed, *points[first + 1 :])
