"""Objections to dates and times."""

from collections.abc import Iterator
from datetime import date as Date

from ccm_minutes.application.checking.date_words import (
    WrittenDate,
    may_hold_a_wrong_date,
    written_dates,
)
from ccm_minutes.application.checking.objection import objection
from ccm_minutes.application.checking.reading import Passage, Reading
from ccm_minutes.composition.parts.dates import day, weekday
from ccm_minutes.domain.entry import ActionState, Entry
from ccm_minutes.domain.meeting import Details
from ccm_minutes.release.catalogue import FALLBACK, catalogue_of
from ccm_minutes.release.finding import Finding


def next_meeting_before_this_one(reading: Reading) -> Iterator[Finding]:
    """The next meeting comes after this one."""
    details = reading.meeting.details
    following = details.next_meeting
    if following is None or following.date is None:
        return
    if following.date <= (details.end_date or details.date):
        yield objection(
            "next-meeting-not-later",
            "meeting.next_meeting.date",
            following.date.isoformat(),
            f"The next meeting, on {_said(following.date)}, is not later than this one: correct "
            "the date of one of them.",
        )


def end_before_start(reading: Reading) -> Iterator[Finding]:
    """A meeting ends after it begins."""
    details = reading.meeting.details
    if details.end_date is not None and details.end_date < details.date:
        yield objection(
            "end-before-start",
            "meeting.end_date",
            details.end_date.isoformat(),
            f"The last day, {_said(details.end_date)}, is before the first, "
            f"{_said(details.date)}: correct one of them.",
        )
    same_day = details.end_date in (None, details.date)
    start, end = details.start_time, details.end_time
    if same_day and start is not None and end is not None and end <= start:
        yield objection(
            "end-before-start",
            "meeting.end_time",
            f"{end:%H:%M}",
            f"The meeting ends at {end:%H:%M} but begins at {start:%H:%M}: correct one of them, "
            "or give the last day where it went on after midnight.",
        )


def dealt_with_before_it_was_held(reading: Reading) -> Iterator[Finding]:
    """Minutes go round after the meeting, and are approved after that."""
    details = reading.meeting.details
    for name, words, date, earliest in _standing(details):
        if date is not None and date < earliest:
            yield objection(
                "standing-too-early",
                f"meeting.{name}",
                date.isoformat(),
                f"The minutes are said to be {words} on {_said(date)}, before "
                f"{_said(earliest)}: correct the date.",
            )


def _standing(details: Details) -> Iterator[tuple[str, str, Date | None, Date]]:
    circulated = details.circulated_on
    yield "circulated_on", "circulated", circulated, details.date
    yield "approved_on", "approved", details.approved_on, max(details.date, circulated or Date.min)


def deadlines_before_the_meeting(reading: Reading) -> Iterator[Finding]:
    """An action raised here is due after the meeting; one that was carried over need not be."""
    held = reading.meeting.details.date
    for place, _, entry in reading.entries:
        if entry.carried_from is not None or entry.state not in (None, ActionState.OPEN):
            continue
        for field, text, due in _deadlines(entry):
            if due < held:
                yield objection(
                    "deadline-before-meeting",
                    f"{place}.{field}",
                    text,
                    f"The action is due on {_said(due)}, before the meeting that raised it: "
                    "correct the deadline, or say which meeting it was carried over from.",
                    entry.due_text or "" if field == "due_text" else "",
                )


def _deadlines(entry: Entry) -> Iterator[tuple[str, str, Date]]:
    if entry.due is not None:
        yield "due", entry.due.isoformat(), entry.due
        return
    for written in written_dates(entry.due_text or ""):
        # Without a year the next such day is meant, and there is nothing to compare.
        yield from (("due_text", written.text, date) for date in written.among(()))


def deadlines_that_differ(reading: Reading) -> Iterator[Finding]:
    """The words of a deadline give the same day as its date."""
    for place, _, entry in reading.entries:
        if entry.due is None:
            continue
        dates = [*written_dates(entry.due_text or "")]
        given = [(one.day, one.month, one.year or entry.due.year) for one in dates]
        if given and (entry.due.day, entry.due.month, entry.due.year) not in given:
            yield objection(
                "deadline-differs",
                f"{place}.due_text",
                dates[0].text,
                f"The words say “{dates[0].text}”, but the deadline is kept as "
                f"{_said(entry.due)}: correct one of them.",
                entry.due_text or "",
            )


def weekdays_that_a_date_has_not(reading: Reading) -> Iterator[Finding]:
    """A weekday written with a date is that of the date, and the date is one there is."""
    year = reading.meeting.details.date.year
    suspected = (one for one in reading.passages if may_hold_a_wrong_date(one.words))
    for passage in suspected:
        for written in written_dates(passage.words):
            if finding := _objected(passage, written, year):
                yield finding


def _objected(passage: Passage, written: WrittenDate, year: int) -> Finding | None:
    """A date without a year is taken for the meeting's year or one beside it."""
    dates = written.among((year, year + 1, year - 1))
    if not dates:
        # Without weekday and year, figures before a month need not be its days.
        if written.weekday is None and (written.year is None or written.day > 31):
            return None
        says = f"There is no such day as “{written.text}”: correct the date."
        return objection("no-such-date", passage.place, written.text, says, passage.words)
    if written.weekday is None or any(date.weekday() == written.weekday for date in dates):
        return None
    says = (
        f"“{written.text}” does not fit: that is {weekday(dates[0], catalogue_of(FALLBACK))}. "
        "Correct the weekday or the date."
    )
    return objection("weekday", passage.place, written.text, says, passage.words)


def _said(date: Date) -> str:
    return day(date, catalogue_of(FALLBACK))
