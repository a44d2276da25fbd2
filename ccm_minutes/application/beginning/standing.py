"""The items of an agenda that come again, and those that were put off."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ccm_minutes.capture.folding import folded
from ccm_minutes.domain.agenda import AgendaItem, ItemState
from ccm_minutes.domain.keys import new_key
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import Marking
from ccm_minutes.domain.walk import all_items


def standing_items(before: Sequence[Meeting]) -> tuple[AgendaItem, ...]:
    """The items of the latest meeting that a body always has, with nothing under them.

    Those are the items with a purpose and those that the meeting before it had as well, by
    their titles; after one meeting alone it is all of them.

    Args:
        before: meetings of one body, the latest first.
    """
    latest, *older = before
    known = {folded(item.title) for _, item in all_items(older[0])} if older else None
    return tuple(_standing(latest.agenda, known))


def _standing(items: Iterable[AgendaItem], known: set[str] | None) -> Iterator[AgendaItem]:
    for item in items:
        inner = tuple(_standing(item.items, known))
        comes_again = known is None or item.purpose is not None or folded(item.title) in known
        once = item.state is ItemState.DEFERRED or item.carried_from is not None
        if inner or (comes_again and not once):
            # Who sat on a panel, and what it was to reach, belongs to that one meeting.
            yield replace(emptied(item, inner), panellists=(), objective=None, documents=())


def deferred_items(meeting: Meeting) -> tuple[AgendaItem, ...]:
    """The items that a meeting put off, as they were planned; sub-items come with theirs.

    What was withheld by the item above it is withheld by itself.
    """
    return tuple(_deferred(meeting.agenda, meeting.details.id, marked=False))


def _deferred(
    items: Iterable[AgendaItem], meeting_id: str, *, marked: bool
) -> Iterator[AgendaItem]:
    for item in items:
        if item.state is ItemState.DEFERRED:
            inner = tuple(emptied(sub, _planned(sub.items)) for sub in item.items)
            planned = replace(emptied(item, inner), carried_from=item.carried_from or meeting_id)
            yield withheld_alone(planned) if marked else planned
        else:
            yield from _deferred(item.items, meeting_id, marked=marked or is_marked(item))


def withheld_alone(item: AgendaItem) -> AgendaItem:
    """An item that was inside a marked one, where it stands outside: nothing of it is printed."""
    return replace(item, marking=Marking.FOUO, in_release=None)


def _planned(items: Iterable[AgendaItem]) -> tuple[AgendaItem, ...]:
    return tuple(emptied(item, _planned(item.items)) for item in items)


def emptied(item: AgendaItem, items: tuple[AgendaItem, ...]) -> AgendaItem:
    """An item as it is before its meeting: to come, with nothing taken down under it."""
    return replace(
        item,
        id=None,
        key=new_key(),
        entries=(),
        items=items,
        state=ItemState.TO_COME,
        stated=item.stated - {"entries", "items", "state"},
    )
