"""What a short form becomes when a word ends, wherever it is typed."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from ccm_minutes.application.abbreviations import LONGEST_SHORT, Abbreviation

END_OF_LINE: Final = "\n"
"""The boundary that Enter is."""

_APOSTROPHES: Final = "'’"
_ELIDED: Final = frozenset(
    {"l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu"}
)
_NO_ENDS: Final = frozenset("_@\\&*#%")
_NO_BEGINNINGS: Final = _NO_ENDS | {"."}
_SMALL_WORDS: Final = frozenset(
    {
        "a", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with",
        "au", "aux", "de", "des", "du", "en", "et", "la", "le", "les", "ou", "sur",
        "con", "del", "el", "los", "las", "o", "para", "por", "y",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Expansion:
    """What takes the place of the word that has just ended.

    Attributes:
        start: where the short form begins; it ends where the typing is.
        short: as it was typed.
        long: what takes its place.
    """

    start: int
    short: str
    long: str


class Expander:
    """Finds short forms; made anew when their list changes."""

    def __init__(self, listed: Iterable[Abbreviation] = ()) -> None:
        self._longs = {one.short: one.long for one in listed}
        self._longest = min(LONGEST_SHORT, max(map(len, self._longs), default=0))

    def __bool__(self) -> bool:
        return bool(self._longs)

    def at_end_of_word(self, before: str, typed: str) -> Expansion | None:
        """What the word before a character becomes when that is typed.

        Args:
            before: what stands before the cursor, without the character.
            typed: the character, or ``END_OF_LINE``; one inside a word expands nothing.
        """
        if not self._longs or not _ends_word(typed):
            return None
        for start in _starts(before, self._longest):
            short = before[start:]
            if typed in _APOSTROPHES and short.lower() in _ELIDED:
                continue
            if (long := self._long(short)) is not None and long != short:
                return Expansion(start, short, long)
        return None

    def _long(self, typed: str) -> str | None:
        """Exactly as listed; a short form listed in small letters also with capitals."""
        if (exact := self._longs.get(typed)) is not None:
            return exact
        long = self._longs.get(typed.lower())
        if long is None:
            return None
        if typed == typed.upper() and sum(map(str.isalpha, typed)) > 1:
            return " ".join(map(_capitalised_word, long.split(" ")))
        return _capitalised(long) if typed[1:] == typed[1:].lower() else None


def _ends_word(typed: str) -> bool:
    return len(typed) == 1 and typed not in _NO_ENDS and _parts_words(typed)


def _parts_words(character: str) -> bool:
    if character == "|":
        # Two of them part a marked passage from its words for the sanitised version.
        return True
    return character.isspace() or unicodedata.category(character)[0] in "PZ"


def _starts(before: str, longest: int) -> Iterator[int]:
    """Where the word may begin, the longest word first; each right after a boundary."""
    for start in range(max(0, len(before) - longest), len(before)):
        if start == 0 or _begins_word(before, start):
            yield start


def _begins_word(before: str, start: int) -> bool:
    last = before[start - 1]
    if last in _APOSTROPHES:
        return _is_elision(before, start - 1)
    return last not in _NO_BEGINNINGS and _parts_words(last)


def _is_elision(before: str, apostrophe: int) -> bool:
    """Whether the apostrophe ends a word like ``l'``, or opens a quotation."""
    word = apostrophe
    while word and (before[word - 1].isalnum()):
        word -= 1
    return word == apostrophe or before[word:apostrophe].lower() in _ELIDED


def _capitalised(words: str) -> str:
    return words[:1].upper() + words[1:]


def _capitalised_word(word: str) -> str:
    return word if word in _SMALL_WORDS else _capitalised(word)
