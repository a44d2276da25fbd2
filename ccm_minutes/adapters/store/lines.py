"""Meetings as a list shows them, without reading all that is in them."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, Select, select

from ccm_minutes.adapters.meeting_file.places import Odd
from ccm_minutes.adapters.store.asking import by_parts
from ccm_minutes.adapters.store.rows import Stored
from ccm_minutes.adapters.store.tables import MEETINGS
from ccm_minutes.application.ports import MeetingLine
from ccm_minutes.domain.meeting import MeetingStatus


def line_of(row: Stored) -> MeetingLine:
    """The line of a row of meetings.

    Raises:
        Odd: its body does not have the shape of a meeting.
    """
    try:
        told = row["body"]["meeting"]
        return MeetingLine(
            row["id"],
            told["title"],
            told.get("body") or "",
            told.get("number"),
            row["date"],
            MeetingStatus(told["status"]),
        )
    except (KeyError, TypeError, ValueError):
        raise Odd("this is no meeting") from None


def latest_first(line: MeetingLine) -> tuple[int, str]:
    """By this a list of meetings is sorted."""
    return -line.date.toordinal(), line.id


def lines_of(connection: Connection, asked: Select[Any]) -> Sequence[MeetingLine]:
    """The meetings that a question to the table gives, the latest first."""
    rows = connection.execute(asked).mappings()
    return sorted(map(line_of, rows), key=latest_first)


def lines_by_key(connection: Connection, keys: Collection[str]) -> dict[str, MeetingLine]:
    """The lines of the meetings with these keys."""
    return {
        row["key"]: line_of(row)
        for some in by_parts(sorted(keys))
        for row in connection.execute(select(MEETINGS).where(MEETINGS.c.key.in_(some))).mappings()
    }
