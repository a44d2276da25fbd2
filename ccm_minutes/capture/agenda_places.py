"""Where in the agenda lines go."""

from collections.abc import Iterable, Iterator, Sequence

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.walk import all_items


def item_by_key(meeting: Meeting, key: str | None) -> AgendaItem | None:
    """The item or sub-item with this key, if it is still there."""
    # Asked for with each line: what says where an item stands is not made for it.
    return next((item for item in _below(meeting.agenda) if item.key == key), None)


def first_place(meeting: Meeting) -> AgendaItem | None:
    """Where lines go that say nothing of it: the last item with entries, else the first."""
    with_entries = [item for _, item in all_items(meeting) if item.entries]
    if with_entries:
        return with_entries[-1]
    return meeting.agenda[0] if meeting.agenda else None


def top_item(meeting: Meeting, key: str | None) -> AgendaItem | None:
    """The item of the first level that is, or holds, the item with this key."""
    return next((item for item in meeting.agenda if _holds(item, key)), None)


def _holds(item: AgendaItem, key: str | None) -> bool:
    return item.key == key or any(_holds(inner, key) for inner in item.items)


def item_titled(items: Iterable[AgendaItem], title: str) -> AgendaItem | None:
    """The item of this very title, else the first that differs from it in case or space."""
    listed = tuple(items)
    exact = (item for item in listed if item.title == title)
    alike = (item for item in listed if _comparable(item.title) == _comparable(title))
    return next(exact, None) or next(alike, None)


def _comparable(title: str) -> str:
    return " ".join(title.split()).casefold()


def items_in_order(meeting: Meeting) -> Iterator[AgendaItem]:
    """Items of the first level, then all under them."""
    yield from meeting.agenda
    for item in meeting.agenda:
        yield from _below(item.items)


def _below(items: Sequence[AgendaItem]) -> Iterator[AgendaItem]:
    for item in items:
        yield item
        yield from _below(item.items)


def following(items: Sequence[AgendaItem], key: str | None) -> AgendaItem | None:
    """The item after the one that is, or holds, ``key``; the first where none does."""
    for position, item in enumerate(items):
        if _holds(item, key):
            return items[position + 1] if position + 1 < len(items) else None
    return items[0] if items else None
