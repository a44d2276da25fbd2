"""The part that a place names, in the words of the meeting file."""

import re
from collections.abc import Sequence
from typing import Final

from ccm_minutes.application.history.moments import DETAILS, PartName, PastEdit
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import PartKind
from ccm_minutes.domain.walk import all_entries, all_items

_REMOVED: Final = re.compile(r"removed\[(\d+)\]")
_INSIDE: Final = re.compile(r"(?:\.points\[\d+\])*(?:\.\w+)?\Z")


class NoSuchPlace(InputFault):
    """A place that the meeting does not have."""

    def __init__(self, place: str) -> None:
        super().__init__(
            f"There is no '{place}' in this meeting. Name a place as 'search' and 'check' print "
            "it: meeting, delegations[0], agenda[1], agenda[1].entries[0]; or removed[0], as "
            "'history' lists what was removed."
        )


def part_at(meeting: Meeting, place: str, removed: Sequence[PastEdit] = ()) -> PartName:
    """The part at a place such as ``agenda[2].entries[0]``, or at one inside of it.

    Args:
        meeting: as it is now.
        place: in the words of the meeting file.
        removed: what was removed, for places such as ``removed[0]``.

    Raises:
        NoSuchPlace: there is none.
    """
    places = {"meeting": DETAILS, **_listed(meeting)}
    found = places.get(_INSIDE.sub("", place)) or places.get(place) or _removed_at(place, removed)
    if found is None:
        raise NoSuchPlace(place)
    return found


def _listed(meeting: Meeting) -> dict[str, PartName]:
    places = {
        f"{name}[{n}]": PartName(kind, key)
        for name, kind, keys in (
            ("categories", PartKind.CATEGORY, [one.id for one in meeting.categories]),
            ("delegations", PartKind.DELEGATION, [one.id for one in meeting.delegations]),
            ("clearances", PartKind.CLEARANCE, [one.key for one in meeting.clearances]),
        )
        for n, key in enumerate(keys)
    }
    places |= {place: PartName(PartKind.ITEM, item.key) for place, item in all_items(meeting)}
    places |= {at: PartName(PartKind.ENTRY, entry.key) for at, _, entry in all_entries(meeting)}
    return places


def _removed_at(place: str, removed: Sequence[PastEdit]) -> PartName | None:
    found = _REMOVED.fullmatch(place)
    if found is None or int(found[1]) >= len(removed):
        return None
    first = removed[int(found[1])].changes[0]
    return PartName(first.kind, first.key)
