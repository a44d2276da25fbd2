"""Edits of entries and of the points in them.

A point is addressed by its path: positions from the entry downwards, ``(0, 2)`` the third
point under the first.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.edits.edit import Edit, NoSuchPart, OutOfPlace, one_after_another
from ccm_minutes.domain.edits.spine import (
    find_entry,
    inserted,
    replaced,
    with_entry,
    with_item,
)
from ccm_minutes.domain.entry import Entry, EntryKind, Point
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.references import foreign_fields
from ccm_minutes.domain.text import Marking, Text

KIND_NAMES = {
    EntryKind.NARRATIVE: "paragraph",
    EntryKind.INTERVENTION: "intervention",
    EntryKind.QUESTION: "question",
    EntryKind.KEY_POINT: "key point",
    EntryKind.DECISION: "decision",
    EntryKind.ACTION: "action point",
    EntryKind.NOTE: "note",
}
"""What an entry of each kind is called on screen and in the names of edits."""


def add_entry(item_key: str, entry: Entry, position: int | None = None) -> Edit:
    """Puts an entry into an item, before ``position`` or at the end."""

    def apply(meeting: Meeting) -> Meeting:
        _refuse_foreign_fields(entry)
        return with_item(
            meeting,
            item_key,
            lambda item: replace(item, entries=inserted(item.entries, position, entry)),
        )

    return Edit(f"add {KIND_NAMES[entry.kind]}", apply)


def remove_entry(key: str) -> Edit:
    """Takes an entry out, with its points."""

    def apply(meeting: Meeting) -> Meeting:
        item, position = find_entry(meeting, key)
        return with_item(meeting, item.key, lambda it: _without(it, position))

    return Edit("remove entry", apply)


def _without(item: AgendaItem, position: int) -> AgendaItem:
    return replace(item, entries=replaced(item.entries, position))


def move_entry(key: str, item_key: str, position: int | None = None) -> Edit:
    """Puts an entry into an item, also its own, before ``position`` counted without the entry."""

    def apply(meeting: Meeting) -> Meeting:
        item, at = find_entry(meeting, key)
        entry = item.entries[at]
        steps = (remove_entry(key), add_entry(item_key, entry, position))
        return one_after_another("", steps).apply(meeting)

    return Edit("move entry", apply)


def change_entry(key: str, name: str, **fields: Any) -> Edit:
    """Sets fields of an entry, under a name such as "change speaker"."""

    def change(entry: Entry) -> Entry:
        changed = replace(entry, **fields)
        _refuse_foreign_fields(changed)
        return entry if changed == entry else changed

    return Edit(name, lambda meeting: with_entry(meeting, key, change))


def change_kind(key: str, kind: EntryKind) -> Edit:
    """Turns an entry into another kind; what the new kind cannot have is dropped."""

    def change(entry: Entry) -> Entry:
        changed = replace(entry, kind=kind)
        names = [fault.place.removeprefix(".") for fault in foreign_fields(changed, "")]
        empty = {name: getattr(_EMPTY, name) for name in names}
        return replace(changed, **empty, stated=changed.stated - set(names))

    return Edit(f"turn into {KIND_NAMES[kind]}", lambda meeting: with_entry(meeting, key, change))


_EMPTY = Entry(EntryKind.NARRATIVE, key="")


def mark_entry(key: str, marking: Marking | None, in_release: str | None = None) -> Edit:
    """Marks an entry, with or without words to print instead; no marking takes both away."""
    name = "mark as FOUO" if marking or in_release else "take marking away"
    return change_entry(key, name, marking=marking, in_release=in_release or None)


def set_entry_text(key: str, text: Text | None) -> Edit:
    """Sets the text of an entry."""
    return change_entry(key, "typing", text=text)


def rewrite(key: str, path: "Path", name: str, before: Text, after: Text) -> Edit:
    """Puts another text in the place of one that was looked at, in an entry or a point of it.

    Raises:
        OutOfPlace: another text stands there by now.
    """

    def apply(meeting: Meeting) -> Meeting:
        item, position = find_entry(meeting, key)
        entry = item.entries[position]
        there = point_at(entry, path).text if path else entry.text
        if there != before:
            raise OutOfPlace("These words were changed meanwhile. Look at them again.")
        if path:
            return change_point(key, path, name, text=after).apply(meeting)
        return change_entry(key, name, text=after).apply(meeting)

    return Edit(name, apply)


def _refuse_foreign_fields(entry: Entry) -> None:
    for fault in foreign_fields(entry, ""):
        raise OutOfPlace(
            f"A {KIND_NAMES[entry.kind]} cannot have '{fault.place.removeprefix('.')}': "
            f"{fault.says}. Change the kind of the entry first."
        )


Path = tuple[int, ...]


def add_point(key: str, point: Point, under: Path = (), position: int | None = None) -> Edit:
    """Puts a point into an entry, or under the point at the path ``under``."""

    def change(points: tuple[Point, ...]) -> tuple[Point, ...]:
        return inserted(points, position, point)

    return Edit("add point", lambda meeting: _with_points(meeting, key, under, change))


def remove_point(key: str, path: Path) -> Edit:
    """Takes a point out, with the points under it."""
    return _point_edit(key, path, "remove point", lambda _point: ())


def change_point(key: str, path: Path, name: str, **fields: Any) -> Edit:
    """Sets fields of a point, under a name such as "typing"."""
    return _point_edit(key, path, name, lambda point: (replace(point, **fields),))


def mark_point(
    key: str, path: Path, marking: Marking | None, in_release: str | None = None
) -> Edit:
    """Marks a point, with or without words to print instead; no marking takes both away."""
    name = "mark as FOUO" if marking or in_release else "take marking away"
    return change_point(key, path, name, marking=marking, in_release=in_release or None)


def _point_edit(
    key: str, path: Path, name: str, change: Callable[[Point], tuple[Point, ...]]
) -> Edit:
    *above, last = path

    def changed(points: tuple[Point, ...]) -> tuple[Point, ...]:
        return replaced(points, last, *change(_at(points, last)))

    return Edit(name, lambda meeting: _with_points(meeting, key, tuple(above), changed))


def point_at(entry: Entry, path: Path) -> Point:
    """The point at a path, or ``NoSuchPart``."""
    first, *rest = path
    point = _at(entry.points, first)
    for step in rest:
        point = _at(point.points, step)
    return point


def _at(points: Sequence[Point], position: int) -> Point:
    if not 0 <= position < len(points):
        raise NoSuchPart("point")
    return points[position]


PointsChange = Callable[[tuple[Point, ...]], tuple[Point, ...]]


def _with_points(meeting: Meeting, key: str, under: Path, change: PointsChange) -> Meeting:
    def changed(entry: Entry) -> Entry:
        return replace(entry, points=_points_changed(entry.points, under, change))

    return with_entry(meeting, key, changed)


def _points_changed(
    points: tuple[Point, ...], under: Path, change: PointsChange
) -> tuple[Point, ...]:
    if not under:
        return change(points)
    first, *rest = under
    point = _at(points, first)
    inner = _points_changed(point.points, tuple(rest), change)
    return replaced(points, first, replace(point, points=inner))
