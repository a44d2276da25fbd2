"""Entries in the full version."""

from datetime import date

import pytest

from ccm_minutes.composition.full import printed_in_full
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.entry import (
    ActionState,
    Attribution,
    Entry,
    EntryKind,
    ModeOfAdoption,
    Point,
)
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker
from ccm_minutes.domain.text import Marking
from ccm_minutes.release.shapes import PrintedEntry, PrintedKind, PrintedPoint
from tests.composition.meetings import item_of, meeting_of, text

AVERLAND = DelegationSpeaker("averland")
FOUO = Marking.FOUO


def read(*entries: Entry, marks: bool = True) -> tuple[PrintedEntry, ...]:
    return printed_in_full(meeting_of(item_of(*entries)), portion_marks=marks).items[0].entries


def narrative(words: str = "It began.", *points: Point) -> Entry:
    return Entry(EntryKind.NARRATIVE, text=words, points=points)


def words_of(point: PrintedPoint) -> str:
    return "".join(run.text for run in point.text)


def test_notes_are_printed_nowhere() -> None:
    assert read(Entry(EntryKind.NOTE, text="ask again"), narrative()) == (
        PrintedEntry(PrintedKind.NARRATIVE, text("It began.")),
    )


@pytest.mark.parametrize("kind", [kind for kind in EntryKind if kind is not EntryKind.NOTE])
def test_every_other_kind_is_printed_in_its_place(kind: EntryKind) -> None:
    assert read(Entry(kind, text="words"))[0].kind.value == kind.value


def test_an_intervention_is_printed_with_all_that_it_has() -> None:
    entry = Entry(
        EntryKind.INTERVENTION,
        speakers=(AVERLAND, OfficeSpeaker("Chair")),
        capacity="on behalf of the Coordinators",
        lead_in="In summary",
        in_writing=True,
        points=(Point("It agreed."),),
    )
    (printed,) = read(entry)
    assert [speaker.start for speaker in printed.speakers] == ["Averland", "Chair"]
    assert printed.capacity == "on behalf of the Coordinators"
    assert (printed.lead_in, printed.in_writing) == ("In summary", True)
    assert [words_of(point) for point in printed.points] == ["It agreed."]
    assert not printed.impersonal


def test_the_full_version_credits_speakers_whatever_the_release_does() -> None:
    entry = Entry(EntryKind.INTERVENTION, speakers=(AVERLAND,), attribution=Attribution.IMPERSONAL)
    assert read(entry)[0].speakers[0].start == "Averland"


def test_an_intervention_of_nobody_is_impersonal() -> None:
    (printed,) = read(Entry(EntryKind.INTERVENTION, text="It agreed."))
    assert printed.impersonal


def test_an_action_is_printed_with_owners_deadline_and_state() -> None:
    entry = Entry(
        EntryKind.ACTION,
        text="Share it",
        owners=(AVERLAND,),
        due=date(2018, 1, 15),
        due_text="by mid-January",
        state=ActionState.DONE,
    )
    (printed,) = read(entry)
    assert printed.owners[0].start == "Averland"
    assert (printed.due, printed.due_text, printed.state) == (
        date(2018, 1, 15),
        "by mid-January",
        "done",
    )


def test_an_open_action_has_no_state() -> None:
    assert read(Entry(EntryKind.ACTION, text="Share it", state=ActionState.OPEN))[0].state == ""


def test_a_decision_is_printed_with_its_mode() -> None:
    entry = Entry(EntryKind.DECISION, text="So decided", adopted_by=ModeOfAdoption.NO_OBJECTION)
    assert read(entry)[0].adopted_by == "no-objection"


def test_an_entry_that_says_nothing_is_not_printed() -> None:
    empty = (Entry(kind, text=" ", points=(Point(""),)) for kind in EntryKind)
    assert read(*empty) == ()


def test_an_intervention_without_words_keeps_its_label() -> None:
    (printed,) = read(Entry(EntryKind.INTERVENTION, speakers=(AVERLAND,)))
    assert (printed.text, printed.points) == ((), ())


def test_a_point_with_neither_words_nor_children_prints_nothing() -> None:
    (printed,) = read(narrative("It began:", Point(" "), Point("one", points=(Point(""),))))
    assert printed.points == (PrintedPoint(text("one")),)


def test_a_point_without_words_lends_its_place_to_those_under_it() -> None:
    (printed,) = read(narrative("It began:", Point("", points=(Point("one"), Point("two")))))
    assert [words_of(point) for point in printed.points] == ["one", "two"]


def test_a_marked_entry_has_its_mark_and_so_have_its_points() -> None:
    (printed,) = read(
        Entry(
            EntryKind.NARRATIVE,
            text="It began:",
            marking=FOUO,
            points=(Point("one", points=(Point("two"),)),),
        )
    )
    assert printed.mark == "(FOUO) "
    assert printed.text == text("It began:")
    assert words_of(printed.points[0]) == "(FOUO) one"
    assert words_of(printed.points[0].points[0]) == "(FOUO) two"
    assert printed.points[0].text[0].mark


def test_a_marked_point_marks_those_under_it_and_no_other() -> None:
    marked = Point("one", marking=FOUO, points=(Point("two"),))
    (printed,) = read(narrative("It began:", marked, Point("three")))
    assert printed.mark == ""
    assert words_of(printed.points[0]) == "(FOUO) one"
    assert words_of(printed.points[0].points[0]) == "(FOUO) two"
    assert words_of(printed.points[1]) == "three"


def test_words_for_the_release_mark_an_entry_and_a_point() -> None:
    (first, second) = read(
        Entry(EntryKind.NARRATIVE, text="It began.", in_release="Words were said."),
        narrative("It ended:", Point("one", in_release="some")),
    )
    assert first.mark == "(FOUO) "
    assert words_of(second.points[0]) == "(FOUO) one"


def test_what_stands_in_a_marked_item_is_marked() -> None:
    inner = AgendaItem("Within", entries=(narrative(),))
    meeting = meeting_of(AgendaItem("Opening", marking=FOUO, items=(inner,)))
    (item,) = printed_in_full(meeting).items
    assert (item.mark, item.items[0].mark) == ("(FOUO) ", "(FOUO) ")
    assert item.items[0].entries[0].mark == "(FOUO) "


def test_without_portion_marks_there_are_none() -> None:
    entry = Entry(
        EntryKind.NARRATIVE, text="It began:", marking=FOUO, points=(Point("one", marking=FOUO),)
    )
    assert read(entry, marks=False) == (
        PrintedEntry(PrintedKind.NARRATIVE, text("It began:"), (PrintedPoint(text("one")),)),
    )
