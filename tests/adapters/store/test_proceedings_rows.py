"""How a meeting runs is kept beside it, and goes with it."""

from ccm_minutes.adapters.store import SqlRegister
from ccm_minutes.application.desk import Desk
from ccm_minutes.application.history.moments import PartName
from ccm_minutes.application.proceedings import FloorAct, FloorStep, Proceedings
from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.domain.edits.people import add_delegation, remove_delegation
from ccm_minutes.domain.parts import PartKind
from ccm_minutes.domain.speaker import DelegationSpeaker
from tests.adapters.store.conftest import Opener
from tests.samples import small_meeting

RUNNING = Proceedings().asked(DelegationSpeaker("averland"), "14:05").spent("some-item", 61.5)


def test_it_is_there_at_the_next_opening_and_belongs_to_its_meeting(opened: Opener) -> None:
    with opened() as register:
        register.take_in([small_meeting("first"), small_meeting("second")])
        assert register.proceedings("first") == Proceedings()
        register.keep_proceedings("first", Proceedings())
        register.keep_proceedings("first", RUNNING)
    with opened(for_writing=False) as register:
        assert register.proceedings("first") == RUNNING
        assert register.proceedings("second") == Proceedings()


def test_a_meeting_that_is_removed_for_good_takes_it_along(register: SqlRegister) -> None:
    register.take_in([small_meeting()])
    register.keep_proceedings("first", RUNNING)
    register.forget_meeting("first")
    register.take_in([small_meeting()])
    assert register.proceedings("first") == Proceedings()


def test_a_delegation_that_is_removed_for_good_leaves_no_place_in_the_list(
    register: SqlRegister,
) -> None:
    register.take_in([small_meeting()])
    desk = Desk(register.load("first"), register)
    desk.do(add_delegation(Delegation("ostry", "Ostry")))
    asked = RUNNING.asked(DelegationSpeaker("ostry"), "14:06")
    struck = asked.did(FloorStep(FloorAct.STRIKE, asked.floor, ()))
    register.keep_proceedings("first", struck)
    desk.do(remove_delegation("ostry"))

    register.forget("first", [PartName(PartKind.DELEGATION, "ostry")])

    assert register.proceedings("first") == Proceedings(seconds=asked.seconds)
