"""The capture line of each meeting as it stands before it is entered."""

from typing import Final

from sqlalchemy import Connection, bindparam, delete, insert, select

from ccm_minutes.adapters.store.tables import BEGUN_LINES
from ccm_minutes.application.ports import BegunLine

_REMOVE: Final = delete(BEGUN_LINES).where(BEGUN_LINES.c.meeting == bindparam("of"))


def keep(connection: Connection, meeting: str, begun: BegunLine) -> None:
    """Puts a line in place of the one before; an empty one leaves none."""
    gone(connection, meeting)
    if begun.line:
        plain = sorted(begun.plain)
        row = {"meeting": meeting, "key": begun.key, "line": begun.line, "plain": plain}
        connection.execute(insert(BEGUN_LINES), row)


def of_meeting(connection: Connection, meeting: str) -> BegunLine | None:
    """The line of a meeting, where one was begun and not entered."""
    row = connection.execute(
        select(BEGUN_LINES.c.line, BEGUN_LINES.c.key, BEGUN_LINES.c.plain).where(
            BEGUN_LINES.c.meeting == meeting
        )
    ).one_or_none()
    return None if row is None else BegunLine(row.line, row.key, frozenset(row.plain or ()))


def gone(connection: Connection, meeting: str) -> None:
    """Forgets the line of a meeting, which was entered."""
    connection.execute(_REMOVE, {"of": meeting})
