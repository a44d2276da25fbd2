"""The words that the program adds by itself, in the language of the meeting."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from babel import Locale, UnknownLocaleError
from babel.lists import format_list
from babel.messages.pofile import PoFileError, read_po

from ccm_minutes import assets

LANGUAGES = ("en", "fr", "es")
"""Languages in which the program's own words exist; in English they stand in the program."""

FALLBACK = "en-GB"
"""Taken for a language in which the program has no words of its own."""

_SOURCE = "en"
_LIKE_SPANISH_AND = re.compile(r"[iíy](?![aeou])|h[ií](?![aeou])", re.IGNORECASE)

_Forms = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Words, lists and numbers of one language.

    Attributes:
        tag: BCP 47 tag of the words, which is also that of the document.
        locale: the same for dates and lists.
    """

    tag: str
    locale: Locale

    @property
    def language(self) -> str:
        """One of ``LANGUAGES``."""
        return str(self.locale.language)

    def word(self, english: str) -> str:
        """What the program says for its own English words.

        Raises:
            MissingPart: the language has a catalogue, and these words are not in it.
        """
        return self._forms(english, (english,))[0]

    def counted(self, count: int, one: str, more: str) -> str:
        """What the program says of so many, for its own English words of one and of more.

        Raises:
            MissingPart: the language has a catalogue, and these words are not in it.
        """
        of_one, of_more = self._forms(one, (one, more))
        return of_one if self.locale.plural_form(count) == "one" else of_more

    def joined(self, names: Sequence[str]) -> str:
        """Names as one list: "Ireland, Peru and the Netherlands"; empty for none."""
        listed = format_list(list(names), locale=self.locale)
        if self.language != "es" or len(names) < 2 or not _LIKE_SPANISH_AND.match(names[-1]):
            return listed
        return listed.removesuffix(f" y {names[-1]}") + f" e {names[-1]}"

    def _forms(self, english: str, source: _Forms) -> _Forms:
        if self.language == _SOURCE:
            return source
        forms = translations_of(self.language).get(english, ())
        if len(forms) != len(source) or not all(forms):
            raise assets.MissingPart(f"the words for “{english}” in the language {self.language}")
        return forms


def catalogue_of(tag: str) -> Catalogue:
    """The catalogue of a BCP 47 tag; English (United Kingdom) where there is none."""
    try:
        locale = Locale.parse(tag, sep="-")
    except (ValueError, UnknownLocaleError):
        return catalogue_of(FALLBACK)
    if locale.language not in LANGUAGES:
        return catalogue_of(FALLBACK)
    return Catalogue(tag, _at_home(locale))


@cache
def translations_of(language: str) -> Mapping[str, _Forms]:
    """The words of one of ``LANGUAGES`` but English, by the English ones: one form or two.

    Raises:
        MissingPart: the file is not there, or is damaged.
    """
    path = assets.resource("translations", language, "minutes.po")
    try:
        with path.open("rb") as file:
            messages = tuple(read_po(file, abort_invalid=True))
    except (PoFileError, ValueError) as error:
        raise assets.MissingPart(f"resources/translations/{language}/minutes.po") from error
    return MappingProxyType(
        {_tuple(message.id)[0]: _tuple(message.string) for message in messages if message.id}
    )


def _tuple(forms: str | Sequence[str] | None) -> _Forms:
    return (forms,) if isinstance(forms, str) else tuple(forms or ())


def _at_home(locale: Locale) -> Locale:
    # English of no country would write lists and dates as in America.
    return Locale("en", "GB") if str(locale) == "en" else locale
