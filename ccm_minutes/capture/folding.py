"""Names made comparable: without case, accents, apostrophes and hyphens."""

import re
import unicodedata

_DROPPED = frozenset("'’‘ʼ`´.")
_SPACES = re.compile(r"[\s\-‐‑‒–—―_/()\[\]\"“”«»]+")


def folded(name: str) -> str:
    """A name as it is compared: "Côte d’Ivoire" and "cote-divoire" give the same."""
    bare = "".join(char for char in unicodedata.normalize("NFKD", name) if not _is_silent(char))
    return _SPACES.sub(" ", bare.casefold()).strip()


def _is_silent(char: str) -> bool:
    return char in _DROPPED or unicodedata.category(char) in {"Mn", "Me", "Cf"}
