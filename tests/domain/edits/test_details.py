"""Edits of the meeting itself, of clearances, and several edits as one."""

import pytest

from ccm_minutes.domain.edits.details import (
    add_clearance,
    become,
    change_details,
    remove_clearance,
)
from ccm_minutes.domain.edits.edit import NoSuchPart, one_after_another
from ccm_minutes.domain.edits.entries import remove_entry
from ccm_minutes.domain.edits.items import remove_item
from ccm_minutes.domain.meeting import Clearance, Meeting
from tests.domain.samples import CLEARANCE, MEETING


def test_details_change_under_a_name() -> None:
    edit = change_details("change place", place="Brightmoor")
    assert (edit.name, edit.apply(MEETING).details.place) == ("change place", "Brightmoor")


def test_details_that_are_so_already_are_no_change() -> None:
    assert change_details("change title", title="First Meeting").apply(MEETING) is MEETING


def test_clearances_are_given_and_taken_back() -> None:
    another = Clearance("Lowmark", "For Lowmark.", "Public", key="another")
    after = add_clearance(another).apply(MEETING)
    assert after.clearances == (CLEARANCE, another)
    assert remove_clearance("another").apply(after) == MEETING
    with pytest.raises(NoSuchPart, match="This clearance is no longer"):
        remove_clearance("another").apply(MEETING)


def test_a_meeting_becomes_another_in_one_step() -> None:
    other = Meeting(MEETING.details)
    edit = become(other, "import")
    assert (edit.name, edit.apply(MEETING)) == ("import", other)


def test_several_edits_are_one_step_or_none() -> None:
    both = one_after_another("tidy up", (remove_entry("told-key"), remove_item("closing-key")))
    after = both.apply(MEETING)
    assert both.name == "tidy up"
    assert len(after.agenda) == 2
    assert len(after.agenda[0].entries) == 1
    with pytest.raises(NoSuchPart):
        one_after_another("twice", (remove_item("closing-key"),) * 2).apply(MEETING)
    assert one_after_another("nothing", ()).apply(MEETING) is MEETING
