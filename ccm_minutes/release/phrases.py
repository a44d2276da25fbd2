"""The program's own words for somebody who is not named, in each language it has."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from ccm_minutes.domain.delegation import DelegationKind
from ccm_minutes.release.articles import with_article
from ccm_minutes.release.catalogue import catalogue_of


@dataclass(frozen=True, slots=True)
class Phrases:
    """Words of one language.

    Attributes:
        language: its two letters.
        numbers: the words for two, three and on to ten.
        kinds: what a delegation without a category is called, one and several.
        person_of: the words before the delegation that a person belongs to.
    """

    language: str
    numbers: tuple[str, ...]
    kinds: Mapping[DelegationKind, tuple[str, str]]
    person_of: str

    def one(self, singular: str) -> str:
        """One of a group, with its article: "an affected State"."""
        return _with_article(singular, self.language)

    def several(self, count: int, plural: str) -> str:
        """So many of a group: "two affected States"."""
        index = count - 2
        word = self.numbers[index] if 0 <= index < len(self.numbers) else str(count)
        return f"{word} {plural}"

    def person(self, delegation: str) -> str:
        """A person of a delegation as it may be called: "a representative of Peru"."""
        if self.language == "fr" and _ELIDED.match(delegation):
            return f"{self.person_of[:-2]}d’{delegation}"
        return f"{self.person_of} {delegation}"


_with_article = lru_cache(maxsize=256)(with_article)
_ELIDED = re.compile("[aeiouâàäéèêëîïôöûüh]", re.IGNORECASE)

_KINDS = (
    DelegationKind.STATE,
    DelegationKind.INTERNATIONAL_ORGANISATION,
    DelegationKind.CIVIL_SOCIETY,
    DelegationKind.SECRETARIAT,
    DelegationKind.OTHER,
)


def _kinds(*pairs: tuple[str, str]) -> Mapping[DelegationKind, tuple[str, str]]:
    return dict(zip(_KINDS, (*pairs, pairs[-1]), strict=True))


_ENGLISH = Phrases(
    "en",
    ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    _kinds(
        ("State", "States"),
        ("international organisation", "international organisations"),
        ("civil society organisation", "civil society organisations"),
        ("participant", "participants"),
    ),
    "a representative of",
)
_FRENCH = Phrases(
    "fr",
    ("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"),
    _kinds(
        ("État", "États"),
        ("organisation internationale", "organisations internationales"),
        ("organisation de la société civile", "organisations de la société civile"),
        ("participant", "participants"),
    ),
    "un représentant de",
)
_SPANISH = Phrases(
    "es",
    ("dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"),
    _kinds(
        ("Estado", "Estados"),
        ("organización internacional", "organizaciones internacionales"),
        ("organización de la sociedad civil", "organizaciones de la sociedad civil"),
        ("participante", "participantes"),
    ),
    "un representante de",
)
_ALL = {phrases.language: phrases for phrases in (_ENGLISH, _FRENCH, _SPANISH)}


def phrases_of(tag: str) -> Phrases:
    """The words for a BCP 47 tag; English where the program has no others."""
    return _ALL.get(catalogue_of(tag).locale.language, _ENGLISH)
