"""Objections to who is said to have spoken or presided."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ccm_minutes.application.checking.objection import objection
from ccm_minutes.application.checking.reading import Reading
from ccm_minutes.domain.delegation import Attendance, Delegation
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import (
    DelegationSpeaker,
    RepresentativeSpeaker,
    Speaker,
)
from ccm_minutes.domain.walk import all_items
from ccm_minutes.release.finding import Finding

_Key: TypeAlias = tuple[str, str]
"""What kind of speaker it is, and its id or words."""

_HEARD = (Attendance.PRESENT, Attendance.WRITTEN_REPORT)


def speakers_not_present(reading: Reading) -> Iterator[Finding]:
    """Whoever speaks, chairs or sits on a panel is in the room, but for a report in writing."""
    missing = _missing(reading.meeting)
    for place, _, entry in reading.entries:
        if not entry.in_writing:
            yield from _objected(f"{place}.speakers", entry.speakers, "speaks", missing)
    for place, item in all_items(reading.meeting):
        yield from _objected(f"{place}.chairs", item.chairs, "chairs", missing)
        yield from _objected(f"{place}.panellists", item.panellists, "sits on the panel", missing)


@dataclass(frozen=True, slots=True)
class _Missing:
    """Somebody who is not in the room, and the delegation that would have to be."""

    name: str
    delegation: str


def _missing(meeting: Meeting) -> dict[_Key, _Missing]:
    """Everybody who can be said to speak and is not there."""
    away = [one for one in meeting.delegations if one.attendance not in _HEARD]
    found: dict[_Key, _Missing] = {}
    for one in away:
        found["delegation", one.id] = _Missing(one.name, one.name)
        for person in one.representatives:
            if person.id is not None:
                found["representative", person.id] = _Missing(person.name, one.name)
    return found | _missing_offices(meeting, away)


def _missing_offices(meeting: Meeting, away: Sequence[Delegation]) -> dict[_Key, _Missing]:
    """Offices of which no holder is there; one that nobody is said to hold is left alone."""
    held = {
        _office(office.office)
        for one in meeting.delegations
        if one.attendance in _HEARD
        for office in one.offices
    }
    return {
        _office(office.office): _Missing(office.office, one.name)
        for one in away
        for office in one.offices
        if _office(office.office) not in held
    }


def _office(words: str) -> _Key:
    return "office", " ".join(words.split()).casefold()


def _key(speaker: Speaker) -> _Key:
    match speaker:
        case DelegationSpeaker(delegation=name):
            return "delegation", name
        case RepresentativeSpeaker(representative=name):
            return "representative", name
        case _:
            return _office(speaker.office)


def _objected(
    place: str, speakers: Sequence[Speaker], does: str, missing: dict[_Key, _Missing]
) -> Iterator[Finding]:
    for n, speaker in enumerate(speakers):
        one = missing.get(_key(speaker))
        if one is not None:
            who = one.name if one.name == one.delegation else f"{one.name} ({one.delegation})"
            yield objection(
                "speaker-not-present",
                f"{place}[{n}]",
                one.name,
                f"{who} {does} but is not among those present: correct the attendance or the "
                "speaker, or say that it reported in writing.",
            )
