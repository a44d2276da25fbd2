"""Killed while lines are captured."""

import random
import shutil
import subprocess
import time
from pathlib import Path

from ccm_minutes.domain.walk import all_entries
from tests.cli.calls import command, environment
from tests.faults import share
from tests.faults.conftest import Told
from tests.faults.stores import MEETING, MOST_TO_OPEN, PASSPHRASE, opened

TO_COME = 60


def captured_until_killed(folder: Path, passphrase: Path, chance: random.Random) -> int:
    """How many lines ``capture`` said it saved before it was killed.

    Lines stand ready, so that it is always at work: a person's pauses are its safest moments.
    """
    words = command("capture", MEETING, "--store", folder, "--passphrase-file", passphrase)
    with subprocess.Popen(
        words,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment(),
        start_new_session=True,
    ) as capture:
        assert capture.stdin is not None
        assert capture.stdout is not None
        for number in range(TO_COME):
            capture.stdin.write(f"line {number}\n")
        capture.stdin.flush()
        said = [capture.stdout.readline() for _ in range(chance.randint(1, 10))]
        time.sleep(chance.random() * 0.02)
        capture.kill()
        said += capture.stdout.readlines()
    return sum(line.startswith("saved ") and line.endswith("\n") for line in said)


def test_every_line_that_capture_said_was_saved_survives_a_kill(
    folder: Path, tmp_path: Path, told: Told
) -> None:
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(PASSPHRASE, encoding="utf-8")
    kills, lines, slowest = share(ci=3, full=500), 0, 0.0
    for kill in range(kills):
        case = Path(shutil.copytree(folder, tmp_path / "case"))
        said = captured_until_killed(case, passphrase, random.Random(kill))
        started = time.monotonic()
        with opened(case) as register:
            entries = [one.entry for one in all_entries(register.load(MEETING))]
            slowest = max(slowest, time.monotonic() - started)
            assert register.unsound() == []
        texts = [str(one.text) for one in entries if str(one.text).startswith("line ")]
        assert texts == [f"line {number}" for number in range(len(texts))]
        assert said <= len(texts) <= said + 1
        lines += said
        shutil.rmtree(case)
    assert slowest < MOST_TO_OPEN
    outcome = f"none of {lines} saved lines lost; open again in {slowest:.2f} s"
    told("kill -9 while capture takes lines", kills, outcome)
