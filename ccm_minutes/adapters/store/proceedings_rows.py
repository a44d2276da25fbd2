"""How a meeting runs: who asked for the floor, and how long each item takes."""

from dataclasses import replace
from typing import Final

from sqlalchemy import JSON, Column, Connection, ForeignKey, Table, Uuid, delete, insert, select

from ccm_minutes.adapters.store.asking import Writable
from ccm_minutes.adapters.store.tables import METADATA
from ccm_minutes.adapters.store.writing import key_of
from ccm_minutes.application.proceedings import Proceedings, from_plain, to_plain

PROCEEDINGS: Final = Table(
    "proceedings",
    METADATA,
    Column("meeting", Uuid(as_uuid=False), ForeignKey("meetings.key"), primary_key=True),
    Column("body", JSON, nullable=False),
)
"""One row a meeting, beside what the meeting file holds."""


class KeepsProceedings:
    """The port ``KeptProceedings``, for the register of a store."""

    def proceedings(self: Writable, meeting_id: str) -> Proceedings:
        return self.look(lambda connection: of_meeting(connection, key_of(connection, meeting_id)))

    def keep_proceedings(self: Writable, meeting_id: str, proceedings: Proceedings) -> None:
        self.alter(lambda connection: keep(connection, key_of(connection, meeting_id), proceedings))


def of_meeting(connection: Connection, meeting: str) -> Proceedings:
    """What was kept last; nobody and no time where nothing was."""
    asked = select(PROCEEDINGS.c.body).where(PROCEEDINGS.c.meeting == meeting)
    body = connection.execute(asked).scalar()
    return Proceedings() if body is None else from_plain(body)


def keep(connection: Connection, meeting: str, proceedings: Proceedings) -> None:
    """Puts it in place of what was there before."""
    connection.execute(delete(PROCEEDINGS).where(PROCEEDINGS.c.meeting == meeting))
    connection.execute(insert(PROCEEDINGS), {"meeting": meeting, "body": to_plain(proceedings)})


def forget_floor(connection: Connection, meeting: str) -> None:
    """Empties the list of speakers: it names delegations, one of which is to leave no trace."""
    kept = of_meeting(connection, meeting)
    if kept.floor or kept.steps:
        keep(connection, meeting, replace(kept, floor=(), steps=()))
