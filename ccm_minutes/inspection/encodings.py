"""Texts hidden in other texts: in base64, in hexadecimal, behind per cents or entities."""

import binascii
import html
import re
from collections.abc import Iterable, Iterator
from typing import Final
from urllib.parse import unquote_to_bytes

SHORTEST: Final = 4
"""Characters of the shortest hidden text that is worth a look."""

_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{6,}")
_DIGIT = "[0-9A-Fa-f]"
# The first few are written out: most words that begin so end soon.
_HEX = re.compile(f"{_DIGIT}{f'[ :]?{_DIGIT}' * 3}(?:[ :]?{_DIGIT}){{4,}}")
_PERCENT = re.compile("%[0-9A-Fa-f]{2}")
_ENTITY = re.compile(r"&(?:#\d{2,7}|#x[0-9A-Fa-f]{2,6}|\w{2,8});")
_TO_STANDARD = str.maketrans("-_", "+/")
# Each with the byte that it starts at, and the bytes that make a text worth a look.
_READINGS = (
    ("utf-8", 0, SHORTEST),
    *((f"utf-16-{end}", start, start + 2 * SHORTEST) for end in ("le", "be") for start in (0, 1)),
)
_BEYOND_ASCII = bytes(range(128, 256))
_EDGES = "\ufffd" + "".join(map(chr, range(32)))


def hidden_texts(text: str) -> Iterator[str]:
    """Every text that the words of a text could be a code for; none for ordinary words."""
    if _ENTITY.search(text):
        yield html.unescape(text)
    if _PERCENT.search(text):
        for word in dict.fromkeys(word for word in text.split() if "%" in word):
            yield from _texts_of(unquote_to_bytes(word))
    for found in _unique(_HEX, text):
        yield from _from_hex(found)
    for found in _unique(_BASE64, " ".join(dict.fromkeys(text.split()))):
        yield from _from_base64(found)


def stands_wide(string: str, raw: bytes) -> bool:
    """Whether a string stands in bytes as two-byte characters, in either order."""
    return any(string.encode(wide, "replace") in raw for wide in ("utf-16-le", "utf-16-be"))


def _unique(pattern: re.Pattern[str], text: str) -> Iterable[str]:
    return dict.fromkeys(pattern.findall(text))


def _from_hex(found: str) -> Iterator[str]:
    digits = found.replace(" ", "").replace(":", "")
    for start in (0, 1):
        even = digits[start : len(digits) - (len(digits) - start) % 2]
        yield from _texts_of(bytes.fromhex(even))


def _from_base64(found: str) -> Iterator[str]:
    standard = found.translate(_TO_STANDARD)
    for start in range(4):
        piece = standard[start:]
        piece = piece[:-1] if len(piece) % 4 == 1 else piece
        yield from _texts_of(binascii.a2b_base64(piece + "=" * (-len(piece) % 4)))


def _texts_of(raw: bytes) -> Iterator[str]:
    plain = len(raw.translate(None, _BEYOND_ASCII))
    if len(raw) < 2 * SHORTEST and plain + (len(raw) - plain) // 2 < SHORTEST:
        return  # a character beyond ASCII takes two bytes or more: too few are left
    # The first and the last bytes may belong to what a code stands in.
    for encoding, start, fewest in _READINGS:
        if len(raw) < fewest:
            continue
        text = raw[start:].decode(encoding, "replace").strip(_EDGES)
        if len(text) >= SHORTEST and "\ufffd" not in text and text.isprintable():
            yield text
