"""The capture line of each meeting as it stands before it is entered."""

from sqlalchemy import Connection, delete, insert, select

from ccm_minutes.adapters.store.tables import BEGUN_LINES
from ccm_minutes.application.ports import BegunLine


def keep(connection: Connection, meeting: str, begun: BegunLine) -> None:
    """Puts a line in place of the one before; an empty one leaves none."""
    connection.execute(delete(BEGUN_LINES).where(BEGUN_LINES.c.meeting == meeting))
    if begun.line:
        row = {"meeting": meeting, "key": begun.key, "line": begun.line}
        connection.execute(insert(BEGUN_LINES), row)


def of_meeting(connection: Connection, meeting: str) -> BegunLine | None:
    """The line of a meeting, where one was begun and not entered."""
    asked = select(BEGUN_LINES.c.line, BEGUN_LINES.c.key).where(BEGUN_LINES.c.meeting == meeting)
    row = connection.execute(asked).one_or_none()
    return None if row is None else BegunLine(row.line, row.key)


def entered(connection: Connection, meeting: str, key: str) -> None:
    """Forgets the line that an edit with this key has entered."""
    here = (BEGUN_LINES.c.meeting == meeting, BEGUN_LINES.c.key == key)
    connection.execute(delete(BEGUN_LINES).where(*here))
