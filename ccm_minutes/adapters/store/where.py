"""Where in their meetings parts stand, in the words of the meeting file."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any, TypeAlias

from sqlalchemy import Column, Connection, RowMapping, Table, select, tuple_

from ccm_minutes.adapters.meeting_file.places import Odd
from ccm_minutes.adapters.store.asking import MOST_NAMED, by_parts
from ccm_minutes.adapters.store.found import Found
from ccm_minutes.adapters.store.tables import DELEGATIONS, ENTRIES, ITEMS
from ccm_minutes.domain.parts import PartKind

Name: TypeAlias = tuple[str, str]
"""The key of a meeting and that of a part in it."""

_AT_ONCE = MOST_NAMED // 2
"""How many parts one question names, each by two values."""


class Whereabouts:
    """The places of parts of many meetings, asked for together.

    Args:
        parts: whose places will be wanted.
    """

    def __init__(self, connection: Connection, parts: Collection[Found]) -> None:
        self._entries = _rows(
            connection, ENTRIES, _of_kind(parts, PartKind.ENTRY), ENTRIES.c.parent
        )
        self._delegations = _rows(
            connection, DELEGATIONS, _of_kind(parts, PartKind.DELEGATION), DELEGATIONS.c.body
        )
        self._items: dict[Name, RowMapping] = {}
        wanted = _of_kind(parts, PartKind.ITEM) | set(_holders(self._entries))
        while wanted:
            found = _rows(connection, ITEMS, wanted, ITEMS.c.parent, ITEMS.c.body)
            self._items.update(found)
            wanted = set(_holders(found)) - self._items.keys()

    def of(self, part: Found, title: str) -> tuple[str, str]:
        """The place of a part, and the heading under which it stands.

        Args:
            part: one of those.
            title: of its meeting.

        Raises:
            Odd: the store does not hold together.
        """
        name = (part.meeting, part.key)
        try:
            if part.kind is PartKind.ITEM:
                return self._item(name), self._items[name]["body"]["title"]
            if part.kind is PartKind.ENTRY:
                row = self._entries[name]
                holder = (part.meeting, row["parent"])
                place = f"{self._item(holder)}.entries[{row['position']}]"
                return place, self._items[holder]["body"]["title"]
            if part.kind is PartKind.DELEGATION:
                row = self._delegations[name]
                return f"delegations[{row['position']}]", row["body"]["name"]
        except (KeyError, TypeError):
            raise Odd("this part stands nowhere") from None
        return "meeting", title

    def _item(self, name: Name) -> str:
        row = self._items[name]
        if row["parent"] is None:
            return f"agenda[{row['position']}]"
        return f"{self._item((name[0], row['parent']))}.items[{row['position']}]"


def _of_kind(parts: Iterable[Found], kind: PartKind) -> set[Name]:
    return {(part.meeting, part.key) for part in parts if part.kind is kind}


def _holders(rows: Mapping[Name, RowMapping]) -> Iterable[Name]:
    return ((name[0], row["parent"]) for name, row in rows.items() if row["parent"] is not None)


def _rows(
    connection: Connection, table: Table, names: Collection[Name], *columns: Column[Any]
) -> dict[Name, RowMapping]:
    asked = select(table.c.meeting, table.c.key, table.c.position, *columns)
    wanted = sorted(names)
    rows: dict[Name, RowMapping] = {}
    for some in by_parts(wanted, _AT_ONCE):
        named = tuple_(table.c.meeting, table.c.key).in_(some)
        for row in connection.execute(asked.where(named)).mappings():
            rows[row["meeting"], row["key"]] = row
    return rows
