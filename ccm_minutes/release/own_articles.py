"""Names of delegations that begin with an article, which is small within a sentence."""

import re
from typing import Final

from ccm_minutes.release.shapes import PrintedName

_OWN: Final = {
    "en": re.compile(r"the\s", re.IGNORECASE),
    "fr": re.compile(r"(?:the|les?|la)\s|l[’']", re.IGNORECASE),
    "es": re.compile(r"(?:the|el(?!\s+salvador\b)|los|las?)\s", re.IGNORECASE),
}
"""In Spanish the article of El Salvador is part of the name, and no other country's is."""

_OF_SEVERAL: Final = re.compile(r"(?:les|los|las)\s", re.IGNORECASE)


def with_own_article(name: str, language: str) -> PrintedName:
    """A delegation by its name: "The Netherlands", and "the Netherlands" within a sentence.

    Args:
        name: as typed, without spaces round it.
        language: two letters; the articles of that language are known, and the English one.
    """
    if not _OWN.get(language, _OWN["en"]).match(name):
        return PrintedName(name, name)
    small, capital = name[0].lower() + name[1:], name[0].upper() + name[1:]
    several = language != "en" and _OF_SEVERAL.match(name) is not None
    return PrintedName(small, capital, several=several)
