"""Edits of the agenda."""

import pytest

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.edits.edit import Edit, NoSuchPart, OutOfPlace
from ccm_minutes.domain.edits.items import (
    add_item,
    change_item,
    mark_item,
    move_item,
    remove_item,
    shift_item,
)
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import Marking
from tests.domain.samples import CLOSING, MEETING, OPENING, REPORTS, SUB_A, SUB_B

NEW = AgendaItem("New", key="new")

Outline = list[tuple[str, list[str]]]


def outline(meeting: Meeting) -> Outline:
    return [(item.title, [sub.title for sub in item.items]) for item in meeting.agenda]


SUBS = [SUB_A.title, SUB_B.title]


def test_an_item_is_added_to_the_agenda() -> None:
    edit = add_item(NEW)
    assert edit.name == "add agenda item"
    assert outline(edit.apply(MEETING))[-1] == ("New", [])
    assert outline(add_item(NEW, position=1).apply(MEETING))[1] == ("New", [])


def test_a_sub_item_is_added_under_its_item() -> None:
    edit = add_item(NEW, "reports-key", 1)
    assert edit.name == "add sub-item"
    assert outline(edit.apply(MEETING))[1] == ("Reports", ["Sub a", "New", "Sub b"])


def test_an_item_is_taken_out_with_all_that_is_in_it() -> None:
    assert remove_item("reports-key").apply(MEETING).agenda == (OPENING, CLOSING)
    assert outline(remove_item("sub-a-key").apply(MEETING))[1] == ("Reports", ["Sub b"])


@pytest.mark.parametrize(
    ("under", "position", "expected"),
    [
        (None, None, [("Reports", SUBS), ("Closing", []), ("Opening", [])]),
        (None, 1, [("Reports", SUBS), ("Opening", []), ("Closing", [])]),
        ("reports-key", 0, [("Reports", ["Opening", *SUBS]), ("Closing", [])]),
        ("closing-key", None, [("Reports", SUBS), ("Closing", ["Opening"])]),
    ],
)
def test_an_item_moves(under: str | None, position: int | None, expected: Outline) -> None:
    assert outline(move_item("opening-key", under, position).apply(MEETING)) == expected


def test_a_sub_item_becomes_an_item() -> None:
    after = move_item("sub-a-key", None, 0).apply(MEETING)
    assert after.agenda[0] == SUB_A
    assert outline(after)[2] == ("Reports", ["Sub b"])


@pytest.mark.parametrize("under", ["reports-key", "sub-a-key"])
def test_an_item_is_not_put_under_itself(under: str) -> None:
    with pytest.raises(OutOfPlace, match="under itself"):
        move_item("reports-key", under).apply(MEETING)


@pytest.mark.parametrize(
    ("key", "by", "expected"),
    [
        ("reports-key", -1, ["Reports", "Opening", "Closing"]),
        ("reports-key", 1, ["Opening", "Closing", "Reports"]),
        ("opening-key", -1, ["Opening", "Reports", "Closing"]),
        ("opening-key", 9, ["Reports", "Closing", "Opening"]),
        ("closing-key", -9, ["Closing", "Opening", "Reports"]),
    ],
)
def test_an_item_shifts_as_far_as_its_siblings_reach(
    key: str, by: int, expected: list[str]
) -> None:
    assert [title for title, _ in outline(shift_item(key, by).apply(MEETING))] == expected


def test_a_sub_item_shifts_among_the_sub_items() -> None:
    after = shift_item("sub-b-key", -1).apply(MEETING)
    assert outline(after)[1] == ("Reports", ["Sub b", "Sub a"])


def test_fields_change_and_an_equal_value_changes_nothing() -> None:
    after = change_item("sub-a-key", "rename agenda item", title="Else").apply(MEETING)
    assert outline(after)[1] == ("Reports", ["Else", "Sub b"])
    same = change_item("opening-key", "rename agenda item", title="Opening").apply(MEETING)
    assert same == MEETING
    assert same.agenda[0] is OPENING


def test_a_marked_item_may_keep_a_heading() -> None:
    edit = mark_item("reports-key", Marking.FOUO, "An item")
    marked = edit.apply(MEETING)
    assert edit.name == "mark as FOUO"
    assert (marked.agenda[1].marking, marked.agenda[1].in_release) == (Marking.FOUO, "An item")
    assert mark_item("reports-key", None).apply(marked).agenda[1] == REPORTS


@pytest.mark.parametrize(
    "edit",
    [
        add_item(NEW, "gone"),
        remove_item("gone"),
        move_item("gone", None),
        move_item("opening-key", "gone"),
        shift_item("gone", 1),
        change_item("gone", "rename", title="x"),
    ],
)
def test_an_item_that_is_no_longer_there_cannot_be_edited(edit: Edit) -> None:
    with pytest.raises(NoSuchPart, match="This agenda item is no longer"):
        edit.apply(MEETING)
