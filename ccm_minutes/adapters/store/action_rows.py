"""Meetings as far as their action points need them."""

from collections.abc import Iterator

from sqlalchemy import Connection, select

from ccm_minutes.adapters.store.rows import placed_of, rows_with
from ccm_minutes.adapters.store.tables import DELEGATIONS, ENTRIES, ITEMS, MEETINGS
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.parts import PartKind, Placed

_WHOLE = {PartKind.DELEGATION: DELEGATIONS, PartKind.ITEM: ITEMS}


def placed_for_actions(connection: Connection, meeting: str) -> Iterator[Placed]:
    """The parts of the meeting with this key; empty notes keep the places of other entries.

    Most of the time goes in reading what was said, which no action point needs.
    """
    for row in connection.execute(select(MEETINGS).where(MEETINGS.c.key == meeting)).mappings():
        yield placed_of(PartKind.MEETING, row)
    for kind, table in _WHOLE.items():
        for row in connection.execute(select(table).where(table.c.meeting == meeting)).mappings():
            yield placed_of(kind, row)
    yield from _entries(connection, meeting)


def _entries(connection: Connection, meeting: str) -> Iterator[Placed]:
    columns = select(ENTRIES.c.key, ENTRIES.c.parent, ENTRIES.c.position, ENTRIES.c.kind)
    actions = []
    for key, parent, position, kind in connection.execute(
        columns.where(ENTRIES.c.meeting == meeting)
    ):
        if kind == EntryKind.ACTION.value:
            actions.append(key)
        else:
            yield Placed(PartKind.ENTRY, key, parent, position, Entry(EntryKind.NOTE, key=key))
    # By their keys, because a question by kind would look through those of every meeting.
    for row in rows_with(connection, ENTRIES, meeting, actions).values():
        yield placed_of(PartKind.ENTRY, row)
