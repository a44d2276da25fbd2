"""Looking for words in files, also where they are packed or spelt another way."""

import base64
import binascii
import re
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

_DEEPEST: Final = 3
_LARGEST: Final = 8 * 1024 * 1024
_BASE64: Final = re.compile(rb"[A-Za-z0-9+/_-]{12,}")
_HEX: Final = re.compile(rb"(?:[0-9A-Fa-f]{2}){6,}")
_STREAMS: Final = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
_ZIP_MEMBER: Final = re.compile(rb"PK\x03\x04.{22}(.)(.)(.)(.)", re.DOTALL)


def found_in(files: Iterable[Path], words: re.Pattern[bytes]) -> list[str]:
    """Every file that holds one of the words, with the first of them."""
    return [
        f"{path}: {hit}"
        for path in files
        if path.is_file() and (hit := found(path.read_bytes(), words))
    ]


def found(content: bytes, words: re.Pattern[bytes]) -> str:
    """The first of the words in some bytes; empty for none."""
    hits = (words.search(view) for view in _views(content, _DEEPEST))
    return next((hit[0].decode("ascii") for hit in hits if hit), "")


def _views(content: bytes, deeper: int) -> Iterator[bytes]:
    lower = content.lower()
    yield lower
    # UTF-16 and UTF-32 are ASCII with zeros between.
    yield lower.replace(b"\0", b"")
    if deeper:
        for inner in _inside(content):
            yield from _views(inner, deeper - 1)


def _inside(content: bytes) -> Iterator[bytes]:
    for match in _STREAMS.finditer(content):
        yield from _unpacked(content[match.start() :], 47)
    for match in _ZIP_MEMBER.finditer(content):
        lengths = [int.from_bytes(b"".join(match.group(n, n + 1)), "little") for n in (1, 3)]
        yield from _unpacked(content[match.end() + sum(lengths) :], -15)
    for match in _BASE64.finditer(content):
        text = match[0].translate(bytes.maketrans(b"-_", b"+/"))
        for start in range(4):
            whole = text[start : start + (len(text) - start) // 4 * 4]
            yield base64.b64decode(whole)
    for match in _HEX.finditer(content):
        yield binascii.unhexlify(match[0])


def _unpacked(content: bytes, bits: int) -> Iterator[bytes]:
    try:
        yield zlib.decompressobj(bits).decompress(content, _LARGEST)
    except zlib.error:
        return
