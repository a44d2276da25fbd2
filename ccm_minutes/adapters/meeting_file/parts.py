"""One part of a meeting as a JSON value, in the form of the meeting file."""

from dataclasses import replace
from typing import Any

from ccm_minutes.adapters.meeting_file.record import Record
from ccm_minutes.adapters.meeting_file.records import (
    CATEGORY,
    CLEARANCE,
    DELEGATION,
    ENTRY,
    ITEM,
    MEETING,
)
from ccm_minutes.adapters.meeting_file.shapes import Json
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.entry import Entry
from ccm_minutes.domain.meeting import Clearance, Meeting
from ccm_minutes.domain.parts import Part, PartKind

_RECORDS: dict[PartKind, Record[Any]] = {
    PartKind.MEETING: MEETING,
    PartKind.CATEGORY: CATEGORY,
    PartKind.DELEGATION: DELEGATION,
    PartKind.ITEM: ITEM,
    PartKind.ENTRY: ENTRY,
    PartKind.CLEARANCE: CLEARANCE,
}


def to_value(kind: PartKind, part: Part) -> Json:
    """A part as the meeting file holds it; keys are not in it."""
    return _RECORDS[kind].write(part)


def from_value(kind: PartKind, value: Json, key: str) -> Part:
    """The part that ``to_value`` turned into a value, with the key it had.

    Raises:
        Odd: the value does not have the shape of such a part.
    """
    part: Part = _RECORDS[kind].read(value, 0)
    if isinstance(part, AgendaItem | Entry | Clearance):
        return replace(part, key=key)
    return part


def meeting_to_value(meeting: Meeting) -> Json:
    """A whole meeting as the meeting file holds it."""
    return MEETING.write(meeting)


def meeting_from_value(value: Json) -> Meeting:
    """The meeting in a whole meeting file's value, with fresh keys.

    Raises:
        Odd: the value does not have the shape of a meeting file.
    """
    return MEETING.read(value, 0)
