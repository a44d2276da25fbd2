"""The deadline of an action point, after an explicit ``by:``."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Date

from babel import Locale, UnknownLocaleError

from ccm_minutes.capture.folding import folded
from ccm_minutes.capture.markup import holds_brackets

_BY = re.compile(r"(?<!\S)by:\s*", re.IGNORECASE)
_BY_IN = {"en": "by", "fr": "d'ici", "es": "para"}
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST = re.compile(r"(?:the |le |el )?(\d{1,2})(?:st|nd|rd|th|er|º|o)? (?:of |de )?([^\W\d]+)")
_MONTH_FIRST = re.compile(r"([^\W\d]+) (\d{1,2})(?:st|nd|rd|th)?")
_YEAR = re.compile(r"(.*?),? (?:de |del )?(\d{4})")


@dataclass(frozen=True, slots=True)
class Deadline:
    """When an action is due.

    Attributes:
        due: the day, where one was given.
        words: the deadline as the minutes print it, where the day does not say it all.
    """

    due: Date | None = None
    words: str | None = None


def split_deadline(words: str) -> tuple[str, str | None]:
    """The words before the last ``by:``, and those after it; none where it does not end them."""
    every = list(_BY.finditer(words))
    if not every:
        return words, None
    found = every[-1]
    deadline = words[found.end() :].rstrip()
    if not deadline or holds_brackets(deadline):
        return words, None
    return words[: found.start()].rstrip(), deadline


def read_deadline(words: str, language: str, meeting: Date) -> Deadline:
    """The deadline that the words after ``by:`` give.

    Args:
        words: as typed, not empty.
        language: BCP 47 tag of the minutes.
        meeting: day of the meeting; a day without a year is the next one from then.
    """
    typed = folded(words)
    if due := _iso(words.removesuffix(".")) or _with_year(typed, language):
        return Deadline(due)
    kept = f"{_by(language)} {words}"
    return Deadline(_without_year(typed, language, meeting), kept)


def _by(language: str) -> str:
    return _BY_IN.get(language.partition("-")[0].lower(), _BY_IN["en"])


def _iso(typed: str) -> Date | None:
    found = _ISO.fullmatch(typed)
    return _day(int(found[1]), int(found[2]), int(found[3])) if found else None


def _with_year(typed: str, language: str) -> Date | None:
    found = _YEAR.fullmatch(typed)
    day = _day_and_month(found[1], language) if found else None
    return _day(int(found[2]), *day) if found and day else None


def _without_year(typed: str, language: str, meeting: Date) -> Date | None:
    day = _day_and_month(typed, language)
    if day is None:
        return None
    years = (meeting.year, meeting.year + 1)
    days = (_day(year, *day) for year in years)
    return next((due for due in days if due and due >= meeting), None)


def _day_and_month(typed: str, language: str) -> tuple[int, int] | None:
    """Month and day, as ``datetime.date`` takes them after the year."""
    months = dict(_months(language))
    if (found := _DAY_FIRST.fullmatch(typed)) and (month := months.get(found[2])):
        return month, int(found[1])
    if (found := _MONTH_FIRST.fullmatch(typed)) and (month := months.get(found[1])):
        return month, int(found[2])
    return None


def _day(year: int, month: int, day: int) -> Date | None:
    try:
        return Date(year, month, day)
    except ValueError:
        return None


def _months(language: str) -> Iterator[tuple[str, int]]:
    """Names of months, whole and short, in English and in the language of the minutes."""
    for locale in (Locale("en"), _locale(language)):
        for width in ("wide", "abbreviated"):
            for number, name in locale.months["format"][width].items():
                yield folded(name), number
                yield folded(name)[:3] if locale.language == "en" else folded(name), number


def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language, sep="-")
    except (ValueError, UnknownLocaleError):
        return Locale("en")
