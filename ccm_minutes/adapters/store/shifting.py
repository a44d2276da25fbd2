"""Entries that only moved up or down, many by as many places, in one statement.

An entry that is put in high up moves all below it by one place. Reading, comparing and writing
each of thousands on its own took a second.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count, groupby
from typing import Final

from sqlalchemy import Connection, bindparam, select, update

from ccm_minutes.adapters.store.rows import Row
from ccm_minutes.adapters.store.tables import ENTRIES
from ccm_minutes.application.failures import StaleMeeting
from ccm_minutes.domain.difference import Change
from ccm_minutes.domain.parts import PartKind

_FEWEST: Final = 16
"""Fewer are written one by one: that asks no question about their neighbours."""

_THERE: Final = (
    ENTRIES.c.meeting == bindparam("of"),
    ENTRIES.c.parent == bindparam("within"),
    ENTRIES.c.position.between(bindparam("first"), bindparam("last")),
)
# Held until the edit is saved, where somebody else could move them meanwhile.
_KEYS: Final = select(ENTRIES.c.key).where(*_THERE).order_by(ENTRIES.c.position).with_for_update()
_MOVE: Final = (
    update(ENTRIES)
    .where(*_THERE)
    .values(position=ENTRIES.c.position + bindparam("by"), version=ENTRIES.c.version + 1)
)


@dataclass(frozen=True, slots=True)
class Shift:
    """Entries one after another that all move by as many places within their item.

    Attributes:
        item: key of their item.
        first: where the first of them was.
        by: how many places they move down; below 0 for up.
        keys: theirs, in order.
    """

    item: str
    first: int
    by: int
    keys: tuple[str, ...]

    def record(self) -> Iterator[Row]:
        """What the history keeps of it: each entry with its places."""
        kind, item, by = PartKind.ENTRY.value, self.item, self.by
        for place, key in enumerate(self.keys, self.first):
            yield {"kind": kind, "key": key, "moved": [item, place, item, place + by]}


def shifts_in(kind: PartKind, changes: Sequence[Change]) -> Sequence[Shift]:
    """The longest shift in each item, where it is worth a statement of its own.

    One of an item alone, so that none can move what another one moved before it.
    """
    if kind is not PartKind.ENTRY or len(changes) < _FEWEST:
        return ()
    moves: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for one in changes:
        before, after = one.before, one.after
        if before is None or after is None or before.parent != after.parent:
            continue
        if before.part is after.part:
            moves[before.parent].append((before.position, after.position, one.key))
    longest = (_longest(item, sorted(places)) for item, places in moves.items())
    return [shift for shift in longest if len(shift.keys) >= _FEWEST]


def _longest(item: str, places: Sequence[tuple[int, int, str]]) -> Shift:
    counted = zip(count(), places, strict=False)
    runs = (
        [place for _, place in run]
        for _, run in groupby(counted, lambda one: (one[1][1] - one[1][0], one[1][0] - one[0]))
    )
    run = max(runs, key=len)
    was, now, _ = run[0]
    return Shift(item, was, now - was, tuple(key for _, _, key in run))


def shift(connection: Connection, meeting: str, one: Shift) -> None:
    """Moves entries; none may have been moved before in the same edit.

    Raises:
        StaleMeeting: others stand there by now.
    """
    last = one.first + len(one.keys) - 1
    there = {"of": meeting, "within": one.item, "first": one.first, "last": last}
    if tuple(connection.execute(_KEYS, there).scalars()) != one.keys:
        raise StaleMeeting(PartKind.ENTRY)
    connection.execute(_MOVE, {**there, "by": one.by})
