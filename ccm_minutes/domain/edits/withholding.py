"""What keeps a marking in force when a part leaves whatever held it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.entry import Entry, Point
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import Marking

P = TypeVar("P", AgendaItem, Entry, Point)


def still_withheld(part: P, *, was: bool, will_be: bool) -> P:
    """A part that goes elsewhere, marked itself where a marking above it no longer holds.

    Args:
        part: as it was where it stood.
        was: whether something that held it was marked.
        will_be: whether something that is to hold it is.
    """
    if was and not will_be and not is_marked(part):
        return replace(part, marking=Marking.FOUO)
    return part


def holders_marked(meeting: Meeting, key: str) -> bool:
    """Whether the item with this key, or one that holds it, is marked."""
    return any(is_marked(item) for item in _way_to(meeting.agenda, key))


def _way_to(items: Sequence[AgendaItem], key: str) -> Iterator[AgendaItem]:
    for item in items:
        if item.key == key:
            yield item
        elif way := tuple(_way_to(item.items, key)):
            yield item
            yield from way


def points_marked(points: Sequence[Point], path: Sequence[int]) -> bool:
    """Whether one of the points on the way down a path is marked, the last of them included."""
    for at in path:
        if is_marked(points[at]):
            return True
        points = points[at].points
    return False
