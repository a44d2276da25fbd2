"""Words that users added to the dictionaries. They may be names, and so they are in the store."""

from collections.abc import Callable
from typing import Final, Protocol, TypeVar

from sqlalchemy import Column, Connection, String, Table, Text, delete, insert, select

from ccm_minutes.adapters.store.tables import METADATA

T = TypeVar("T")

OWN_WORDS: Final = Table(
    "own_words",
    METADATA,
    Column("language", String(8), primary_key=True),
    Column("word", Text, primary_key=True),
)
"""Words that are right beside those of the dictionary of a language."""


class _Tables(Protocol):
    """A store that can be asked and changed."""

    def look(self, at: Callable[[Connection], T]) -> T: ...

    def alter(self, by: Callable[[Connection], T]) -> T: ...


class KeepsOwnWords:
    """The port ``OwnWords``, for the register of a store."""

    def own_words(self: _Tables, language: str) -> frozenset[str]:
        asked = select(OWN_WORDS.c.word).where(OWN_WORDS.c.language == language)
        return self.look(lambda connection: frozenset(connection.execute(asked).scalars()))

    def add_own_word(self: _Tables, language: str, word: str) -> None:
        self.alter(lambda connection: add(connection, language, word))

    def remove_own_word(self: _Tables, language: str, word: str) -> None:
        self.alter(lambda connection: remove(connection, language, word))


def add(connection: Connection, language: str, word: str) -> None:
    """Adds a word; one that is there already stays."""
    remove(connection, language, word)
    connection.execute(insert(OWN_WORDS), {"language": language, "word": word})


def remove(connection: Connection, language: str, word: str) -> None:
    """Takes a word away."""
    there = (OWN_WORDS.c.language == language, OWN_WORDS.c.word == word)
    connection.execute(delete(OWN_WORDS).where(*there))
