"""Edits of entries and of the points in them.

A point is addressed by its path: positions from the entry downwards, ``(0, 2)`` the third
point under the first.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.edits.edit import Edit, OutOfPlace, one_after_another
from ccm_minutes.domain.edits.spine import (
    entry_of,
    find_entry,
    inserted,
    replaced,
    with_entry,
    with_item,
)
from ccm_minutes.domain.edits.tree import Path, Points, at, changed_at, list_changed, without
from ccm_minutes.domain.edits.withholding import holders_marked, still_withheld
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


def remove_together(removals: Sequence[Edit]) -> Edit:
    """Several removals of entries and points as one step."""
    return one_after_another("remove entries", removals)


def move_entry(key: str, item_key: str, position: int | None = None) -> Edit:
    """Puts an entry into an item, also its own, before ``position`` counted without the entry.

    What the marking of its item withheld is marked itself where it comes out of it.
    """

    def apply(meeting: Meeting) -> Meeting:
        item, at = find_entry(meeting, key)
        was, will_be = (holders_marked(meeting, one) for one in (item.key, item_key))
        entry = still_withheld(item.entries[at], was=was, will_be=will_be)
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


def mark_entry(key: str, marking: Marking | None, in_release: str | None = None) -> Edit:
    """Marks an entry, with or without words to print instead; no marking takes both away."""
    name = "mark as FOUO" if marking or in_release else "take marking away"
    return change_entry(key, name, marking=marking, in_release=in_release or None)


def set_entry_text(key: str, text: Text | None) -> Edit:
    """Sets the text of an entry."""
    return change_text(key, (), "typing", text)


def _refuse_foreign_fields(entry: Entry) -> None:
    for fault in foreign_fields(entry, ""):
        raise OutOfPlace(
            f"A {KIND_NAMES[entry.kind]} cannot have '{fault.place.removeprefix('.')}': "
            f"{fault.says}. Change the kind of the entry first."
        )


def add_point(key: str, point: Point, under: Path = (), position: int | None = None) -> Edit:
    """Puts a point into an entry, or under the point at the path ``under``."""

    def change(points: Points) -> Points:
        return list_changed(points, under, lambda siblings: inserted(siblings, position, point))

    return edit_of_points("add point", key, change)


def remove_point(key: str, path: Path) -> Edit:
    """Takes a point out, with the points under it."""
    return edit_of_points("remove point", key, lambda points: without(points, path))


def change_point(key: str, path: Path, name: str, **fields: Any) -> Edit:
    """Sets fields of a point, under a name such as "typing"."""

    def change(points: Points) -> Points:
        return changed_at(points, path, lambda point: (replace(point, **fields),))

    return edit_of_points(name, key, change)


def mark_point(
    key: str, path: Path, marking: Marking | None, in_release: str | None = None
) -> Edit:
    """Marks a point, with or without words to print instead; no marking takes both away."""
    name = "mark as FOUO" if marking or in_release else "take marking away"
    return change_point(key, path, name, marking=marking, in_release=in_release or None)


def change_text(key: str, path: Path, name: str, text: Text | None) -> Edit:
    """Sets the text of the point at a path in an entry, or of the entry itself without one."""
    if path:
        return change_point(key, path, name, text=text or "")
    return change_entry(key, name, text=text)


def point_at(entry: Entry, path: Path) -> Point:
    """The point at a path, or ``NoSuchPart``."""
    return at(entry.points, path)


def part_at(meeting: Meeting, key: str, path: Path) -> Entry | Point:
    """The point at a path in an entry, or the entry itself without one; or ``NoSuchPart``."""
    entry = entry_of(meeting, key)
    return point_at(entry, path) if path else entry


def edit_of_points(name: str, key: str, change: Callable[[Points], Points]) -> Edit:
    """Changes the points of an entry, under a name such as "move point"."""

    def changed(entry: Entry) -> Entry:
        return replace(entry, points=change(entry.points))

    return Edit(name, lambda meeting: with_entry(meeting, key, changed))
