"""Dates written in words, in English, French and Spanish."""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date as Date
from typing import Final

_ENGLISH_DAYS: Final = (
    *("Monday|Mon", "Tuesday|Tues|Tue", "Wednesday|Wed", "Thursday|Thurs|Thur|Thu"),
    *("Friday|Fri", "Saturday|Sat", "Sunday|Sun"),
)
_FRENCH_DAYS: Final = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_SPANISH_DAYS: Final = (
    *("lunes", "martes", "mi[ée]rcoles", "jueves", "viernes", "s[áa]bado", "domingo"),
)
_ENGLISH_MONTHS: Final = (
    *("January|Jan", "February|Feb", "March|Mar", "April|Apr", "May", "June|Jun", "July|Jul"),
    *("August|Aug", "September|Sept|Sep", "October|Oct", "November|Nov", "December|Dec"),
)
_FRENCH_MONTHS: Final = (
    *("janvier", "f[ée]vrier", "mars", "avril", "mai", "juin", "juillet", "ao[ûu]t"),
    *("septembre", "octobre", "novembre", "d[ée]cembre"),
)
_SPANISH_MONTHS: Final = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto"),
    *("septiembre|setiembre", "octubre", "noviembre", "diciembre"),
)
_FORMS: Final = (
    # Tuesday 12 December 2017, Tuesday, the 12th of December
    (
        r"(?:(?P<weekday>{days})\.?,?\s+(?:the\s+)?)?(?<![\d.:/])(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+"
        r"(?:of\s+)?(?P<month>{months})\b(?:\.?,?\s+(?P<year>\d{{4}})\b)?(?:\s*\((?P<after>{days})\))?"
    ),
    # Tuesday, December 12, 2017
    (
        r"(?P<weekday>{days})\.?,?\s+(?P<month>{months})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
        r"(?!\d)(?:,?\s+(?P<year>\d{{4}})\b)?"
    ),
    # Monday 11 and Tuesday 12 December 2017, of which the second is found above
    (
        r"(?P<weekday>{days})\.?,?\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
        r"(?=\s*(?:to|and|or|until|[-–—])\s*(?:{days})\.?,?\s+(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+"
        r"(?:of\s+)?(?P<month>{months})\b(?:\.?,?\s+(?P<year>\d{{4}})\b)?)"
    ),
)
_FRENCH_FORMS: Final = (
    (
        r"(?:(?P<weekday>{days}),?\s+(?:le\s+)?)?(?<![\d.:/])(?P<day>\d{{1,2}})(?:er|ᵉʳ)?\s+"
        r"(?P<month>{months})\b(?:\s+(?P<year>\d{{4}})\b)?"
    ),
    (
        r"(?P<weekday>{days}),?\s+(?:le\s+)?(?P<day>\d{{1,2}})(?:er|ᵉʳ)?"
        r"(?=\s*(?:et|au|ou|[-–—])\s*(?:{days}),?\s+\d{{1,2}}(?:er|ᵉʳ)?\s+"
        r"(?P<month>{months})\b(?:\s+(?P<year>\d{{4}})\b)?)"
    ),
)
_SPANISH_FORMS: Final = (
    (
        r"(?:(?P<weekday>{days}),?\s+)?(?<![\d.:/])(?P<day>\d{{1,2}})[º°]?\s+de\s+"
        r"(?P<month>{months})\b(?:\s+del?\s+(?P<year>\d{{4}})\b)?"
    ),
    (
        r"(?P<weekday>{days}),?\s+(?P<day>\d{{1,2}})[º°]?"
        r"(?=\s*(?:y|al|o|a|[-–—])\s*(?:el\s+)?(?:{days}),?\s+\d{{1,2}}[º°]?\s+de\s+"
        r"(?P<month>{months})\b(?:\s+del?\s+(?P<year>\d{{4}})\b)?)"
    ),
)


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as it was written.

    Attributes:
        text: the words, from the weekday to the year.
        weekday: 0 for Monday; None where none was written.
        year: None where none was written.
    """

    text: str
    weekday: int | None
    day: int
    month: int
    year: int | None

    def among(self, years: Sequence[int]) -> list[Date]:
        """The dates it may be: of its own year, else of each of these; those there are."""
        return [
            Date(year, self.month, self.day)
            for year in ([self.year] if self.year is not None else years)
            if year > 0 and 1 <= self.day <= monthrange(year, self.month)[1]
        ]


@dataclass(frozen=True, slots=True)
class _Language:
    days: Sequence[str]
    months: Sequence[str]
    forms: tuple[re.Pattern[str], ...]
    any_month: re.Pattern[str]

    def dates(self, text: str) -> Iterator[WrittenDate]:
        for form in self.forms:
            for found in form.finditer(text):
                parts = found.groupdict()
                named = parts["weekday"] or parts.get("after")
                yield WrittenDate(
                    found.group(),
                    _place(named, self.days) if named else None,
                    int(parts["day"]),
                    _place(parts["month"], self.months) + 1,
                    int(parts["year"]) if parts["year"] else None,
                )


def _place(word: str, names: Sequence[str]) -> int:
    return next(n for n, name in enumerate(names) if re.fullmatch(name, word, re.IGNORECASE))


def _language(
    days: Sequence[str], months: Sequence[str], forms: Sequence[str], case: re.RegexFlag
) -> _Language:
    words = {"days": "|".join(days), "months": "|".join(months)}
    any_month = re.compile(words["months"].lower())
    made = tuple(re.compile(rf"\b{form.format(**words)}", case) for form in forms)
    return _Language(days, months, made, any_month)


_LANGUAGES: Final = (
    # In English a small letter makes another word of it: "may", "march", "sat".
    _language(_ENGLISH_DAYS, _ENGLISH_MONTHS, _FORMS, re.NOFLAG),
    _language(_FRENCH_DAYS, _FRENCH_MONTHS, _FRENCH_FORMS, re.IGNORECASE),
    _language(_SPANISH_DAYS, _SPANISH_MONTHS, _SPANISH_FORMS, re.IGNORECASE),
)
_MAY_BE_WRONG: Final = re.compile(
    # Without the first letter, which may be a capital or an accent away.
    "Mon|Tue|Wed|Thu|Fri|Sat|Sun|29|30|31|undi|ardi|ercredi|eudi|endredi|amedi|imanche"
    "|unes|artes|rcoles|ueves|iernes|bado|omingo"
)


def written_dates(text: str) -> Iterator[WrittenDate]:
    """Every date of a text that names a day and a month."""
    small = text.lower()
    for language in _LANGUAGES:
        if language.any_month.search(small):
            yield from language.dates(text)


def may_hold_a_wrong_date(text: str) -> bool:
    """Whether a text may name a weekday, or a day that not every month has; quickly told."""
    return _MAY_BE_WRONG.search(text) is not None
