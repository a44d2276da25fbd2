"""What holds of every layout: each word that is printed stands in the document, once."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from itertools import count, pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ccm_minutes.composition.layout import compose
from ccm_minutes.document.tree import Document
from ccm_minutes.release.shapes import (
    PrintedAttendance,
    PrintedDelegation,
    PrintedEntry,
    PrintedItem,
    PrintedKind,
    PrintedMeeting,
    PrintedName,
    PrintedNextMeeting,
    PrintedOffice,
    PrintedPaper,
    PrintedPerson,
    PrintedPoint,
    PrintedRun,
)
from tests.composition.meetings import RECORDS

BLANK = "word"
"""Stands in a generated meeting where a word of its own is put afterwards."""

MAYBE = st.sampled_from(["", BLANK])
NAME = PrintedName(BLANK, BLANK)
NAMES = st.sampled_from([(), (NAME,), (NAME, NAME)])
SPEAKERS = st.sampled_from([(NAME,), (NAME, NAME)])
RUNS = st.builds(PrintedRun, st.just(BLANK), bold=st.booleans())
TEXTS = st.lists(RUNS, max_size=2).map(tuple)
WRITTEN = st.lists(RUNS, min_size=1, max_size=2).map(tuple)
POINTS = st.recursive(
    st.builds(PrintedPoint, WRITTEN),
    lambda points: st.builds(PrintedPoint, WRITTEN, st.lists(points, max_size=2).map(tuple)),
    max_leaves=4,
)
UNDER = st.lists(POINTS, max_size=2).map(tuple)

ENTRIES = st.one_of(
    st.builds(
        PrintedEntry,
        st.sampled_from([PrintedKind.NARRATIVE, PrintedKind.QUESTION, PrintedKind.KEY_POINT]),
        WRITTEN,
        UNDER,
    ),
    st.builds(PrintedEntry, st.sampled_from(PrintedKind), WRITTEN, UNDER, plain=st.just(True)),
    st.builds(
        PrintedEntry,
        st.just(PrintedKind.INTERVENTION),
        TEXTS,
        UNDER,
        speakers=SPEAKERS,
        capacity=MAYBE,
        lead_in=MAYBE,
        in_writing=st.booleans(),
    ),
    st.builds(
        PrintedEntry,
        st.just(PrintedKind.DECISION),
        WRITTEN,
        UNDER,
        adopted_by=st.sampled_from(["", "vote"]),
    ),
    st.builds(
        PrintedEntry,
        st.just(PrintedKind.ACTION),
        WRITTEN,
        UNDER,
        owners=NAMES,
        due_text=MAYBE,
        state=st.sampled_from(["", "done"]),
    ),
)
NEXT = st.builds(PrintedNextMeeting, st.just(date(2018, 1, 25)), place=MAYBE)


def items_of(items: st.SearchStrategy[PrintedItem]) -> st.SearchStrategy[PrintedItem]:
    return st.builds(
        PrintedItem,
        st.just(BLANK),
        st.booleans(),
        presenters=NAMES,
        chairs=NAMES,
        panellists=NAMES,
        objective=TEXTS,
        entries=st.lists(ENTRIES, max_size=2).map(tuple),
        items=st.lists(items, max_size=2).map(tuple),
        next_meeting=st.none() | NEXT,
    )


ITEMS = items_of(st.builds(PrintedItem, st.just(BLANK), entries=st.tuples(ENTRIES)))
PEOPLE = st.builds(PrintedPerson, st.just(BLANK), MAYBE, movements=MAYBE)
DELEGATIONS = st.lists(
    st.builds(
        PrintedDelegation,
        st.just(BLANK),
        st.lists(st.builds(PrintedOffice, st.just(BLANK), MAYBE), max_size=2).map(tuple),
        st.lists(PEOPLE, max_size=2).map(tuple),
        movements=MAYBE,
    ),
    max_size=2,
).map(tuple)
PARAGRAPHS = st.lists(WRITTEN, max_size=2).map(tuple)
MEETINGS = st.builds(
    PrintedMeeting,
    st.just(BLANK),
    st.just(date(2017, 12, 12)),
    st.just("en-GB"),
    st.booleans(),
    st.builds(
        PrintedAttendance,
        DELEGATIONS,
        DELEGATIONS,
        DELEGATIONS,
        DELEGATIONS,
        categories=st.lists(st.just(BLANK), max_size=3).map(tuple),
    ),
    st.lists(ITEMS, max_size=3).map(tuple),
    preamble=PARAGRAPHS,
    closing=PARAGRAPHS,
    papers=st.lists(st.builds(PrintedPaper, st.just(BLANK), MAYBE), max_size=2).map(tuple),
    subtitle=MAYBE,
    place=MAYBE,
    issued_by=MAYBE,
)


def numbered(value: Any, numbers: Iterator[int]) -> Any:
    """The same value with a word of its own in each blank; both forms of a name share theirs."""
    if value == BLANK:
        return f"w{next(numbers)}"
    if isinstance(value, PrintedName):
        word = f"w{next(numbers)}"
        return PrintedName(word, word)
    if isinstance(value, tuple):
        return tuple(numbered(each, numbers) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {
            field.name: numbered(getattr(value, field.name), numbers) for field in fields(value)
        }
        return replace(value, **changed)
    return value


def words_in(value: object) -> Counter[str]:
    """How often each of the numbered words stands in a value."""
    return Counter(re.findall(r"w\d+(?![\d])", repr(value).lower()))


def words_of(document: Document) -> Counter[str]:
    return words_in([block.text for block in document.blocks])


@pytest.mark.parametrize("kind", ["minutes", "action-minutes", "report"])
@settings(max_examples=60, deadline=None)
@given(MEETINGS)
def test_every_word_stands_in_the_body_once(kind: str, generated: PrintedMeeting) -> None:
    meeting = numbered(generated, count())
    assert words_of(compose(meeting, kind)) == dict.fromkeys(words_in(meeting), 1)


@pytest.mark.parametrize("kind", [*RECORDS, "agenda"])
@settings(max_examples=30, deadline=None)
@given(MEETINGS)
def test_no_two_runs_of_one_look_stand_side_by_side(kind: str, meeting: PrintedMeeting) -> None:
    for paragraph in compose(meeting, kind).blocks:
        looks = [replace(run, text="") for run in paragraph.runs]
        assert all(one != other for one, other in pairwise(looks))
        assert all(run.text for run in paragraph.runs)


@settings(max_examples=60, deadline=None)
@given(MEETINGS)
def test_in_a_summary_every_word_of_the_record_stands_once(generated: PrintedMeeting) -> None:
    meeting = numbered(generated, count())
    shown = words_of(compose(meeting, "summary"))
    assert set(shown.values()) <= {1}
    left_out = set(words_in(meeting)) - set(shown)
    assert left_out <= set(words_in(meeting.attendance)) | set(words_in(list(headings(meeting))))
    assert not set(shown) & set(words_in(meeting.attendance))


def headings(meeting: PrintedMeeting) -> Iterator[str]:
    """Titles and presenters of items that hold nothing but questions and key points."""
    leading = {PrintedKind.QUESTION, PrintedKind.KEY_POINT}
    for item in (*meeting.items, *(inner for outer in meeting.items for inner in outer.items)):
        if all(entry.kind in leading for entry in item.entries):
            yield item.title
            yield from (name.inside for name in item.presenters)
