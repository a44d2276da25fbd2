"""Killed at any moment: undo leads back to the start, and redo to what was saved last."""

import random
import shutil
from pathlib import Path

from ccm_minutes.application.desk import Desk
from tests.faults import share
from tests.faults.conftest import Told
from tests.faults.robots.killing import nursery
from tests.faults.stores import MEETING, opened

_LIVES = 2
"""How often the same meeting is opened and its robot killed."""


def test_after_kills_undo_leads_to_the_start_and_redo_to_the_end(
    folder: Path, tmp_path: Path, told: Told
) -> None:
    with opened(folder, for_writing=False) as register:
        start = register.load(MEETING)
    cases, steps = share(ci=2, full=100), 0
    with nursery("changing") as robots:
        for case in range(cases):
            chance = random.Random(f"undo {case}")
            here = Path(shutil.copytree(folder, tmp_path / "case"))
            for life in range(_LIVES):
                robots.until_killed(3, chance.random() * 0.3, here, f"{case} {life}")
            with opened(here) as register:
                end = register.load(MEETING)
                desk = Desk(end, register, register)
                while desk.redo_name is not None:
                    desk.redo()
                furthest, taken = desk.meeting, 0
                while desk.undo_name is not None:
                    desk.undo()
                    taken += 1
                assert desk.meeting == start == register.load(MEETING)
                again = Desk(start, register, register)
                for _ in range(taken):
                    again.redo()
                assert again.meeting == furthest
            steps += taken
            shutil.rmtree(here)
    told("kill -9, then undo to the start", cases, f"{steps} steps taken back in all")
