"""Edits made again out of rows of the history that another copy of the store has."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, insert, select

from ccm_minutes.adapters.meeting_file.places import Odd
from ccm_minutes.adapters.store import writing
from ccm_minutes.adapters.store.rows import Row, placed_of, row_of, rows_with
from ccm_minutes.adapters.store.tables import MEETINGS, PART_TABLES, RELEASES
from ccm_minutes.domain.difference import Change, Difference
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.domain.parts import PartKind, Placed


class CannotBeMadeAgain(Exception):
    """An edit that does not fit what stands in the store."""


def make_again(connection: Connection, row: Mapping[str, Any]) -> bool:
    """Makes an edit again; False where it is in the history already.

    Args:
        connection: to a store, in a transaction; undone as far as this edit where it fails.
        row: of the table of revisions.

    Raises:
        CannotBeMadeAgain: the store is not as it was before this edit.
    """
    if row["key"] is not None and writing.is_saved(connection, row["key"]):
        return False
    try:
        with connection.begin_nested():
            changes = tuple(_change(connection, row["meeting"], one) for one in row["changes"])
            _make_room(connection, row["meeting"], changes)
            named = writing.Named(row["edit"], row["at"], row["key"])
            writing.apply(connection, row["meeting"], Difference(changes), named)
    except (MinutesError, Odd, KeyError, TypeError, ValueError, IndexError):
        raise CannotBeMadeAgain from None
    return True


def log_again(connection: Connection, row: Mapping[str, Any]) -> bool:
    """Adds a row to the log of releases; False where it is there already."""
    same = (RELEASES.c.release == row["release"], RELEASES.c.outcome == row["outcome"])
    if connection.execute(select(RELEASES.c.sequence).where(*same)).first() is not None:
        return False
    connection.execute(
        insert(RELEASES), {name: value for name, value in row.items() if name != "sequence"}
    )
    return True


def _make_room(connection: Connection, meeting: str, changes: tuple[Change, ...]) -> None:
    """Makes the row of a meeting that the store does not have."""
    there = select(MEETINGS.c.key).where(MEETINGS.c.key == meeting)
    if connection.execute(there).scalar() is None:
        shell = next(one.after for one in changes if one.kind is PartKind.MEETING)
        if shell is None:
            raise CannotBeMadeAgain
        row = {**row_of(shell), "key": meeting, "version": 1}
        connection.execute(insert(MEETINGS), row)


def _change(connection: Connection, meeting: str, record: Row) -> Change:
    kind, key = PartKind(record["kind"]), record["key"]
    if "moved" in record:
        _, _, parent, position = record["moved"]
        stored = rows_with(connection, PART_TABLES[kind], meeting, [key])[key]
        moved = {**stored, "parent": parent, "position": position}
        return Change(kind, key, placed_of(kind, stored), placed_of(kind, moved))
    before, after = (_placed(kind, key, record[when]) for when in ("before", "after"))
    return Change(kind, key, before, after)


def _placed(kind: PartKind, key: str, kept: Row | None) -> Placed | None:
    return None if kept is None else placed_of(kind, {"key": key, **kept})
