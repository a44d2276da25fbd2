"""A nursery of robots: each is born ready, works, and is killed at any moment."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[3]


@dataclass(frozen=True, slots=True)
class Nursery:
    """A process from which robots are born ready, since loading takes longer than working.

    Attributes:
        killed_at: when each was killed, in seconds of the clock that only goes forward.
    """

    process: "subprocess.Popen[str]"
    killed_at: list[float] = field(default_factory=list)

    def until_killed(self, said: int, seconds: float, *told: object) -> list[str]:
        """What a robot said before it was killed.

        Args:
            said: how many lines it says before the time begins to run.
            seconds: until it is killed.
            told: what it is given to do.
        """
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print("\t".join(map(str, told)), file=self.process.stdin, flush=True)
        robot = int(self.process.stdout.readline())
        lines: list[str] = []
        while len(lines) < said:
            lines.append(self._line())
        time.sleep(seconds)
        os.kill(robot, signal.SIGKILL)
        self.killed_at.append(time.monotonic())
        while (line := self.process.stdout.readline()) != "killed\n":
            lines.append(line.rstrip("\n"))
        return lines

    def _line(self) -> str:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line not in ("killed\n", ""), "the robot died of itself"
        return line.rstrip("\n")


@contextmanager
def nursery(robot: str, *arguments: object) -> Iterator[Nursery]:
    """Robots of one kind, a module of this folder."""
    words = [sys.executable, "-m", f"tests.faults.robots.{robot}", *map(str, arguments)]
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as process:
        yield Nursery(process)
        process.communicate("")
