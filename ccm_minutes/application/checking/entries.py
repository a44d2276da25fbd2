"""Objections to what is taken down: actions, decisions, empty items and entries."""

from collections.abc import Callable, Iterator

from ccm_minutes.application.checking.objection import objection
from ccm_minutes.application.checking.reading import Reading
from ccm_minutes.application.wording import said_in
from ccm_minutes.domain.agenda import AgendaItem, ItemState, Purpose
from ccm_minutes.domain.entry import ActionState, Entry, EntryKind
from ccm_minutes.domain.meeting import DocumentKind, Meeting
from ccm_minutes.domain.text import is_empty
from ccm_minutes.domain.walk import all_items, all_points
from ccm_minutes.release.finding import Finding


def actions_without_owner(reading: Reading) -> Iterator[Finding]:
    """Somebody answers for every action."""
    yield from _objected(
        reading,
        "action-without-owner",
        lambda entry: entry.kind is EntryKind.ACTION and not entry.owners,
        "Nobody owns this action point: say who is to do it.",
    )


def actions_without_deadline(reading: Reading) -> Iterator[Finding]:
    """Every action that is still open has a day, or words for one."""
    yield from _objected(
        reading,
        "action-without-deadline",
        lambda entry: (
            entry.kind is EntryKind.ACTION
            and entry.state in (None, ActionState.OPEN)
            and entry.due is None
            and not (entry.due_text or "").strip()
        ),
        "This action point has no deadline: say by when it is to be done.",
    )


def decisions_without_mode(reading: Reading) -> Iterator[Finding]:
    """A decision says how it was adopted."""
    yield from _objected(
        reading,
        "decision-without-mode",
        lambda entry: entry.kind is EntryKind.DECISION and entry.adopted_by is None,
        "This decision does not say how it was adopted: add the mode of adoption.",
    )


def interventions_of_nobody(reading: Reading) -> Iterator[Finding]:
    """An intervention has a speaker."""
    yield from _objected(
        reading,
        "intervention-without-speaker",
        lambda entry: entry.kind is EntryKind.INTERVENTION and not entry.speakers,
        "Nobody is said to have made this intervention: say who spoke, or turn it into a "
        "paragraph.",
    )


def entries_without_words(reading: Reading) -> Iterator[Finding]:
    """Whoever spoke said something; the same holds for every entry."""
    for place, item, entry in reading.entries:
        if entry.kind is not EntryKind.NOTE and _says_nothing(entry, place):
            names = (reading.participants.speaker(one).start for one in entry.speakers)
            yield objection(
                "entry-without-words",
                place,
                ", ".join(names) or item.title,
                "This entry has no words: add what was said, or take the entry out.",
            )


def _says_nothing(entry: Entry, place: str) -> bool:
    points = (point.text for _, point in all_points(entry.points, place))
    return all(map(is_empty, (entry.text, *points)))


def items_with_nothing_under_them(reading: Reading) -> Iterator[Finding]:
    """An item has something under it; that of the next meeting prints a date by itself."""
    meeting = reading.meeting
    says = "Nothing stands under this item: add what was said, or take the item out."
    if meeting.details.kind is DocumentKind.ACTION_MINUTES:
        says = (
            "Nothing stands under this item, so that “Nil” is printed: add what was said, or "
            "leave it so if nothing was."
        )
    for place, item in all_items(meeting):
        if _is_bare(item, meeting):
            yield objection("empty-item", place, item.title, says)


def _is_bare(item: AgendaItem, meeting: Meeting) -> bool:
    printed = any(entry.kind is not EntryKind.NOTE for entry in item.entries)
    # An item that was put off has nothing to tell.
    if printed or item.items or item.state is ItemState.DEFERRED or not is_empty(item.objective):
        return False
    return item.purpose is not Purpose.NEXT_MEETING or meeting.details.next_meeting is None


def _objected(
    reading: Reading, code: str, wrong: Callable[[Entry], bool], says: str
) -> Iterator[Finding]:
    for place, _, entry in reading.entries:
        if wrong(entry):
            yield objection(code, place, said_in(entry, reading.participants), says)
