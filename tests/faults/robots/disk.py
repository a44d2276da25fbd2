"""Types through a keeper while the disk fails at one of its writes, and then has room again.

The limit on the size of files, which any user may set, makes every write beyond it fail: with an
edit of many pages, each page of the log and of the database is in turn the first that fails.
"""

import resource
import time
from pathlib import Path
from typing import Final

from ccm_minutes.adapters.clock import SystemClock
from ccm_minutes.adapters.store import SqlRegister
from ccm_minutes.application.desk import Desk
from ccm_minutes.application.keeping import Keeper, Standing
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.edits.entries import add_entry
from ccm_minutes.domain.entry import Entry, EntryKind
from tests.faults.robots.birth import bear, say
from tests.faults.stores import MEETING, opened

PAGE: Final = 4096
FRAME: Final = PAGE + 24
PAGES: Final = 100
"""So many pages the large edit has in the record, and as many in the history."""


def work(folder: str, fault: str, number: str) -> None:
    """Says what the keeper said while the disk failed, and at the end how many edits it took."""
    with opened(Path(folder)) as register:
        keeper = Keeper(register, SystemClock(), again=0.01)
        desk = Desk(register.load(MEETING), keeper)
        fail(register, fault, int(number))
        for text in ("x" * PAGE * PAGES, "small", "smaller"):
            desk.do(_note(desk, text))
        say("failing", *_seen(keeper))
        mend(register)
        keeper.finish(30)
        desk.do(_note(desk, "room again"))
        say("mended", *_seen(keeper))
        keeper.close()


def fail(register: SqlRegister, fault: str, number: int) -> None:
    """Lets the disk fail at a write."""
    if fault == "input or output":
        limit = 32 + number * FRAME
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    elif fault == "full":
        _set(register, f"max_page_count = {_pages(register) + number}")
    else:
        _set(register, "query_only = ON")


def mend(register: SqlRegister) -> None:
    """Lets the disk be as it was."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    _set(register, "query_only = OFF")
    _set(register, "max_page_count = 1000000")


def _pages(register: SqlRegister) -> int:
    return int(_set(register, "page_count")[0][0])


def _set(register: SqlRegister, setting: str) -> list[tuple[int]]:
    with register._alone:
        pooled = register._engine.raw_connection()
        cursor = pooled.cursor()
        cursor.execute(f"PRAGMA {setting}")
        rows = [(row[0],) for row in cursor.fetchall()]
        cursor.close()
        pooled.close()
    return rows


def _note(desk: Desk, text: str) -> Edit:
    return add_entry(desk.meeting.agenda[0].key, Entry(EntryKind.NARRATIVE, text=text))


def _seen(keeper: Keeper) -> tuple[object, ...]:
    # An edit that only took long is told from one that was refused by its reason.
    until, standing = time.monotonic() + 20, Standing(1)
    while standing.waiting and standing.reason is None and time.monotonic() < until:
        standing = keeper.standing
    return standing.waiting, standing.lasting, standing.reason or ""


if __name__ == "__main__":
    bear(work)
