"""Edits of the agenda."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.edits.edit import Edit, OutOfPlace
from ccm_minutes.domain.edits.spine import (
    Items,
    find_item,
    inserted,
    replaced,
    with_item,
    with_siblings,
)
from ccm_minutes.domain.edits.withholding import holders_marked, still_withheld
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import Marking


def add_item(item: AgendaItem, under: str | None = None, position: int | None = None) -> Edit:
    """Puts an item into the agenda, or a sub-item under the item with the key ``under``."""

    def apply(meeting: Meeting) -> Meeting:
        if under is None:
            return replace(meeting, agenda=inserted(meeting.agenda, position, item))
        return with_item(
            meeting,
            under,
            lambda holder: replace(holder, items=inserted(holder.items, position, item)),
        )

    return Edit("add agenda item" if under is None else "add sub-item", apply)


def change_item(key: str, name: str, **fields: Any) -> Edit:
    """Sets fields of an item, under a name such as "rename agenda item"."""

    def change(item: AgendaItem) -> AgendaItem:
        changed = replace(item, **fields)
        return item if changed == item else changed

    return Edit(name, lambda meeting: with_item(meeting, key, change))


def mark_item(key: str, marking: Marking | None, in_release: str | None = None) -> Edit:
    """Marks an item, with or without a heading that stays; no marking takes both away."""
    name = "mark as FOUO" if marking or in_release else "take marking away"
    return change_item(key, name, marking=marking, in_release=in_release or None)


def remove_item(key: str) -> Edit:
    """Takes an item out, with all that is in it."""

    def apply(meeting: Meeting) -> Meeting:
        return with_siblings(meeting, key, replaced)

    return Edit("remove agenda item", apply)


def move_item(key: str, under: str | None, position: int | None = None) -> Edit:
    """Puts an item under another, or on the first level, before ``position``.

    The position is counted without the moved item itself. What the marking of an item above it
    withheld is marked itself where it comes out of it.
    """

    def apply(meeting: Meeting) -> Meeting:
        item = find_item(meeting, key)
        if under is not None and under in _keys(item):
            raise OutOfPlace("An item cannot be put under itself. Choose another place for it.")
        without = remove_item(key).apply(meeting)
        was = holders_marked(meeting, key, itself=False)
        will_be = under is not None and holders_marked(meeting, under)
        moved = still_withheld(item, was=was, will_be=will_be)
        return add_item(moved, under, position).apply(without)

    return Edit("move agenda item", apply)


def shift_item(key: str, by: int) -> Edit:
    """Moves an item up or down among its siblings, as far as they reach."""

    def change(items: Items, at: int) -> Items:
        return inserted(replaced(items, at), max(0, at + by), items[at])

    return Edit("move agenda item", lambda meeting: with_siblings(meeting, key, change))


def _keys(item: AgendaItem) -> Iterator[str]:
    yield item.key
    for inner in item.items:
        yield from _keys(inner)
