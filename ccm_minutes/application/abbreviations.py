"""Short forms that are typed for long ones: a list for each body."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from ccm_minutes.domain.errors import InputFault

LONGEST_SHORT: Final = 40
"""Characters of a short form."""

LONGEST_LONG: Final = 2_000
"""Characters of what it stands for."""


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """A short form and what it stands for; made by ``fit``."""

    short: str
    long: str


class UnfitAbbreviation(InputFault):
    """A short form that could never be typed, or words that could not stand in a line."""


class Abbreviations(Protocol):
    """Where the lists are kept."""

    def abbreviations(self, body: str) -> Sequence[Abbreviation]:
        """The list of a body, by short form; empty where it has none."""

    def keep_abbreviations(self, body: str, listed: Sequence[Abbreviation]) -> None:
        """Makes a list durable in place of the one that the body had.

        Raises:
            NotNow, StoreDamaged: it was not kept, and the one before stands.
        """


def fit(short: str, long: str) -> Abbreviation:
    """An abbreviation of what was typed into a table.

    Raises:
        UnfitAbbreviation: one of the two cannot be.
    """
    short, long = unicodedata.normalize("NFC", short.strip()), " ".join(long.split())
    if not short or not long:
        raise UnfitAbbreviation(
            "An abbreviation has a short form and what it stands for. Type both."
        )
    if len(short) > LONGEST_SHORT or len(long) > LONGEST_LONG:
        raise UnfitAbbreviation(
            f"A short form has at most {LONGEST_SHORT} characters, and what it stands for at "
            f"most {LONGEST_LONG}. Make it shorter."
        )
    if any(character.isspace() for character in short) or not (
        short[0].isalnum() and short[-1].isalnum()
    ):
        raise UnfitAbbreviation(
            f"The short form “{short}” would never be found: it has to be one word that begins "
            "and ends with a letter or a figure. Choose another."
        )
    return Abbreviation(short, long)


def merged(
    listed: Iterable[Abbreviation], added: Iterable[Abbreviation]
) -> tuple[Abbreviation, ...]:
    """A list with others added, by short form; one of the same short form is replaced."""
    by_short = {one.short: one for one in (*listed, *added)}
    return tuple(sorted(by_short.values(), key=lambda one: (one.short.casefold(), one.short)))


def body_key(body: str | None) -> str:
    """The name by which the list of a body is kept: the same however it is spaced or cased."""
    return " ".join(unicodedata.normalize("NFC", body or "").split()).casefold()
