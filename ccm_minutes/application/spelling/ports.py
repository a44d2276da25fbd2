"""What spelling needs from outside."""

from collections.abc import Sequence
from typing import Protocol

from ccm_minutes.domain.errors import MinutesError


class NoDictionary(MinutesError):
    """There is no dictionary for a language.

    Attributes:
        tag: of the language, BCP 47.
    """

    def __init__(self, tag: str) -> None:
        super().__init__(
            f"There is no dictionary for the language “{tag}”: spelling is not checked here."
        )
        self.tag = tag


class Speller(Protocol):
    """The spelling of one language. Any thread may ask it."""

    def knows(self, word: str) -> bool:
        """Whether a word is spelt as in the dictionary; answers at once."""

    def suggest(self, word: str) -> Sequence[str]:
        """Words that may be meant, the likeliest first; may take half a second."""


class Spellers(Protocol):
    """The dictionaries there are."""

    def speller(self, tag: str) -> Speller:
        """The speller for a language, read on the first time.

        Args:
            tag: BCP 47.

        Raises:
            NoDictionary: there is none for it.
            MissingPart: it is not where it was installed.
        """


class OwnWords(Protocol):
    """Words that the users of a store added to its dictionaries. They may be names."""

    def own_words(self, language: str) -> frozenset[str]:
        """The words of a language, by its two or three letters."""

    def add_own_word(self, language: str, word: str) -> None:
        """Adds a word; it is durable when this returns.

        Raises:
            StoreHeld: this store cannot be written here now.
        """

    def remove_own_word(self, language: str, word: str) -> None:
        """Takes a word away again; ``StoreHeld`` where this store cannot be written now."""


def language_of(tag: str) -> str:
    """The language of a tag alone: "en" of "en-GB"."""
    return tag.replace("_", "-").partition("-")[0].lower()
