"""What is left of a part when something in it is withheld."""

from dataclasses import replace

import pytest

from ccm_minutes.domain.agenda import AgendaItem, Purpose
from ccm_minutes.domain.entry import Attribution, Entry, EntryKind, Point
from ccm_minutes.domain.meeting import InRelease, NextMeeting
from ccm_minutes.release.redaction import redact
from ccm_minutes.release.seams import words_of
from ccm_minutes.release.shapes import PrintedEntry, PrintedItem, PrintedKind, PrintedRun
from tests.release.samples import (
    FOUO,
    by,
    entry_of,
    item_of,
    meeting,
    narrative,
    points,
    said,
    secret,
)


@pytest.mark.parametrize(
    "entry",
    [
        said(None, speakers=by("averland")),
        said("   ", speakers=by("averland")),
        said((secret("all of it"),), speakers=by("averland")),
        said(None, speakers=by("averland"), points=(Point("x", marking=FOUO),)),
        said(None, speakers=by("averland"), points=points((secret("x"), "."))),
        narrative("words", marking=FOUO),
        narrative("words", attribution=Attribution.OMITTED),
        narrative("words", attribution=Attribution.OMITTED, in_release="other"),
        Entry(EntryKind.NOTE, text="words"),
        Entry(EntryKind.NOTE, text="words", in_release="other"),
    ],
)
def test_an_entry_without_released_words_leaves_no_trace(entry: Entry) -> None:
    assert item_of(meeting(entry)).entries == ()


def test_words_in_place_of_an_entry_stand_alone() -> None:
    entry = said(speakers=by("averland"), points=points("a"), in_release="It was  said.")
    assert entry_of(entry) == PrintedEntry(
        PrintedKind.INTERVENTION, (PrintedRun("It was said."),), plain=True
    )


def test_a_point_without_words_takes_its_children_with_it() -> None:
    under = points("child")
    entry = said(
        points=(
            Point("", points=under),
            Point((secret("x"),), points=under),
            Point("seen", points=under),
            Point("hidden", points=under, in_release="instead"),
        )
    )
    released = entry_of(entry).points
    assert [(words_of(p.text), len(p.points)) for p in released] == [("seen", 1), ("instead", 0)]


def test_an_item_keeps_its_heading_when_all_in_it_is_gone() -> None:
    assert item_of(meeting(narrative("x", marking=FOUO))) == PrintedItem("General exchange")


def test_a_marked_item_keeps_its_other_heading_and_nothing_else() -> None:
    item = AgendaItem(
        "Averland",
        in_release="A visit",
        numbered=False,
        planned_minutes=5,
        entries=(narrative("x"),),
        items=(AgendaItem("y"),),
    )
    assert item_of(meeting(items=(item,))) == PrintedItem("A visit")
    gone = replace(item, in_release=None, marking=FOUO)
    assert redact(meeting(items=(gone,))).released.items == ()


def test_details_print_the_words_given_in_their_place() -> None:
    instead = InRelease("T", "S", "B", "R", "P", "N")
    released = redact(
        meeting(
            items=(AgendaItem("Next", purpose=Purpose.NEXT_MEETING),),
            number=3,
            subtitle="s",
            body="b",
            reference="r",
            place="p",
            in_release=instead,
            next_meeting=NextMeeting(place="n"),
        )
    ).released
    found = (released.title, released.subtitle, released.body, released.reference, released.place)
    assert found == ("T", "S", "B", "R", "P")
    assert released.number == 3
    assert released.items[0].next_meeting is not None
    assert released.items[0].next_meeting.place == "N"


def test_the_next_meeting_is_printed_once_and_never_by_a_marked_item() -> None:
    item = AgendaItem("Next", purpose=Purpose.NEXT_MEETING)
    given = meeting(
        items=(replace(item, in_release="Hidden"), item, replace(item, title="Again")),
        next_meeting=NextMeeting(place="Quell"),
    )
    printed = [one.next_meeting is not None for one in redact(given).released.items]
    assert printed == [False, True, False]


def test_the_meetings_own_marking_withholds_nothing() -> None:
    given = meeting(narrative("Public words."))
    marked = replace(given, details=replace(given.details, marking=FOUO))
    assert redact(marked).released == redact(given).released
