"""What can be searched, and the one port behind which each database finds in it."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final, Protocol

from sqlalchemy import Connection

from ccm_minutes.adapters.store.found import Found
from ccm_minutes.adapters.store.fts5 import Fts5
from ccm_minutes.adapters.store.indexing import Passage, waiting


class SearchIndex(Protocol):
    """How one kind of database finds words in the table of passages, and outside it."""

    def find(self, connection: Connection, words: str, most: int) -> Iterator[Found]:
        """The parts in which all of the words stand, those of the latest meetings first."""

    def find_in(self, passages: Sequence[Passage], words: str) -> Iterator[Found]:
        """Those of a few passages in which all of the words stand."""


INDEXES: Final[Mapping[str, SearchIndex]] = MappingProxyType({"sqlite": Fts5()})
"""By the name that SQLAlchemy gives the database."""


def find(connection: Connection, words: str, most: int) -> Iterator[Found]:
    """The parts in which all of the words stand, by the index that this database has.

    First those that were edited lately and are not in the index yet, whatever their meetings;
    then ``most`` of the others, those of the latest meetings first.
    """
    index = INDEXES[connection.dialect.name]
    fresh = waiting(connection)
    yield from index.find_in([one for one in fresh if one.words], words)
    names = {(one.meeting, one.kind, one.key) for one in fresh}
    for found in index.find(connection, words, most + len(names)):
        if (found.meeting, found.kind, found.key) not in names:
            yield found
