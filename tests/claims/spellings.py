"""A name in every spelling that somebody might use, by haste, habit or design."""

import unicodedata
from collections.abc import Callable
from typing import Final, TypeAlias

from tests.claims.schema import Json

Spelling: TypeAlias = Callable[[str], str]
_CYRILLIC: Final = str.maketrans("aceopxyABCEHKMOPTXiIjs", "асеорхуАВСЕНКМОРТХіІјѕ")
_GREEK: Final = str.maketrans("ovABEHIKMNOPTXYZ", "ονΑΒΕΗΙΚΜΝΟΡΤΧΥΖ")
_FULL_WIDTH: Final = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
_BOLD: Final = {
    **{ord("a") + i: 0x1D41A + i for i in range(26)},
    **{ord("A") + i: 0x1D400 + i for i in range(26)},
}


def without_accents(name: str) -> str:
    """A name as it is typed in haste."""
    parts = unicodedata.normalize("NFD", name)
    return unicodedata.normalize("NFC", "".join(part for part in parts if not _is_accent(part)))


def _is_accent(part: str) -> bool:
    # In scripts of Southern Asia a mark is a letter, without which the word is another.
    return "\u0300" <= part <= "\u036f" or "\u064b" <= part <= "\u065f"


def _halved(name: str, between: str) -> str:
    middle = len(name) // 2
    return name[:middle] + between + name[middle:]


def _inside(between: str) -> Spelling:
    return lambda name: _halved(name, between)


def _around(before: str, after: str) -> Spelling:
    return lambda name: f"{before}{name}{after}"


def _changed(old: str, new: str) -> Spelling:
    return lambda name: name.replace(old, new)


SMALL: Final = "small letters"
"""The spelling that is no name of a word or code that is also a common word."""

SPELLINGS: Final[dict[str, Spelling]] = {
    "as it is": str,
    SMALL: str.lower,
    "capitals": str.upper,
    "without accents": without_accents,
    "accents apart": lambda name: unicodedata.normalize("NFD", name),
    "hyphens for spaces": _changed(" ", "-"),
    "non-breaking hyphens for spaces": _changed(" ", "\u2011"),
    "spaces for hyphens": _changed("-", " "),
    "non-breaking spaces": _changed(" ", "\u00a0"),
    "two spaces": _changed(" ", "  "),
    "a line break": _changed(" ", "\n"),
    "no apostrophe": lambda name: name.replace("’", "").replace("'", ""),
    "the typewriter's apostrophe": _changed("’", "'"),
    "possessive": _around("", "’s"),
    "possessive of the typewriter": _around("", "'s"),
    "brackets": _around("(", ")"),
    "square brackets": _around("[", "]"),
    "quotation marks": _around("“", "”"),
    "guillemets": _around("«\u00a0", "\u00a0»"),
    "a mark of a footnote": _around("", "³"),
    "a figure of a footnote": _around("", "12"),
    "a comma": _around("", ","),
    "a dash": _around("—", "—"),
    "another after a hyphen": _around("", "-led"),
    "a hyphen before": _around("non-", ""),
    "a slash": _around("Zed/", "/Zed"),
    "underlined by hand": _around("_", "_"),
    "zero width": _inside("\u200b"),
    "a joiner": _inside("\u2060"),
    "soft hyphen": _inside("\u00ad"),
    "direction marks": _around("\u202a", "\u202c"),
    "letters of Cyrillic": lambda name: name.translate(_CYRILLIC),
    "letters of Greek": lambda name: name.translate(_GREEK),
    "full width": lambda name: name.translate(_FULL_WIDTH),
    "letters of mathematics": lambda name: name.translate(_BOLD),
}
"""What becomes of a name in each; where it changes nothing the spelling is the plain one."""


def _runs(*runs: Json) -> Json:
    return ["It fell to ", *runs, " to go on."]


def spelled(name: str, in_small: bool) -> dict[str, Json]:
    """Sentences of a meeting file with a name in every spelling, each once.

    Args:
        name: a form of a name.
        in_small: whether it is a name in small letters too.
    """
    words = {how: spell(name) for how, spell in SPELLINGS.items() if in_small or how != SMALL}
    once = {text: how for how, text in reversed(words.items())}
    middle = len(name) // 2
    return {
        **{how: f"It fell to {text} to go on." for text, how in once.items()},
        "two runs": _runs(name[:middle], name[middle:]),
        "half in bold": _runs({"text": name[:middle], "bold": True}, name[middle:]),
        "a raised figure": _runs(name, {"text": "7", "superscript": True}),
        "first in the sentence": f"{name} went on.",
        "last in the sentence": f"So went on {name}.",
        "alone": name,
    }
