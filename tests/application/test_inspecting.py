"""What the second reader is told of a document, and what happens when it complains."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from ccm_minutes.application.inspecting import (
    Awaited,
    Inspected,
    NotFitToGoOut,
    expected_of,
    inspected,
)
from ccm_minutes.application.withheld_strings import withheld_strings
from ccm_minutes.cli.wiring.second_reader import read_again
from ccm_minutes.cli.wiring.word import word_press
from ccm_minutes.composition.layout import LAYOUTS, compose
from ccm_minutes.document.tree import Document
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Delegation, Representative
from ccm_minutes.domain.entry import Attribution, Entry, EntryKind, Point
from ccm_minutes.domain.meeting import AttributionInRelease, Clearance, Meeting
from ccm_minutes.domain.paper import Document as Paper
from ccm_minutes.domain.text import Marking, Words
from ccm_minutes.release.examination import examine
from tests.application.meetings import meeting, paragraph
from tests.strategies import meetings

WRITE = word_press().write
CLOSED = AttributionInRelease.BY_CATEGORY


def nobody(_done: int, _total: int) -> None:
    """Tell nobody."""


def closed(*entries: Entry, **of: Any) -> Meeting:
    return meeting(*entries, attribution_in_release=CLOSED, **of)


def read(of: Meeting, kind: str = "minutes") -> tuple[Awaited, bytes, Document]:
    examination = examine(of)
    tree = compose(examination.released, kind)
    return expected_of(tree, of, examination, WRITE), WRITE(tree, nobody), tree


def complaints(of: Meeting, kind: str = "minutes") -> tuple[str, ...]:
    awaited, content, _ = read(of, kind)
    return read_again(content, awaited).complaints


def test_a_document_that_is_as_released_passes() -> None:
    awaited, content, _ = read(closed(paragraph("The plan was agreed.")))

    assert inspected(content, awaited, read_again).complaints == ()


def test_names_of_whoever_is_not_named_are_forbidden() -> None:
    awaited, _, _ = read(closed(paragraph("The plan was agreed.")))

    names = {"Averland", "Maren Tollvik", "The Hollin Isles", "Hollin Isles", "Quarrin", "Rovania"}
    assert names | {"FOUO", "For Official Use Only"} == set(awaited.forbidden)


def test_names_of_whoever_is_named_are_not_forbidden() -> None:
    awaited, _, _ = read(meeting(paragraph("The plan was agreed.")))

    assert awaited.forbidden == ("FOUO", "For Official Use Only")


def test_a_name_that_was_allowed_is_not_forbidden() -> None:
    text = "The Averland process was praised."
    allowed = Clearance("Averland", text, "the name of a process")
    given_ = replace(closed(paragraph(text)), clearances=(allowed,))
    awaited, _, _ = read(given_)

    assert "Averland" not in awaited.forbidden
    assert "Rovania" in awaited.forbidden
    assert complaints(given_) == ()


def test_a_name_that_was_not_allowed_in_this_document_is_forbidden() -> None:
    awaited, _, _ = read(closed(paragraph("Averland praised the plan.")))

    assert "Averland" in awaited.forbidden
    assert any("Averland" in says for says in complaints(closed(paragraph("So said Averland."))))


def test_a_common_word_is_no_name() -> None:
    turkey = replace(
        closed(paragraph("A turkey was served.")), delegations=(Delegation("tur", "Turkey"),)
    )

    assert complaints(turkey) == ()


def test_a_document_in_which_the_writer_names_somebody_is_refused() -> None:
    awaited, _, tree = read(closed(paragraph("The plan was agreed.")))
    leaking = WRITE(replace(tree, title="Averland"), nobody)

    with pytest.raises(NotFitToGoOut) as refused:
        inspected(leaking, awaited, read_again)
    assert "publish nothing" in refused.value.sentence
    assert any("Averland" in says for says in refused.value.complaints)


def test_every_complaint_is_kept_and_the_first_is_told() -> None:
    awaited, content, _ = read(meeting())

    with pytest.raises(NotFitToGoOut) as refused:
        inspected(content, awaited, lambda *_: Inspected(("a",), ("First.", "Second.")))
    assert refused.value.complaints == ("First.", "Second.")
    assert "First. (The first of 2 such complaints.)" in refused.value.sentence


@pytest.mark.parametrize("kind", LAYOUTS)
def test_constant_parts_are_those_of_a_document_with_nothing_in_it(kind: str) -> None:
    one, _, _ = read(closed(paragraph("The plan was agreed.")), kind)
    other, _, _ = read(closed(paragraph("Nothing was agreed."), title="Another"), kind)

    assert one.constant_parts == other.constant_parts
    of_word = {"word/styles.xml", "word/numbering.xml", "word/settings.xml"}
    assert set(one.constant_parts) == (set() if one.slides else of_word)


def test_strings_of_everything_withheld_are_looked_for() -> None:
    fouo = Marking.FOUO
    items = (
        AgendaItem("A marked item", marking=fouo, entries=(paragraph("In a marked item"),)),
        AgendaItem("An item", id="item-id"),
    )
    given_ = closed(
        paragraph("A marked paragraph", marking=fouo, in_release="Words instead"),
        paragraph((Words("A public run"), Words("a marked run", marking=fouo))),
        Entry(EntryKind.INTERVENTION, points=(Point("A marked point", marking=fouo),)),
        Entry(EntryKind.NOTE, text="A note"),
        paragraph("Left out", attribution=Attribution.OMITTED, id="entry-id"),
        items=items,
        documents=(Paper("A paper", "QW/1"),),
    )
    person = Representative("Orla Vint", "vint", "Ms", "Counsellor")
    given_ = replace(
        given_, delegations=(Delegation("bru", "Brunmark", representatives=(person,)),)
    )
    strings = set(withheld_strings(given_))

    marked = {"A marked item", "In a marked item", "A marked paragraph", "a marked run"}
    assert marked | {"A marked point", "A note", "Left out", "A paper", "QW/1"} <= strings
    assert {"item-id", "entry-id", "m1", "bru", "Brunmark", "Orla Vint", "Counsellor"} <= strings
    assert strings.isdisjoint({"A public run", "An item", "Meeting of the Committee"})


@settings(max_examples=15, phases=[Phase.explicit, Phase.generate])
@given(meetings(), st.sampled_from(sorted(LAYOUTS)))
def test_no_meeting_that_may_go_out_is_refused_by_its_own_inspection(
    of: Meeting, kind: str
) -> None:
    if not examine(of).blocked:
        assert complaints(of, kind) == ()
