"""How long each item of an agenda is to take, and when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Date
from datetime import datetime, timedelta
from datetime import time as Time

from ccm_minutes.release.catalogue import Catalogue
from ccm_minutes.release.shapes import PrintedItem, PrintedMeeting

_ANY_DAY = Date(2000, 1, 1)
_MINUTES_OF_A_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Planned:
    """What is planned for one item.

    Attributes:
        start: when it begins; None where something before it has no known length.
        minutes: how long it takes; 0 where that is not known.
    """

    start: Time | None
    minutes: int

    def said(self, words: Catalogue) -> str:
        """Hours where they are known, "09:30–10:15", else the length; empty for neither."""
        if not self.minutes:
            return ""
        if self.start is not None:
            return f"{self.start:%H:%M}–{_later(self.start, self.minutes):%H:%M}"
        phrase = words.counted(self.minutes, "{count} minute", "{count} minutes")
        return phrase.format(count=self.minutes)


def first_hour(meeting: PrintedMeeting) -> Time | None:
    """The hour from which the times of items can be counted; None where none can.

    A meeting of several days breaks off where nobody has said. Of a sanitised agenda an item may
    be gone: hours counted without it would be wrong, and right ones would show the gap.
    """
    over_days = meeting.end_date is not None and meeting.end_date != meeting.date
    return None if over_days or not meeting.full else meeting.start_time


def planned_times(
    items: tuple[PrintedItem, ...], start: Time | None
) -> Iterator[tuple[PrintedItem, Planned]]:
    """Items of one level with what is planned for each, the one after the other."""
    for item in items:
        # A sum says what the clock needs; as a figure of its own it would claim to be complete.
        minutes = length_of(item) if start else item.planned_minutes or 0
        yield item, Planned(start, minutes)
        start = _later(start, minutes) if start and minutes else None


def length_of(item: PrintedItem) -> int:
    """The minutes of an item: its own, else those of its sub-items if each has some; else 0."""
    if item.planned_minutes is not None:
        return item.planned_minutes
    lengths = [length_of(under) for under in item.items]
    return sum(lengths) if all(lengths) else 0


def _later(start: Time, minutes: int) -> Time:
    length = timedelta(minutes=minutes % _MINUTES_OF_A_DAY)
    return (datetime.combine(_ANY_DAY, start) + length).time()
