"""The form of each meeting that is open and not done."""

from collections.abc import Callable
from typing import Final, Protocol, TypeVar

from sqlalchemy import JSON, Column, Connection, ForeignKey, Table, Uuid, delete, insert, select

from ccm_minutes.adapters.store.tables import METADATA
from ccm_minutes.adapters.store.writing import key_of
from ccm_minutes.application.half_typed import HalfTyped

T = TypeVar("T")

BEGUN_FORMS: Final = Table(
    "begun_forms",
    METADATA,
    Column("meeting", Uuid(as_uuid=False), ForeignKey("meetings.key"), primary_key=True),
    Column("body", JSON, nullable=False),
)
"""One row a meeting at most."""


class _Tables(Protocol):
    """A store that can be asked and changed."""

    def look(self, at: Callable[[Connection], T]) -> T: ...

    def alter(self, by: Callable[[Connection], T]) -> T: ...


class KeepsForms:
    """The port ``HalfTypedForms``, for the register of a store."""

    def keep_form(self: _Tables, meeting_id: str, half: HalfTyped | None) -> None:
        self.alter(lambda connection: keep(connection, key_of(connection, meeting_id), half))

    def kept_form(self: _Tables, meeting_id: str) -> HalfTyped | None:
        return self.look(lambda connection: of_meeting(connection, key_of(connection, meeting_id)))


def keep(connection: Connection, meeting: str, half: HalfTyped | None) -> None:
    """Puts it in place of what was there before."""
    gone(connection, meeting)
    if half is not None:
        body = {"form": half.form, "key": half.key, "fields": [list(one) for one in half.fields]}
        connection.execute(insert(BEGUN_FORMS), {"meeting": meeting, "body": body})


def of_meeting(connection: Connection, meeting: str) -> HalfTyped | None:
    """What was kept last."""
    asked = select(BEGUN_FORMS.c.body).where(BEGUN_FORMS.c.meeting == meeting)
    body = connection.execute(asked).scalar()
    if body is None:
        return None
    return HalfTyped(
        body["form"], body["key"], tuple((name, held) for name, held in body["fields"])
    )


def gone(connection: Connection, meeting: str) -> None:
    """Forgets it, also where something is removed for good: it may quote that."""
    connection.execute(delete(BEGUN_FORMS).where(BEGUN_FORMS.c.meeting == meeting))
