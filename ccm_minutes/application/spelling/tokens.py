"""Words of a text that can be spelt rightly or wrongly, and those that cannot.

Figures, codes, abbreviations, addresses and words of another script are left alone.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple


class Token(NamedTuple):
    """A word and where it stands: from, and up to but without."""

    start: int
    end: int
    word: str


LONGEST: Final = 60
"""Characters of the longest word; what is longer is no word of any language."""

_CHUNK: Final = re.compile(r"[^\s\ufffc]+")
_WORD: Final = re.compile(r"[^\W_]+(?:[-‐‑'’ʼ.·][^\W_]+)*")
_ADDRESS: Final = re.compile(r"://|www\.|@|_|\\|\w\.\w{2,}/")
_HYPHEN: Final = re.compile("[-‐‑]")
_PLURAL_OF_CODE: Final = re.compile(r"[A-Z]{2,}(?:s|['’ʼ]s)")
_SLIP: Final = re.compile(r"[A-Z]{2}[a-z]+")
_LATIN_ENDS: Final = "\u024f"
_EXTENDED_LATIN: Final = ("\u1e00", "\u1eff")


def tokens(text: str) -> Iterator[Token]:
    """The words of a text; a mention stands in it as one character that is none of a word."""
    for chunk in _CHUNK.finditer(text):
        if _ADDRESS.search(chunk.group()):
            continue
        for found in _WORD.finditer(chunk.group()):
            start = chunk.start() + found.start()
            if is_word(found.group()):
                yield Token(start, start + len(found.group()), found.group())


def parts(token: Token) -> Iterator[Token]:
    """What a word is joined of by hyphens."""
    start = token.start
    for part in _HYPHEN.split(token.word):
        if is_word(part):
            yield Token(start, start + len(part), part)
        start += len(part) + 1


def is_word(word: str) -> bool:
    """Whether a dictionary can say anything of it: it is no figure, code or abbreviation."""
    if not 1 < len(word) <= LONGEST or "." in word or "·" in word:
        return False
    if not all(map(_is_ours, word)):
        return False
    return not _is_code(word)


def _is_ours(character: str) -> bool:
    if character in "-‐‑'’ʼ":
        return True
    first, last = _EXTENDED_LATIN
    latin = character <= _LATIN_ENDS or first <= character <= last
    return latin and character.isalpha()


def _is_code(word: str) -> bool:
    """Whether it has capitals where no word has them: "ISU", "NGOs", "CorCom", not "THe"."""
    letters = "".join(filter(str.isalpha, word))
    if letters.isupper() or _PLURAL_OF_CODE.fullmatch(word):
        return True
    within = any(character.isupper() and before.isalpha() for before, character in pairwise(word))
    return within and not _SLIP.fullmatch(word)
