"""Parts of a meeting as rows of the tables, and back."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, TypeAlias, cast

from sqlalchemy import Connection, RowMapping, Select, Table, bindparam, select

from ccm_minutes.adapters.meeting_file import from_value, to_value
from ccm_minutes.adapters.meeting_file.places import Odd
from ccm_minutes.adapters.store.asking import by_parts
from ccm_minutes.adapters.store.tables import MEETINGS, PART_TABLES
from ccm_minutes.domain.entry import Entry
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import ROOT, PartKind, Placed

Row: TypeAlias = dict[str, Any]
Stored: TypeAlias = RowMapping | Row


class Unkeepable(InputFault):
    """A part that could be written and not be read again."""

    def __init__(self, kind: PartKind, odd: Odd) -> None:
        super().__init__(f"This {kind} cannot be kept as it is: {odd}. Mend that and try again.")


def row_of(placed: Placed) -> Row:
    """The columns of a part, but for its meeting and version.

    Raises:
        Unkeepable: it could not be read again.
    """
    body = to_value(placed.kind, placed.part)
    try:
        from_value(placed.kind, body, placed.key)
    except Odd as odd:
        raise Unkeepable(placed.kind, odd) from None
    if placed.kind is PartKind.MEETING:
        details = cast(Meeting, placed.part).details
        return {"id": details.id, "date": details.date, "body": body}
    row: Row = {"key": placed.key, "position": placed.position, "body": body}
    if placed.kind in (PartKind.ITEM, PartKind.ENTRY):
        row["parent"] = None if placed.parent == ROOT else placed.parent
    if isinstance(placed.part, Entry):
        row["kind"] = placed.part.kind.value
    return row


def placed_of(kind: PartKind, row: Stored) -> Placed:
    """The part in a row.

    Raises:
        Odd: its body does not have the shape of such a part.
    """
    if kind is PartKind.MEETING:
        return Placed(kind, ROOT, ROOT, 0, from_value(kind, row["body"], ROOT))
    part = from_value(kind, row["body"], row["key"])
    return Placed(kind, row["key"], row.get("parent") or ROOT, row["position"], part)


def all_placed(connection: Connection, meeting: str) -> Iterator[Placed]:
    """Every part of the meeting with this key."""
    for row in connection.execute(select(MEETINGS).where(MEETINGS.c.key == meeting)).mappings():
        yield placed_of(PartKind.MEETING, row)
    for kind, table in PART_TABLES.items():
        for row in connection.execute(select(table).where(table.c.meeting == meeting)).mappings():
            yield placed_of(kind, row)


def rows_with(
    connection: Connection, table: Table, meeting: str, keys: Iterable[str]
) -> dict[str, Row]:
    """The rows of one table with these keys, by key."""
    wanted = list(keys)
    if len(wanted) == 1:
        found = connection.execute(_row_with(table), {"of": meeting, "named": wanted[0]})
        return {row["key"]: dict(row) for row in found.mappings()}
    rows: dict[str, Row] = {}
    for some in by_parts(wanted):
        found = connection.execute(_rows_with(table), {"of": meeting, "named": some})
        rows.update((row["key"], dict(row)) for row in found.mappings())
    return rows


@cache
def _row_with(table: Table) -> Select[Any]:
    named = table.c.key == bindparam("named")
    return select(table).where(table.c.meeting == bindparam("of"), named)


@cache
def _rows_with(table: Table) -> Select[Any]:
    some = table.c.key.in_(bindparam("named", expanding=True))
    return select(table).where(table.c.meeting == bindparam("of"), some)
