"""How quick the window is beside a bare one of PySide6 that holds nothing but a QPlainTextEdit.

    python benchmarks/window.py [ENTRIES]
    QT_QPA_PLATFORM=offscreen python benchmarks/window.py

With a display, such as that of ``xvfb-run``, it draws there; without one, off screen. The ratios
compare between machines: start to first paint, and from a key to what it painted, should stay
below 2. Both windows run in turns, so that whatever else the machine does meets both alike.

Start is measured in processes of their own, from before they are made until the first paint is
done; ours is the whole program in front of a store that is locked. Keys are measured in one
process, in a meeting with many items and in one where all entries are in one item, in the line at
the foot and in an entry that is edited in place.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ENTRIES = 10_000
STARTS = 9
PARTS = ("bare", "ours")
SIDE = Path(__file__).with_name("windows")
HOUSE = {**os.environ, "PYTHONPATH": str(SIDE.parents[1])}


def run(script: str, *arguments: str, **given: str) -> str:
    """Runs a script of this benchmark in a process of its own; gives what it prints."""
    command = [sys.executable, str(SIDE / script), *arguments]
    done = subprocess.run(  # noqa: S603 - our own scripts
        command, env={**HOUSE, **given}, check=True, stdout=subprocess.PIPE, text=True
    )
    return done.stdout


def started(part: str, home: str) -> float:
    """Seconds from nothing to the first paint."""
    began = time.monotonic()
    return float(run("first_paint.py", part, CCM_MINUTES_HOME=home)) - began


def starts(home: str) -> None:
    """Prints how long both windows take to be seen."""
    run("make_store.py", home)
    taken: dict[str, list[float]] = {part: [] for part in PARTS}
    for number in range(1 + STARTS):
        for part in PARTS:
            seconds = started(part, home)
            if number:
                taken[part].append(seconds)
    bare, ours = (statistics.median(taken[part]) for part in PARTS)
    times = ours / bare
    print(f"start to first paint: bare {bare:.2f} s, ours {ours:.2f} s, {times:.2f} times")


def main(entries: int) -> None:
    """Prints all of it."""
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        HOUSE.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(f"drawn by {HOUSE.get('QT_QPA_PLATFORM') or 'the display'}")
    with tempfile.TemporaryDirectory() as home:
        starts(home)
    for shape in ("items", "one"):
        print(run("keys.py", shape, str(entries)), end="", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else ENTRIES)
