"""Where in a meeting a part stands, in the words of the meeting file."""

from sqlalchemy import Connection, select

from ccm_minutes.adapters.store.rows import Row, rows_with
from ccm_minutes.adapters.store.tables import DELEGATIONS, ENTRIES, ITEMS
from ccm_minutes.domain.parts import PartKind


class Whereabouts:
    """The places of the parts of one meeting.

    Args:
        title: of the meeting.
    """

    def __init__(self, connection: Connection, meeting: str, title: str) -> None:
        self._connection = connection
        self._meeting = meeting
        self._title = title
        found = connection.execute(select(ITEMS).where(ITEMS.c.meeting == meeting)).mappings()
        self._items: dict[str, Row] = {row["key"]: dict(row) for row in found}

    def of(self, kind: PartKind, key: str) -> tuple[str, str]:
        """The place of a part, and the heading under which it stands."""
        if kind is PartKind.ITEM:
            return self._item(key), self._items[key]["body"]["title"]
        if kind is PartKind.ENTRY:
            row = rows_with(self._connection, ENTRIES, self._meeting, [key])[key]
            place = f"{self._item(row['parent'])}.entries[{row['position']}]"
            return place, self._items[row["parent"]]["body"]["title"]
        if kind is PartKind.DELEGATION:
            row = rows_with(self._connection, DELEGATIONS, self._meeting, [key])[key]
            return f"delegations[{row['position']}]", row["body"]["name"]
        return "meeting", self._title

    def _item(self, key: str) -> str:
        row = self._items[key]
        if row["parent"] is None:
            return f"agenda[{row['position']}]"
        return f"{self._item(row['parent'])}.items[{row['position']}]"
