"""A clock that goes back, forward, or to another zone while a meeting runs."""

from pathlib import Path

from ccm_minutes.application.desk import Desk
from ccm_minutes.application.keeping import Keeper
from ccm_minutes.domain.edits.entries import add_entry
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.walk import all_entries
from tests.faults.conftest import Told
from tests.faults.stores import MEETING, history, opened

TIMES = (
    "2026-03-02T10:00:00+01:00",
    "2026-03-02T08:00:00+01:00",
    "2027-03-02T08:00:01+01:00",
    "2026-03-02T10:00:03+01:00",
    "2026-03-01T20:00:04-13:00",
    "2026-03-02T22:00:05+13:00",
)


class Leaping:
    """A clock that shows one of those times after another."""

    def __init__(self) -> None:
        self.shown = 0

    def now(self) -> str:
        return TIMES[self.shown]


def test_the_order_is_that_of_typing_whatever_the_clock_shows(folder: Path, told: Told) -> None:
    clock, typed = Leaping(), []
    with opened(folder, clock=clock) as register:
        keeper = Keeper(register, clock)
        desk = Desk(register.load(MEETING), keeper)
        for clock.shown in range(len(TIMES)):
            note = Entry(EntryKind.NARRATIVE, at=clock.now(), text=f"line {clock.shown}")
            desk.do(add_entry(desk.meeting.agenda[0].key, note))
            typed.append(note.key)
            # How long an edit waits is told by a clock that only goes forward.
            standing = keeper.standing
            assert (standing.waiting, standing.saved) == (0, clock.now())
        keeper.close()
    with opened(folder) as register:
        found = all_entries(register.load(MEETING))
        edits = history(register)[1:]
    assert [one.entry.key for one in found if one.entry.key in typed] == typed
    assert [at for at, _, _ in edits] == list(TIMES)
    assert [changes[0]["key"] for _, _, changes in edits] == typed
    told("clock back 2 h, forward a year, another zone", len(TIMES), "order unchanged")
