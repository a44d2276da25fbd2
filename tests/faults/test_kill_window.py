"""Killed while somebody types into the window without ever pausing."""

import random
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import pytest

from tests.faults import share
from tests.faults.conftest import Told
from tests.faults.robots.killing import Nursery, nursery
from tests.faults.robots.typed import ENTER, keys, typed_in
from tests.faults.stores import MEETING, MOST_TO_OPEN, opened

MOST_LOST = 0.6
"""Seconds of typing that a kill may take."""


@dataclass(frozen=True, slots=True)
class Found:
    """What stood in the store after a kill.

    Attributes:
        stream: what was typed, as the store has it; the line that was not entered last.
        opened_in: seconds until it could be read.
    """

    stream: str
    opened_in: float


def found_in(folder: Path) -> Found:
    started = time.monotonic()
    with opened(folder) as register:
        meeting, begun = register.load(MEETING), register.begun_line(MEETING)
        took = time.monotonic() - started
        assert register.unsound() == []
    lines = typed_in(meeting)
    return Found(lines + (ENTER if lines else "") + begun.line if begun else lines, took)


@pytest.fixture(scope="module")
def robots() -> Iterator[Nursery]:
    """Windows take long to load: both ways of typing share one nursery."""
    with nursery("window") as born:
        yield born


@pytest.mark.parametrize("way", ["record", "line"])
def test_a_kill_takes_no_saved_word_and_no_more_than_the_last_keys(
    folder: Path, tmp_path: Path, robots: Nursery, told: Told, way: str
) -> None:
    kills, most_lost, slowest = share(ci=2, full=250), 0.0, 0.0
    for kill in range(kills):
        case = Path(shutil.copytree(folder, tmp_path / "case"))
        said = robots.until_killed(1, 0.9 + 1.4 * random.Random(kill).random(), case, way)
        pressed = [float(line.split()[2]) for line in said if line.startswith("key ")]
        saved = [int(line.split()[1]) for line in said if line.startswith("saved ")]
        found = found_in(case)
        stream = "".join(islice(keys(way), len(pressed)))
        # A space, or Enter, at the end of what is typed is no word.
        kept = len(found.stream.rstrip())
        assert stream[:kept] == found.stream.rstrip()
        assert kept >= max(saved, default=0)
        lost = [at for at in pressed[kept:] if stream[pressed.index(at)].strip()]
        since = robots.killed_at[-1] - lost[0] if lost else 0.0
        assert since <= MOST_LOST
        assert found.opened_in < MOST_TO_OPEN
        most_lost, slowest = max(most_lost, since), max(slowest, found.opened_in)
        shutil.rmtree(case)
    told(
        f"kill -9 while somebody types into the {way} of the window",
        kills,
        f"no saved edit lost; at most {most_lost * 1000:.0f} ms of keys; "
        f"open again in {slowest:.2f} s",
    )
