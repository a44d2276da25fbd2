"""Places in a series: "3rd Meeting", "3e réunion", "3.ª reunión"."""

import re
from typing import Final

from ccm_minutes.release.catalogue import Catalogue

_ENGLISH_ENDINGS: Final = {1: "st", 2: "nd", 3: "rd"}
_ENGLISH_TEENS: Final = range(11, 14)
_FEMININE: Final = {
    "fr": re.compile(
        r"(?:assemblée|conférence|édition|journée|rencontre|réunion|séance|session|table)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"(?:asamblea|conferencia|consulta|edición|jornada|mesa|reunión|sesión)\b",
        re.IGNORECASE,
    ),
}
_ENDINGS: Final = r"(?:st|nd|rd|th|e|er|re|ère|ème|è|nde|\.?(?:ª|º|°|a|o|er|ra|ro))"


def begins_with_ordinal(title: str, number: int) -> bool:
    """Whether a title says its place in the series itself, in figures, in any language."""
    return re.match(rf"{number}{_ENDINGS}\s", title, re.IGNORECASE) is not None


def meeting_title(title: str, number: int | None, words: Catalogue) -> str:
    """A title after its ordinal, where the meeting has a number and the title no such word."""
    if number is None or begins_with_ordinal(title, number):
        return title
    return f"{ordinal(number, title, words)} {title}"


def ordinal(number: int, title: str, words: Catalogue) -> str:
    """The ordinal of a positive number, in figures, as it goes before a title.

    Args:
        number: the place in the series.
        title: its first word says whether a French or Spanish ordinal is feminine.
        words: the language.
    """
    if words.language == "fr":
        return _french(number, _is_feminine(title, "fr"))
    if words.language == "es":
        return _spanish(number, _is_feminine(title, "es"))
    return _english(number)


def _is_feminine(title: str, language: str) -> bool:
    return _FEMININE[language].match(title) is not None


def _english(number: int) -> str:
    if number % 100 in _ENGLISH_TEENS:
        return f"{number}th"
    return f"{number}{_ENGLISH_ENDINGS.get(number % 10, 'th')}"


def _french(number: int, feminine: bool) -> str:
    if number > 1:
        return f"{number}e"
    return f"{number}re" if feminine else f"{number}er"


def _spanish(number: int, feminine: bool) -> str:
    if feminine:
        return f"{number}.ª"
    # Before a masculine noun one says "primer" and "tercer", but "undécimo".
    shortened = number % 10 in (1, 3) and number % 100 != 11
    return f"{number}.er" if shortened else f"{number}.º"
