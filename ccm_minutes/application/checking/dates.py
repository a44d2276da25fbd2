"""Objections to dates and times."""

import re
from collections.abc import Iterator
from datetime import date as Date
from typing import Final

from ccm_minutes.application.checking.objection import objection
from ccm_minutes.application.wording import words_of
from ccm_minutes.composition.in_full.naming import participants_of
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.walk import all_entries, all_items, all_texts
from ccm_minutes.release.finding import Finding

_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_DATE: Final = re.compile(
    rf"\b(?P<weekday>{'|'.join(_DAYS)}),?\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+"
    rf"(?:of\s+)?(?P<month>{'|'.join(_MONTHS)})(?:,?\s+(?P<year>\d{{4}}))?\b"
)


def next_meeting_before_this_one(meeting: Meeting) -> Iterator[Finding]:
    """The next meeting comes after this one."""
    details = meeting.details
    following = details.next_meeting
    if following is None or following.date is None:
        return
    if following.date <= (details.end_date or details.date):
        yield objection(
            "next-meeting-not-later",
            "meeting.next_meeting.date",
            following.date.isoformat(),
            f"The next meeting, on {following.date}, is not later than this one: correct the "
            "date of one of them.",
        )


def end_before_start(meeting: Meeting) -> Iterator[Finding]:
    """A meeting ends after it begins."""
    details = meeting.details
    if details.end_date is not None and details.end_date < details.date:
        yield objection(
            "end-before-start",
            "meeting.end_date",
            details.end_date.isoformat(),
            f"The last day, {details.end_date}, is before the first, {details.date}: correct "
            "one of them.",
        )
    same_day = details.end_date in (None, details.date)
    start, end = details.start_time, details.end_time
    if same_day and start is not None and end is not None and end <= start:
        yield objection(
            "end-before-start",
            "meeting.end_time",
            f"{end:%H:%M}",
            f"The meeting ends at {end:%H:%M} but begins at {start:%H:%M}: correct one of them.",
        )


def deadlines_before_the_meeting(meeting: Meeting) -> Iterator[Finding]:
    """An action raised here is due after the meeting; one that was carried over need not be."""
    for place, _, entry in all_entries(meeting):
        if entry.due is None or entry.carried_from is not None:
            continue
        if entry.due < meeting.details.date:
            yield objection(
                "deadline-before-meeting",
                f"{place}.due",
                entry.due.isoformat(),
                f"The action is due on {entry.due}, before the meeting that raised it: correct "
                "the deadline, or say which meeting it was carried over from.",
            )


def weekdays_that_a_date_has_not(meeting: Meeting) -> Iterator[Finding]:
    """A weekday written before a date is that of the date, where it was written in English."""
    participants = participants_of(meeting)
    texts = [(place, words_of(text, participants)) for place, text in all_texts(meeting)]
    texts += [(f"{place}.title", item.title) for place, item in all_items(meeting)]
    for place, words in texts:
        for found in _DATE.finditer(words):
            if wrong := _wrong_weekday(found, meeting.details.date.year):
                yield objection("weekday", place, found.group(), wrong, words)


def _wrong_weekday(found: re.Match[str], year_of_meeting: int) -> str:
    """What is wrong; a date without a year is taken for the meeting's year or one beside it."""
    given = found["year"]
    years = [int(given)] if given else [year_of_meeting + n for n in (0, 1, -1)]
    month, day = _MONTHS.index(found["month"]) + 1, int(found["day"])
    dates = [made for year in years if (made := _date(year, month, day)) is not None]
    if not dates:
        return f"There is no {found['day']} {found['month']} in that year: correct the date."
    if any(_DAYS[made.weekday()] == found["weekday"] for made in dates):
        return ""
    right = f"{dates[0].day} {found['month']} {dates[0].year} is a {_DAYS[dates[0].weekday()]}"
    return f"{right}, not a {found['weekday']}: correct the weekday or the date."


def _date(year: int, month: int, day: int) -> Date | None:
    try:
        return Date(year, month, day)
    except ValueError:
        return None
