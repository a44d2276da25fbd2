"""How far the meeting has come."""

from datetime import time

import pytest

from ccm_minutes.domain.agenda import ItemState
from ccm_minutes.domain.delegation import Attendance, Movement, MovementAt
from ccm_minutes.domain.edits.course import (
    finish_all,
    finish_item,
    go_on_to,
    item_after,
    item_at,
    move_in_or_out,
)
from ccm_minutes.domain.edits.edit import Edit, NoSuchPart, one_after_another
from ccm_minutes.domain.edits.items import change_item
from ccm_minutes.domain.edits.people import set_attendance
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.walk import all_items
from tests.domain.samples import MEETING

NOW, DONE, TO_COME = ItemState.CURRENT, ItemState.DONE, ItemState.TO_COME


def states(meeting: Meeting) -> list[ItemState]:
    """Of opening, reports, its two sub-items, closing."""
    return [one.item.state for one in all_items(meeting)]


def at(*keys: str) -> Meeting:
    return one_after_another("", [go_on_to(key) for key in keys]).apply(MEETING)


def test_what_the_meeting_was_at_is_done_when_it_goes_on() -> None:
    assert states(at("opening-key", "closing-key")) == [DONE, TO_COME, TO_COME, TO_COME, NOW]


def test_the_item_above_is_current_with_its_sub_item() -> None:
    assert states(at("opening-key", "sub-a-key")) == [DONE, NOW, NOW, TO_COME, TO_COME]


def test_the_item_above_stays_current_from_one_sub_item_to_the_next() -> None:
    assert states(at("sub-a-key", "sub-b-key")) == [TO_COME, NOW, DONE, NOW, TO_COME]


def test_leaving_a_sub_item_finishes_the_item_above() -> None:
    assert states(at("sub-b-key", "closing-key")) == [TO_COME, DONE, TO_COME, DONE, NOW]


def test_an_item_that_was_done_can_be_taken_up_again() -> None:
    assert states(at("opening-key", "closing-key", "opening-key"))[0] is NOW


def test_going_on_to_where_the_meeting_is_changes_nothing() -> None:
    meeting = at("opening-key")
    assert go_on_to("opening-key").apply(meeting) is meeting


def test_finishing_an_item_finishes_what_is_current_within_it() -> None:
    assert states(finish_item("reports-key").apply(at("sub-a-key")))[1:4] == [DONE, DONE, TO_COME]


def test_finishing_one_item_leaves_the_others_current() -> None:
    assert states(finish_item("sub-a-key").apply(at("sub-a-key")))[1:4] == [NOW, DONE, TO_COME]


def test_after_the_last_the_meeting_is_at_nothing() -> None:
    assert item_at(finish_all().apply(at("sub-a-key"))) == ""


def test_the_meeting_is_at_the_innermost_item() -> None:
    assert item_at(at("sub-a-key")) == "sub-a-key"
    assert item_at(MEETING) == ""


def test_the_next_item_is_one_that_is_still_to_come() -> None:
    deferred = change_item("reports-key", "", state=ItemState.DEFERRED).apply(MEETING)
    assert item_after(MEETING, "opening-key") == "reports-key"
    assert item_after(deferred, "opening-key") == "sub-a-key"
    assert item_after(MEETING, "closing-key") == ""


@pytest.mark.parametrize("edit", [go_on_to("gone"), finish_item("gone")])
def test_an_item_that_is_gone_is_told(edit: Edit) -> None:
    with pytest.raises(NoSuchPart):
        edit.apply(MEETING)


def test_who_arrives_is_present_from_then_on() -> None:
    missing = set_attendance("averland", Attendance.ABSENT).apply(MEETING)
    arrived = move_in_or_out("averland", time(10, 42), Movement.ARRIVES).apply(missing)
    left = move_in_or_out("averland", time(11, 5), Movement.LEAVES).apply(arrived)

    assert arrived.delegations[0].attendance is Attendance.PRESENT
    assert left.delegations[0].movements == (
        MovementAt(time(10, 42), Movement.ARRIVES),
        MovementAt(time(11, 5), Movement.LEAVES),
    )
    with pytest.raises(NoSuchPart):
        move_in_or_out("gone", time(9, 0), Movement.LEAVES).apply(MEETING)
