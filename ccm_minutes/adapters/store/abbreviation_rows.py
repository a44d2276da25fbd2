"""The abbreviations of each body. They hold names, and so they are in the store."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert, select

from ccm_minutes.adapters.store.asking import Writable
from ccm_minutes.adapters.store.tables import ABBREVIATIONS
from ccm_minutes.application.abbreviations import Abbreviation, body_key, merged


class KeepsAbbreviations:
    """The port ``Abbreviations``, for the register of a store."""

    def abbreviations(self: Writable, body: str) -> Sequence[Abbreviation]:
        return self.look(lambda connection: of_body(connection, body))

    def keep_abbreviations(self: Writable, body: str, listed: Sequence[Abbreviation]) -> None:
        self.alter(lambda connection: keep(connection, body, listed))


def of_body(connection: Connection, body: str) -> tuple[Abbreviation, ...]:
    """The list of a body, by short form."""
    table = ABBREVIATIONS
    asked = select(table.c.short, table.c.long).where(table.c.body == body_key(body))
    rows = connection.execute(asked)
    return merged((), (Abbreviation(row.short, row.long) for row in rows))


def keep(connection: Connection, body: str, listed: Sequence[Abbreviation]) -> None:
    """Puts a list in place of the one before."""
    key = body_key(body)
    connection.execute(delete(ABBREVIATIONS).where(ABBREVIATIONS.c.body == key))
    rows = [{"body": key, "short": one.short, "long": one.long} for one in listed]
    if rows:
        connection.execute(insert(ABBREVIATIONS), rows)
