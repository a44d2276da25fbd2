"""The history read a piece at a time, so that edits are saved between two pieces."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final

from sqlalchemy import Connection, func, select

from ccm_minutes.adapters.store import past
from ccm_minutes.adapters.store.asking import Readable
from ccm_minutes.adapters.store.tables import REVISIONS
from ccm_minutes.adapters.store.writing import key_of
from ccm_minutes.application.history.moments import PartName, PastEdit
from ccm_minutes.application.ports import Progress

AT_ONCE: Final = 2_000
"""Numbers of edits that one question looks through, some fifty milliseconds of them."""


class ReadsPast:
    """The part of the port ``History`` that looks through what every edit changed."""

    def history(
        self: Readable, meeting_id: str, part: PartName, progress: Progress = lambda *_: None
    ) -> Sequence[PastEdit]:
        meeting, first, last = self.look(lambda at: _reach(at, meeting_id))
        read = partial(past.history_of, meeting=meeting, part=part)
        return _read(self, read, list(_spans(first, last)), progress)

    def removed(
        self: Readable, meeting_id: str, progress: Progress = lambda *_: None
    ) -> Sequence[PastEdit]:
        meeting, first, last = self.look(lambda at: _reach(at, meeting_id))
        there = self.look(lambda at: set(past.parts_there(at, meeting)))
        read = partial(past.removed_from, meeting=meeting, there=there)
        return _read(self, read, list(_spans(first, last))[::-1], progress)


def _read(
    tables: Readable,
    read: Callable[..., Iterator[PastEdit]],
    spans: Sequence[past.Span],
    progress: Progress,
) -> Sequence[PastEdit]:
    found: list[PastEdit] = []
    for done, span in enumerate(spans):
        progress(done, len(spans))
        found += tables.look(partial(_all_of, read, span))
    return found


def _all_of(
    read: Callable[..., Iterator[PastEdit]], span: past.Span, connection: Connection
) -> list[PastEdit]:
    return list(read(connection, span=span))


def _reach(connection: Connection, meeting_id: str) -> tuple[str, int, int]:
    """The key of a meeting, and the numbers of its first edit and its last."""
    meeting = key_of(connection, meeting_id)
    number = REVISIONS.c.sequence
    asked = select(func.min(number), func.max(number)).where(REVISIONS.c.meeting == meeting)
    first, last = connection.execute(asked).one()
    return meeting, first or 0, last or 0


def _spans(first: int, last: int) -> Iterator[past.Span]:
    for start in range(first, last + 1, AT_ONCE):
        yield start, min(start + AT_ONCE - 1, last)
