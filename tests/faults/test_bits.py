"""One bit of the store that flipped."""

import random
import shutil
from pathlib import Path

from ccm_minutes.adapters.keys import SIDE_FILE
from ccm_minutes.application.desk import Desk
from ccm_minutes.domain.edits.entries import add_entry, remove_entry
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.errors import MinutesError
from tests.faults import share
from tests.faults.conftest import Told
from tests.faults.stores import MEETING, everything, opened
from tests.samples import released, small_meeting


def fill(folder: Path) -> None:
    """Some meetings with a history, free pages and a release."""
    with opened(folder) as register:
        register.take_in(small_meeting(f"meeting-{n}") for n in range(6))
        desk = Desk(register.load(MEETING), register)
        notes = [Entry(EntryKind.NARRATIVE, text=f"line {n} " * 80) for n in range(12)]
        for note in notes:
            desk.do(add_entry(desk.meeting.agenda[0].key, note))
        for note in notes[::2]:
            desk.do(remove_entry(note.key))
        register.log_release(MEETING, released())


def flip(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def test_a_flipped_bit_is_noticed_or_harmless_and_never_silent(
    folder: Path, tmp_path: Path, told: Told
) -> None:
    fill(folder)
    with opened(folder, for_writing=False) as register:
        truth = everything(register)
    noticed, harmless, cases = 0, 0, share(ci=60, full=1000)
    for case in range(cases):
        chance = random.Random(case)
        spoiled = Path(shutil.copytree(folder, tmp_path / "case"))
        # The side file is small: it gets more than its share.
        flip(spoiled / (SIDE_FILE if case % 10 == 0 else "store.db"), chance)
        try:
            with opened(spoiled, for_writing=case % 2 == 0) as register:
                unsound, found = register.unsound(), everything(register)
        except MinutesError:
            noticed += 1
        else:
            assert unsound or found == truth
            harmless += 1
        shutil.rmtree(spoiled)
    told(
        "one bit flipped in the store",
        cases,
        f"{noticed} noticed, {harmless} harmless, none silent",
    )
    assert noticed > cases // 2
