"""Text brought down to bare letters and figures, with the way back to where each one stood.

Case, accents, invisible characters, look-alike letters of other alphabets, full-width and
mathematical letters all fold to one plain letter; whatever is no letter or figure is left out.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress

from ccm_minutes.release.lookalikes import LOOKALIKES

_LETTERS = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ı": "i", "ð": "d", "æ": "ae", "œ": "oe", "ŧ": "t"}
    | {"ƒ": "f", "ɑ": "a", "ɡ": "g", "ɩ": "i", "ƨ": "s", "ǀ": "l", "ə": "e", "ʼ": "", "ʹ": ""}
)
_CYRILLIC = str.maketrans("авеԁһіјкӏмноԛрѕтуѵԝхьгп", "abedhijklmhoqpstyvwxbrn")
_GREEK = str.maketrans("αβεζηικμνορςτυχωϲϳ", "abezhikmvopstyxwcj")
_ARMENIAN = str.maketrans("օսոհցքզյլթ", "ounhgfqjlp")
_SMALL_CAPITALS = str.maketrans("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz")
_CAPITALS_ALONE = {"Ν": "n", "Η": "h", "С": "c", "с": "c", "ϹΣ": "c"}
_FILLERS = frozenset("\u115f\u1160\u3164\uffa0\u2800\u180e\u0640")
_ZERO = re.compile(r"(?<=[^\W\d_])0|0(?=[^\W\d_])")
_NAMED = re.compile(r"(?:LATIN|NEGATIVE)[A-Z -]* LETTER ([A-Z])(?: WITH .*)?")
_ONE = re.compile(r"(?<=[^\W\d_])[1|]|[1|](?=[^\W\d_])")
# Accents and vowel points that a writer may leave out; in other scripts a mark is a letter.
_ACCENT = re.compile(
    "[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\U000e0100-\U000e01ef\u034f]"
)
_NO_LETTERS = dict.fromkeys(map(ord, "‘’“”–—…\xa0"), " ")
_LOWERED = bytes(range(256)).lower()
_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum())


@dataclass(frozen=True, slots=True)
class Folded:
    """Bare letters, and for each the index of the character it came from."""

    letters: str
    places: list[int]


def fold(text: str) -> Folded:
    """Fold a text, keeping the way back."""
    plain = like_letters(text)
    if plain.isascii():
        lowered = plain.lower()
        places = list(compress(range(len(lowered)), map(str.isalnum, lowered)))
        return Folded(letters_of(text), places)
    letters: list[str] = []
    places = []
    for index, character in enumerate(plain):
        bare = _bare(character)
        letters.append(bare)
        places.extend([index] * len(bare))
    return Folded("".join(letters), places)


def letters_of(text: str) -> str:
    """The folded letters alone."""
    plain = like_letters(text if text.isascii() else text.translate(_NO_LETTERS))
    if plain.isascii():
        return plain.encode("ascii").translate(_LOWERED, _SIGNS).decode("ascii")
    return "".join(map(_bare, plain))


def is_invisible(character: str) -> bool:
    """Whether a character takes no room of its own: it divides no word."""
    return character in _FILLERS or unicodedata.category(character) in {
        "Cf",
        "Mn",
        "Me",
        "Mc",
        "Cc",
    }


def is_regional(character: str) -> bool:
    """Whether a character is half of a flag."""
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def like_letters(text: str) -> str:
    """The same with figures that pass for letters within a word as those letters; as long."""
    if "0" in text:
        text = _ZERO.sub("o", text)
    if "1" in text or "|" in text:
        text = _ONE.sub("l", text)
    return text


@lru_cache(maxsize=4096)
def _bare(character: str) -> str:
    if character in _FILLERS:
        return ""
    if character in _CAPITALS_ALONE:
        return _CAPITALS_ALONE[character]
    if is_regional(character):
        return character
    folded = _ACCENT.sub("", unicodedata.normalize("NFKD", character)).casefold()
    for table in (_LETTERS, _CYRILLIC, _GREEK, _ARMENIAN, _SMALL_CAPITALS, LOOKALIKES):
        folded = folded.translate(table)
    bare = "".join(filter(_is_letter, _ACCENT.sub("", unicodedata.normalize("NFKD", folded))))
    return bare if bare.isascii() and bare else _by_name(character) or bare


def _by_name(character: str) -> str:
    """A letter of ours with a hook, a stroke or a ground of its own, as its name has it."""
    named = _NAMED.fullmatch(unicodedata.name(character, ""))
    return named.group(1).lower() if named else ""


def _is_letter(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character) in {"Mn", "Mc"}
