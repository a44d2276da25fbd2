"""Objections to who is said to have spoken."""

from collections.abc import Iterator

from ccm_minutes.application.checking.objection import objection
from ccm_minutes.domain.delegation import Attendance, Delegation
from ccm_minutes.domain.entry import Entry
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import DelegationSpeaker, RepresentativeSpeaker
from ccm_minutes.domain.walk import all_entries
from ccm_minutes.release.finding import Finding


def speakers_not_present(meeting: Meeting) -> Iterator[Finding]:
    """Whoever speaks is in the room, but for a report in writing."""
    delegations = {delegation.id: delegation for delegation in meeting.delegations}
    persons = {
        person.id: delegation
        for delegation in meeting.delegations
        for person in delegation.representatives
        if person.id is not None
    }
    for place, _, entry in all_entries(meeting):
        for n, speaker in enumerate(entry.speakers):
            match speaker:
                case DelegationSpeaker(delegation=name):
                    delegation = delegations[name]
                case RepresentativeSpeaker(representative=name):
                    delegation = persons[name]
                case _:
                    continue
            if not _may_be_heard(delegation, entry):
                yield _not_present(f"{place}.speakers[{n}]", delegation)


def _may_be_heard(delegation: Delegation, entry: Entry) -> bool:
    if delegation.attendance is Attendance.PRESENT:
        return True
    return entry.in_writing or delegation.attendance is Attendance.WRITTEN_REPORT


def _not_present(where: str, delegation: Delegation) -> Finding:
    return objection(
        "speaker-not-present",
        where,
        delegation.name,
        f"{delegation.name} speaks but is not among those present: correct the attendance or "
        "the speaker, or say that it reported in writing.",
    )
