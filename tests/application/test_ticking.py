"""Saying what became of action points, in any meeting."""

import pytest

from ccm_minutes.application.ticking import EDIT, Ticking
from ccm_minutes.domain.entry import ActionState
from ccm_minutes.domain.errors import InputFault, MinutesError
from tests.application.meetings import action, meeting
from tests.fakes.register import FakeRegister

FIRST, SECOND = action("one"), action("two")


@pytest.fixture
def register() -> FakeRegister:
    return FakeRegister(meeting(FIRST), meeting(SECOND, id_="m2"))


def state(register: FakeRegister, meeting_id: str) -> ActionState | None:
    return register.load(meeting_id).agenda[0].entries[0].state


def test_a_state_is_saved_and_given_back(register: FakeRegister) -> None:
    (line,) = Ticking(register).set_state("m1", FIRST.key, ActionState.DONE)

    assert (line.key, line.state) == (FIRST.key, ActionState.DONE)
    assert state(register, "m1") is ActionState.DONE
    assert register.saved["m1"] == ["import", EDIT]


def test_changes_are_taken_back_in_their_order_whatever_the_meeting(register: FakeRegister) -> None:
    ticking = Ticking(register)
    ticking.set_state("m1", FIRST.key, ActionState.DONE)
    ticking.set_state("m2", SECOND.key, ActionState.CANCELLED)

    assert [line.text for line in ticking.undo()] == ["two"]
    assert (state(register, "m1"), state(register, "m2")) == (ActionState.DONE, None)

    ticking.undo()
    assert state(register, "m1") is None
    assert (ticking.can_undo, ticking.can_redo) == (False, True)

    assert [line.text for line in ticking.redo()] == ["one"]
    assert state(register, "m1") is ActionState.DONE


def test_with_nothing_to_take_back_nothing_happens(register: FakeRegister) -> None:
    ticking = Ticking(register)

    assert (ticking.undo(), ticking.redo()) == ((), ())


def test_a_state_that_is_there_already_leaves_no_step(register: FakeRegister) -> None:
    ticking = Ticking(register)
    ticking.set_state("m1", FIRST.key, ActionState.DONE)
    ticking.set_state("m1", FIRST.key, ActionState.DONE)

    ticking.undo()

    assert not ticking.can_undo


def test_a_new_change_ends_what_could_be_done_again(register: FakeRegister) -> None:
    ticking = Ticking(register)
    ticking.set_state("m1", FIRST.key, ActionState.DONE)
    ticking.undo()

    ticking.set_state("m2", SECOND.key, ActionState.DONE)

    assert not ticking.can_redo


def test_what_fails_changes_nothing_and_can_be_tried_again(register: FakeRegister) -> None:
    ticking = Ticking(register)

    with pytest.raises(InputFault):
        ticking.set_state("m1", "no such key", ActionState.DONE)
    with pytest.raises(MinutesError):
        ticking.set_state("m9", FIRST.key, ActionState.DONE)

    assert not ticking.can_undo
    assert register.saved["m1"] == ["import"]
