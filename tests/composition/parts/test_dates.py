"""Dates and hours in words."""

from datetime import date, time

import pytest

from ccm_minutes.composition.parts.dates import day, days, hours, moment, short_day, weekday
from ccm_minutes.release.catalogue import catalogue_of

ENGLISH = catalogue_of("en-GB")


def test_a_date_has_its_weekday_and_no_comma() -> None:
    assert weekday(date(2017, 12, 12), ENGLISH) == "Tuesday 12 December 2017"
    assert day(date(2018, 1, 15), ENGLISH) == "15 January 2018"


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("fr", "mardi 12 décembre 2017"),
        ("es", "martes 12 de diciembre de 2017"),
        ("en-US", "Tuesday, December 12, 2017"),
        ("xx-unknown", "Tuesday 12 December 2017"),
    ],
)
def test_a_date_is_written_in_the_language_of_the_document(tag: str, words: str) -> None:
    assert weekday(date(2017, 12, 12), catalogue_of(tag)) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2017, 3, 16), None, "Thursday 16 March 2017"),
        (date(2017, 3, 16), date(2017, 3, 16), "Thursday 16 March 2017"),
        (date(2017, 3, 16), date(2017, 3, 17), "16–17 March 2017"),
        (date(2017, 11, 30), date(2017, 12, 1), "30 November – 1 December 2017"),
        (date(2017, 12, 31), date(2018, 1, 1), "31 December 2017 – 1 January 2018"),
        (date(2017, 3, 16), date(2018, 3, 16), "16 March 2017 – 16 March 2018"),
    ],
)
def test_several_days_name_month_and_year_once(first: date, last: date | None, words: str) -> None:
    assert days(first, last, ENGLISH) == words


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("fr", "30 novembre – 1er décembre 2017"),
        ("es", "30 de noviembre – 1 de diciembre de 2017"),
        ("en-US", "November 30 – December 1, 2017"),
    ],
)
def test_several_days_are_written_in_the_language_of_the_document(tag: str, words: str) -> None:
    written = days(date(2017, 11, 30), date(2017, 12, 1), catalogue_of(tag))
    assert written == words


def test_french_has_an_ordinal_for_the_first_of_a_month_alone() -> None:
    french = catalogue_of("fr")
    first, eleventh = date(2018, 1, 1), date(2018, 1, 11)
    assert day(first, french) == "1er janvier 2018"
    assert short_day(first, french) == "1er janvier"
    assert weekday(first, french) == "lundi 1er janvier 2018"
    assert days(first, eleventh, french) == "1er–11 janvier 2018"
    assert day(eleventh, french) == "11 janvier 2018"


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (time(9, 30), time(11), "from 09:30 to 11:00"),
        (time(22), time(1), "from 22:00 to 01:00"),
        (time(0), None, "at 00:00"),
        (None, time(11), "until 11:00"),
        (None, None, ""),
    ],
)
def test_hours_stand_as_they_are(start: time | None, end: time | None, words: str) -> None:
    assert hours(start, end, ENGLISH) == words


def test_a_moment_is_a_date_with_its_hours() -> None:
    assert moment("Tuesday", time(9), None, ENGLISH) == "Tuesday, at 09:00"
    assert moment("Tuesday", None, None, ENGLISH) == "Tuesday"
    assert moment("", time(9), None, ENGLISH) == "at 09:00"


@pytest.mark.parametrize(
    ("tag", "first", "last", "hours_", "words"),
    [
        ("en", (2017, 3, 16), (2017, 3, 17), (9, 18), "16–17 March 2017, from 09:00 to 18:00"),
        ("en", (2017, 3, 16), None, (22, 1), "Thursday 16 March 2017, from 22:00 to 01:00"),
        ("fr", (2017, 3, 16), (2017, 3, 17), (9, 18), "16–17 mars 2017, de 09:00 à 18:00"),
        ("fr", (2017, 3, 16), None, (22, 1), "jeudi 16 mars 2017, de 22:00 à 01:00"),
        (
            "fr",
            (2017, 12, 31),
            (2018, 1, 1),
            (22, 1),
            "31 décembre 2017 – 1er janvier 2018, de 22:00 à 01:00",
        ),
        ("es", (2017, 3, 16), (2017, 3, 17), (9, 18), "16–17 de marzo de 2017, de 09:00 a 18:00"),
        ("es", (2017, 3, 16), None, (22, 1), "jueves 16 de marzo de 2017, de 22:00 a 01:00"),
        (
            "es",
            (2017, 12, 31),
            (2018, 1, 1),
            (22, 1),
            "31 de diciembre de 2017 – 1 de enero de 2018, de 22:00 a 01:00",
        ),
    ],
)
def test_days_with_hours_in_every_language(
    tag: str,
    first: tuple[int, int, int],
    last: tuple[int, int, int] | None,
    hours_: tuple[int, int],
    words: str,
) -> None:
    catalogue = catalogue_of(tag)
    written = days(date(*first), date(*last) if last else None, catalogue)
    start, end = (time(hour) for hour in hours_)
    assert moment(written, start, end, catalogue) == words
