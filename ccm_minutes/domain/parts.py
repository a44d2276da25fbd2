"""A meeting taken apart into pieces that are stored, compared and sent one by one.

A shell is a part without the parts inside it: a meeting without its collections, an item
without entries and sub-items. An entry is whole: its points go with it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeAlias, TypeVar, cast

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Category, Delegation
from ccm_minutes.domain.entry import Entry
from ccm_minutes.domain.meeting import Clearance, Meeting


class PartKind(StrEnum):
    """What a part is."""

    MEETING = "meeting"
    CATEGORY = "category"
    DELEGATION = "delegation"
    ITEM = "item"
    ENTRY = "entry"
    CLEARANCE = "clearance"


Part: TypeAlias = Meeting | Category | Delegation | AgendaItem | Entry | Clearance

_P = TypeVar("_P", bound=Part)

ROOT = ""
"""The parent of everything that lies directly in the meeting."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A part with its place.

    Attributes:
        key: unique among parts of one kind in one meeting; the meeting's own is ``ROOT``.
        parent: key of the item that it lies in, or ``ROOT``.
        position: from 0 among parts of its kind with the same parent.
        part: the part; meetings and items as shells.
    """

    kind: PartKind
    key: str
    parent: str
    position: int
    part: Part


def meeting_shell(meeting: Meeting) -> Meeting:
    """The meeting without its collections."""
    return Meeting(meeting.details, stated=meeting.stated)


def item_shell(item: AgendaItem) -> AgendaItem:
    """The item without entries and sub-items."""
    return replace(item, entries=(), items=())


def parts_of(meeting: Meeting) -> Iterator[Placed]:
    """Every part of a meeting, containers before what they hold, in order."""
    yield Placed(PartKind.MEETING, ROOT, ROOT, 0, meeting_shell(meeting))
    yield from placed_categories(meeting)
    yield from placed_delegations(meeting)
    yield from placed_items(meeting.agenda, ROOT)
    yield from placed_clearances(meeting)


def placed_categories(meeting: Meeting) -> Iterator[Placed]:
    """The categories with their places."""
    for position, category in enumerate(meeting.categories):
        yield Placed(PartKind.CATEGORY, category.id, ROOT, position, category)


def placed_delegations(meeting: Meeting) -> Iterator[Placed]:
    """The delegations with their places."""
    for position, delegation in enumerate(meeting.delegations):
        yield Placed(PartKind.DELEGATION, delegation.id, ROOT, position, delegation)


def placed_clearances(meeting: Meeting) -> Iterator[Placed]:
    """The clearances with their places."""
    for position, clearance in enumerate(meeting.clearances):
        yield Placed(PartKind.CLEARANCE, clearance.key, ROOT, position, clearance)


def placed_items(items: Sequence[AgendaItem], parent: str) -> Iterator[Placed]:
    """Items with their places, each followed by its entries and sub-items."""
    for position, item in enumerate(items):
        yield from placed_item(item, parent, position)


def placed_item(item: AgendaItem, parent: str, position: int) -> Iterator[Placed]:
    """One item with its place, followed by its entries and sub-items."""
    yield Placed(PartKind.ITEM, item.key, parent, position, item_shell(item))
    for place, entry in enumerate(item.entries):
        yield Placed(PartKind.ENTRY, entry.key, item.key, place, entry)
    yield from placed_items(item.items, item.key)


_Children: TypeAlias = Mapping[tuple[PartKind, str], Sequence[Placed]]


def assemble(parts: Iterable[Placed]) -> Meeting:
    """The meeting that ``parts_of`` took apart; the order of ``parts`` does not matter."""
    children = _by_parent(parts)
    shell = cast(Meeting, children[PartKind.MEETING, ROOT][0].part)
    return replace(
        shell,
        categories=_under(children, PartKind.CATEGORY, Category),
        delegations=_under(children, PartKind.DELEGATION, Delegation),
        agenda=_items_under(children, ROOT),
        clearances=_under(children, PartKind.CLEARANCE, Clearance),
    )


def _by_parent(parts: Iterable[Placed]) -> _Children:
    children: dict[tuple[PartKind, str], list[Placed]] = defaultdict(list)
    for placed in parts:
        children[placed.kind, placed.parent].append(placed)
    for siblings in children.values():
        siblings.sort(key=lambda placed: placed.position)
    return children


def _under(
    children: _Children, kind: PartKind, of_type: type[_P], parent: str = ROOT
) -> tuple[_P, ...]:
    parts = (placed.part for placed in children.get((kind, parent), ()))
    return tuple(part for part in parts if isinstance(part, of_type))


def _items_under(children: _Children, parent: str) -> tuple[AgendaItem, ...]:
    return tuple(
        replace(
            item,
            entries=_under(children, PartKind.ENTRY, Entry, item.key),
            items=_items_under(children, item.key),
        )
        for item in _under(children, PartKind.ITEM, AgendaItem, parent)
    )
