"""A copy of a whole database while it is used."""

from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path
from time import sleep
from typing import Any, Final, Protocol

from sqlalchemy import Engine

from ccm_minutes.adapters.store.connection import copying_connection

_PAGES: Final = 64
"""Pages copied at one stroke: some milliseconds, in which nobody waits for an edit."""

_PAUSE: Final = 0.001
"""Seconds in which whoever waits comes first; a lock alone is taken again too soon."""


class Gate(AbstractContextManager[Any], Protocol):
    """A lock that whoever uses the connection holds."""

    def acquire(self) -> bool: ...

    def release(self) -> None: ...


def copy(engine: Engine, path: Path, key: bytes, gate: Gate, may_go_on: Callable[[], None]) -> None:
    """Copies a database, encrypted with the same key, into a new file.

    Between two strokes others may write through the same connection: SQLite carries what they
    write into the copy, so that it holds every edit up to its end.

    Args:
        engine: of the database.
        path: of the copy.
        key: of both.
        gate: held while the connection is used.
        may_go_on: raises where the copy is to be given up.
    """

    def let_others(_status: int, remaining: int, _total: int) -> None:
        if remaining:
            gate.release()
            sleep(_PAUSE)
            gate.acquire()
            may_go_on()

    with gate, closing(copying_connection(path, key)) as target:
        pooled = engine.raw_connection()
        try:
            source: Any = pooled.driver_connection
            source.backup(target, pages=_PAGES, progress=let_others, sleep=0)
        finally:
            pooled.close()
        # The copy says of itself that it has a log beside it, as its original has.
        target.execute("PRAGMA journal_mode = DELETE")
