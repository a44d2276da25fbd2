"""Words that users added to the dictionaries. They may be names, and so they are in the store."""

from typing import Final

from sqlalchemy import Column, Connection, String, Table, Text, delete, insert, select

from ccm_minutes.adapters.store.asking import Writable
from ccm_minutes.adapters.store.tables import METADATA

OWN_WORDS: Final = Table(
    "own_words",
    METADATA,
    Column("language", String(8), primary_key=True),
    Column("word", Text, primary_key=True),
)
"""Words that are right beside those of the dictionary of a language."""


class KeepsOwnWords:
    """The port ``OwnWords``, for the register of a store."""

    def own_words(self: Writable, language: str) -> frozenset[str]:
        asked = select(OWN_WORDS.c.word).where(OWN_WORDS.c.language == language)
        return self.look(lambda connection: frozenset(connection.execute(asked).scalars()))

    def add_own_word(self: Writable, language: str, word: str) -> None:
        self.alter(lambda connection: add(connection, language, word))

    def remove_own_word(self: Writable, language: str, word: str) -> None:
        self.alter(lambda connection: remove(connection, language, word))


def add(connection: Connection, language: str, word: str) -> None:
    """Adds a word; one that is there already stays."""
    remove(connection, language, word)
    connection.execute(insert(OWN_WORDS), {"language": language, "word": word})


def remove(connection: Connection, language: str, word: str) -> None:
    """Takes a word away."""
    there = (OWN_WORDS.c.language == language, OWN_WORDS.c.word == word)
    connection.execute(delete(OWN_WORDS).where(*there))
