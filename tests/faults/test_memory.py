"""Very many edits in one session."""

import gc
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ccm_minutes.adapters.clock import SystemClock
from ccm_minutes.adapters.store import SqlRegister
from ccm_minutes.application import steps
from ccm_minutes.application.desk import Desk
from ccm_minutes.application.keeping import Keeper
from ccm_minutes.domain.edits.entries import add_entry, set_entry_text
from ccm_minutes.domain.entry import Entry, EntryKind
from tests.faults import share
from tests.faults.conftest import Told
from tests.faults.stores import MEETING, MOST_TO_OPEN, opened

MOST = 50_000_000
EDITS = 100_000
LINES = 300


@dataclass
class Grown:
    """By how many bytes memory grew."""

    by: int = 0


@contextmanager
def growth() -> Iterator[Grown]:
    grown = Grown()
    gc.collect()
    tracemalloc.start()
    yield grown
    gc.collect()
    grown.by = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()


def opened_again_in(folder: Path) -> float:
    """Seconds until the meeting stands there again, with what undo knows of earlier openings."""
    started = time.monotonic()
    with opened(folder, for_writing=False) as register:
        desk = Desk(register.load(MEETING), register, register)
        assert desk.undo_name is not None
        return time.monotonic() - started


def test_memory_does_not_grow_with_the_number_of_edits(
    folder: Path, register: SqlRegister, told: Told
) -> None:
    edits = share(ci=100, full=EDITS)
    keeper = Keeper(register, SystemClock())
    desk = Desk(register.load(MEETING), keeper)
    notes = [Entry(EntryKind.NARRATIVE, text=f"{n}") for n in range(min(LINES, edits // 2))]
    for note in notes:
        desk.do(add_entry(desk.meeting.agenda[0].key, note))
    with growth() as grown:
        for n in range(edits):
            note = notes[n % len(notes)]
            desk.do(set_entry_text(note.key, f"{n} was said, and words went on " * 3))
            # Nobody types so fast that a slow disk never comes after; this does.
            keeper.finish(60)
    keeper.close()
    # What is kept of every step, however many there are, is bounded by this.
    assert steps.MOST_CHANGES <= EDITS // 2
    assert grown.by < MOST * max(edits, EDITS // 20) / EDITS
    took = opened_again_in(folder)
    assert took < MOST_TO_OPEN
    outcome = f"memory grew by {grown.by / 1e6:.1f} MB; open again in {took:.2f} s"
    told("many edits in one session", edits, outcome)
