"""Which backups are kept, and which may go."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

LEAST: Final = 10
"""So many of the newest are kept whatever the clock says."""

DAILY: Final = timedelta(days=31)
WEEKLY: Final = timedelta(weeks=26)


@dataclass(frozen=True, slots=True)
class Dated:
    """A backup as this rule sees it.

    Attributes:
        number: greater than that of every earlier backup; a clock can go back, this cannot.
        made: by the clock of then, with its zone.
    """

    number: int
    made: datetime


def to_let_go(backups: Iterable[Dated], now: datetime) -> Sequence[Dated]:
    """The backups that are not kept, the oldest first.

    Kept are the ten newest; all of today and yesterday; the last of each day for a month, of each
    week for half a year, and of each month for good. So a clock that goes a year forward or back
    lets go of some, never of the newest, nor of the last of any month.

    Args:
        backups: all there are.
        now: with its zone, in which days begin and end.
    """
    newest_first = sorted(backups, key=lambda one: one.number, reverse=True)
    kept = {one.number for one in newest_first[:LEAST]}
    kept |= {one.number for one in newest_first if _day(one, now) >= _days_ago(now, 1)}
    for each, since in (
        (_day, _days_ago(now, DAILY.days)),
        (_week, _days_ago(now, WEEKLY.days)),
        (_month, None),
    ):
        lately = [one for one in newest_first if since is None or _day(one, now) >= since]
        kept |= _last_of_each(lately, now, each)
    return [one for one in reversed(newest_first) if one.number not in kept]


def _last_of_each(
    newest_first: Sequence[Dated], now: datetime, each: Callable[[Dated, datetime], Hashable]
) -> set[int]:
    last: dict[Hashable, int] = {}
    for one in newest_first:
        last.setdefault(each(one, now), one.number)
    return set(last.values())


def _days_ago(now: datetime, days: int) -> int:
    return max(1, now.date().toordinal() - days)


def _day(one: Dated, now: datetime) -> int:
    return one.made.astimezone(now.tzinfo).date().toordinal()


def _week(one: Dated, now: datetime) -> Hashable:
    return one.made.astimezone(now.tzinfo).date().isocalendar()[:2]


def _month(one: Dated, now: datetime) -> Hashable:
    there = one.made.astimezone(now.tzinfo).date()
    return there.year, there.month
