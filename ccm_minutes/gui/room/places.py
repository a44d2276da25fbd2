"""From a place in the words of the meeting file to what the room can go to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.meeting import Meeting

_IN_AGENDA = re.compile(
    r"(?P<items>agenda\[\d+\](?:\.items\[\d+\])*)(?:\.entries\[(?P<entry>\d+)\])?(?P<rest>.*)"
)
_NUMBER = re.compile(r"\d+")
_POINTS = re.compile(r"\.points\[(\d+)\]")
_DELEGATION = re.compile(r"delegations\[(\d+)\]")

_IN_THE_FORM = re.compile(
    r"\.(?:speakers|owners|capacity|lead_in|due|due_text|adopted_by|in_release|title_in_release"
    r"|presenters|chairs|panellists|objective|documents)(?:\[\d+\](?:\.title)?)?\Z"
)


@dataclass(frozen=True, slots=True)
class Spot:
    """An item, and what in it.

    Attributes:
        entry: key of the entry; empty for the item itself.
        path: positions to the point; empty for the entry itself.
    """

    item: str
    entry: str = ""
    path: tuple[int, ...] = ()


def spot_of(meeting: Meeting, where: str) -> Spot | None:
    """The spot of a place such as ``agenda[2].entries[0].points[1]``; None outside the agenda.

    What is not there any more leads to the part that held it.
    """
    found = _IN_AGENDA.match(where)
    if found is None:
        return None
    numbers = [int(number) for number in _NUMBER.findall(found["items"])]
    way = _items_along(meeting.agenda, numbers)
    if not way:
        return None
    item = way[-1]
    at = int(found["entry"] or len(item.entries))
    if len(way) < len(numbers) or at >= len(item.entries):
        return Spot(item.key)
    path = tuple(int(number) for number in _POINTS.findall(found["rest"]))
    return Spot(item.key, item.entries[at].key, path)


def _items_along(items: Sequence[AgendaItem], numbers: Sequence[int]) -> list[AgendaItem]:
    """The items on the way to a place, as far as they are there."""
    way: list[AgendaItem] = []
    for number in numbers:
        if number >= len(items):
            break
        way.append(items[number])
        items = way[-1].items
    return way


def is_in_the_form(where: str) -> bool:
    """Whether a place is changed in the form of its entry or item, and not in its words."""
    return _IN_THE_FORM.search(where) is not None


def delegation_at(where: str) -> int | None:
    """The place in the list of delegations; None for another part of the meeting."""
    found = _DELEGATION.match(where)
    return int(found.group(1)) if found else None
