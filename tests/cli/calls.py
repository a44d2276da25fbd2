"""Calls of the command line, inside this process and in one of their own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from typing import Any, Final, TypeAlias

ROOT: Final = Path(__file__).parents[2]
SAMPLE: Final = ROOT / "resources" / "sample" / "meeting.json"
SAMPLE_ID: Final = "drift-coordination-2026-05-12"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a call answered."""

    status: int
    out: str
    err: str

    @property
    def value(self) -> Any:
        """The answer as the one JSON object that it must be."""
        return json.loads(self.out)


Caller: TypeAlias = Callable[..., Answer]


def command(*arguments: object) -> list[str]:
    """The words that start the program in a process of its own."""
    return [sys.executable, "-m", "ccm_minutes", *map(str, arguments)]


def environment(**more: str) -> dict[str, str]:
    """The environment of such a process, which finds this checkout from anywhere."""
    return {**os.environ, "PYTHONPATH": str(ROOT), **more}


def in_own_process(*arguments: object, **more: str) -> Answer:
    """A call in a process of its own, without a terminal."""
    done = subprocess.run(
        command(*arguments),
        capture_output=True,
        check=False,
        encoding="utf-8",
        env=environment(**more),
        stdin=subprocess.DEVNULL,
        start_new_session=True,
        timeout=120,
    )
    return Answer(done.returncode, done.stdout, done.stderr)


@contextmanager
def started(words: list[str], **settings: Any) -> Iterator["subprocess.Popen[bytes]"]:
    """A process with pipes, that is killed where it would keep the tests waiting for ever."""
    process = subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment(), **settings
    )
    watch = Timer(120, process.kill)
    watch.start()
    try:
        with process:
            yield process
    finally:
        watch.cancel()


def sample() -> Any:
    """The sample meeting as JSON, to be changed."""
    return json.loads(SAMPLE.read_text(encoding="utf-8"))


def written(folder: Path, value: Any, name: str = "meeting.json") -> Path:
    """A meeting file."""
    path = folder / name
    path.write_text(json.dumps(value), encoding="utf-8")
    return path
