"""How an office is spoken of within a sentence: its article, and whether several hold it."""

import re
from typing import Final

_DETERMINED: Final = re.compile(
    r"(?:the|all|both|every|each|la|le|les|tous|toutes|chaque|el|los|las|todos|todas|cada)\s"
    r"|l[’']",
    re.IGNORECASE,
)
_SEVERAL: Final = {
    "fr": re.compile(r"(?:les|tous|toutes)\s|[^\s-]+(?:-[^\s-]+)*(?<!s)[sx](?!\S)", re.IGNORECASE),
    "es": re.compile(r"(?:los|las|todos|todas)\s|\S+s(?!\S)", re.IGNORECASE),
}
_FEMININE: Final = {
    "fr": re.compile(
        r"\S*(?:ance|ence|ente|esse|eure|euse|ée|ère|ion|trice|troïka|unité)(?!\S)"
        r"|(?:co|vice-)?secrétaire (?:adjointe|exécutive|générale|permanente)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(r"\S*(?<!ist)(?:a|dad|ión)(?!\S)", re.IGNORECASE),
}
_FEMININE_SEVERAL: Final = re.compile(r"\S+(?:as|ades|iones)(?!\S)", re.IGNORECASE)
_ELIDED: Final = re.compile(r"[aeiouâàäéèêëîïôöûü]|h(?!au)", re.IGNORECASE)


def definite_article(office: str, language: str) -> str:
    """The article before an office as typed; empty where it brings a determiner of its own.

    Args:
        office: such as "President", "Coordonnatrice", "Presidencia".
        language: two letters; French and Spanish articles go by the form of the first word.
    """
    if _DETERMINED.match(office):
        return ""
    if language == "fr":
        return _french(office)
    return _spanish(office) if language == "es" else "the"


def is_several(office: str, language: str) -> bool:
    """Whether a verb after the office is in the plural, where its language has such verbs."""
    return language in _SEVERAL and _SEVERAL[language].match(office) is not None


def with_definite(article: str, office: str) -> str:
    """The article and the office, with the space that French leaves out after "l’"."""
    gap = "" if not article or article.endswith("’") else " "
    return f"{article}{gap}{office}"


def _french(office: str) -> str:
    if is_several(office, "fr"):
        return "les"
    if _ELIDED.match(office):
        return "l’"
    return "la" if _FEMININE["fr"].match(office) else "le"


def _spanish(office: str) -> str:
    if is_several(office, "es"):
        return "las" if _FEMININE_SEVERAL.match(office) else "los"
    return "la" if _FEMININE["es"].match(office) else "el"
