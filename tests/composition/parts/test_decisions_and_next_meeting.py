"""Decisions, and the sentence about the next meeting."""

from datetime import date, time

import pytest

from ccm_minutes.composition.layout import compose
from ccm_minutes.document.tree import Paragraph, Role
from ccm_minutes.release.shapes import (
    PrintedEntry,
    PrintedItem,
    PrintedKind,
    PrintedNextMeeting,
)
from tests.composition.meetings import RECORDS, point, printed, text
from tests.composition.skeletons import paragraph_line


def under(item: PrintedItem, kind: str = "minutes") -> tuple[Paragraph, ...]:
    blocks = compose(printed(item), kind).blocks
    place = max(at for at, block in enumerate(blocks) if block.role is Role.HEADING)
    return blocks[place + 1 :]


@pytest.mark.parametrize("kind", RECORDS)
@pytest.mark.parametrize(
    ("mode", "words"),
    [
        ("", ""),
        ("consensus", " (by consensus)"),
        ("no-objection", " (without objection)"),
        ("vote", " (by vote)"),
        ("with-reservations", " (with reservations)"),
    ],
)
def test_a_decision_ends_with_its_mode_of_adoption(kind: str, mode: str, words: str) -> None:
    entry = PrintedEntry(
        PrintedKind.DECISION, text("It is so decided."), (point("one"),), adopted_by=mode
    )
    assert [
        paragraph_line(block) for block in under(PrintedItem("One", entries=(entry,)), kind)
    ] == [
        f"Decision: It is so decided.{words}",
        "Point•: one",
    ]


def test_a_mode_without_words_stands_alone() -> None:
    entry = PrintedEntry(PrintedKind.DECISION, adopted_by="vote")
    assert under(PrintedItem("One", entries=(entry,)))[0].text == "(by vote)"


@pytest.mark.parametrize(
    ("next_meeting", "sentence"),
    [
        (
            PrintedNextMeeting(date(2017, 5, 1), time(10), time(11, 30), "Room 2"),
            "The next meeting will be held on **Monday 1 May 2017, from 10:00 to 11:30**, Room 2.",
        ),
        (
            PrintedNextMeeting(date(2018, 1, 25), time(10)),
            "The next meeting will be held on **Thursday 25 January 2018, at 10:00**.",
        ),
        (
            PrintedNextMeeting(date(2018, 1, 25)),
            "The next meeting will be held on **Thursday 25 January 2018**.",
        ),
        (PrintedNextMeeting(place="Room 2"), "The next meeting will be held at Room 2."),
        (
            PrintedNextMeeting(start_time=time(10), place="Room 2"),
            "The next meeting will be held **at 10:00**, Room 2.",
        ),
        (PrintedNextMeeting(place="Room 2."), "The next meeting will be held at Room 2."),
        (
            PrintedNextMeeting(date(2018, 1, 25), place="Hall of Averland Ltd."),
            "The next meeting will be held on **Thursday 25 January 2018**, Hall of Averland Ltd.",
        ),
    ],
)
def test_the_next_meeting_is_told_in_a_sentence_with_its_date_in_bold(
    next_meeting: PrintedNextMeeting, sentence: str
) -> None:
    (block,) = under(PrintedItem("Next", next_meeting=next_meeting))
    assert paragraph_line(block) == f"Body Text: {sentence}"


@pytest.mark.parametrize(("kind", "role"), [("report", "Body Text"), ("summary", "Body Text•")])
def test_it_comes_after_the_entries_of_its_item(kind: str, role: str) -> None:
    entry = PrintedEntry(PrintedKind.NARRATIVE, text("It was so agreed."))
    item = PrintedItem("Next", entries=(entry,), next_meeting=PrintedNextMeeting(place="Room 2"))
    assert [paragraph_line(block) for block in under(item, kind)] == [
        f"{role}: It was so agreed.",
        f"{role}: The next meeting will be held at Room 2.",
    ]
