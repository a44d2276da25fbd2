"""Looking for words in every part of a finished file, in every encoding one could think of."""

import base64
import binascii
import html
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from io import BytesIO
from urllib.parse import unquote
from zipfile import ZipFile

_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{8,}")
_TO_USUAL = bytes.maketrans(b"-_", b"+/")
_HEXADECIMAL = re.compile(rb"(?:[0-9A-Fa-f]{2}){4,}")
_TAG = re.compile(r"<[^>]*>")


def words_in(content: bytes, words: Iterable[str]) -> set[str]:
    """Which of the words stand in a file, encoded or not, whatever their case."""
    texts = tuple(_texts(content))
    return {word for word in words if any(word in text for text in texts)}


def printed_text(content: bytes) -> str:
    """The text of the record, the tops and feet of pages and the properties."""
    with ZipFile(BytesIO(content)) as archive:
        parts = (archive.read(name).decode() for name in archive.namelist() if _prints(name))
        return "\n".join(html.unescape(_TAG.sub("", part)) for part in parts).casefold()


def _prints(name: str) -> bool:
    of_word = ("word/document", "word/header", "word/footer")
    return name.startswith((*of_word, "ppt/slides/slide", "docProps/"))


def _texts(content: bytes) -> Iterator[str]:
    """The file itself, its members' names and all that its members may be read as."""
    yield content.decode("utf-8", "ignore").casefold()
    with ZipFile(BytesIO(content)) as archive:
        for name in archive.namelist():
            yield from _readings_of_part(archive.read(name))


@lru_cache(maxsize=64)
def _readings_of_part(data: bytes) -> tuple[str, ...]:
    # Most parts are the same in every document.
    return tuple(dict.fromkeys(text.casefold() for text in _readings(data)))


def _readings(data: bytes) -> Iterator[str]:
    yield from _decoded(data)
    for found in _HEXADECIMAL.findall(data):
        yield from _decoded(binascii.unhexlify(found))
    for found in _BASE64.findall(data):
        for start in range(4):
            whole = found[start:].translate(_TO_USUAL)
            whole = whole[:-1] if len(whole) % 4 == 1 else whole
            yield from _decoded(base64.b64decode(whole + b"=" * (-len(whole) % 4)))


def _decoded(data: bytes) -> Iterator[str]:
    plain = data.decode("utf-8", "ignore")
    unescaped = html.unescape(unquote(plain))
    yield from (plain, unescaped, _TAG.sub("", unescaped), _TAG.sub("", plain))
    for start in (0, 1):
        for order in ("utf-16-le", "utf-16-be"):
            if b"\0" in data:
                yield data[start:].decode(order, "ignore")
