"""How long a commit of one edit takes, encrypted and durable, beside a bare one of SQLite.

    python benchmarks/saving.py [EDITS]

The bare one is a commit of a row of the same size by the sqlite3 of Python, plain, with the same
durability: a write-ahead log, synchronous=FULL, and the log emptied after each commit. Both write
to the same folder of the same disk, in turns, so that whatever else the machine does meets both
alike. The ratio of the quicker quarters is what compares between machines; it should stay below 3.

Last comes an edit that moves 10,000 entries of one item by a place, which is told in milliseconds.
"""

import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

from ccm_minutes.adapters.clock import SystemClock
from ccm_minutes.adapters.keys import Cost
from ccm_minutes.adapters.store import make_store, open_store
from ccm_minutes.application.desk import Desk
from ccm_minutes.application.keeping import Keeper
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.edits.entries import add_entry, move_entry, remove_entry, set_entry_text
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import Details, Meeting

BARE = "bare sqlite3"
EDITS = 300
WARM = 20
LINES = 200
MANY = 10_000
HIGH_UP = 10
PASSPHRASE = "three invented words"  # noqa: S105 - of a store that is thrown away
LIGHT = Cost(memory_kib=8, passes=1, lanes=1)
WORDS = "the plan was taken note of and the work goes on in spring as was agreed " * 2

Commit = Callable[[int], None]


def meeting(meeting_id: str, lines: int = LINES) -> Meeting:
    """A meeting of some hours, or of more entries than anybody types."""
    entries = tuple(Entry(EntryKind.NARRATIVE, text=f"{n} {WORDS}") for n in range(lines))
    details = Details(meeting_id, "Meeting of the Forum", date(2026, 5, 12))
    return Meeting(details, agenda=(AgendaItem("Matters", entries=entries),))


def bare(connection: sqlite3.Connection) -> Commit:
    """A commit of SQLite alone: one row changed, one added, the log emptied."""
    for setting in ("journal_mode = WAL", "synchronous = FULL", "fullfsync = ON"):
        connection.execute(f"PRAGMA {setting}")
    connection.execute("CREATE TABLE lines (key INTEGER PRIMARY KEY, body TEXT)")
    connection.execute("CREATE TABLE history (number INTEGER PRIMARY KEY, body TEXT)")
    connection.executemany("INSERT INTO lines VALUES (?, ?)", ((n, WORDS) for n in range(LINES)))

    def commit(number: int) -> None:
        connection.execute("BEGIN IMMEDIATE")
        text = f"{number} {WORDS}"
        connection.execute("UPDATE lines SET body = ? WHERE key = ?", (text, number % LINES))
        connection.execute("INSERT INTO history (body) VALUES (?)", (text * 2,))
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    return commit


def edited(desk: Desk) -> Commit:
    """An edit as the window makes it: the meeting, the difference, the store, the history."""
    keys = [entry.key for entry in desk.meeting.agenda[0].entries]

    def commit(number: int) -> None:
        desk.do(set_entry_text(keys[number % LINES], f"{number} again {WORDS}"))

    return commit


def high_up(desk: Desk) -> dict[str, list[float]]:
    """Seconds of edits above all the other entries of an item."""
    taken: dict[str, list[float]] = {"added": [], "moved": [], "removed": []}
    item = desk.meeting.agenda[0].key
    for number in range(HIGH_UP):
        last = desk.meeting.agenda[0].entries[-1].key
        new = Entry(EntryKind.NARRATIVE, text=f"{number} {WORDS}")
        edits = add_entry(item, new, 0), move_entry(last, item, 1), remove_entry(new.key)
        for name, edit in zip(taken, edits, strict=True):
            began = time.perf_counter()
            desk.do(edit)
            taken[name].append(time.perf_counter() - began)
    return taken


def timed(commit: Commit, number: int) -> float:
    """Seconds of one commit."""
    started = time.perf_counter()
    commit(number)
    return time.perf_counter() - started


def in_turns(commits: dict[str, Commit], edits: int) -> dict[str, list[float]]:
    """Seconds of each commit of each kind; the first ones are not counted."""
    taken: dict[str, list[float]] = {name: [] for name in commits}
    for number in range(WARM + edits):
        for name, commit in commits.items():
            seconds = timed(commit, number)
            if number >= WARM:
                taken[name].append(seconds)
    return taken


def main(edits: int) -> None:
    """Prints how long each takes, the slowest twentieth, and the ratios."""
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "store"
        make_store(folder, PASSPHRASE, cost=LIGHT)
        plain = sqlite3.connect(Path(home) / "bare.db", isolation_level=None)
        with closing(plain), open_store(folder, PASSPHRASE, for_writing=True) as register:
            register.take_in([meeting("forum-1"), meeting("forum-2")])
            loaded = register.load("forum-1")
            keeper = Keeper(register, SystemClock(), register)
            commits = {
                BARE: bare(plain),
                "an edit": edited(Desk(loaded, register)),
                "by the keeper": edited(Desk(register.load("forum-2"), keeper)),
            }
            taken = in_turns(commits, edits)
            keeper.finish(10)
            keeper.close()
            register.take_in([meeting("forum-3", MANY)])
            above = high_up(Desk(register.load("forum-3"), register))
    base = quick(taken[BARE])
    for name, seconds in taken.items():
        usual, slow = quick(seconds), statistics.quantiles(seconds, n=20)[-1]
        times = f"{usual * 1e3:6.2f} ms, 19 of 20 within {slow * 1e3:6.2f} ms"
        print(f"{name:14} {times}, {usual / base:4.1f} times")
    for name, seconds in above.items():
        told = f"{statistics.median(seconds) * 1e3:6.1f} ms"
        print(f"{name:14} {told} above {MANY} entries, at most {max(seconds) * 1e3:6.1f} ms")


def quick(seconds: list[float]) -> float:
    """The first quartile: what it takes where nothing else on the machine is in the way."""
    return statistics.quantiles(seconds, n=4)[0]


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else EDITS)
