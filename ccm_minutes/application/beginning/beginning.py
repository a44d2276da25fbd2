"""The next meeting of a body, out of those before it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date as Date
from itertools import islice
from typing import Final

from ccm_minutes.application.beginning.carrying import Raised, carried, open_actions
from ccm_minutes.application.beginning.details import next_details
from ccm_minutes.application.beginning.roster import Roster, expected
from ccm_minutes.application.beginning.standing import deferred_items, standing_items
from ccm_minutes.application.ports import MeetingLine, Progress, Register
from ccm_minutes.capture.folding import folded
from ccm_minutes.domain.agenda import AgendaItem, Purpose
from ccm_minutes.domain.entry import Entry
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.walk import all_items
from ccm_minutes.release.catalogue import catalogue_of

LOOKED_BACK: Final = 12
"""Meetings of a body in which open action points are looked for."""

_FIRST: Final = (Purpose.APPROVAL_OF_MINUTES, Purpose.ADOPTION_OF_AGENDA, Purpose.OPENING)
"""What comes before matters arising, the last of them first."""

_LAST: Final = (Purpose.ANY_OTHER_BUSINESS, Purpose.NEXT_MEETING, Purpose.CLOSING)


@dataclass(frozen=True, slots=True)
class Beginning:
    """What the next meeting of a body can begin with.

    Attributes:
        meeting: with its roster and standing items, and nothing carried over.
        before: the meetings that this comes from, the latest first.
        deferred: items that the latest of them put off.
        actions: action points that are still open.
    """

    meeting: Meeting
    before: tuple[Meeting, ...]
    deferred: tuple[AgendaItem, ...]
    actions: tuple[Raised, ...]


def bodies(meetings: Sequence[MeetingLine]) -> Sequence[str]:
    """The bodies that have met, the one that met last first; without those of an empty name."""
    return tuple(dict.fromkeys(line.body for line in meetings if line.body.strip()))


def begin(register: Register, body: str, day: Date, progress: Progress) -> Beginning | None:
    """What the next meeting of a body can begin with; None where the body has not met.

    Args:
        register: the library of meetings.
        body: its name as the meetings have it.
        day: of the new meeting, where the last one did not announce another.
        progress: told of each meeting that is read.
    """
    wanted = folded(body)
    lines = [line for line in register.meetings() if folded(line.body) == wanted]
    before: list[Meeting] = []
    for line in islice(lines, LOOKED_BACK):
        progress(len(before), min(len(lines), LOOKED_BACK))
        before.append(register.load(line.id))
    if not before:
        return None
    numbers = [line.number for line in lines if line.number is not None]
    return _beginning(before, numbers, day)


def _beginning(before: Sequence[Meeting], numbers: Sequence[int], day: Date) -> Beginning:
    latest = before[0]
    meeting = Meeting(
        next_details(before, numbers, day),
        categories=latest.categories,
        delegations=expected(latest),
        agenda=standing_items(before),
    )
    return Beginning(meeting, tuple(before), deferred_items(latest), open_actions(before))


def begun(beginning: Beginning, *, actions: bool) -> Meeting:
    """A new meeting with what was put off, and with the open action points where wanted."""
    agenda = carry_deferred(beginning.meeting.agenda, beginning)
    meeting = replace(beginning.meeting, agenda=agenda)
    return carry_actions(meeting, beginning) if actions else meeting


def carry_actions(meeting: Meeting, beginning: Beginning) -> Meeting:
    """A new meeting with the open action points under its matters arising.

    The item of that name is made where the agenda has none.
    """
    roster = Roster(meeting.categories, meeting.delegations, meeting.details)
    entries = carried(beginning.actions, roster, meeting)
    if not entries:
        return meeting
    agenda = _with_matters_arising(meeting, beginning, entries)
    return replace(
        meeting, categories=roster.categories, delegations=roster.delegations, agenda=agenda
    )


def carry_deferred(agenda: Sequence[AgendaItem], beginning: Beginning) -> tuple[AgendaItem, ...]:
    """An agenda with the deferred items after all others but those that close a meeting."""
    at = len(agenda)
    while at and agenda[at - 1].purpose in _LAST:
        at -= 1
    return (*agenda[:at], *beginning.deferred, *agenda[at:])


def _with_matters_arising(
    meeting: Meeting, beginning: Beginning, entries: tuple[Entry, ...]
) -> tuple[AgendaItem, ...]:
    words = catalogue_of(meeting.details.language).word("Matters arising")
    names = {folded(words)} | _titles_that_held_carried(beginning.before)
    for at, item in enumerate(meeting.agenda):
        if folded(item.title) in names:
            filled = replace(item, entries=(*item.entries, *entries))
            return (*meeting.agenda[:at], filled, *meeting.agenda[at + 1 :])
    at = _place(meeting.agenda)
    return (*meeting.agenda[:at], AgendaItem(words, entries=entries), *meeting.agenda[at:])


def _titles_that_held_carried(before: Sequence[Meeting]) -> set[str]:
    """What this body calls the item under which action points are followed up."""
    return {
        folded(item.title)
        for meeting in before
        for _, item in all_items(meeting)
        if any(entry.carried_from is not None for entry in item.entries)
    }


def _place(agenda: Sequence[AgendaItem]) -> int:
    for purpose in _FIRST:
        for at, item in enumerate(agenda):
            if item.purpose is purpose:
                return at + 1
    return 0
