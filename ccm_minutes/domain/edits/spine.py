"""Rebuilding the path from one part up to the meeting; all else stays the same object."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeAlias, TypeVar

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.domain.edits.edit import NoSuchPart
from ccm_minutes.domain.entry import Entry
from ccm_minutes.domain.meeting import Meeting

T = TypeVar("T")

Items: TypeAlias = tuple[AgendaItem, ...]
ItemChange: TypeAlias = Callable[[AgendaItem], AgendaItem]
SiblingsChange: TypeAlias = Callable[[Items, int], Items]


def replaced(values: Sequence[T], position: int, *new: T) -> tuple[T, ...]:
    """The values with the one at ``position`` replaced by any number of others."""
    return (*values[:position], *new, *values[position + 1 :])


def inserted(values: Sequence[T], position: int | None, *new: T) -> tuple[T, ...]:
    """The values with others before ``position``; at the end for ``None``."""
    place = len(values) if position is None else max(0, min(position, len(values)))
    return (*values[:place], *new, *values[place:])


def find_item(meeting: Meeting, key: str) -> AgendaItem:
    """The item or sub-item with this key, or ``NoSuchPart``."""
    found = _find(meeting.agenda, key)
    if found is None:
        raise NoSuchPart("agenda item")
    return found


def _find(items: Sequence[AgendaItem], key: str) -> AgendaItem | None:
    for item in items:
        if item.key == key:
            return item
        if (found := _find(item.items, key)) is not None:
            return found
    return None


def find_entry(meeting: Meeting, key: str) -> tuple[AgendaItem, int]:
    """The item that holds the entry with this key, and the entry's position in it."""
    found = _find_entry(meeting.agenda, key)
    if found is None:
        raise NoSuchPart("entry")
    return found


def entry_of(meeting: Meeting, key: str) -> Entry:
    """The entry with this key, or ``NoSuchPart``."""
    item, position = find_entry(meeting, key)
    return item.entries[position]


def _find_entry(items: Sequence[AgendaItem], key: str) -> tuple[AgendaItem, int] | None:
    for item in items:
        # What is typed or changed is mostly among the last ones.
        for position in range(len(item.entries) - 1, -1, -1):
            if item.entries[position].key == key:
                return item, position
        if (found := _find_entry(item.items, key)) is not None:
            return found
    return None


def with_siblings(meeting: Meeting, key: str, change: SiblingsChange) -> Meeting:
    """The meeting with the list that holds an item changed; ``change`` gets list and position."""
    agenda = _siblings(meeting.agenda, key, change)
    if agenda is None:
        raise NoSuchPart("agenda item")
    return replace(meeting, agenda=agenda)


def _siblings(items: Items, key: str, change: SiblingsChange) -> Items | None:
    for position, item in enumerate(items):
        if item.key == key:
            return change(items, position)
        if (inner := _siblings(item.items, key, change)) is not None:
            return replaced(items, position, replace(item, items=inner))
    return None


def with_item(meeting: Meeting, key: str, change: ItemChange) -> Meeting:
    """The meeting with one item changed."""
    return with_siblings(meeting, key, lambda items, at: replaced(items, at, change(items[at])))


def with_delegation(
    meeting: Meeting, id_: str, change: Callable[[Delegation], Delegation]
) -> Meeting:
    """The meeting with one delegation changed; the same meeting where nothing changes."""
    at = delegation_at(meeting, id_)
    before = meeting.delegations[at]
    after = change(before)
    if after == before:
        return meeting
    return replace(meeting, delegations=replaced(meeting.delegations, at, after))


def delegation_at(meeting: Meeting, id_: str) -> int:
    """The position of the delegation with this id, or ``NoSuchPart``."""
    for position, delegation in enumerate(meeting.delegations):
        if delegation.id == id_:
            return position
    raise NoSuchPart("delegation")


def with_entry(meeting: Meeting, key: str, change: Callable[[Entry], Entry]) -> Meeting:
    """The meeting with one entry changed."""
    item, position = find_entry(meeting, key)

    def changed(holder: AgendaItem) -> AgendaItem:
        entry = change(holder.entries[position])
        return replace(holder, entries=replaced(holder.entries, position, entry))

    return with_item(meeting, item.key, changed)
