"""The forms of each meeting that are begun and not done, and pages of no meeting."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import (
    JSON,
    Column,
    Connection,
    ForeignKey,
    String,
    Table,
    Uuid,
    delete,
    insert,
    select,
)

from ccm_minutes.adapters.store.asking import Writable
from ccm_minutes.adapters.store.tables import METADATA
from ccm_minutes.adapters.store.writing import key_of
from ccm_minutes.application.half_typed import HalfTyped

BEGUN_FORMS: Final = Table(
    "begun_forms",
    METADATA,
    Column("meeting", Uuid(as_uuid=False), ForeignKey("meetings.key"), primary_key=True),
    Column("body", JSON, nullable=False),
)
"""One row a meeting at most, with the list of its forms."""

BEGUN_PAGES: Final = Table(
    "begun_pages",
    METADATA,
    Column("page", String(32), primary_key=True),
    Column("body", JSON, nullable=False),
)
"""One row a page at most, as for the meeting that is not made yet."""


class KeepsForms:
    """The port ``HalfTypedForms``, for the register of a store."""

    def keep_forms(self: Writable, meeting_id: str, halves: Sequence[HalfTyped]) -> None:
        self.alter(lambda connection: keep(connection, key_of(connection, meeting_id), halves))

    def kept_forms(self: Writable, meeting_id: str) -> tuple[HalfTyped, ...]:
        return self.look(lambda connection: of_meeting(connection, key_of(connection, meeting_id)))

    def keep_page(self: Writable, page: str, half: HalfTyped | None) -> None:
        self.alter(lambda connection: keep_page(connection, page, half))

    def kept_page(self: Writable, page: str) -> HalfTyped | None:
        return self.look(lambda connection: of_page(connection, page))


def keep(connection: Connection, meeting: str, halves: Sequence[HalfTyped]) -> None:
    """Puts forms in place of those that were there before."""
    gone(connection, meeting)
    if halves:
        body = [_plain(half) for half in halves]
        connection.execute(insert(BEGUN_FORMS), {"meeting": meeting, "body": body})


def of_meeting(connection: Connection, meeting: str) -> tuple[HalfTyped, ...]:
    """What was kept last."""
    asked = select(BEGUN_FORMS.c.body).where(BEGUN_FORMS.c.meeting == meeting)
    return tuple(map(_half, connection.execute(asked).scalar() or ()))


def gone(connection: Connection, meeting: str) -> None:
    """Forgets them, also where something is removed for good: they may quote that."""
    connection.execute(delete(BEGUN_FORMS).where(BEGUN_FORMS.c.meeting == meeting))


def keep_page(connection: Connection, page: str, half: HalfTyped | None) -> None:
    """Puts what stands on a page in place of what was there before."""
    connection.execute(delete(BEGUN_PAGES).where(BEGUN_PAGES.c.page == page))
    if half is not None:
        connection.execute(insert(BEGUN_PAGES), {"page": page, "body": _plain(half)})


def of_page(connection: Connection, page: str) -> HalfTyped | None:
    """What was kept of it last."""
    asked = select(BEGUN_PAGES.c.body).where(BEGUN_PAGES.c.page == page)
    body = connection.execute(asked).scalar()
    return None if body is None else _half(body)


def pages_gone(connection: Connection) -> None:
    """Forgets all pages; a new meeting that is half made may quote the one before."""
    connection.execute(delete(BEGUN_PAGES))


def _plain(half: HalfTyped) -> dict[str, Any]:
    return {"form": half.form, "key": half.key, "fields": [list(one) for one in half.fields]}


def _half(body: Mapping[str, Any]) -> HalfTyped:
    fields = tuple((name, held) for name, held in body["fields"])
    return HalfTyped(body["form"], body["key"], fields)
