"""Edits of delegations and categories."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ccm_minutes.domain.delegation import Attendance, Category, Delegation
from ccm_minutes.domain.edits.edit import Edit, OutOfPlace
from ccm_minutes.domain.edits.spine import delegation_at, inserted, replaced, with_delegation
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.references import Fault, faults_of


def add_delegation(delegation: Delegation, position: int | None = None) -> Edit:
    """Adds a delegation to the list."""

    def apply(meeting: Meeting) -> Meeting:
        if any(known.id == delegation.id for known in meeting.delegations):
            raise OutOfPlace(
                f"There is a delegation with the id '{delegation.id}' already. Give another id."
            )
        listed = inserted(meeting.delegations, position, delegation)
        return replace(meeting, delegations=listed)

    return Edit("add delegation", apply)


def change_delegation(id_: str, name: str, /, **fields: Any) -> Edit:
    """Sets fields of a delegation, under a name such as "change attendance"."""

    def apply(meeting: Meeting) -> Meeting:
        after = with_delegation(meeting, id_, lambda one: replace(one, **fields))
        return after if after is meeting else _still_sound(after)

    return Edit(name, apply)


def set_attendance(id_: str, attendance: Attendance) -> Edit:
    """Says whether a delegation came."""
    return change_delegation(id_, "change attendance", attendance=attendance)


def remove_delegation(id_: str) -> Edit:
    """Takes a delegation out of the list; refused while anything refers to it."""

    def apply(meeting: Meeting) -> Meeting:
        at = delegation_at(meeting, id_)
        return _still_sound(replace(meeting, delegations=replaced(meeting.delegations, at)))

    return Edit("remove delegation", apply)


def move_delegation(id_: str, position: int) -> Edit:
    """Puts a delegation elsewhere in the list; the position is counted without it."""

    def apply(meeting: Meeting) -> Meeting:
        at = delegation_at(meeting, id_)
        others = replaced(meeting.delegations, at)
        listed = inserted(others, position, meeting.delegations[at])
        return replace(meeting, delegations=listed)

    return Edit("move delegation", apply)


def set_categories(categories: tuple[Category, ...]) -> Edit:
    """Sets the list of categories; refused where a delegation has one that is gone."""

    def apply(meeting: Meeting) -> Meeting:
        return _still_sound(replace(meeting, categories=categories))

    return Edit("change categories", apply)


class LeftHanging(OutOfPlace):
    """Something in the meeting still names what is to be removed.

    Attributes:
        place: the first such place, in the words of the meeting file.
    """

    def __init__(self, place: str, says: str) -> None:
        super().__init__(
            f"{place} would be left hanging: {says}. Change that place first, then try again."
        )
        self.place = place


def _still_sound(meeting: Meeting) -> Meeting:
    faults: Iterator[Fault] = faults_of(meeting)
    for fault in faults:
        raise LeftHanging(fault.place, fault.says)
    return meeting
