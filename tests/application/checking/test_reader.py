"""What a careful reader objects to."""

from dataclasses import replace
from datetime import date, time

from hypothesis import given, settings

from ccm_minutes.application.checking.reader import objections
from ccm_minutes.domain.agenda import AgendaItem, ItemState, Purpose
from ccm_minutes.domain.entry import ActionState, Entry, EntryKind, ModeOfAdoption, Point
from ccm_minutes.domain.meeting import DocumentKind, Meeting, NextMeeting
from ccm_minutes.domain.speaker import (
    DelegationSpeaker,
    OfficeSpeaker,
    RepresentativeSpeaker,
    Speaker,
)
from tests.application.checking.reads import codes, only
from tests.application.meetings import DAY, action, meeting, paragraph
from tests.strategies import meetings

AVERLAND = DelegationSpeaker("averland")
QUARRIN = DelegationSpeaker("quarrin")


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


def test_an_item_that_was_put_off_need_not_hold_anything() -> None:
    put_off = AgendaItem("Budget", state=ItemState.DEFERRED)

    assert codes(meeting(items=(put_off,))) == []


def test_nil_is_told_of_where_it_is_printed() -> None:
    bare = AgendaItem("Budget")

    finding = only(meeting(items=(bare,), kind=DocumentKind.ACTION_MINUTES))

    assert "Nil" in finding.says


def test_an_intervention_says_something_and_somebody_made_it() -> None:
    silent = Entry(EntryKind.INTERVENTION, speakers=(AVERLAND,))
    nobodys = Entry(EntryKind.INTERVENTION, points=(Point("It agreed."),))

    assert [(one.code, one.text) for one in objections(meeting(silent, nobodys))] == [
        ("entry-without-words", "Averland"),
        ("intervention-without-speaker", "It agreed."),
    ]


def test_objections_come_in_the_order_of_the_document() -> None:
    faulty = meeting(
        said_by(QUARRIN),
        action(due_text="soon"),
        paragraph("It was the the best year."),
        title="Meeting of Monday 12 May 2026",
        next_meeting=NextMeeting(DAY),
        closing=("They went went home.",),
    )

    assert [finding.where for finding in objections(faulty)] == [
        "meeting.title",
        "meeting.closing[0]",
        "meeting.next_meeting.date",
        "agenda[0].entries[0].speakers[0]",
        "agenda[0].entries[1]",
        "agenda[0].entries[2].text",
    ]


def test_the_note_takers_own_notes_are_no_words_of_the_minutes() -> None:
    note = Entry(EntryKind.NOTE, text="TODO: ask the the EORE people??")

    assert codes(meeting(paragraph("The meeting was opened."), note)) == []


def test_minutes_are_circulated_and_approved_after_the_meeting() -> None:
    early = meeting(circulated_on=date(2026, 5, 11), approved_on=date(2026, 5, 1))
    right = meeting(circulated_on=date(2026, 5, 13), approved_on=date(2026, 6, 1))

    assert codes(early) == ["standing-too-early", "standing-too-early"]
    assert codes(right) == []


@settings(max_examples=25)
@given(meetings())
def test_any_meeting_can_be_read_and_none_of_it_blocks(drawn: Meeting) -> None:
    assert not any(finding.blocks or not finding.says for finding in objections(drawn))
