"""Killed while the structure of a meeting changes: the state before or after, never between."""

import random
import shutil
from pathlib import Path

from tests.faults import share
from tests.faults.conftest import Told
from tests.faults.robots.killing import nursery
from tests.faults.robots.structure import KINDS, after
from tests.faults.stores import MEETING, opened


def test_a_kill_in_a_structural_edit_leaves_the_state_before_or_after(
    folder: Path, tmp_path: Path, told: Told
) -> None:
    with opened(folder, for_writing=False) as register:
        before = register.load(MEETING)
    kills, between = share(ci=1, full=100), 0
    with nursery("structure") as robots:
        for kind in KINDS:
            states = {"before": before, "after": after(kind, before)}
            for kill in range(kills):
                chance = random.Random(f"{kind} {kill}")
                case = Path(shutil.copytree(folder, tmp_path / "case"))
                said = robots.until_killed(1, chance.random() * 0.03, case, kind)
                with opened(case) as register:
                    found = register.load(MEETING)
                    assert register.unsound() == []
                # The edit after the last that was said to be saved may be there as well.
                other = "before" if said[-1] == "after" else "after"
                assert found in (states[said[-1]], states[other])
                between += found == states[other]
                shutil.rmtree(case)
    cases = kills * len(KINDS)
    told("kill -9 in a structural edit", cases, f"before or after; {between} saved and not said")
