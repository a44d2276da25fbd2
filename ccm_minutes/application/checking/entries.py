"""Objections to what is taken down: actions, decisions, flags, empty items."""

from collections.abc import Callable, Iterator

from ccm_minutes.application.checking.objection import objection
from ccm_minutes.application.wording import said_in
from ccm_minutes.composition.in_full.naming import participants_of
from ccm_minutes.domain.agenda import AgendaItem, Purpose
from ccm_minutes.domain.entry import ActionState, Entry, EntryKind
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.walk import all_entries, all_items
from ccm_minutes.release.finding import Finding


def actions_without_owner(meeting: Meeting) -> Iterator[Finding]:
    """Somebody answers for every action."""
    yield from _objected(
        meeting,
        "action-without-owner",
        lambda entry: entry.kind is EntryKind.ACTION and not entry.owners,
        "Nobody owns this action point: say who is to do it.",
    )


def actions_without_deadline(meeting: Meeting) -> Iterator[Finding]:
    """Every action that is still open has a day, or words for one."""
    yield from _objected(
        meeting,
        "action-without-deadline",
        lambda entry: (
            entry.kind is EntryKind.ACTION
            and entry.state in (None, ActionState.OPEN)
            and entry.due is None
            and not entry.due_text
        ),
        "This action point has no deadline: say by when it is to be done.",
    )


def decisions_without_mode(meeting: Meeting) -> Iterator[Finding]:
    """A decision says how it was adopted."""
    yield from _objected(
        meeting,
        "decision-without-mode",
        lambda entry: entry.kind is EntryKind.DECISION and entry.adopted_by is None,
        "This decision does not say how it was adopted: add the mode of adoption.",
    )


def flags_still_open(meeting: Meeting) -> Iterator[Finding]:
    """What the note-taker meant to come back to."""
    yield from _objected(
        meeting,
        "flag-still-open",
        lambda entry: entry.flagged,
        "This entry is flagged: come back to it, then take the flag off.",
    )


def items_with_nothing_under_them(meeting: Meeting) -> Iterator[Finding]:
    """An item has something under it; that of the next meeting prints a date by itself."""
    for place, item in all_items(meeting):
        if _is_bare(item, meeting):
            yield objection(
                "empty-item",
                place,
                item.title,
                "Nothing stands under this item: add what was said, or take the item out.",
            )


def _is_bare(item: AgendaItem, meeting: Meeting) -> bool:
    printed = any(entry.kind is not EntryKind.NOTE for entry in item.entries)
    if printed or item.items:
        return False
    return item.purpose is not Purpose.NEXT_MEETING or meeting.details.next_meeting is None


def _objected(
    meeting: Meeting, code: str, wrong: Callable[[Entry], bool], says: str
) -> Iterator[Finding]:
    participants = participants_of(meeting)
    for place, _, entry in all_entries(meeting):
        if wrong(entry):
            yield objection(code, place, said_in(entry, participants), says)
