"""The capture line before it is entered: kept, replaced, and gone with the edit that enters it."""

from ccm_minutes.adapters.store import SqlRegister
from ccm_minutes.application.desk import Desk
from ccm_minutes.application.ports import BegunLine
from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.domain.keys import new_key
from tests.adapters.store.conftest import Opener
from tests.samples import small_meeting


def test_a_line_is_there_at_the_next_opening_and_belongs_to_its_meeting(opened: Opener) -> None:
    first, second = BegunLine("Averland: it ra", new_key()), BegunLine("> Next", new_key())
    with opened() as register:
        register.take_in([small_meeting("first"), small_meeting("second")])
        assert register.begun_line("first") is None
        register.keep_line("first", BegunLine("Aver", first.key))
        register.keep_line("first", first)
        register.keep_line("second", second)
    with opened(for_writing=False) as register:
        assert register.begun_line("first") == first
    with opened() as register:
        assert register.begun_line("second") == second
        edit = change_details("rename", title="Thaw")
        Desk(register.load("second"), register).do(edit, key=second.key)
        assert register.begun_line("second") is None
        assert register.begun_line("first") == first


def test_an_empty_line_leaves_none(register: SqlRegister) -> None:
    register.take_in([small_meeting()])
    register.keep_line("first", BegunLine("Aver", new_key()))
    register.keep_line("first", BegunLine("", new_key()))
    assert register.begun_line("first") is None


def test_the_edit_that_enters_a_line_takes_it_away_and_no_other_edit_does(
    register: SqlRegister,
) -> None:
    register.take_in([small_meeting()])
    desk, begun = Desk(register.load("first"), register), BegunLine("It rained.", new_key())
    register.keep_line("first", begun)
    desk.do(change_details("rename", title="Thaw"), key=new_key())
    assert register.begun_line("first") == begun
    desk.do(change_details("rename", title="Flood"), key=begun.key)
    assert register.begun_line("first") is None


def test_a_meeting_that_is_removed_for_good_takes_its_line_with_it(register: SqlRegister) -> None:
    register.take_in([small_meeting()])
    register.keep_line("first", BegunLine("It rained.", new_key()))
    register.forget_meeting("first")
    register.take_in([small_meeting()])
    assert register.begun_line("first") is None
