"""Files of others that are made to harm: refused at once, with a reason, within little memory."""

import json
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.adapters.foreign import hostile
from tests.cli.calls import ROOT
from tests.faults import share
from tests.faults.conftest import Told

MB = 1024 * 1024
_LARGE = 1024 * MB
_READERS = {
    ".csv": "adapters.foreign.table table_at",
    ".txt": "adapters.foreign.plain_text text_at",
    ".docx": "adapters.foreign.word word_file_at",
    ".json": "adapters.meeting_file.files JsonMeetingFiles",
}
_READ = """
import json, sys, time
from importlib import import_module
from pathlib import Path
from ccm_minutes.domain.errors import InputFault

def peak():
    # The most that this process ever held, in MB; elsewhere than on Linux it is not known.
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else ["VmHWM: 0"]
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))

for path in sys.argv[3:]:
    read = getattr(import_module("ccm_minutes." + sys.argv[1]), sys.argv[2])
    read = read().read if isinstance(read, type) else read
    before = time.process_time()
    try:
        read(Path(path))
        told = ""
    except InputFault as refused:
        told = refused.sentence
    took = time.process_time() - before
    print(json.dumps({"told": told, "seconds": took, "peak": peak()}))
"""

Made = tuple[str, Callable[[], bytes]]

_TABLES: tuple[Made, ...] = (
    ("a zero in a cell", lambda: b"name\nAver\0land\n"),
    ("UTF-16 without its mark", lambda: "name\nAverland".encode("utf-16-le")),
    ("half of UTF-16", lambda: b"\xff\xfen\x00a"),
    ("a quotation mark that never ends", lambda: b'name\n"' + b"a\n" * 400_000),
    ("two hundred thousand columns", lambda: b"name" + b"," * 200_000),
    ("a million rows", lambda: b"a\n" * 500_000),
    ("quotation marks alone", lambda: b'"' * MB),
)
_FILES: tuple[Made, ...] = (
    ("no end", lambda: b'{"format": "ccm-minutes/meeting", "agenda": ['),
    ("a hundred thousand lists in lists", lambda: b"[" * 100_000 + b"]" * 100_000),
    ("objects in objects", lambda: b'{"a":' * 50_000 + b"1" + b"}" * 50_000),
    ("sixty megabytes of empty lists", lambda: b"[" + b"[]," * (20 * MB) + b"[]]"),
    ("sixty megabytes of numbers", lambda: b"[" + b"0," * (30 * MB) + b"0]"),
    ("sixty megabytes of one word", lambda: b'{"format": "' + b"a" * (60 * MB) + b'"}'),
    ("a number of a million digits", lambda: b'{"version": ' + b"9" * MB + b"}"),
    ("a zero", lambda: b'{"format": "\0"}'),
    ("an encoding of its own", lambda: b"\xff\xfe" + '{"format": 1}'.encode("utf-16-le")),
    ("one name a million times", lambda: b"{" + b'"a":1,' * MB + b'"a":1}'),
    ("many agenda items", lambda: _with_items(300_000)),
)


def _with_items(count: int) -> bytes:
    head = b'{"format":"ccm-minutes/meeting","version":1,"meeting":{},"agenda":['
    return head + b",".join([b'{"title":1}'] * count) + b"]}"


def made(folder: Path) -> Iterator[tuple[str, Path]]:
    """Every hostile file, by what it is."""
    for suffix, cases in ((".csv", _TABLES), (".txt", _TABLES[:3]), (".json", _FILES)):
        for number, (what, make) in enumerate(cases):
            path = folder / f"{number}{suffix}"
            path.write_bytes(make())
            yield what, path
    for number, (what, (build, _)) in enumerate(hostile.HOSTILE.items()):
        path = folder / f"{number}.docx"
        path.write_bytes(build())
        yield what, path
    for suffix in _READERS:
        path = folder / f"large{suffix}"
        with path.open("wb") as file:
            # One line of 1 GB; the disk need not hold it.
            file.truncate(_LARGE)
        yield f"1 GB of {suffix}", path


def cut(folder: Path, count: int) -> Iterator[tuple[str, Path]]:
    """A letterhead cut short anywhere, or with bytes that are not its own."""
    whole, chance = hostile.zipped(hostile.letterhead()), random.Random(5)
    for number in range(count):
        path = folder / f"cut{number}.docx"
        path.write_bytes(whole[: chance.randrange(len(whole))])
        yield f"cut at {path.stat().st_size}", path


def read_apart(suffix: str, paths: list[Path]) -> list[dict[str, float | str]]:
    """What a process of its own was told of each file, and what it took."""
    done = subprocess.run(
        [sys.executable, "-c", _READ, *_READERS[suffix].split(), *map(str, paths)],
        capture_output=True,
        check=False,
        cwd=ROOT,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("suffix", _READERS)
def test_a_hostile_file_is_refused_at_once_with_a_reason(
    tmp_path: Path, told: Told, suffix: str
) -> None:
    every = [*made(tmp_path), *cut(tmp_path, share(ci=10, full=300))]
    files = [(what, path) for what, path in every if path.suffix == suffix]

    answers = read_apart(suffix, [path for _, path in files])

    wrong = [
        (what, answer)
        for (what, _), answer in zip(files, answers, strict=True)
        if not answer["told"] or float(answer["seconds"]) > 1 or float(answer["peak"]) > 300
    ]
    assert wrong == []
    told(f"hostile files ({suffix})", len(files), "each refused under 1 s, under 300 MB")
