"""Edits of the meeting itself and of clearances."""

from dataclasses import replace
from typing import Any

from ccm_minutes.domain.edits.edit import Edit, NoSuchPart
from ccm_minutes.domain.meeting import Clearance, Meeting


def change_details(name: str, **fields: Any) -> Edit:
    """Sets fields of the meeting itself, under a name such as "change place"."""

    def apply(meeting: Meeting) -> Meeting:
        details = replace(meeting.details, **fields)
        return meeting if details == meeting.details else replace(meeting, details=details)

    return Edit(name, apply)


def add_clearance(clearance: Clearance) -> Edit:
    """Allows one finding in one passage."""
    return Edit(
        "clear finding",
        lambda meeting: replace(meeting, clearances=(*meeting.clearances, clearance)),
    )


def remove_clearance(key: str) -> Edit:
    """Takes a clearance back."""

    def apply(meeting: Meeting) -> Meeting:
        left = tuple(clearance for clearance in meeting.clearances if clearance.key != key)
        if len(left) == len(meeting.clearances):
            raise NoSuchPart("clearance")
        return replace(meeting, clearances=left)

    return Edit("take clearance back", apply)


def set_clearances(clearances: tuple[Clearance, ...]) -> Edit:
    """Sets the list of clearances."""

    def apply(meeting: Meeting) -> Meeting:
        same = clearances == meeting.clearances
        return meeting if same else replace(meeting, clearances=clearances)

    return Edit("change findings allowed", apply)


def become(meeting: Meeting, name: str) -> Edit:
    """Replaces the whole meeting in one step, as an import of a known id does."""
    return Edit(name, lambda _before: meeting)
