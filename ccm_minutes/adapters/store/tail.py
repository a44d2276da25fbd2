"""The end of the history: what was saved last, and what was saved since."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, RowMapping, Table, func, inspect, select

from ccm_minutes.adapters.store.tables import RELEASES, REVISIONS


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the history.

    Attributes:
        sequence: the number of an edit; 0 before the first.
        name: of that edit, which no other edit in any store has.
        at: when it was made, in the form of RFC 3339.
    """

    sequence: int = 0
    name: str = ""
    at: str = ""


def last_edit(connection: Connection) -> Place:
    """The place of the last edit."""
    last = select(func.max(REVISIONS.c.sequence))
    return edit_at(connection, connection.execute(last).scalar() or 0)


def edit_at(connection: Connection, sequence: int) -> Place:
    """The place of the edit with a number; that before the first where there is none."""
    asked = select(REVISIONS.c.sequence, REVISIONS.c.at).where(REVISIONS.c.sequence == sequence)
    row = connection.execute(asked).one_or_none()
    if row is None:
        return Place()
    name = _key_of(connection, row.sequence) or unnamed(row.sequence, row.at)
    return Place(row.sequence, name, row.at)


def unnamed(sequence: int, at: str) -> str:
    """What an edit of an old version goes by, which has no key."""
    return f"{sequence} {at}"


def _key_of(connection: Connection, sequence: int) -> str | None:
    # A store of an older version has no such column yet.
    if "key" not in {column["name"] for column in inspect(connection).get_columns("revisions")}:
        return None
    asked = select(REVISIONS.c.key).where(REVISIONS.c.sequence == sequence)
    key: str | None = connection.execute(asked).scalar()
    return key


def edits_after(connection: Connection, sequence: int, most: int) -> Sequence[RowMapping]:
    """The rows of the edits after this number, in order."""
    return _after(connection, REVISIONS, sequence, most)


def releases_after(connection: Connection, sequence: int, most: int) -> Sequence[RowMapping]:
    """The rows of the log of releases after this number, in order."""
    return _after(connection, RELEASES, sequence, most)


def _after(connection: Connection, table: Table, sequence: int, most: int) -> Sequence[RowMapping]:
    later = select(table).where(table.c.sequence > sequence).order_by(table.c.sequence)
    return connection.execute(later.limit(most)).mappings().all()
