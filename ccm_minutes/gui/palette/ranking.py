"""Which commands are meant by what is typed, the likeliest first."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Final, TypeVar

from rapidfuzz import fuzz, process

_LEAST_LIKENESS: Final = 70.0
_LEAST_LETTERS: Final = 3
_WORD: Final = re.compile(r"\w+")

T = TypeVar("T")


class Why(IntEnum):
    """How what is typed stands in a name, the best reason first."""

    START = 0
    WORDS = 1
    INITIALS = 2
    WITHIN = 3
    MENU = 4


def folded(words: str) -> str:
    """Words in small letters without accents."""
    apart = unicodedata.normalize("NFKD", words.casefold())
    return "".join(one for one in apart if not unicodedata.combining(one))


def why(typed: str, words: str, menus: str = "") -> Why | None:
    """How ``typed`` fits a command of these words; None where it does not.

    Args:
        typed: folded, not empty.
        words: of the command, folded.
        menus: the menus it stands in, folded.
    """
    parts, sought = _WORD.findall(words), typed.split()
    if words.startswith(typed):
        return Why.START
    if _begin_in_order(sought, parts):
        return Why.WORDS
    if "".join(part[0] for part in parts).startswith(typed.replace(" ", "")):
        return Why.INITIALS
    if typed in words:
        return Why.WITHIN
    if _begin_in_order(sought, [*_WORD.findall(menus), *parts]):
        return Why.MENU
    return None


def ranked(
    typed: str, all_: Sequence[T], words: Callable[[T], str], menus: Callable[[T], str]
) -> list[T]:
    """Those that may be meant, the best first; within one reason the order is kept.

    Where none fits, those whose words are much like what was typed.
    """
    sought = " ".join(folded(typed).split())
    if not sought:
        return list(all_)
    found = [(why(sought, folded(words(one)), folded(menus(one))), one) for one in all_]
    fitting = [(reason, one) for reason, one in found if reason is not None]
    if fitting:
        return [one for _, one in sorted(fitting, key=lambda pair: pair[0])]
    return _alike(sought, all_, words)


def _begin_in_order(sought: Sequence[str], parts: Sequence[str]) -> bool:
    """Whether each word sought begins a word, one after the other."""
    left = iter(parts)
    return all(any(part.startswith(one) for part in left) for one in sought)


def _alike(sought: str, all_: Sequence[T], words: Callable[[T], str]) -> list[T]:
    if len(sought) < _LEAST_LETTERS:
        return []
    names = [folded(words(one)) for one in all_]
    best = process.extract(
        sought, names, scorer=fuzz.WRatio, score_cutoff=_LEAST_LIKENESS, limit=len(names)
    )
    return [all_[at] for _, _, at in best]
