"""Action points in a document."""

from dataclasses import replace
from datetime import date

import pytest

from ccm_minutes.composition.layout import compose
from ccm_minutes.document.tree import Paragraph, Role, RunStyle
from ccm_minutes.release.shapes import (
    PrintedAttendance,
    PrintedDelegation,
    PrintedEntry,
    PrintedItem,
    PrintedKind,
    PrintedName,
    PrintedPerson,
    PrintedRun,
)
from tests.composition.meetings import RECORDS, name, point, printed, text
from tests.composition.skeletons import paragraph_line

AVERLAND = name("Averland")
MARSHES = name("The Marshes", "the Marshes")
PRESIDENT = name("President", article="the")


def action(words: str, *owners: PrintedName) -> PrintedEntry:
    return PrintedEntry(PrintedKind.ACTION, text(words), owners=owners)


def laid_out(entry: PrintedEntry, kind: str = "minutes") -> tuple[Paragraph, ...]:
    attendance = PrintedAttendance(
        present=(
            PrintedDelegation("Averland"),
            PrintedDelegation("Quill Coast", representatives=(PrintedPerson("Mr. Jon Reed"),)),
        )
    )
    meeting = printed(PrintedItem("Opening", entries=(entry,)), attendance=attendance)
    blocks = compose(meeting, kind).blocks
    first = next(place for place, block in enumerate(blocks) if block.role is Role.ACTION)
    return blocks[first:]


def line(entry: PrintedEntry) -> str:
    """The words after the label."""
    return laid_out(entry)[0].text.removeprefix("Action point: ")


@pytest.mark.parametrize("kind", RECORDS)
def test_an_action_looks_the_same_in_every_kind(kind: str) -> None:
    entry = replace(action("Share it:", AVERLAND), points=(point("by post"),), mark="(FOUO) ")
    blocks = laid_out(entry, kind)
    assert [paragraph_line(block) for block in blocks[:2]] == [
        "Action: ‹(FOUO) ›Action point: Averland to share it:",
        "Point•: by post",
    ]
    assert blocks[0].runs[1].style is RunStyle.LABEL


@pytest.mark.parametrize(
    ("owners", "expected"),
    [
        ((AVERLAND,), "Averland to share the draft"),
        ((AVERLAND, MARSHES), "Averland and the Marshes to share the draft"),
        ((MARSHES, AVERLAND), "The Marshes and Averland to share the draft"),
        ((PRESIDENT,), "President to share the draft"),
        ((), "Share the draft"),
    ],
)
def test_owners_come_before_the_text(owners: tuple[PrintedName, ...], expected: str) -> None:
    assert line(action("Share the draft", *owners)) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Share it", "share it"),
        ("Share It", "share It"),
        ("ISU report to be shared", "ISU report to be shared"),
        ("UN-wide report", "UN-wide report"),
        ("U.S. law to be read", "U.S. law to be read"),
        ("A report", "a report"),
        ("I will", "I will"),
        ("Élire", "élire"),
        ("3 reports", "3 reports"),
        ("“Share” it", "“Share” it"),
        ("Quill Coast to be told", "Quill Coast to be told"),
        ("Quill Coasts", "quill Coasts"),
        ("Mr. Jon Reed to be told", "Mr. Jon Reed to be told"),
    ],
)
def test_only_a_first_letter_that_belongs_to_no_name_becomes_small(
    words: str, expected: str
) -> None:
    assert line(action(words, AVERLAND)) == f"Averland to {expected}"


def test_a_text_that_says_to_gets_no_second_one() -> None:
    assert line(action("To share it", AVERLAND)) == "Averland to share it"
    assert line(action("Together share it", AVERLAND)) == "Averland to together share it"


def test_without_owners_only_the_first_letter_becomes_great() -> None:
    assert line(action("share the draft of eLaw")) == "Share the draft of eLaw"


def test_formatting_of_the_text_is_kept() -> None:
    runs = (PrintedRun("Share", bold=True), PrintedRun(" it", italic=True))
    paragraph = laid_out(replace(action("", AVERLAND), text=runs))[0]
    assert [(run.text, run.bold, run.italic) for run in paragraph.runs[1:]] == [
        ("Averland to ", False, False),
        ("share", True, False),
        (" it", False, True),
    ]


def test_the_first_letter_is_looked_for_behind_a_bracket() -> None:
    runs = (
        PrintedRun("[FOUO: ", mark=True),
        PrintedRun("Share it."),
        PrintedRun("]", mark=True),
    )
    entry = replace(action("", AVERLAND), text=runs, due_text="by May")
    assert line(entry) == "Averland to [FOUO: share it.] (by May)"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Share it", "Averland to share it by mid-January"),
        ("Share it.", "Averland to share it. (by mid-January)"),
        ("Share it By Mid-January for all", "Averland to share it By Mid-January for all"),
        ("", "Averland by mid-January"),
    ],
)
def test_the_deadline_follows_in_its_own_words_unless_the_text_has_them(
    words: str, expected: str
) -> None:
    entry = replace(action(words, AVERLAND), due=date(2018, 1, 15), due_text="by mid-January")
    assert line(entry) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Share it", "Averland to share it by 5 May 2018"),
        ("Share it on 5 May 2018", "Averland to share it on 5 May 2018"),
        ("Share that of 15 May 2018", "Averland to share that of 15 May 2018 by 5 May 2018"),
    ],
)
def test_a_date_is_a_deadline_where_no_words_are_given(words: str, expected: str) -> None:
    assert line(replace(action(words, AVERLAND), due=date(2018, 5, 5))) == expected


@pytest.mark.parametrize(("state", "words"), [("done", " – done"), ("cancelled", " – cancelled")])
def test_the_state_comes_last(state: str, words: str) -> None:
    entry = replace(action("Share it.", AVERLAND), due_text="by May", state=state)
    assert line(entry) == f"Averland to share it. (by May){words}"


def test_a_deadline_alone_follows_the_label() -> None:
    assert line(replace(action(""), due_text="by May")) == "by May"


@pytest.mark.parametrize("words", ["Monday letter to go out", "January paper", "McDonald to see"])
def test_days_months_and_inner_capitals_keep_their_capital(words: str) -> None:
    assert line(action(words, AVERLAND)) == f"Averland to {words}"


@pytest.mark.parametrize(
    "said",
    [
        *("by 15 January", "by 15 January 2030", "before 2030-01-15", "on 15 JANUARY, at noon"),
        *("by 15 Jan 2030", "by 15th January", "by the 15th of Jan.", "by January 15, 2030"),
    ],
)
def test_a_deadline_said_in_any_way_is_not_said_again(said: str) -> None:
    entry = replace(action(f"Send it {said}", AVERLAND), due=date(2030, 1, 15))
    assert line(entry) == f"Averland to send it {said}"


@pytest.mark.parametrize("said", ["5 January", "January 5", "115 Jan", "15 Janitors"])
def test_another_day_of_the_same_digits_is_no_deadline_said(said: str) -> None:
    entry = replace(action(f"Send it by {said}", AVERLAND), due=date(2030, 1, 15))
    assert line(entry) == f"Averland to send it by {said} by 15 January 2030"
