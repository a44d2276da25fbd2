"""Rebuilding the points of an entry around a change in one list of them."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from ccm_minutes.domain.edits.edit import NoSuchPart
from ccm_minutes.domain.edits.spine import inserted, replaced
from ccm_minutes.domain.entry import Point

Path: TypeAlias = tuple[int, ...]
"""Positions from the entry downwards: ``(0, 2)`` is the third point under the first."""

Points: TypeAlias = tuple[Point, ...]


def at(points: Points, path: Path) -> Point:
    """The point at a path, or ``NoSuchPart``."""
    first, *rest = path
    if not 0 <= first < len(points):
        raise NoSuchPart("point")
    return at(points[first].points, tuple(rest)) if rest else points[first]


def list_changed(points: Points, under: Path, change: Callable[[Points], Points]) -> Points:
    """Points with the list changed that the point at a path holds; their own for no path."""
    if not under:
        return change(points)
    first, *rest = under
    point = at(points, (first,))
    inner = list_changed(point.points, tuple(rest), change)
    return replaced(points, first, replace(point, points=inner))


def changed_at(points: Points, path: Path, change: Callable[[Point], Points]) -> Points:
    """Points with the one at a path replaced by any number of others."""
    *above, last = path

    def changed(siblings: Points) -> Points:
        return replaced(siblings, last, *change(at(siblings, (last,))))

    return list_changed(points, tuple(above), changed)


def put(points: Points, path: Path, *new: Point) -> Points:
    """Points with others at a path, before the one that stands there."""
    *above, last = path
    return list_changed(points, tuple(above), lambda siblings: inserted(siblings, last, *new))


def without(points: Points, path: Path) -> Points:
    """Points without the one at a path."""
    return changed_at(points, path, lambda _point: ())
