"""Dates and times in words, in the language of the document."""

import re
from datetime import date as Date
from datetime import time as Time
from typing import Final

from babel.dates import format_date, format_skeleton

from ccm_minutes.composition.parts.ordinals import ordinal
from ccm_minutes.release.catalogue import Catalogue

_THIN_SPACES = str.maketrans({"\u2009": " ", "\u202f": " "})
_WIDTHS: Final = ("wide", "abbreviated")
_FIRST_OF_MONTH = re.compile(r"(?<!\d)1(?=\s|–)")


def day(date: Date, words: Catalogue) -> str:
    """A date without its weekday: "15 January 2018"."""
    return _written(format_date(date, "long", words.locale), words)


def short_day(date: Date, words: Catalogue) -> str:
    """A date without its year: "15 January"."""
    return _written(format_skeleton("MMMMd", date, locale=words.locale), words)


def ways_to_write(date: Date, words: Catalogue) -> tuple[str, ...]:
    """How people write a date: "15 January", "15th Jan", "January 15", "2018-01-15"."""
    months = {words.locale.months["format"][width][date.month] for width in _WIDTHS}
    number = [str(date.day)]
    if words.language == "en":
        number.append(ordinal(date.day, "", words))
    orders = ("{day} {month}", "{month} {day}", "{day} of {month}")
    written = (
        order.format(day=one, month=month)
        for order in orders
        for one in number
        for month in sorted(months | {month[:3] for month in months})
    )
    return (*written, short_day(date, words), date.isoformat())


def days_and_months(words: Catalogue) -> list[str]:
    """The names of days and months, as they are written within a sentence."""
    named = words.locale.days["format"]["wide"], words.locale.months["format"]["wide"]
    return [name for names in named for name in names.values()]


def weekday(date: Date, words: Catalogue) -> str:
    """A date with its weekday: "Tuesday 12 December 2017"."""
    pattern = words.locale.date_formats["full"].pattern
    # British minutes write no comma here; before a month, as in American ones, it has to stay.
    return _written(format_date(date, pattern.replace("EEEE, d", "EEEE d"), words.locale), words)


def days(first: Date, last: Date | None, words: Catalogue) -> str:
    """The days of a meeting: "16–17 March 2017", or a single one with its weekday."""
    if last is None or last == first:
        return weekday(first, words)
    start, end = _interval_patterns(first, last, words)
    formatted = format_date(first, start, words.locale) + format_date(last, end, words.locale)
    return _written(formatted.translate(_THIN_SPACES), words)


def hours(start: Time | None, end: Time | None, words: Catalogue) -> str:
    """Hours: "from 09:30 to 11:00", "at 09:30", "until 11:00"; empty where none is known."""
    if start and end:
        phrase = words.word("from {start} to {end}")
    elif start:
        phrase = words.word("at {start}")
    else:
        phrase = words.word("until {end}") if end else ""
    return phrase.format(start=_clock(start), end=_clock(end))


def moment(date: str, start: Time | None, end: Time | None, words: Catalogue) -> str:
    """A date in words with the hours after it, either of which may be missing."""
    return ", ".join(part for part in (date, hours(start, end, words)) if part)


def _written(date: str, words: Catalogue) -> str:
    # French counts the first day of a month and no other: "1er décembre", "2 décembre".
    return _FIRST_OF_MONTH.sub("1er", date) if words.language == "fr" else date


def _clock(time: Time | None) -> str:
    return time.strftime("%H:%M") if time else ""


def _interval_patterns(first: Date, last: Date, words: Catalogue) -> tuple[str, str]:
    """Patterns of the two ends of an interval, which together name month and year once."""
    formats = words.locale.interval_formats
    patterns = formats.get("yMMMMd") or formats["yMMMd"]
    if first.year != last.year:
        start, end = patterns["y"]
    else:
        start, end = patterns["M" if first.month != last.month else "d"]
    return _full_months(start), _full_months(end)


def _full_months(pattern: str) -> str:
    return pattern if "MMMM" in pattern else pattern.replace("MMM", "MMMM")
