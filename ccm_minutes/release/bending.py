"""Names in scripts whose words take endings, or small words before them in one: Россия, в России.

The sources are grammars of Russian, Greek, Arabic, Hebrew, Georgian, Armenian and Amharic in
their outlines: an ending is left off where it changes, and any short one may stand in its place.
Too much is found rather than too little: a document of this program is in another script.
"""

import re
import unicodedata
from typing import Final

FEWEST_SMALL: Final = 5
"""Letters of the shortest stem that counts without a capital too, where a script has any."""

_CYRILLIC = "\u0400-\u052f"
_GREEK = "\u0370-\u03ff\u1f00-\u1fff"
_ARABIC = "\u0600-\u06ff\u0750-\u077f"
_OTHERS = "\u0530-\u05ff\u0900-\u0dff\u10a0-\u10ff\u1c90-\u1cbf\u1200-\u139f\u2d00-\u2d2f"
_BENDING = re.compile(f"[{_CYRILLIC}{_GREEK}{_ARABIC}{_OTHERS}]")
_BREAK = re.compile(r"[\s\-‐-―'’ʼ()«»,.]+")
_ENDINGS = (
    re.compile(f"(?<=[{_CYRILLIC}]{{3}})(?:[аяоы]я|[иыо]й|[оеиы]е)\\Z"),
    re.compile(f"(?<=[{_CYRILLIC}]{{3}})[аяоеёиыйьъіїє]\\Z"),
    re.compile(f"(?<=[{_GREEK}]{{3}})(?:[αειοηυωάέίόήύώ]ς|[αειοηυωάέίόήύώ])\\Z"),
    re.compile(f"(?<=[{_ARABIC}]{{3}})[اةهىيی]\\Z"),
    re.compile("(?<=[\u10a0-\u10ff]{3})[აეიოუ]\\Z"),
)
_ARTICLE = re.compile("\\Aال(?=\\w{3})")
_ARABIC_ENDING = re.compile(r"(?:[اهةيىی]|يا|ي[ةه]|ي?(?:ين|ون|ان|ات))?")
_BEFORE = {
    "arabic": re.compile(r"[وف]?[بكلس]?(?:ال|لل|ل)?"),
    "hebrew": re.compile("[ושהבלכמ]{0,4}"),
    "ethiopic": re.compile("(?:ስለ|እንደ|[የበለከወ]){0,2}"),
}
LONGEST_ENDING: Final = 5


def bends(text: str) -> bool:
    """Whether a name is in a script of this kind."""
    return not text.isascii() and _BENDING.search(text) is not None


def stems_of(name: str) -> tuple[str, ...]:
    """The words of a name without the article and the endings that change."""
    words = [word for word in _BREAK.split(unicodedata.normalize("NFC", name)) if word]
    if words:
        words[0] = _ARTICLE.sub("", words[0])
    return tuple(map(_stem, words))


def may_end(ending: str) -> bool:
    """Whether letters as they were written may stand after a stem as its ending."""
    if not ending:
        return True
    if len(ending) > LONGEST_ENDING or not all(map(_BENDING.match, ending)):
        return False
    return ending[0] < "\u0600" or ending[0] > "\u077f" or bool(_ARABIC_ENDING.fullmatch(ending))


def makes_adjective(ending: str) -> bool:
    """Whether an ending makes an adjective of a Slavonic name, which has no capital."""
    return any(sign in ending for sign in ("ск", "ськ", "шк", "чк"))


def may_begin(beginning: str) -> bool:
    """Whether letters as they were written may stand before a name as words of their own."""
    return any(pattern.fullmatch(beginning) for pattern in _BEFORE.values())


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        stem = ending.sub("", word)
        if stem != word:
            return stem
    return word
