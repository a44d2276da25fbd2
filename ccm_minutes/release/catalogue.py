"""The words that the program adds by itself, in the language of the meeting."""

from collections.abc import Sequence
from dataclasses import dataclass

from babel import Locale, UnknownLocaleError
from babel.lists import format_list

LANGUAGES = ("en", "fr", "es")
"""Languages in which the program's own words exist."""

FALLBACK = "en-GB"
"""Taken for a language in which the program has no words of its own."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Words, lists and numbers of one language.

    Attributes:
        tag: BCP 47 tag of the words, which is also that of the document.
        locale: the same for dates and lists.
    """

    tag: str
    locale: Locale

    def word(self, english: str) -> str:
        """What the program says for its own English words."""
        return english

    def joined(self, names: Sequence[str]) -> str:
        """Names as one list: "Ireland, Peru and the Netherlands"; empty for none."""
        return format_list(list(names), locale=self.locale)


def catalogue_of(tag: str) -> Catalogue:
    """The catalogue of a BCP 47 tag; English (United Kingdom) where there is none."""
    try:
        locale = Locale.parse(tag, sep="-")
    except (ValueError, UnknownLocaleError):
        return catalogue_of(FALLBACK)
    if locale.language not in LANGUAGES:
        return catalogue_of(FALLBACK)
    return Catalogue(tag, _at_home(locale))


def _at_home(locale: Locale) -> Locale:
    # English of no country would write lists and dates as in America.
    return Locale("en", "GB") if str(locale) == "en" else locale
