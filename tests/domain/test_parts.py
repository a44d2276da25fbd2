"""A meeting taken apart and put together again."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import ROOT, PartKind, assemble, parts_of
from tests.domain.samples import MEETING
from tests.strategies import meetings

FEW = settings(max_examples=25, deadline=None)
"""Whole meetings take long to draw."""


@FEW
@given(meetings(), st.randoms(use_true_random=False))
def test_parts_in_any_order_make_the_meeting_again(meeting: Meeting, chance: random.Random) -> None:
    parts = list(parts_of(meeting))
    chance.shuffle(parts)
    assert assemble(parts) == meeting


@FEW
@given(meetings())
def test_every_part_lies_in_one_that_comes_before_it(meeting: Meeting) -> None:
    seen = {ROOT}
    for placed in parts_of(meeting):
        assert placed.parent in seen
        if placed.kind is PartKind.ITEM:
            seen.add(placed.key)


@FEW
@given(meetings())
def test_no_two_parts_of_a_kind_have_one_key(meeting: Meeting) -> None:
    names = [(placed.kind, placed.key) for placed in parts_of(meeting)]
    assert len(names) == len(set(names))


def test_parts_come_with_their_places() -> None:
    places = [(one.kind.value, one.key, one.parent, one.position) for one in parts_of(MEETING)]
    assert places == [
        ("meeting", ROOT, ROOT, 0),
        ("category", "affected", ROOT, 0),
        ("delegation", "averland", ROOT, 0),
        ("delegation", "lowmark", ROOT, 1),
        ("item", "opening-key", ROOT, 0),
        ("entry", "spoken-key", "opening-key", 0),
        ("entry", "told-key", "opening-key", 1),
        ("item", "reports-key", ROOT, 1),
        ("item", "sub-a-key", "reports-key", 0),
        ("entry", "action-key", "sub-a-key", 0),
        ("item", "sub-b-key", "reports-key", 1),
        ("item", "closing-key", ROOT, 2),
        ("clearance", "clearance-key", ROOT, 0),
    ]


def test_an_item_is_a_shell_among_the_parts() -> None:
    for placed in parts_of(MEETING):
        assert not getattr(placed.part, "entries", ())
        assert not getattr(placed.part, "items", ())
