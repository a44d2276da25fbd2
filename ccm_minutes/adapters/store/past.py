"""The history out of the table of revisions."""

import json
from collections.abc import Collection, Iterator
from typing import Any, TypeAlias

from sqlalchemy import Connection, Select, Text, cast, select

from ccm_minutes.adapters.store.asking import by_parts
from ccm_minutes.adapters.store.rows import Row, placed_of
from ccm_minutes.adapters.store.tables import PART_TABLES, REVISIONS
from ccm_minutes.application.history.moments import Move, PartName, PastEdit
from ccm_minutes.domain.difference import Change
from ccm_minutes.domain.parts import ROOT, PartKind, Placed

_RAW = cast(REVISIONS.c.changes, Text)

Span: TypeAlias = tuple[int, int]
"""The numbers of a first edit and a last."""


def edits_of(connection: Connection, meeting: str) -> Iterator[PastEdit]:
    """Every edit of a meeting, the oldest first, without what it changed."""
    columns = (REVISIONS.c.sequence, REVISIONS.c.at, REVISIONS.c.edit)
    asked = select(*columns).where(REVISIONS.c.meeting == meeting).order_by(REVISIONS.c.sequence)
    for row in connection.execute(asked):
        yield PastEdit(row.sequence, row.at, row.edit)


def last_edits_of(
    connection: Connection, meeting: str, before: int | None, most: int
) -> Iterator[PastEdit]:
    """The last edits of a meeting before one, the latest first, without what they changed."""
    columns = (REVISIONS.c.sequence, REVISIONS.c.at, REVISIONS.c.edit, REVISIONS.c.key)
    asked = select(*columns).where(REVISIONS.c.meeting == meeting)
    if before is not None:
        asked = asked.where(REVISIONS.c.sequence < before)
    for row in connection.execute(asked.order_by(REVISIONS.c.sequence.desc()).limit(most)):
        yield PastEdit(row.sequence, row.at, row.edit, key=row.key or "")


def whole_edits_of(
    connection: Connection, meeting: str, numbers: Collection[int]
) -> Iterator[PastEdit]:
    """The edits of a meeting with these numbers, the latest first, with all that they did."""
    wanted = sorted(numbers, reverse=True)
    for some in by_parts(wanted):
        named = REVISIONS.c.sequence.in_(some)
        asked = select(REVISIONS).where(REVISIONS.c.meeting == meeting, named)
        for row in connection.execute(asked.order_by(REVISIONS.c.sequence.desc())).mappings():
            changes = tuple(_changes(row["changes"]))
            moves = tuple(_moves(row["changes"]))
            yield PastEdit(row["sequence"], row["at"], row["edit"], changes, moves)


def history_of(
    connection: Connection, meeting: str, part: PartName, span: Span
) -> Iterator[PastEdit]:
    """The edits of a span that added a part, changed or removed it, the oldest first."""
    # Cheap, and lets too many through rather than too few: the rest is decided below.
    near = _naming(meeting, f'"key":{json.dumps(part.key)}', span).order_by(REVISIONS.c.sequence)
    for row in connection.execute(near).mappings():
        changes = tuple(_changes(row["changes"], part))
        if changes:
            yield _edit(row, changes)


def removed_from(
    connection: Connection, meeting: str, there: set[tuple[PartKind, str]], span: Span
) -> Iterator[PastEdit]:
    """The edits of a span that removed what is not there now, the latest first.

    Args:
        connection: to the store.
        meeting: its key.
        there: what is there now, or was removed by a later edit; grows by what is found.
        span: of numbers.
    """
    near = _naming(meeting, '"after":null', span).order_by(REVISIONS.c.sequence.desc())
    for row in connection.execute(near).mappings():
        changes = tuple(
            change
            for change in _changes(row["changes"])
            if change.after is None and (change.kind, change.key) not in there
        )
        there.update((change.kind, change.key) for change in changes)
        if changes:
            yield _edit(row, changes)


def _naming(meeting: str, words: str, span: Span) -> Select[Any]:
    return select(REVISIONS).where(
        REVISIONS.c.meeting == meeting,
        REVISIONS.c.sequence.between(*span),
        _RAW.contains(words, autoescape=True),
    )


def parts_there(connection: Connection, meeting: str) -> Iterator[tuple[PartKind, str]]:
    """Every part that a meeting has now."""
    for kind, table in PART_TABLES.items():
        for (key,) in connection.execute(select(table.c.key).where(table.c.meeting == meeting)):
            yield kind, key


def _edit(row: Any, changes: tuple[Change, ...]) -> PastEdit:
    return PastEdit(row["sequence"], row["at"], row["edit"], changes)


def _changes(record: list[Row], part: PartName | None = None) -> Iterator[Change]:
    """The changes that a revision keeps whole, of one part where one is named."""
    for one in record:
        kind, key = PartKind(one["kind"]), one["key"]
        if "moved" not in one and (part is None or (part.kind, part.key) == (kind, key)):
            yield Change(kind, key, _placed(kind, key, one, "before"), _placed(kind, key, one))


def _moves(record: list[Row]) -> Iterator[Move]:
    for one in record:
        if "moved" in one:
            holder, position, other, place = one["moved"]
            before, after = (holder or ROOT, position), (other or ROOT, place)
            yield Move(PartKind(one["kind"]), one["key"], before, after)


def _placed(kind: PartKind, key: str, record: Row, side: str = "after") -> Placed | None:
    kept = record[side]
    return None if kept is None else placed_of(kind, {**kept, "key": key})
