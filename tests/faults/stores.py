"""The store of a fault, seen from the test and from its robots."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import select

from ccm_minutes.adapters.keys import Cost
from ccm_minutes.adapters.store import SqlRegister, open_store
from ccm_minutes.adapters.store.connection import reading
from ccm_minutes.adapters.store.tables import REVISIONS
from ccm_minutes.application.ports import Clock

LIGHT: Final = Cost(memory_kib=8, passes=1, lanes=1)
PASSPHRASE: Final = "three invented words"
MEETING: Final = "first"
MOST_TO_OPEN: Final = 1.0
"""Seconds within which a store is open again, whatever became of it."""


def opened(
    folder: Path, *, for_writing: bool = True, clock: Clock | None = None
) -> AbstractContextManager[SqlRegister]:
    """The store in a folder."""
    return open_store(folder, PASSPHRASE, for_writing=for_writing, clock=clock)


def history(register: SqlRegister) -> Sequence[tuple[Any, ...]]:
    """Every edit ever saved, in order: when, its name, what it changed."""
    wanted = select(REVISIONS.c.at, REVISIONS.c.edit, REVISIONS.c.changes)
    with reading(register._engine) as connection:
        return [tuple(row) for row in connection.execute(wanted.order_by(REVISIONS.c.sequence))]


def everything(register: SqlRegister) -> tuple[Any, ...]:
    """All that a store holds of meetings: each as it is, and all that it was."""
    meetings = [register.load(line.id) for line in register.meetings()]
    releases = [tuple(register.releases(one.details.id)) for one in meetings]
    return meetings, releases, list(history(register))
