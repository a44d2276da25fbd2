"""What stands round the record."""

from dataclasses import replace
from datetime import date, time

import pytest

from ccm_minutes.composition.layout import LAYOUTS, compose
from ccm_minutes.document.tree import PageFurniture
from ccm_minutes.release.shapes import PrintedPaper
from tests.composition.meetings import RECORDS, printed, text
from tests.composition.skeletons import skeleton

PAGED = sorted(set(LAYOUTS) - {"briefing"})
"""Kinds that are printed on pages, with a head and a foot."""

FRAMED = replace(
    printed(),
    number=3,
    subtitle="Minutes and decisions",
    body="The Forum",
    reference="F/2017/3",
    start_time=time(9, 30),
    end_time=time(11),
    place="Room 2",
    issued_by="The Secretariat",
    banner="FOUO",
    draft=True,
    notice=True,
    preamble=(text("It met."), text("It met again.")),
    closing=(text("It rose."),),
    papers=(PrintedPaper("Budget", "F/1"),),
)


@pytest.mark.parametrize("kind", RECORDS)
def test_every_record_stands_in_the_same_frame(kind: str) -> None:
    assert skeleton(compose(FRAMED, kind)) == [
        "Title: 3rd Meeting of the Forum",
        "Subtitle: Minutes and decisions",
        "Place Line: Tuesday 12 December 2017, from 09:30 to 11:00",
        "Place Line: Room 2",
        "Place Line: The Secretariat",
        "Draft Line: DRAFT",
        "Notice: References identifying participants have been removed.",
        "Body Text: It met.",
        "Body Text: It met again.",
        "Closing Text: It rose.",
        "Attendance Heading: Documents before the meeting",
        "Paper•: F/1 – Budget",
    ]


@pytest.mark.parametrize("kind", RECORDS)
def test_a_body_that_the_title_does_not_name_stands_under_it(kind: str) -> None:
    lines = skeleton(compose(replace(FRAMED, body="The Convention"), kind))
    assert lines[:3] == [
        "Title: 3rd Meeting of the Forum",
        "Subtitle: The Convention",
        "Subtitle: Minutes and decisions",
    ]


@pytest.mark.parametrize("kind", PAGED)
def test_every_page_says_what_it_belongs_to(kind: str) -> None:
    document = compose(FRAMED, kind)
    assert document.title == "3rd Meeting of the Forum"
    assert document.language == "en-GB"
    assert document.furniture == PageFurniture(
        banner="FOUO",
        running_head="The Forum · Tuesday 12 December 2017 · DRAFT",
        reference="F/2017/3",
        page_of=("Page ", " of ", ""),
    )


@pytest.mark.parametrize("kind", [*RECORDS, "agenda"])
def test_once_it_is_approved_no_page_says_that_it_is_a_draft(kind: str) -> None:
    for draft in (True, False):
        document = compose(replace(FRAMED, draft=draft), kind)
        assert ("DRAFT" in [block.text for block in document.blocks]) is draft
        assert ("DRAFT" in document.furniture.running_head) is draft


def test_what_is_not_known_takes_no_line() -> None:
    assert skeleton(compose(printed(), "minutes")) == [
        "Title: Meeting of the Forum",
        "Place Line: Tuesday 12 December 2017",
    ]


def test_without_a_body_the_title_runs_over_the_pages() -> None:
    document = compose(replace(printed(), number=2), "minutes")
    assert document.furniture.running_head == "2nd Meeting of the Forum · Tuesday 12 December 2017"


def test_a_meeting_of_several_days_says_which() -> None:
    meeting = replace(printed(), date=date(2017, 3, 16), end_date=date(2017, 3, 17))
    document = compose(meeting, "report")
    assert skeleton(document)[1] == "Place Line: 16–17 March 2017"
    assert document.furniture.running_head == "Meeting of the Forum · 16–17 March 2017"


@pytest.mark.parametrize(
    ("number", "ordinal"),
    [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (4, "4th"),
        (11, "11th"),
        (12, "12th"),
        (13, "13th"),
        (21, "21st"),
        (22, "22nd"),
        (103, "103rd"),
        (111, "111th"),
        (1012, "1012th"),
    ],
)
def test_a_number_in_the_series_is_an_ordinal(number: int, ordinal: str) -> None:
    title = compose(replace(printed(), number=number), "minutes").title
    assert title == f"{ordinal} Meeting of the Forum"


def test_a_title_that_has_its_ordinal_gets_no_second_one() -> None:
    meeting = replace(printed(), title="3rd Meeting of the Forum", number=3)
    assert compose(meeting, "minutes").title == "3rd Meeting of the Forum"


def test_a_language_without_words_of_its_own_is_written_in_english() -> None:
    assert compose(replace(printed(), language="tlh"), "minutes").language == "en-GB"
