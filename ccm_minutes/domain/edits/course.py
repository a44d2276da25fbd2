"""Edits that say how far the meeting has come."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import time as Time

from ccm_minutes.domain.agenda import AgendaItem, ItemState
from ccm_minutes.domain.delegation import Attendance, Delegation, Movement, MovementAt
from ccm_minutes.domain.edits.edit import Edit, NoSuchPart
from ccm_minutes.domain.edits.spine import with_delegation
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.walk import all_items, way_to

_PASSED = (ItemState.DONE, ItemState.DEFERRED)


def go_on_to(key: str) -> Edit:
    """Says that the meeting is at an item now; what it was at before is done.

    The items above it are current with it: who speaks under 5.1 is at 5 as well.
    """

    def apply(meeting: Meeting) -> Meeting:
        way = {item.key for item in way_to(meeting.agenda, key)}
        if not way:
            raise NoSuchPart("agenda item")
        return _with_items(meeting, lambda item: _moved_on(item, way))

    return Edit("go on to agenda item", apply)


def finish_item(key: str) -> Edit:
    """Says that the meeting is done with an item, and with what it was at within it."""

    def apply(meeting: Meeting) -> Meeting:
        if not way_to(meeting.agenda, key):
            raise NoSuchPart("agenda item")
        return _with_items(meeting, lambda item: _finished(meeting, item, key))

    return Edit("finish agenda item", apply)


def finish_all() -> Edit:
    """Says that the meeting is at no item any more: what it was at is done."""
    return Edit("finish agenda item", lambda meeting: _with_items(meeting, _moved_on_to_none))


def item_at(meeting: Meeting) -> str:
    """The key of the item that the meeting is at, the innermost one; empty for none."""
    at = [one.item.key for one in all_items(meeting) if one.item.state is ItemState.CURRENT]
    return at[-1] if at else ""


def item_after(meeting: Meeting, key: str) -> str:
    """The key of the next item that is still to come, in the order of the agenda; or empty."""
    items = [one.item for one in all_items(meeting)]
    at = next((n for n, item in enumerate(items) if item.key == key), len(items))
    return next((one.key for one in items[at + 1 :] if one.state not in _PASSED), "")


def move_in_or_out(id_: str, at: Time, what: Movement) -> Edit:
    """Notes that a delegation arrives or leaves; one that arrives is present from then on."""
    name = "note arrival" if what is Movement.ARRIVES else "note departure"

    def change(delegation: Delegation) -> Delegation:
        arrives = what is Movement.ARRIVES
        return replace(
            delegation,
            movements=(*delegation.movements, MovementAt(at, what)),
            attendance=Attendance.PRESENT if arrives else delegation.attendance,
        )

    return Edit(name, lambda meeting: with_delegation(meeting, id_, change))


def _moved_on(item: AgendaItem, way: Collection[str]) -> ItemState:
    if item.key in way:
        return ItemState.CURRENT
    return ItemState.DONE if item.state is ItemState.CURRENT else item.state


def _moved_on_to_none(item: AgendaItem) -> ItemState:
    return _moved_on(item, ())


def _finished(meeting: Meeting, item: AgendaItem, key: str) -> ItemState:
    if item.key == key:
        return ItemState.DONE
    way = way_to(meeting.agenda, item.key) if item.state is ItemState.CURRENT else ()
    return ItemState.DONE if any(one.key == key for one in way) else item.state


def _with_items(meeting: Meeting, state_of: Callable[[AgendaItem], ItemState]) -> Meeting:
    agenda = _changed(meeting.agenda, state_of)
    same = all(one is other for one, other in zip(agenda, meeting.agenda, strict=True))
    return meeting if same else replace(meeting, agenda=agenda)


def _changed(
    items: tuple[AgendaItem, ...], state_of: Callable[[AgendaItem], ItemState]
) -> tuple[AgendaItem, ...]:
    """The items with other states; those in which nothing changes stay the same objects."""
    changed = []
    for item in items:
        state, inner = state_of(item), _changed(item.items, state_of)
        same = all(one is other for one, other in zip(inner, item.items, strict=True))
        alike = same and state is item.state
        changed.append(item if alike else replace(item, state=state, items=inner))
    return tuple(changed)
