"""Moving points, and merging them with what stands above."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ccm_minutes.domain.edits.edit import Edit, one_after_another
from ccm_minutes.domain.edits.entries import add_point, edit_of_points, remove_point
from ccm_minutes.domain.edits.merging import NothingAbove, UnlikeParts, joined_words
from ccm_minutes.domain.edits.spine import entry_of, find_entry, with_entry
from ccm_minutes.domain.edits.tree import Path, Points, at, changed_at, put, without
from ccm_minutes.domain.edits.withholding import (
    holders_marked,
    points_marked,
    refuse_words,
    still_withheld,
)
from ccm_minutes.domain.entry import Entry, Point
from ccm_minutes.domain.markings import is_marked, leaves_no_trace
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.runs import joined
from ccm_minutes.domain.text import is_empty


@dataclass(frozen=True, slots=True)
class Moved:
    """A move of a point, and where the point is afterwards."""

    edit: Edit
    entry: str
    path: Path


def shift_point(entry: Entry, path: Path, by: int) -> Moved | None:
    """Lets a point change places with its neighbour; None where it has none there."""
    target = (*path[:-1], path[-1] + by)
    siblings = at(entry.points, path[:-1]).points if path[:-1] else entry.points
    if not 0 <= target[-1] < len(siblings):
        return None
    return Moved(_moved_within(entry, path, target), entry.key, target)


def indent_point(entry: Entry, path: Path) -> Moved | None:
    """Puts a point a level in, under the one above it; None where there is none."""
    at(entry.points, path)
    *above, last = path
    if last == 0:
        return None
    under = (*above, last - 1)
    target = (*under, len(at(entry.points, under).points))
    return Moved(_moved_within(entry, path, target), entry.key, target)


def outdent_point(entry: Entry, path: Path) -> Moved | None:
    """Puts a point a level out, behind the one that held it; None where it is at the top."""
    at(entry.points, path)
    if len(path) == 1:
        return None
    *higher, holder, _ = path
    target = (*higher, holder + 1)
    return Moved(_moved_within(entry, path, target), entry.key, target)


def _moved_within(entry: Entry, path: Path, target: Path) -> Edit:
    def change(points: Points) -> Points:
        was = points_marked(points, path[:-1])
        left = without(points, path)
        will_be = points_marked(left, target[:-1])
        return put(left, target, still_withheld(at(points, path), was=was, will_be=will_be))

    return edit_of_points("move point", entry.key, change)


def move_point_to(key: str, path: Path, target: str, position: int | None = None) -> Edit:
    """Puts a point into another entry, before ``position`` of its points or behind the last.

    What a marking above it withheld is marked itself where it comes out of it, and so is what
    comes out of an entry that leaves no trace in a sanitised version.
    """

    def apply(meeting: Meeting) -> Meeting:
        entry, other = entry_of(meeting, key), entry_of(meeting, target)
        was = _is_withheld(meeting, entry) or points_marked(entry.points, path[:-1])
        was = was or (leaves_no_trace(entry) and not leaves_no_trace(other))
        will_be = _is_withheld(meeting, other)
        point = still_withheld(at(entry.points, path), was=was, will_be=will_be)
        steps = (remove_point(key, path), add_point(target, point, position=position))
        return one_after_another("", steps).apply(meeting)

    return Edit("move point", apply)


def _is_withheld(meeting: Meeting, entry: Entry) -> bool:
    item, _ = find_entry(meeting, entry.key)
    return is_marked(entry) or holders_marked(meeting, item.key)


def join_points(key: str, paths: Sequence[Path]) -> Edit:
    """Merges points that stand one below the other into the first row of them.

    Args:
        key: of the entry.
        paths: in reading order, without that of the first.
    """
    steps = [merge_point_with_above(key, path) for path in reversed(paths)]
    return one_after_another("join points", steps)


def merge_point_with_above(key: str, path: Path) -> Edit:
    """Merges a point with the words above it: of the point before, of its holder, of the entry.

    The points under it stay where they are in reading order.

    Raises:
        UnlikeParts: on applying, where only one of the two is withheld.
    """

    def change(entry: Entry) -> Entry:
        point = at(entry.points, path)
        if path == (0,):
            return _into_text(entry, point)
        return replace(entry, points=_into_point_above(entry.points, path, point))

    return Edit("merge with point above", lambda meeting: with_entry(meeting, key, change))


def _into_text(entry: Entry, point: Point) -> Entry:
    _refuse_unlike(is_marked(point), False)
    if is_empty(entry.text) and is_empty(point.text):
        raise NothingAbove
    text = joined(entry.text, point.text)
    return replace(entry, text=text, points=(*point.points, *entry.points[1:]))


def _into_point_above(points: Points, path: Path, point: Point) -> Points:
    holder, target, place = _above(points, path)
    withheld = points_marked(points, path)
    _refuse_unlike(withheld, points_marked(points, target))
    was, stays = points_marked(points, path[:-1]), points_marked(points, target[:-1])
    refuse_words(point, was=was, will_be=stays)
    left = changed_at(without(points, path), target, lambda above: (_with_words(above, point),))
    will_be = points_marked(left, holder)
    under = (still_withheld(one, was=withheld, will_be=will_be) for one in point.points)
    return put(left, (*holder, place), *under)


def _above(points: Points, path: Path) -> tuple[Path, Path, int]:
    """Who is to hold the points under one, whose words stand above it, and the place for them."""
    *higher, last = path
    if last == 0:
        return tuple(higher), tuple(higher), 0
    before = (*higher, last - 1)
    return before, _deepest(points, before), len(at(points, before).points)


def _deepest(points: Points, path: Path) -> Path:
    """The last point under the one at a path, in reading order; its own path without any."""
    while under := at(points, path).points:
        path = (*path, len(under) - 1)
    return path


def _with_words(above: Point, below: Point) -> Point:
    return replace(
        above,
        text=joined(above.text, below.text),
        marking=above.marking or below.marking,
        in_release=joined_words(above.in_release, below.in_release),
    )


def _refuse_unlike(one: bool, other: bool) -> None:
    if one != other:
        raise UnlikeParts("marked", "not")
