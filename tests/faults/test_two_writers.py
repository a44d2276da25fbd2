"""Two processes that write on purpose past the lock."""

from pathlib import Path

from ccm_minutes.adapters.clock import SystemClock
from ccm_minutes.adapters.store import SqlRegister
from ccm_minutes.application.conflict import with_both
from ccm_minutes.application.desk import Desk
from ccm_minutes.application.keeping import Keeper
from ccm_minutes.domain.edits.entries import set_entry_text
from ccm_minutes.domain.walk import all_entries
from tests.faults import share
from tests.faults.conftest import Told
from tests.faults.robots.killing import nursery
from tests.faults.stores import MEETING


def test_neither_text_is_lost_and_the_conflict_is_told(
    folder: Path, register: SqlRegister, told: Told
) -> None:
    cases = share(ci=2, full=50)
    with nursery("past_the_lock") as others:
        for case in range(cases):
            keeper = Keeper(register, SystemClock())
            desk = Desk(register.load(MEETING), keeper)
            first = desk.meeting.agenda[0].entries[0].key
            assert others.until_killed(1, 0, folder, f"theirs {case}") == ["written"]
            desk.do(set_entry_text(first, f"mine {case}"))
            desk.do(set_entry_text(first, f"mine {case}, and more"))
            standing = keeper.standing
            assert standing.lasting
            assert "changed elsewhere" in (standing.reason or "")
            assert standing.waiting == 2
            keeper.close()
            again = Desk(register.load(MEETING), register)
            again.do(with_both(keeper.unsaved, "keep both", desk.meeting))
            entries = [one.entry for one in all_entries(register.load(MEETING))]
            mine, theirs = f"mine {case}, and more", f"theirs {case}"
            assert {one.flagged for one in entries if one.text == mine} == {True}
            assert [one.flagged for one in entries if one.text == theirs] == [False]
    told("two processes write past the lock", cases, "both texts there, the conflict told")
