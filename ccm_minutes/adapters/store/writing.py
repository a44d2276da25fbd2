"""One edit into the tables: checked against what stands there, written, put into the history."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final
from uuid import uuid4

from sqlalchemy import (
    Connection,
    Delete,
    Table,
    Update,
    bindparam,
    delete,
    insert,
    select,
    update,
)

from ccm_minutes.adapters.store import indexing
from ccm_minutes.adapters.store.rows import Row, row_of, rows_with
from ccm_minutes.adapters.store.shifting import shift, shifts_in
from ccm_minutes.adapters.store.tables import BEGUN_LINES, MEETINGS, PART_TABLES, REVISIONS
from ccm_minutes.application.failures import StaleMeeting, UnknownMeeting
from ccm_minutes.domain.difference import Change, Difference
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.domain.parts import ROOT, PartKind, Placed

_CALLED = {PartKind.ITEM: "agenda item"}

# Made once: putting a statement together takes longer than the database takes for it.
_KEY_OF: Final = select(MEETINGS.c.key).where(MEETINGS.c.id == bindparam("id"))
_IS_SAVED: Final = select(REVISIONS.c.sequence).where(REVISIONS.c.key == bindparam("edit"))
_BEGIN: Final = select(
    MEETINGS.c.key,
    _IS_SAVED.scalar_subquery().label("saved"),
    select(BEGUN_LINES.c.key)
    .where(BEGUN_LINES.c.meeting == MEETINGS.c.key)
    .scalar_subquery()
    .label("begun"),
).where(MEETINGS.c.id == bindparam("id"))
_ADD: Final = {table: insert(table) for table in PART_TABLES.values()}
_ADD_REVISION: Final = insert(REVISIONS)


class TakenId(InputFault):
    """An id that another meeting has."""

    def __init__(self, meeting_id: str) -> None:
        super().__init__(
            f"There is another meeting with the id '{meeting_id}' in this store. Give another id."
        )


def key_of(connection: Connection, meeting_id: str) -> str:
    """The key of the meeting with this id, or ``UnknownMeeting``."""
    found: str | None = connection.execute(_KEY_OF, {"id": meeting_id}).scalar()
    if found is None:
        raise UnknownMeeting(meeting_id)
    return found


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is known where an edit begins.

    Attributes:
        meeting: key of its meeting.
        is_saved: whether this edit is in the history already.
        enters: whether it enters the line that was begun there.
    """

    meeting: str
    is_saved: bool
    enters: bool


def beginning(connection: Connection, meeting_id: str, key: str | None) -> Beginning:
    """What is known of a meeting and of the edit with this key, in one question.

    Raises:
        UnknownMeeting: there is no meeting with this id, and the edit is not saved.
    """
    found = connection.execute(_BEGIN, {"id": meeting_id, "edit": key}).one_or_none()
    if found is not None:
        return Beginning(found.key, found.saved is not None, key is not None and found.begun == key)
    if key is not None and is_saved(connection, key):
        return Beginning("", is_saved=True, enters=False)
    raise UnknownMeeting(meeting_id)


@dataclass(frozen=True, slots=True)
class Named:
    """What the history keeps of an edit beside its changes.

    Attributes:
        edit: its name.
        at: when it was made, in the form of RFC 3339.
        key: its own key, where it may come a second time; else None.
    """

    edit: str
    at: str
    key: str | None = None


def is_saved(connection: Connection, key: str) -> bool:
    """Whether the edit with this key is in the history."""
    return connection.execute(_IS_SAVED, {"edit": key}).scalar() is not None


def apply(connection: Connection, meeting: str, change: Difference, named: Named) -> None:
    """Writes one edit of the meeting with this key.

    Raises:
        StaleMeeting: a part is no longer what the edit started from.
        Unkeepable: a part could not be read again.
        TakenId: the meeting would get the id of another one.
    """
    record: list[Row] = []
    by_kind: dict[PartKind, list[Change]] = defaultdict(list)
    for one in change.changes:
        by_kind[one.kind].append(one)
    for kind, changes in by_kind.items():
        if kind is PartKind.MEETING:
            record += [_write_meeting(connection, meeting, one) for one in changes]
        else:
            record += _write_parts(connection, meeting, kind, changes)
    is_large = indexing.is_large(change.changes)
    if is_large:
        indexing.take_large(connection, meeting, change.changes)
    sequence = _add_to_history(connection, meeting, record, named)
    if is_large:
        indexing.mark(connection, sequence)
    else:
        indexing.after_edit(connection, sequence)


def _add_to_history(
    connection: Connection, meeting: str, record: Sequence[Row], named: Named
) -> int:
    row = {"meeting": meeting, "at": named.at, "edit": named.edit, "changes": record}
    added = connection.execute(
        _ADD_REVISION, row if named.key is None else {**row, "key": named.key}
    )
    (sequence,) = added.inserted_primary_key or (0,)
    return int(sequence)


def add_meeting(connection: Connection, shell: Placed) -> str:
    """Makes the row of a new meeting, still without parts; gives its key."""
    key = str(uuid4())
    connection.execute(insert(MEETINGS), {**row_of(shell), "key": key, "version": 1})
    return key


def _write_meeting(connection: Connection, meeting: str, change: Change) -> Row:
    if change.after is None:
        raise StaleMeeting(PartKind.MEETING)
    found = connection.execute(select(MEETINGS).where(MEETINGS.c.key == meeting)).mappings()
    stored, after = dict(found.one()), row_of(change.after)
    before = row_of(change.before) if change.before else None
    if before is not None and before["body"] != stored["body"]:
        raise StaleMeeting(PartKind.MEETING)
    _refuse_taken_id(connection, meeting, after["id"])
    changed = connection.execute(
        update(MEETINGS)
        .where(MEETINGS.c.key == meeting, MEETINGS.c.version == stored["version"])
        .values(**after, version=stored["version"] + 1)
    )
    if changed.rowcount != 1:
        raise StaleMeeting(PartKind.MEETING)
    return _record(PartKind.MEETING, ROOT, before, after)


def _refuse_taken_id(connection: Connection, meeting: str, meeting_id: str) -> None:
    other = select(MEETINGS.c.key).where(MEETINGS.c.id == meeting_id, MEETINGS.c.key != meeting)
    if connection.execute(other).scalar() is not None:
        raise TakenId(meeting_id)


def _write_parts(
    connection: Connection, meeting: str, kind: PartKind, changes: Sequence[Change]
) -> list[Row]:
    table = PART_TABLES[kind]
    record: list[Row] = []
    shifted: set[str] = set()
    for one in shifts_in(kind, changes):
        shift(connection, meeting, one)
        record.extend(one.record())
        shifted.update(one.keys)
    changes = [change for change in changes if change.key not in shifted]
    stored = rows_with(connection, table, meeting, (change.key for change in changes))
    added: list[Row] = []
    changed: list[Row] = []
    removed: list[Row] = []
    for change in changes:
        before = row_of(change.before) if change.before else None
        after = row_of(change.after) if change.after else None
        here = stored.get(change.key)
        _refuse_stale(before, here, kind)
        version = here["version"] if here else 0
        if after is None:
            removed.append({"at": change.key, "was": version})
        elif here is None:
            added.append({**after, "meeting": meeting, "version": 1})
        else:
            # What stays is not written: a page of each index goes with it, and a long text.
            new = {name: value for name, value in after.items() if value != here[name]}
            changed.append({**new, "version": version + 1, "at": change.key, "was": version})
        record.append(_record(kind, change.key, before, after))
    _remove(connection, table, meeting, removed, kind)
    _change(connection, table, meeting, changed, kind)
    if added:
        connection.execute(_ADD[table], added)
    return record


def _refuse_stale(before: Row | None, stored: Row | None, kind: PartKind) -> None:
    if before is None and stored is None:
        return
    if before is None or stored is None or any(stored[name] != before[name] for name in before):
        raise StaleMeeting(_CALLED.get(kind, kind.value))


def _remove(
    connection: Connection, table: Table, meeting: str, rows: Sequence[Row], kind: PartKind
) -> None:
    if rows:
        values = [{**row, "of": meeting} for row in rows]
        _refuse_missed(connection.execute(_removing(table), values).rowcount, rows, kind)


def _change(
    connection: Connection, table: Table, meeting: str, rows: Sequence[Row], kind: PartKind
) -> None:
    alike: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    for row in rows:
        names = tuple(name for name in row if name not in ("at", "was"))
        alike[names].append({**row, "of": meeting})
    for names, values in alike.items():
        _refuse_missed(connection.execute(_changing(table, names), values).rowcount, values, kind)


@cache
def _removing(table: Table) -> Delete:
    return delete(table).where(*_the_row(table))


@cache
def _changing(table: Table, names: tuple[str, ...]) -> Update:
    columns: dict[str, Any] = {name: bindparam(name) for name in names}
    return update(table).where(*_the_row(table)).values(columns)


def _the_row(table: Table) -> tuple[Any, ...]:
    return (
        table.c.meeting == bindparam("of"),
        table.c.key == bindparam("at"),
        table.c.version == bindparam("was"),
    )


def _refuse_missed(count: int, rows: Sequence[Row], kind: PartKind) -> None:
    if count != len(rows):
        raise StaleMeeting(_CALLED.get(kind, kind.value))


def _record(kind: PartKind, key: str, before: Row | None, after: Row | None) -> Row:
    """One change as the history keeps it; a part that only moved is not kept in full."""
    if before is not None and after is not None and before["body"] == after["body"]:
        moved = [row.get(name) for row in (before, after) for name in ("parent", "position")]
        return {"kind": kind.value, "key": key, "moved": moved}
    return {"kind": kind.value, "key": key, "before": _kept(before), "after": _kept(after)}


def _kept(row: Row | None) -> Row | None:
    names = ("parent", "position", "body")
    return None if row is None else {name: row[name] for name in names if name in row}
