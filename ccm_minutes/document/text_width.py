"""How much room words take, near enough to break them into lines without a font at hand.

The widths of ASCII are those of Arial and the fonts made to its measure. Others are a little
wider than in the fonts that usually stand in for them, so that a line that is said to fit does.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

BOLD: Final = 1.08
"""How much wider bold letters are."""

LINE: Final = 1.2
TALL_LINE: Final = 1.5
"""The height of a line in letters of size one: of European scripts, and of all others."""

# fmt: off
_ASCII: Final = (
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
)
# fmt: on
_LAST_EUROPEAN = "\u058f"
_BEYOND = re.compile("[\u0590-\u1dff\u2e80-\ud7ff\uf900-\ufdff\ufe70-\U0003ffff]")
_OTHERS = {
    "\t": 4.0, "‘": 0.25, "’": 0.25, "“": 0.36, "”": 0.36, "–": 0.56, "\xa0": 0.278, "\u202f": 0.2,
}  # fmt: skip
_SMALL, _CAPITAL = 0.62, 0.8
_ARABIC = 0.7
_EM = 1.0
_PICTURE = 1.4
_FIRST_PICTURE = "\U0001f000"
_NOTHING_WIDE = frozenset({"Mn", "Me", "Cf", "Cc"})
# Nothing longer has room on a line, so that no word is measured further than that.
_WIDE = "\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef\U0001f000-\U0003ffff"
_PIECE = re.compile(rf"\n|[^\S\n\xa0\u202f]+|[{_WIDE}]|(?:[^\s{_WIDE}]|[\xa0\u202f]){{1,400}}")


@cache
def _width(character: str) -> float:
    if " " <= character <= "~":
        return _ASCII[ord(character) - 32] / 1000
    if character in _OTHERS:
        return _OTHERS[character]
    if unicodedata.category(character) in _NOTHING_WIDE:
        return 0.0
    base = unicodedata.normalize("NFD", character)[0]
    return _width(base) if base.isascii() else _by_script(character)


def _by_script(character: str) -> float:
    if character >= _FIRST_PICTURE:
        return _PICTURE
    if unicodedata.bidirectional(character) in {"R", "AL"}:
        return _ARABIC
    if character <= _LAST_EUROPEAN and character.isalpha():
        return _CAPITAL if character.isupper() else _SMALL
    return _EM


@lru_cache(maxsize=1 << 14)
def _word_width(word: str) -> float:
    return sum(map(_width, word))


def width(text: str) -> float:
    """The width of a text on one line, in letters of size one."""
    return sum(map(_width, text))


def line_height(text: str) -> float:
    """The height of each line of a text, in letters of size one."""
    return LINE if text.isascii() or not _BEYOND.search(text) else TALL_LINE


def line_ends(text: str, room: float, start: int = 0) -> Iterator[int]:
    """Where each line of a text ends, set in letters of size one; the last is its length.

    Args:
        text: breaks where there is a line feed, else between words, else within a long one.
        room: the width of a line.
        start: where the first line begins.
    """
    taken, begun = 0.0, start
    for piece in _PIECE.finditer(text, start):
        words, end = piece[0], piece.end()
        if words == "\n":
            yield end
            taken, begun = 0.0, end
            continue
        wide = _word_width(words) if len(words) < 40 else width(words)
        if words.isspace() or taken + wide <= room:
            taken += wide
            continue
        if taken and begun < piece.start():
            yield piece.start()
            taken, begun = 0.0, piece.start()
        if wide <= room:
            taken = wide
            continue
        for begun in _cuts(words, piece.start(), room):
            yield begun
        taken = width(text[begun:end])
    yield len(text)


def _cuts(word: str, start: int, room: float) -> Iterator[int]:
    """Where a word that is longer than a line is cut, as a place in the whole text."""
    taken = 0.0
    for place, character in enumerate(word, start):
        wide = _width(character)
        if taken and taken + wide > room:
            yield place
            taken = 0.0
        taken += wide
