"""The one connection to a store, with the settings that keep it safe."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

_WAIT_MS: Final = 5_000
_WAIT_FOR_READERS_MS: Final = 50
_BEGIN: Final = "ccm_begin"

_SETTINGS: Final = (
    f"busy_timeout = {_WAIT_MS}",
    "foreign_keys = ON",
    "temp_store = MEMORY",
    "secure_delete = ON",
    "synchronous = FULL",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
)


def writing_engine(path: Path, key: bytes) -> Engine:
    """An engine that reads and writes; makes no file where there is none."""
    return _engine(path, key, "mode=rw", "journal_mode = WAL")


def making_engine(path: Path, key: bytes) -> Engine:
    """An engine that makes the file."""
    return _engine(path, key, "mode=rwc", "journal_mode = WAL")


def reading_engine(path: Path, key: bytes) -> Engine:
    """An engine that only reads, also while another process writes."""
    return _engine(path, key, "mode=ro", "query_only = ON")


def frozen_engine(path: Path, key: bytes) -> Engine:
    """An engine for a store in a folder that nobody can write: no log, no locks."""
    return _engine(path, key, "mode=ro&immutable=1", "query_only = ON")


def copying_connection(path: Path, key: bytes) -> Any:
    """A bare connection to a new file that a copy of a database goes into."""
    return _connected(f"{path.absolute().as_uri()}?mode=rwc", key, "journal_mode = DELETE")


def _engine(path: Path, key: bytes, mode: str, last: str) -> Engine:
    address = f"{path.absolute().as_uri()}?{mode}"
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=partial(_connected, address, key, last),
        # One keyed connection, kept: the register lets one thread at a time use it.
        poolclass=StaticPool,
        hide_parameters=True,
        json_serializer=_compact,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _compact(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))


def _connected(address: str, key: bytes, last: str) -> Any:
    connection = dbapi2.connect(address, uri=True, isolation_level=None, check_same_thread=False)
    try:
        # Before the key: a wrong one would be written to standard error.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        # A wrong key or a damaged first page shows at the first read and no sooner.
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for setting in (*_SETTINGS, last):
            connection.execute(f"PRAGMA {setting}")
    except dbapi2.Error:
        connection.close()
        raise
    return connection


def _begin(connection: Connection) -> None:
    words = connection.get_execution_options().get(_BEGIN, "BEGIN")
    bare: Any = connection.connection.driver_connection
    bare.execute(words)


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One moment of the store, whatever is written meanwhile."""
    with engine.begin() as connection:
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction, on disk when this ends; wholly undone where an error leaves it."""
    at_once = engine.execution_options(**{_BEGIN: "BEGIN IMMEDIATE"})
    with at_once.begin() as connection:
        yield connection
    checkpoint(engine)


def checkpoint(engine: Engine) -> bool:
    """Empties the write-ahead log, in which a flipped bit would lose edits unnoticed.

    A reader elsewhere can hold it up; what was saved is durable all the same, and the next
    save empties it.
    """
    pooled = engine.raw_connection()
    try:
        cursor = pooled.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {_WAIT_FOR_READERS_MS}")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (busy, _, _) = cursor.fetchone() or (1, 0, 0)
        cursor.execute(f"PRAGMA busy_timeout = {_WAIT_MS}")
        cursor.close()
    except dbapi2.OperationalError:
        return False
    finally:
        pooled.close()
    return not busy
