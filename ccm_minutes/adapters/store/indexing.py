"""The table of passages, brought up to the history now and then and not with every edit.

Putting one passage into an index of words costs more than the rest of an edit. So it waits until
some edits have come together; a search looks through the parts that wait besides the index.

A passage is numbered by the day of its meeting, the latest first: so the first page of what is
found can be read off the index, however much there is.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeAlias

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from ccm_minutes.adapters.store.called import Called, referring_to, renamed
from ccm_minutes.adapters.store.passages import words_of
from ccm_minutes.adapters.store.rows import placed_of, rows_with
from ccm_minutes.adapters.store.tables import (
    INDEXED,
    MEETINGS,
    PART_TABLES,
    PASSAGES,
    REVISIONS,
)
from ccm_minutes.domain.difference import Change
from ccm_minutes.domain.parts import ROOT, PartKind

EDITS_TOGETHER: Final = 64
"""So many edits wait at most."""

_LARGE: Final = 64
"""An edit of more parts than this does not wait."""

_IN_A_DAY: Final = 1 << 41
_LAST_DAY: Final = (1 << 22) - 1

Name: TypeAlias = tuple[PartKind, str]
Words: TypeAlias = Mapping[Name, str]
"""The words of parts of one meeting, by kind and key; empty where there are none any more."""


@dataclass(frozen=True, slots=True)
class Passage:
    """The words of a part that waits; empty where there are none any more.

    Attributes:
        meeting: key of its meeting.
    """

    meeting: str
    kind: PartKind
    key: str
    words: str


def is_large(changes: Sequence[Change]) -> bool:
    """Whether the words of an edit are put into the table with it.

    That is so also where somebody is called something else by it, whom other parts refer to.
    """
    return sum(map(_is_reworded, changes)) > _LARGE or bool(renamed(changes))


def take_large(connection: Connection, meeting: str, changes: Sequence[Change]) -> None:
    """Puts the words of an edit of many parts in, after those of all edits before it."""
    catch_up(connection)
    called, words = Called(connection, meeting), dict[Name, str]()
    for kind, keys in referring_to(connection, meeting, renamed(changes)):
        for key, said in _words_now(connection, meeting, kind, keys).items():
            words[kind, key] = said
    for one in changes:
        if _is_reworded(one):
            words[one.kind, one.key] = words_of(one.after.part, called) if one.after else ""
    _put(connection, meeting, words)


def _is_reworded(one: Change) -> bool:
    """Whether a part has other words, and did not only move."""
    before, after = one.before, one.after
    if before is None or after is None:
        return True
    return before.part is not after.part and before.part != after.part


def mark(connection: Connection, sequence: int) -> None:
    """Says that the words of all edits up to this one are in the table."""
    connection.execute(update(INDEXED).values(until=sequence))


def after_edit(connection: Connection, sequence: int) -> None:
    """Hears of an edit by its number, and brings the table up to it where many wait."""
    if sequence % EDITS_TOGETHER == 0:
        catch_up(connection)


def catch_up(connection: Connection) -> None:
    """Brings the table up to the last edit."""
    by_meeting: dict[str, dict[Name, str]] = defaultdict(dict)
    for one in waiting(connection):
        by_meeting[one.meeting][one.kind, one.key] = one.words
    for meeting, words in by_meeting.items():
        _put(connection, meeting, words)
    last = connection.execute(select(func.max(REVISIONS.c.sequence))).scalar()
    mark(connection, last or 0)


_WAITING: Final = (
    select(REVISIONS.c.meeting, REVISIONS.c.changes)
    .where(REVISIONS.c.sequence > select(INDEXED.c.until).scalar_subquery())
    .order_by(REVISIONS.c.sequence)
)


def waiting(connection: Connection) -> Sequence[Passage]:
    """What the parts say now that were edited since the table was brought up."""
    named: dict[str, dict[PartKind, dict[str, None]]] = defaultdict(lambda: defaultdict(dict))
    for meeting, changes in connection.execute(_WAITING):
        for one in changes:
            if "moved" not in one:
                named[meeting][PartKind(one["kind"])][one["key"]] = None
    return [
        Passage(meeting, kind, key, words)
        for meeting, kinds in named.items()
        if _is_there(connection, meeting)
        for kind, keys in kinds.items()
        for key, words in _words_now(connection, meeting, kind, keys).items()
    ]


def _is_there(connection: Connection, meeting: str) -> bool:
    there = select(MEETINGS.c.key).where(MEETINGS.c.key == meeting)
    return connection.execute(there).scalar() is not None


def _words_now(
    connection: Connection, meeting: str, kind: PartKind, keys: Iterable[str]
) -> dict[str, str]:
    if kind is PartKind.MEETING:
        asked = select(MEETINGS).where(MEETINGS.c.key == meeting)
        rows = {ROOT: dict(connection.execute(asked).mappings().one())}
    else:
        rows = rows_with(connection, PART_TABLES[kind], meeting, keys)
    called = Called(connection, meeting)
    return {
        key: words_of(placed_of(kind, rows[key]).part, called) if key in rows else ""
        for key in keys
    }


def _put(connection: Connection, meeting: str, words: Words) -> None:
    first = _first_number(connection, meeting)
    if (PartKind.MEETING, ROOT) in words:
        _follow_the_date(connection, meeting, first)
    there = _numbers(connection, meeting, words)
    new = [(name, said) for name, said in words.items() if said and name not in there]
    changed = [{"of": there[name], "to": words[name]} for name in there if words[name]]
    gone = [{"of": there[name]} for name in there if not words[name]]
    if gone:
        connection.execute(delete(PASSAGES).where(PASSAGES.c.number == bindparam("of")), gone)
    if changed:
        to = update(PASSAGES).where(PASSAGES.c.number == bindparam("of"))
        connection.execute(to.values(words=bindparam("to")), changed)
    if new:
        start = _next_number(connection, first)
        rows = [
            {"number": n, "meeting": meeting, "kind": kind.value, "key": key, "words": said}
            for n, ((kind, key), said) in enumerate(new, start)
        ]
        connection.execute(insert(PASSAGES), rows)


def _numbers(connection: Connection, meeting: str, words: Words) -> dict[Name, int]:
    """The numbers of those parts that are in the table."""
    columns = select(PASSAGES.c.kind, PASSAGES.c.key, PASSAGES.c.number)
    asked = columns.where(PASSAGES.c.meeting == meeting)
    if len(words) <= _LARGE:
        asked = asked.where(PASSAGES.c.key.in_([key for _, key in words]))
    found = {(PartKind(kind), key): number for kind, key, number in connection.execute(asked)}
    return {name: number for name, number in found.items() if name in words}


def _first_number(connection: Connection, meeting: str) -> int:
    """The number before the first that passages of this meeting's day can have."""
    day: date = connection.execute(
        select(MEETINGS.c.date).where(MEETINGS.c.key == meeting)
    ).scalar_one()
    return (_LAST_DAY - day.toordinal()) * _IN_A_DAY


def _next_number(connection: Connection, first: int) -> int:
    number = PASSAGES.c.number
    of_day = select(number).where(number >= first, number < first + _IN_A_DAY)
    last: int | None = connection.execute(of_day.order_by(number.desc()).limit(1)).scalar()
    return first + 1 if last is None else last + 1


def _follow_the_date(connection: Connection, meeting: str, first: int) -> None:
    """Gives the passages of a meeting that was moved to another day the numbers of that day."""
    number = PASSAGES.c.number
    elsewhere = (number < first) | (number >= first + _IN_A_DAY)
    asked = select(number).where(PASSAGES.c.meeting == meeting, elsewhere).order_by(number)
    olds = connection.execute(asked).scalars().all()
    if olds:
        start = _next_number(connection, first)
        moves = [{"of": old, "to": new} for new, old in enumerate(olds, start)]
        to = update(PASSAGES).where(number == bindparam("of"))
        connection.execute(to.values(number=bindparam("to")), moves)
