"""The deadline of an action point."""

from datetime import date

import pytest

from ccm_minutes.capture.deadline import Deadline, read_deadline
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.text import Marking, Words
from tests.capture.room import room, type_into, typed

DAY = date(2031, 4, 15)
MEETING = date(2031, 3, 4)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "2031-04-15"),
        ("en", "2031-04-15."),
        ("en", "2031-4-15"),
        ("en", "15 April 2031"),
        ("en", "15th of April, 2031"),
        ("en", "the 15th of April 2031"),
        ("en", "15 Apr. 2031"),
        ("en", "15-Apr-2031"),
        ("en", "April 15, 2031"),
        ("en", "APRIL 15th 2031"),
        ("fr", "15 avril 2031"),
        ("fr", "le 15 avr. 2031"),
        ("fr", "15 April 2031"),
        ("es", "15 de abril de 2031"),
        ("es", "el 15 de abril del 2031"),
        ("tlh", "15 April 2031"),
    ],
)
def test_a_day_in_full_is_the_due_date(language: str, words: str) -> None:
    assert read_deadline(words, language, MEETING) == Deadline(DAY)


def test_the_first_of_a_month_in_french() -> None:
    assert read_deadline("1er février 2031", "fr-CH", MEETING) == Deadline(date(2031, 2, 1))


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("15 April", DAY),
        ("4 March", MEETING),
        ("3 March", date(2032, 3, 3)),
        ("29 February", date(2032, 2, 29)),
        ("Sept 3", None),
        ("Sep 3", date(2031, 9, 3)),
    ],
)
def test_a_day_without_a_year_is_the_next_and_keeps_its_words(words: str, due: date) -> None:
    assert read_deadline(words, "en", MEETING) == Deadline(due, f"by {words}")


@pytest.mark.parametrize(
    "words",
    ["mid-January", "tomorrow", "Friday", "03/04/2031", "2031-02-30", "31 June 2031", "2031", "…"],
)
def test_other_words_are_kept(words: str) -> None:
    assert read_deadline(words, "en", MEETING) == Deadline(None, f"by {words}")


@pytest.mark.parametrize(
    ("language", "kept"),
    [
        ("en-GB", "by mid-January"),
        ("fr-CH", "d'ici mid-January"),
        ("es", "para mid-January"),
        ("de", "by mid-January"),
    ],
)
def test_words_that_are_kept_follow_by_in_the_language_of_the_meeting(
    language: str, kept: str
) -> None:
    meeting = room(AgendaItem("One"), language=language)
    assert type_into(meeting, "! do it by:mid-January").entry.due_text == kept


@pytest.mark.parametrize(
    ("line", "text", "due_text"),
    [
        ("! do it by: the end of the year", "do it", "by the end of the year"),
        ("! do it By:Friday", "do it", "by Friday"),
        ("! stand by: it is coming", "stand", "by it is coming"),
        ("! do it by:Friday by:Monday", "do it by:Friday", "by Monday"),
        ("! do it by:", "do it by:", None),
        ("! do it standby:Friday", "do it standby:Friday", None),
        ("! do it (by:Friday)", "do it (by:Friday)", None),
        ("do it by:Friday", "do it by:Friday", None),
    ],
)
def test_a_deadline_is_what_follows_by_at_the_end(
    line: str, text: str, due_text: str | None
) -> None:
    entry = typed(line).entry
    assert (entry.text, entry.due_text, entry.owners) == (text, due_text, ())


def test_a_marked_deadline_stays_in_the_text_and_marked() -> None:
    entry = typed("! do it [[secretly by:Friday]]").entry
    assert entry.text == ("do it ", Words("secretly by:Friday", marking=Marking.FOUO))
    assert entry.due_text is None
