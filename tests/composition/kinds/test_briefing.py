"""The layout of a briefing."""

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given, settings

from ccm_minutes.composition.layout import compose
from ccm_minutes.document.slides import SlideShow, slides_of
from ccm_minutes.document.tree import PageFurniture
from ccm_minutes.release.shapes import (
    PrintedEntry,
    PrintedItem,
    PrintedKind,
    PrintedMeeting,
    PrintedNextMeeting,
)
from tests.composition.meetings import intervention, name, narrative, point, printed, text
from tests.composition.skeletons import skeleton
from tests.composition.test_every_word import MEETINGS, numbered, words_in, words_of

HELD = replace(
    printed(
        PrintedItem(
            "Reports",
            mark="(FOUO) ",
            presenters=(name("The Marshes", "the Marshes"),),
            objective=text("To compare needs."),
            entries=(
                narrative("The Chair opened.", point("A welcome was given.")),
                intervention("Averland", words="It agreed.", points=("Soon.",)),
                PrintedEntry(PrintedKind.QUESTION, text("What is lacking?")),
                PrintedEntry(PrintedKind.KEY_POINT, text("Plans."), (point("And money."),)),
                PrintedEntry(PrintedKind.DECISION, text("Agreed."), adopted_by="vote"),
                PrintedEntry(PrintedKind.ACTION, text("write"), (point("In ink."),)),
            ),
            items=(PrintedItem("Under it", entries=(narrative("Seen."),)),),
        ),
        PrintedItem("Any other business"),
        PrintedItem("Next", next_meeting=PrintedNextMeeting(date(2018, 1, 25), time(9))),
    ),
    subtitle="Lessons learned",
    place="Room 2",
    issued_by="The Secretariat",
    preamble=(text("It met."),),
    closing=(text("It rose."),),
)


def lines(meeting: PrintedMeeting) -> list[str]:
    return skeleton(compose(meeting, "briefing"))


def test_an_item_a_slide_and_what_was_said_its_bullets() -> None:
    assert lines(HELD) == [
        "Title: Meeting of the Forum",
        "Subtitle: Lessons learned",
        "Place Line: Tuesday 12 December 2017",
        "Place Line: Room 2",
        "Place Line: The Secretariat",
        "Heading: ‹(FOUO) ›Reports (the Marshes)",
        "Body Text•: ‹(FOUO) ›Objective: To compare needs.",
        "Body Text•: The Chair opened.",
        "  Body Text•: A welcome was given.",
        "Speaker•: Averland:",
        "  Point•: It agreed.",
        "  Point•: Soon.",
        "Question•: What is lacking?",
        "Key Point•: Plans.",
        "  Point•: And money.",
        "Decision•: Agreed. (by vote)",
        "Heading: ‹(FOUO) ›Reports (the Marshes) (contd)",
        "Action•: Action point: Write",
        "  Point•: In ink.",
        "Heading: Under it",
        "Body Text•: Seen.",
        "Heading: Any other business",
        "Heading: Next",
        "Body Text•: The next meeting will be held on **Thursday 25 January 2018, at 09:00**.",
    ]


def test_a_meeting_without_items_is_a_title_slide() -> None:
    document = compose(printed(), "briefing")

    assert isinstance(document, SlideShow)
    assert [slide.title.text for slide in slides_of(document)] == ["Meeting of the Forum"]


def test_the_sentence_of_a_document_by_category_stands_on_the_title_slide_once() -> None:
    notice = "Notice: References identifying participants have been removed."

    assert lines(replace(HELD, notice=True, full=False)).count(notice) == 1
    assert lines(replace(HELD, notice=True, full=False)).index(notice) < 6


@pytest.mark.parametrize(
    ("language", "words"),
    [("en-GB", " (contd)"), ("fr-FR", " (suite)"), ("es-ES", " (cont.)"), ("ar", " (contd)")],
)
def test_a_slide_that_runs_over_says_so_in_its_language(language: str, words: str) -> None:
    points = tuple(point(f"Point {number}.") for number in range(20))
    meeting = replace(printed(PrintedItem("Work", entries=(narrative("", *points),))))
    _, *titles = slides_of(compose(replace(meeting, language=language), "briefing"))

    assert [slide.title.text for slide in titles] == ["Work", f"Work{words}"]


def test_the_banner_and_the_foot_of_every_slide() -> None:
    meeting = replace(HELD, body="The Forum", reference="F/1", banner="FOUO", draft=True)
    assert compose(meeting, "briefing").furniture == PageFurniture(
        "FOUO", "The Forum · Tuesday 12 December 2017 · DRAFT · F/1"
    )


def test_a_foot_that_its_line_has_no_room_for_is_made_shorter() -> None:
    long = "The Committee on the General Status and Operation of the Convention " * 3
    furniture = compose(replace(HELD, body=long, reference="F/1"), "briefing").furniture
    neither = compose(replace(HELD, body=long, reference=long), "briefing").furniture

    assert furniture.running_head == "Tuesday 12 December 2017 · F/1"
    assert neither.running_head == "Tuesday 12 December 2017"


@settings(max_examples=60, deadline=None)
@given(MEETINGS)
def test_every_word_of_title_and_items_stands_once_but_in_titles(generated: PrintedMeeting) -> None:
    meeting = numbered(replace(generated, preamble=(), closing=(), papers=()), iter(range(9999)))
    document = compose(meeting, "briefing")
    shown = words_of(document)
    there = set(words_in(meeting)) - set(words_in(meeting.attendance))

    assert set(shown) == there
    bodies = [p.text for slide in slides_of(document) for p in slide.body]
    assert set(words_in(bodies).values()) <= {1}
