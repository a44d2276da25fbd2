"""Lines as they are typed or piped into standard input, whatever their bytes."""

import sys
from collections.abc import Iterator
from typing import Final

_ESCAPED: Final = {
    0xDC00 + byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(128, 256)
}
"""What stands for a byte that is no UTF-8: the character that Windows would have shown."""


def typed_lines() -> Iterator[str]:
    """Each line as soon as it is complete, without its end; the last one may have none."""
    if sys.stdin is None:
        return
    for number, line in enumerate(iter(sys.stdin.buffer.readline, b"")):
        yield _text(line.removeprefix(b"\xef\xbb\xbf") if number == 0 else line)


def _text(line: bytes) -> str:
    whole = line.removesuffix(b"\n").removesuffix(b"\r")
    return whole.decode("utf-8", "surrogateescape").translate(_ESCAPED)
