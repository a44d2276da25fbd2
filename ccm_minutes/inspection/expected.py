"""What a finished file must hold and may not hold, in plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple


class Outline(NamedTuple):
    """How a paragraph is set.

    Attributes:
        role: the name of its style, without level ("Heading", "Point").
        level: from 0.
        counted: takes the next number or letter of its role's count.
        bullet: has a bullet though its role brings none.
        in_columns: stands in two columns with its neighbours that do.
    """

    role: str
    level: int = 0
    counted: bool = False
    bullet: bool = False
    in_columns: bool = False


@dataclass(frozen=True, slots=True)
class Expected:
    """All that the second reader is told.

    Attributes:
        paragraphs: every paragraph of the body, in order; a line break is a line feed.
        furniture: every string that may stand at the top or foot of a page, without tabs.
        title: the title property, on one line.
        language: a BCP 47 tag.
        number_words: words that may stand before a heading's number ("Agenda Item").
        forbidden: names that may stand nowhere, as whole words.
        withheld: strings that may stand nowhere unless they also stand in ``paragraphs``,
            ``furniture`` or ``title``. Those with fewer than four letters are not looked for.
        outlines: how each paragraph is set, in order; None where nobody knows.
        constant_parts: SHA-256, in hexadecimal, of parts that are known beforehand, by name.
        own_look: whether styles and page are those that come with the program; else they may
            have the measures of a letterhead.
    """

    paragraphs: tuple[str, ...]
    title: str
    language: str
    furniture: frozenset[str] = frozenset()
    number_words: frozenset[str] = frozenset()
    forbidden: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
    outlines: tuple[Outline, ...] | None = None
    constant_parts: Mapping[str, str] = field(default_factory=dict)
    own_look: bool = True

    @property
    def around(self) -> tuple[str, ...]:
        """Every string that may be in the file beside its paragraphs."""
        return (*sorted(self.furniture), *sorted(self.number_words), self.title, self.language)
