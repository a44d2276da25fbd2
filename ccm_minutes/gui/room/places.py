"""From a place in the words of the meeting file to what the room can go to."""

import re
from dataclasses import dataclass

from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.walk import all_entries, all_items

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
    """The spot of a place such as ``agenda[2].entries[0].points[1]``; None outside the agenda."""
    for place, item, entry in all_entries(meeting):
        if _is_in(where, place):
            path = tuple(int(number) for number in _POINTS.findall(where[len(place) :]))
            return Spot(item.key, entry.key, path)
    items = [one for one in all_items(meeting) if _is_in(where, one.place)]
    return Spot(items[-1].item.key) if items else None


def is_in_the_form(where: str) -> bool:
    """Whether a place is changed in the form of its entry or item, and not in its words."""
    return _IN_THE_FORM.search(where) is not None


def delegation_at(where: str) -> int | None:
    """The place in the list of delegations; None for another part of the meeting."""
    found = _DELEGATION.match(where)
    return int(found.group(1)) if found else None


def _is_in(where: str, place: str) -> bool:
    return where == place or where.startswith((f"{place}.", f"{place}["))
