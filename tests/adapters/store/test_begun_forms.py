"""A form that is not done is kept beside its meeting, and goes with what it may quote."""

from ccm_minutes.adapters.store import SqlRegister
from ccm_minutes.application.desk import Desk
from ccm_minutes.application.half_typed import HalfTyped
from ccm_minutes.application.history.moments import PartName
from ccm_minutes.domain.edits.entries import remove_entry
from ccm_minutes.domain.parts import PartKind
from tests.adapters.store.conftest import Opener
from tests.samples import small_meeting

HALF = HalfTyped("item", "some-item", (("title", "Oil lam"), ("rows", [[0, {"a": "b"}]])))


def test_it_is_there_at_the_next_opening_and_belongs_to_its_meeting(opened: Opener) -> None:
    with opened() as register:
        register.take_in([small_meeting("first"), small_meeting("second")])
        register.keep_form("first", None)
        register.keep_form("first", HalfTyped("item", "some-item", ()))
        register.keep_form("first", HALF)
    with opened() as register:
        assert register.kept_form("first") == HALF
        assert register.kept_form("second") is None
        register.keep_form("first", None)
        assert register.kept_form("first") is None


def test_what_is_removed_for_good_takes_it_along(register: SqlRegister) -> None:
    meeting = small_meeting()
    register.take_in([meeting])
    entry = meeting.agenda[0].entries[0]
    register.keep_form("first", HALF)
    Desk(register.load("first"), register).do(remove_entry(entry.key))

    register.forget("first", [PartName(PartKind.ENTRY, entry.key)])
    assert register.kept_form("first") is None

    register.keep_form("first", HALF)
    register.forget_meeting("first")
    register.take_in([meeting])
    assert register.kept_form("first") is None
