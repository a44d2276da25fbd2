"""What can be searched, and the one port behind which each database finds in it."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final, Protocol

from sqlalchemy import Connection, bindparam, delete, insert

from ccm_minutes.adapters.store.found import Found
from ccm_minutes.adapters.store.fts5 import Fts5
from ccm_minutes.adapters.store.passages import words_of
from ccm_minutes.adapters.store.tables import PASSAGES
from ccm_minutes.domain.difference import Change


class SearchIndex(Protocol):
    """How one kind of database finds words in the table of passages."""

    def find(self, connection: Connection, words: str, most: int) -> Iterator[Found]:
        """The parts in which all of the words stand, those of the latest meetings first."""


INDEXES: Final[Mapping[str, SearchIndex]] = MappingProxyType({"sqlite": Fts5()})
"""By the name that SQLAlchemy gives the database."""


def find(connection: Connection, words: str, most: int) -> Iterator[Found]:
    """The parts in which all of the words stand, by the index that this database has."""
    return INDEXES[connection.dialect.name].find(connection, words, most)


def learn(connection: Connection, meeting: str, changes: Sequence[Change]) -> None:
    """Puts what these changes leave into the index; what was there of it is forgotten before."""
    rows = [
        {"meeting": meeting, "kind": one.kind.value, "key": one.key, "words": words}
        for one in changes
        if one.after is not None and (words := words_of(one.after.part))
    ]
    if rows:
        connection.execute(insert(PASSAGES), rows)


def forget(connection: Connection, meeting: str, changes: Sequence[Change]) -> None:
    """Takes these parts out of the index."""
    gone = [{"of": one.kind.value, "at": one.key} for one in changes if one.before is not None]
    if gone:
        the_row = (
            PASSAGES.c.meeting == meeting,
            PASSAGES.c.kind == bindparam("of"),
            PASSAGES.c.key == bindparam("at"),
        )
        connection.execute(delete(PASSAGES).where(*the_row), gone)
