"""Edits of points, each addressed by its path."""

import pytest

from ccm_minutes.domain.edits.edit import Edit, NoSuchPart
from ccm_minutes.domain.edits.entries import (
    add_point,
    change_point,
    mark_point,
    point_at,
    remove_point,
)
from ccm_minutes.domain.edits.spine import find_entry
from ccm_minutes.domain.edits.tree import Path
from ccm_minutes.domain.entry import Point
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import Marking
from tests.domain.samples import MEETING, SPOKEN

NEW = Point("new")
ONE, TWO = SPOKEN.points
ONE_A, ONE_B = ONE.points


def points(meeting: Meeting) -> tuple[Point, ...]:
    item, at = find_entry(meeting, "spoken-key")
    return item.entries[at].points


@pytest.mark.parametrize(
    ("under", "position", "expected"),
    [
        ((), None, (ONE, TWO, NEW)),
        ((), 1, (ONE, NEW, TWO)),
        ((0,), None, (Point("One", points=(ONE_A, ONE_B, NEW)), TWO)),
        ((0,), 0, (Point("One", points=(NEW, ONE_A, ONE_B)), TWO)),
        ((0, 1), None, (Point("One", points=(ONE_A, Point("One b", points=(NEW,)))), TWO)),
    ],
)
def test_a_point_goes_where_it_is_put(
    under: Path, position: int | None, expected: tuple[Point, ...]
) -> None:
    edit = add_point("spoken-key", NEW, under, position)
    assert edit.name == "add point"
    assert points(edit.apply(MEETING)) == expected


def test_a_point_is_taken_out_with_those_under_it() -> None:
    assert points(remove_point("spoken-key", (0,)).apply(MEETING)) == (TWO,)
    after = remove_point("spoken-key", (0, 0)).apply(MEETING)
    assert points(after) == (Point("One", points=(ONE_B,)), TWO)


def test_a_point_changes_and_those_under_it_stay() -> None:
    edit = change_point("spoken-key", (0,), "typing", text="else")
    assert edit.name == "typing"
    assert points(edit.apply(MEETING)) == (Point("else", points=ONE.points), TWO)


def test_a_point_is_marked_and_the_marking_taken_away() -> None:
    edit = mark_point("spoken-key", (0, 1), Marking.FOUO, "other")
    marked = edit.apply(MEETING)
    assert edit.name == "mark as FOUO"
    assert points(marked)[0].points[1] == Point("One b", Marking.FOUO, in_release="other")
    edit = mark_point("spoken-key", (0, 1), None)
    assert edit.name == "take marking away"
    assert points(edit.apply(marked)) == SPOKEN.points


@pytest.mark.parametrize(
    "edit",
    [
        add_point("gone", NEW),
        add_point("spoken-key", NEW, (2,)),
        remove_point("spoken-key", (2,)),
        remove_point("spoken-key", (-1,)),
        change_point("spoken-key", (0, 2), "typing", text="x"),
        mark_point("spoken-key", (1, 0), Marking.FOUO),
    ],
)
def test_a_point_that_is_no_longer_there_cannot_be_edited(edit: Edit) -> None:
    with pytest.raises(NoSuchPart):
        edit.apply(MEETING)


def test_a_point_is_found_by_its_path() -> None:
    assert point_at(SPOKEN, (0, 1)) is ONE_B
    assert point_at(SPOKEN, (1,)) is TWO
    with pytest.raises(NoSuchPart):
        point_at(SPOKEN, (1, 0))
