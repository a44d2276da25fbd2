"""What a careful reader objects to."""

from dataclasses import replace
from datetime import date, time

import pytest

from ccm_minutes.application.checking.reader import objections
from ccm_minutes.domain.agenda import AgendaItem, Purpose
from ccm_minutes.domain.entry import ActionState, Entry, EntryKind, ModeOfAdoption, Point
from ccm_minutes.domain.meeting import Meeting, NextMeeting
from ccm_minutes.domain.speaker import (
    DelegationSpeaker,
    OfficeSpeaker,
    RepresentativeSpeaker,
    Speaker,
)
from ccm_minutes.domain.text import DelegationMention
from ccm_minutes.release.finding import Finding
from tests.application.meetings import DAY, action, meeting, paragraph

AVERLAND = DelegationSpeaker("averland")
QUARRIN = DelegationSpeaker("quarrin")


def codes(of: Meeting) -> list[str]:
    return [finding.code for finding in objections(of)]


def only(of: Meeting) -> Finding:
    (finding,) = objections(of)
    return finding


def said_by(*speakers: Speaker, in_writing: bool = False) -> Entry:
    return Entry(
        EntryKind.INTERVENTION,
        speakers=speakers,
        points=(Point("It agreed."),),
        in_writing=in_writing,
    )


def test_nothing_is_objected_to_in_sound_minutes() -> None:
    sound = meeting(
        said_by(AVERLAND, OfficeSpeaker("Chair"), RepresentativeSpeaker("tollvik")),
        Entry(EntryKind.DECISION, text="It was so decided.", adopted_by=ModeOfAdoption.CONSENSUS),
        action(owners=(AVERLAND,), due_text="soon"),
        paragraph("The meeting was opened on Tuesday 12 May."),
        next_meeting=NextMeeting(date(2026, 6, 30)),
    )

    assert objections(sound) == ()


def test_an_objection_never_blocks() -> None:
    assert not only(meeting(action(due_text="soon"))).blocks


def test_whoever_sent_apologies_does_not_speak() -> None:
    finding = only(meeting(said_by(AVERLAND, QUARRIN)))

    assert finding.code == "speaker-not-present"
    assert finding.where == "agenda[0].entries[0].speakers[1]"
    assert finding.text == "Quarrin"


def test_a_report_in_writing_needs_nobody_in_the_room() -> None:
    by_attendance = said_by(DelegationSpeaker("rovania"))
    by_entry = said_by(QUARRIN, in_writing=True)

    assert codes(meeting(by_attendance, by_entry)) == []


def test_an_action_has_an_owner_and_a_deadline() -> None:
    assert codes(meeting(action())) == ["action-without-owner", "action-without-deadline"]


def test_an_action_that_is_done_needs_no_deadline() -> None:
    assert codes(meeting(action(owners=(AVERLAND,), state=ActionState.DONE))) == []


def test_a_deadline_lies_after_the_meeting_that_raised_the_action() -> None:
    raised = action(owners=(AVERLAND,), due=date(2026, 5, 1))

    finding = only(meeting(raised))

    assert (finding.code, finding.where) == ("deadline-before-meeting", "agenda[0].entries[0].due")
    assert codes(meeting(replace(raised, carried_from="m0"))) == []


def test_a_deadline_on_the_day_of_the_meeting_may_be_meant() -> None:
    assert codes(meeting(action(owners=(AVERLAND,), due=DAY))) == []


def test_a_decision_says_how_it_was_adopted() -> None:
    assert codes(meeting(Entry(EntryKind.DECISION, text="So decided."))) == [
        "decision-without-mode"
    ]


def test_the_next_meeting_comes_after_this_one() -> None:
    same_day = meeting(next_meeting=NextMeeting(DAY))
    during = meeting(end_date=date(2026, 5, 14), next_meeting=NextMeeting(date(2026, 5, 13)))

    assert codes(same_day) == codes(during) == ["next-meeting-not-later"]


def test_a_meeting_ends_after_it_begins() -> None:
    assert codes(meeting(end_date=date(2026, 5, 11))) == ["end-before-start"]
    assert codes(meeting(start_time=time(10), end_time=time(9, 30))) == ["end-before-start"]


def test_a_meeting_of_two_days_may_end_earlier_in_the_day() -> None:
    days = meeting(start_time=time(10), end_time=time(9, 30), end_date=date(2026, 5, 13))

    assert codes(days) == []


def test_a_flag_is_come_back_to_also_on_a_note() -> None:
    note = Entry(EntryKind.NOTE, text="Was that the figure?", flagged=True)

    finding = only(meeting(paragraph("The meeting was opened."), note))

    assert (finding.code, finding.text) == ("flag-still-open", "Was that the figure?")


def test_an_item_that_holds_a_note_alone_is_empty() -> None:
    bare = AgendaItem("Budget", entries=(Entry(EntryKind.NOTE, text="Nobody spoke."),))

    finding = only(meeting(items=(bare,)))

    assert (finding.code, finding.where, finding.text) == ("empty-item", "agenda[0]", "Budget")


def test_the_item_of_the_next_meeting_prints_a_date_by_itself() -> None:
    last = AgendaItem("Next meeting", purpose=Purpose.NEXT_MEETING)

    assert codes(meeting(items=(last,), next_meeting=NextMeeting(date(2026, 6, 30)))) == []
    assert codes(meeting(items=(last,))) == ["empty-item"]


def test_a_word_twice_in_a_row_is_named_with_its_place() -> None:
    finding = only(meeting(paragraph("It was the the best year.")))

    assert finding.code == "doubled-word"
    assert finding.text == "the the"
    assert finding.where == "agenda[0].entries[0].text"
    assert finding.passage == "It was the the best year."


def test_a_word_is_doubled_across_runs_too() -> None:
    runs = ("It thanked the ", DelegationMention("isles"), ".")

    assert only(meeting(paragraph(runs))).text == "the the"


@pytest.mark.parametrize(
    "words",
    [
        "It had had enough.",
        "He said that that was so.",
        "Walla Walla took part.",
        "2 2",
        "no-no no",
    ],
)
def test_some_words_may_stand_twice(words: str) -> None:
    assert codes(meeting(paragraph(words))) == []


def test_a_weekday_that_a_date_does_not_have_is_noticed() -> None:
    finding = only(meeting(paragraph("It would meet on Monday 30 June 2026 at ten.")))

    assert finding.code == "weekday"
    assert finding.text == "Monday 30 June 2026"
    assert "Tuesday" in finding.says


def test_a_date_without_a_year_may_be_of_the_year_before_or_after() -> None:
    assert codes(meeting(paragraph("It met on Friday 12 December."))) == []
    assert codes(meeting(paragraph("It met on Monday 12 December."))) == ["weekday"]


def test_a_day_that_no_month_has_is_noticed() -> None:
    assert codes(meeting(paragraph("It met on Monday 31 June 2026."))) == ["weekday"]
