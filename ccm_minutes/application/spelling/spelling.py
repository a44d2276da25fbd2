"""What of a text is spelt otherwise than in the dictionary."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Final

from ccm_minutes.application.spelling.ports import Speller
from ccm_minutes.application.spelling.tokens import Token, parts, tokens

MOST_OFFERED: Final = 6
"""How many suggestions are worth reading."""

_APOSTROPHES: Final = str.maketrans("’ʼ", "''")
_HYPHENS: Final = str.maketrans("‐‑", "--")
_HYPHENS_IN: Final = re.compile("[-‐‑]")
_BEFORE: Final = re.compile("(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'", re.IGNORECASE)
_AFTER: Final = re.compile("'s?$", re.IGNORECASE)


class Spelling:
    """Spelling in one language with the words of one meeting; any thread may ask it.

    Args:
        speller: of the language.
        known: words that are right beside those of the dictionary, as they are written; one in
            small letters also with a capital.
    """

    def __init__(self, speller: Speller, known: frozenset[str] = frozenset()) -> None:
        self._speller = speller
        self._known = known | {word.capitalize() for word in known if word.islower()}
        self._fits: dict[str, bool] = {}

    def misspelt(self, text: str) -> Iterator[Token]:
        """The words that are not known, in the order of the text."""
        for token in tokens(text):
            if not self._fit(token.word):
                yield from self._faults(token)

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Words that may be meant, the likeliest first, with an apostrophe as in the word."""
        curly = "’" in word
        names = get_close_matches(word, self._known, n=2, cutoff=0.8)
        found = dict.fromkeys((*names, *self._speller.suggest(_plain(word))))
        offered = [one.replace("'", "’") if curly else one for one in found if one != word]
        return tuple(offered[:MOST_OFFERED])

    def _faults(self, token: Token) -> Iterator[Token]:
        pieces = tuple(parts(token))
        if len(pieces) < 2:
            yield token
        elif not self._fit(_HYPHENS_IN.sub("", token.word)):
            yield from (piece for piece in pieces if not self._fit(piece.word))

    def _fit(self, word: str) -> bool:
        fits = self._fits.get(word)
        if fits is None:
            fits = self._fits[word] = any(map(self._knows, _readings(_plain(word))))
        return fits

    def _knows(self, word: str) -> bool:
        return word in self._known or self._speller.knows(word)


def bare_word(word: str) -> str:
    """What of a word stands in a dictionary: "Averland" of "l’Averland’s"."""
    bare = _AFTER.sub("", _BEFORE.sub("", _plain(word), count=1))
    return bare if len(bare) > 1 else _plain(word)


def _plain(word: str) -> str:
    return word.translate(_APOSTROPHES).translate(_HYPHENS)


def _readings(word: str) -> Iterator[str]:
    """The word, and without what an apostrophe joins to it: "l'Averland", "Averland's"."""
    yield word
    if "'" in word:
        for bare in (_AFTER.sub("", word), _BEFORE.sub("", word, count=1)):
            if bare != word and len(bare) > 1:
                yield bare
