"""Removal for good: out of the tables, the history and the index, and out of the file's pages."""

from collections.abc import Collection
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, bindparam, delete, select, text, update

from ccm_minutes.adapters.store import begun_forms, indexing, removals
from ccm_minutes.adapters.store.begun_forms import BEGUN_FORMS
from ccm_minutes.adapters.store.connection import checkpoint, reading, writing
from ccm_minutes.adapters.store.faults import BusyStore, translated
from ccm_minutes.adapters.store.proceedings_rows import PROCEEDINGS, forget_floor
from ccm_minutes.adapters.store.tables import (
    BEGUN_LINES,
    MEETINGS,
    PART_TABLES,
    PASSAGES,
    REVISIONS,
)
from ccm_minutes.application.failures import StaleMeeting
from ccm_minutes.application.history.moments import PartName
from ccm_minutes.domain.errors import StoreHeld
from ccm_minutes.domain.parts import PartKind

_TRACES: Final = 1
"""The file's own version number of a store in whose free pages something may still stand."""

_EMPTIED_FIRST: Final = ("entry", "item")


class TracesLeft(StoreHeld):
    """What was removed for good may still stand in free pages of the file."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"It is removed, but traces of it may be left in the store in {folder}, because "
            "another program is reading there. They go when the store is next opened alone."
        )


def forget_parts(connection: Connection, meeting: str, parts: Collection[PartName]) -> None:
    """Takes parts that are in the meeting no more out of its history.

    Raises:
        StaleMeeting: one of them is in the meeting.
    """
    for part in parts:
        table = PART_TABLES[part.kind]
        there = select(table.c.key).where(table.c.meeting == meeting, table.c.key == part.key)
        if connection.execute(there).scalar() is not None:
            raise StaleMeeting(part.kind.value)
    # Before the history forgets which passages were to be taken out of the index.
    indexing.catch_up(connection)
    names = {(part.kind.value, part.key) for part in parts}
    if any(part.kind is PartKind.DELEGATION for part in parts):
        forget_floor(connection, meeting)
    begun_forms.gone(connection, meeting)
    begun_forms.pages_gone(connection)
    _scrub(connection, meeting, names)
    _mark(connection)


def forget_meeting(connection: Connection, meeting: str) -> None:
    """Takes a meeting out of every table but the log of releases."""
    tables = sorted(PART_TABLES.items(), key=lambda one: one[0].value not in _EMPTIED_FIRST)
    for table in (
        BEGUN_LINES,
        BEGUN_FORMS,
        PROCEEDINGS,
        PASSAGES,
        REVISIONS,
        *(table for _, table in tables),
    ):
        connection.execute(delete(table).where(table.c.meeting == meeting))
    connection.execute(delete(MEETINGS).where(MEETINGS.c.key == meeting))
    begun_forms.pages_gone(connection)
    _mark(connection)


def clear_traces(engine: Engine, folder: Path, at: str) -> None:
    """Writes the file anew where something was removed for good, so that no free page is left.

    The removal counts from then on: a copy that was made before may hold traces as well.

    Args:
        engine: of the store.
        folder: the store's.
        at: the time, in the form of RFC 3339.

    Raises:
        TracesLeft: somebody else reads in it; the same is tried at the next opening.
    """
    with reading(engine) as connection:
        marked = connection.exec_driver_sql("PRAGMA user_version").scalar()
    if marked != _TRACES:
        return
    try:
        with translated(folder):
            _write_anew(engine)
            with writing(engine) as connection:
                removals.count_one(connection, at)
                connection.execute(text("PRAGMA user_version = 0"))
    except BusyStore:
        raise TracesLeft(folder) from None
    if not checkpoint(engine):
        raise TracesLeft(folder)


def _write_anew(engine: Engine) -> None:
    pooled = engine.raw_connection()
    try:
        cursor = pooled.cursor()
        cursor.execute("INSERT INTO found(found) VALUES('rebuild')")
        cursor.execute("VACUUM")
        cursor.close()
    finally:
        pooled.close()


def _mark(connection: Connection) -> None:
    connection.execute(text(f"PRAGMA user_version = {_TRACES}"))


def _scrub(connection: Connection, meeting: str, names: Collection[tuple[str, str]]) -> None:
    columns = (REVISIONS.c.sequence, REVISIONS.c.changes)
    changed = [
        {"of": row.sequence, "left": left}
        for row in connection.execute(select(*columns).where(REVISIONS.c.meeting == meeting))
        if (left := [one for one in row.changes if (one["kind"], one["key"]) not in names])
        != row.changes
    ]
    if changed:
        to = update(REVISIONS).where(REVISIONS.c.sequence == bindparam("of"))
        connection.execute(to.values(changes=bindparam("left")), changed)
