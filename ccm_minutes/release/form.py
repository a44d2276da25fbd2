"""What is looked for in a text, and what was found of it."""

from collections.abc import Hashable
from dataclasses import dataclass
from enum import Enum, auto


class Case(Enum):
    """In what case a form counts.

    ``CAPITAL`` asks for a capital at the start of each word; the last one counts only where
    not all of the text is in capitals.
    """

    ANY = auto()
    CAPITAL = auto()
    CAPITALS = auto()
    CAPITALS_AMONG_SMALL = auto()


@dataclass(frozen=True, slots=True)
class Form:
    """One spelling of a name.

    Attributes:
        owner: whatever the name stands for.
        stem: also followed by an ending that makes an adjective of it ("Averlandian").
        phrase: stands for something only as it is, with no other sign between its words.
        apart: counts only with its letters written apart ("U. K.").
        words: common words of the same letters, in the small letters and with the accents that
            make them such ("irán").
    """

    text: str
    owner: Hashable
    case: Case = Case.ANY
    stem: bool = False
    phrase: bool = False
    apart: bool = False
    words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Hit:
    """A name found: from, up to but without, and what it may stand for."""

    start: int
    end: int
    owner: Hashable


@dataclass(frozen=True, slots=True)
class Pattern:
    """Forms of the same bare letters.

    Attributes:
        joints: where in the letters a word of a form begins after a sign or space.
        after: where the forms bend, the stems of the words that follow the first.
    """

    letters: str
    joints: frozenset[int]
    forms: tuple[Form, ...]
    after: tuple[str, ...] | None = None
