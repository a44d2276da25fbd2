"""Letters of ours that look like one another: "lran" for Iran, "PoIand" for Poland."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ccm_minutes.release.sheaf import Sheaf

_CAPITAL_I = re.compile(r"(?<=[a-z])I(?=[a-z]|\b)")
_SMALL_L = re.compile(r"(?<![A-Za-z0-9])l(?=[bcdmnrstv][a-z])")
_CLASSES = bytes(
    ord("I" if c == "I" else "l" if c == "l" else "c" if c in "bcdmnrstv" else "a")
    if (c := chr(code)).isalnum() and code < 128
    else 32
    for code in range(256)
)
_SIGNS: Final = (b"aI", b"cI", b"lI", b" lc")


def misread(text: str) -> str:
    """The same with an I within a word for the l that it looks like, and the other way; as long."""
    return _SMALL_L.sub("I", _CAPITAL_I.sub("l", text))


def misreadable(texts: Sequence[str]) -> frozenset[str]:
    """The texts that may be misread; of the others none is."""
    plain = [text for text in texts if text.isascii()]
    written = Sheaf(plain, (f" {text}" for text in plain))
    classes = written.joined.encode("ascii").translate(_CLASSES)
    others = (text for text in texts if not text.isascii() and misread(text) != text)
    return written.at(place for sign in _SIGNS for place in _places(classes, sign)).union(others)


def _places(classes: bytes, sign: bytes) -> Iterator[int]:
    place = classes.find(sign)
    while place >= 0:
        yield place
        place = classes.find(sign, place + 1)
