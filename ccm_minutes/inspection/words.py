"""Looking for many strings at once, as whole words."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

from ahocorasick_rs import AhoCorasick

FEWEST_LETTERS: Final = 4
LONGEST_START: Final = 32
"""So much of a string is looked for first; the rest is compared where that is found."""

_INVISIBLE = re.compile("[\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_BLANKS = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_LETTERS = re.compile(rf"(?:[^\W\d_][\W\d_]*){{{FEWEST_LETTERS}}}")


def folded(text: str) -> str:
    """A text as it is compared: whatever its case, its invisible characters and its blanks.

    Those at the ends are left out: a word begins and ends there all the same.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text))
    if "  " not in text and not any(blank in text for blank in _BLANKS):
        return text.casefold().strip()
    return " ".join(text.casefold().split())


def has_letters(text: str) -> bool:
    """Whether a text has so many letters that it is worth looking for."""
    return _LETTERS.search(text) is not None


class Finder:
    """A set of strings that is searched for in one pass."""

    def __init__(self, strings: Iterable[str]) -> None:
        self._starts: dict[str, list[tuple[str, str]]] = {}
        for string in dict.fromkeys(strings):
            plain = folded(string)
            if plain:
                self._starts.setdefault(plain[:LONGEST_START], []).append((plain, string))
        self._keys = tuple(self._starts)
        self._automaton = AhoCorasick(self._keys) if self._keys else None

    def found(self, text: str) -> Iterator[str]:
        """Every string, as it was given, that stands in the text as whole words."""
        if self._automaton is None:
            return
        plain = folded(text)
        for index, start, _ in self._automaton.find_matches_as_indexes(plain, overlapping=True):
            for words, string in self._starts[self._keys[index]]:
                if plain.startswith(words, start) and _whole(plain, start, start + len(words)):
                    yield string


def _whole(text: str, start: int, end: int) -> bool:
    return not (
        _joins(text[start - 1 : start], text[start]) or _joins(text[end - 1], text[end : end + 1])
    )


def _joins(before: str, after: str) -> bool:
    # Scripts that put no space between words have no whole words to go by.
    return before.isalnum() and after.isalnum() and not (_unspaced(before) or _unspaced(after))


def _unspaced(character: str) -> bool:
    return "\u0e00" <= character <= "\u0eff" or "\u3040" <= character <= "\u9fff"
