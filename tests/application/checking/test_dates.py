"""Dates that cannot be, in three languages."""

from datetime import date, time
from typing import Any

import pytest

from ccm_minutes.application.checking.reader import objections
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.entry import ActionState
from ccm_minutes.domain.speaker import DelegationSpeaker
from ccm_minutes.domain.text import Words
from tests.application.checking.reads import codes, objected, only
from tests.application.meetings import action, meeting, paragraph

OWNED = (DelegationSpeaker("averland"),)


@pytest.mark.parametrize(
    "written",
    [
        "Tuesday 13 December 2017",
        "Tuesday, 13th of December, 2017",
        "Tuesday the 13th December 2017",
        "Tue 13 Dec 2017",
        "Tuesday, December 13, 2017",
        "13 December 2017 (Tuesday)",
        "mardi 13 décembre 2017",
        "Mardi 13 decembre 2017",
        "dimanche 1er août 2017",
        "martes 13 de diciembre de 2017",
        "martes, 13 de diciembre del 2017",
        "sábado 1º de septiembre de 2017",
        "miercoles 14 de diciembre de 2017",
    ],
)
def test_a_weekday_that_its_date_has_not_is_told_in_each_language(written: str) -> None:
    assert objected(f"It began on {written} at ten.") == [("weekday", written)]


@pytest.mark.parametrize(
    "written",
    [
        "Wednesday 13 December 2017",
        "Wed. 13 Dec. 2017",
        "Wednesday, December 13th, 2017",
        "mercredi 13 décembre 2017",
        "vendredi 1er décembre 2017",
        "miércoles 13 de diciembre de 2017",
        "the 29th of February 2016",
        "Thursday–Friday, 16–17 March 2017",
        "Thursday 16 and Friday 17 March 2017",
        "in May 12 delegations",
        "the sun 12 March",
        "31 may have been enough",
        "12:30 45 mars",
        "March 2017",
    ],
)
def test_a_date_that_can_be_is_let_alone(written: str) -> None:
    assert objected(f"It was {written} then.") == []


@pytest.mark.parametrize(
    "written",
    ["31 June 2026", "29 février 2026", "30 de febrero de 2026", "Monday 31 June"],
)
def test_a_day_that_is_in_no_calendar_is_told(written: str) -> None:
    assert objected(f"By {written} all was done.") == [("no-such-date", written)]


def test_both_ends_of_a_span_of_days_are_looked_at() -> None:
    said = objected(
        "From Sunday 11 to Tuesday 12 December 2017.",
        "Du dimanche 11 au mardi 12 décembre 2017.",
        "Del domingo 11 al martes 12 de diciembre de 2017.",
    )

    assert [text for _, text in said] == ["Sunday 11", "dimanche 11", "domingo 11"]


def test_the_right_weekday_is_told() -> None:
    finding = only(meeting(paragraph("It would meet on Monday 30 June 2026 at ten.")))

    assert "Tuesday 30 June 2026" in finding.says
    assert finding.passage == "It would meet on Monday 30 June 2026 at ten."


def test_a_date_without_a_year_may_be_of_the_year_before_or_after() -> None:
    assert objected("It met on Friday 12 December.") == []
    assert objected("It met on Monday 12 December.") == [("weekday", "Monday 12 December")]


def test_dates_are_looked_at_wherever_they_can_be_written() -> None:
    wrong = "Monday 12 May 2026"
    everywhere = meeting(
        paragraph("It rained.", in_release=f"On {wrong} it rained."),
        paragraph((Words("It rained.", in_release=f"It rained on {wrong}."),)),
        action(owners=OWNED, due_text=f"by {wrong}"),
        title=f"Meeting of {wrong}",
        subtitle=wrong,
        preamble=(f"On {wrong} they met.",),
        closing=(f"On {wrong} they left.",),
        items=(AgendaItem(wrong, entries=(paragraph("Yes."),), title_in_release=wrong),),
    )

    assert [finding.where for finding in objections(everywhere) if finding.code == "weekday"] == [
        "meeting.title",
        "meeting.subtitle",
        "meeting.preamble[0]",
        "meeting.closing[0]",
        "agenda[0].entries[0].in_release",
        "agenda[0].entries[1].text",
        "agenda[0].entries[2].due_text",
        "agenda[1].title",
        "agenda[1].title_in_release",
    ]


def test_the_words_of_a_deadline_may_lie_before_the_meeting_too() -> None:
    finding = only(meeting(action(owners=OWNED, due_text="by 1 May 2026")))

    assert (finding.code, finding.where) == (
        "deadline-before-meeting",
        "agenda[0].entries[0].due_text",
    )
    assert codes(meeting(action(owners=OWNED, due_text="by 1 May"))) == []


def test_an_action_that_is_done_may_have_been_due_before() -> None:
    done = action(owners=OWNED, due=date(2026, 5, 1), state=ActionState.DONE)

    assert codes(meeting(done)) == []


def test_the_words_of_a_deadline_give_the_day_that_is_kept() -> None:
    due = date(2026, 6, 30)

    def with_words(text: str) -> list[str]:
        return codes(meeting(action(owners=OWNED, due=due, due_text=text)))

    assert with_words("by 29 June") == ["deadline-differs"]
    assert with_words("by 30 June") == with_words("by the end of June") == []
    assert with_words("by 30 June 2027") == ["deadline-differs"]


def test_a_meeting_past_midnight_gives_its_last_day() -> None:
    hours: dict[str, Any] = {"start_time": time(22), "end_time": time(1)}

    assert codes(meeting(**hours)) == ["end-before-start"]
    assert codes(meeting(**hours, end_date=date(2026, 5, 13))) == []
