"""Every part of a meeting with its place, in the words of the meeting file."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.entry import Entry, Point
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import Text


class ItemAt(NamedTuple):
    """An item and where it stands: ``agenda[2].items[0]``."""

    place: str
    item: AgendaItem


class EntryAt(NamedTuple):
    """An entry and where it stands: ``agenda[2].entries[1]``."""

    place: str
    item: AgendaItem
    entry: Entry


class PointAt(NamedTuple):
    """A point and where it stands: ``agenda[2].entries[1].points[0]``."""

    place: str
    point: Point


class TextAt(NamedTuple):
    """A text and where it stands."""

    place: str
    text: Text


def all_items(meeting: Meeting) -> Iterator[ItemAt]:
    """Every item and sub-item, in the order of the agenda."""
    return _items(meeting.agenda, "agenda")


def _items(items: Sequence[AgendaItem], field: str) -> Iterator[ItemAt]:
    for position, item in enumerate(items):
        place = f"{field}[{position}]"
        yield ItemAt(place, item)
        yield from _items(item.items, f"{place}.items")


def way_to(items: Sequence[AgendaItem], key: str) -> tuple[AgendaItem, ...]:
    """The items from the first level down to the one with this key; none where it is not there."""
    for item in items:
        if item.key == key:
            return (item,)
        if below := way_to(item.items, key):
            return (item, *below)
    return ()


def all_entries(meeting: Meeting) -> Iterator[EntryAt]:
    """Every entry, in the order of the agenda."""
    for place, item in all_items(meeting):
        for position, entry in enumerate(item.entries):
            yield EntryAt(f"{place}.entries[{position}]", item, entry)


def all_points(points: Sequence[Point], place: str) -> Iterator[PointAt]:
    """Every point and point under it; ``place`` is that of the part which holds them."""
    for position, point in enumerate(points):
        here = f"{place}.points[{position}]"
        yield PointAt(here, point)
        yield from all_points(point.points, here)


def entry_texts(entry: Entry, place: str) -> Iterator[TextAt]:
    """The text of an entry and of every point in it."""
    if entry.text is not None:
        yield TextAt(f"{place}.text", entry.text)
    for where, point in all_points(entry.points, place):
        yield TextAt(f"{where}.text", point.text)


def all_texts(meeting: Meeting) -> Iterator[TextAt]:
    """Every running text of a meeting."""
    for name, texts in (
        ("preamble", meeting.details.preamble),
        ("closing", meeting.details.closing),
    ):
        for position, text in enumerate(texts):
            yield TextAt(f"meeting.{name}[{position}]", text)
    for place, item in all_items(meeting):
        if item.objective is not None:
            yield TextAt(f"{place}.objective", item.objective)
    for place, _, entry in all_entries(meeting):
        yield from entry_texts(entry, place)
