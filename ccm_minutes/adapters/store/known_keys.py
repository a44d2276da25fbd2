"""A meeting that comes in again: what is as it was keeps its key, and with it its history."""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from typing import TypeVar

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.entry import Entry
from ccm_minutes.domain.meeting import Clearance, Meeting

T = TypeVar("T", AgendaItem, Entry, Clearance)


def with_known_keys(new: Meeting, known: Meeting) -> Meeting:
    """The new meeting; items, entries and clearances like known ones have their keys.

    Items are alike by id or title, entries by id or content, in items that are alike.
    """
    return replace(
        new,
        agenda=_items(new.agenda, known.agenda),
        clearances=tuple(
            replace(one, key=old.key) if old else one
            for one, old in _paired(new.clearances, known.clearances, _content)
        ),
    )


def _items(new: Sequence[AgendaItem], known: Sequence[AgendaItem]) -> tuple[AgendaItem, ...]:
    return tuple(_item(one, old) if old else one for one, old in _paired(new, known, _id_or_title))


def _item(new: AgendaItem, known: AgendaItem) -> AgendaItem:
    entries = tuple(
        replace(one, key=old.key) if old else one
        for one, old in _paired(new.entries, known.entries, _id_or_content)
    )
    return replace(new, key=known.key, entries=entries, items=_items(new.items, known.items))


def _paired(
    new: Sequence[T], known: Sequence[T], likeness: Callable[[T], Hashable]
) -> list[tuple[T, T | None]]:
    """Each new part with the first known one that is like it and not taken yet."""
    free: dict[Hashable, deque[T]] = defaultdict(deque)
    for part in known:
        free[likeness(part)].append(part)
    pairs: list[tuple[T, T | None]] = []
    for part in new:
        alike = free[likeness(part)]
        pairs.append((part, alike.popleft() if alike else None))
    return pairs


def _id_or_title(item: AgendaItem) -> Hashable:
    return ("id", item.id) if item.id is not None else ("title", item.title)


def _id_or_content(entry: Entry) -> Hashable:
    return ("id", entry.id) if entry.id is not None else _content(entry)


def _content(part: Entry | Clearance) -> Hashable:
    return replace(part, key="")
