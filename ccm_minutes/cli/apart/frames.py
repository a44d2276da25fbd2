"""Bytes from one process to another: a list of facts in JSON, then pieces one after the other."""

import json
from collections.abc import Sequence
from struct import Struct
from struct import error as TooShort
from typing import Any, Final

_LENGTH: Final = Struct(">Q")


class Unframed(Exception):
    """What came from another process is not what it should be."""


def framed(head: Any, pieces: Sequence[bytes] = ()) -> bytes:
    """One row of bytes for a head, which must go into JSON, and any number of pieces."""
    told = json.dumps({"head": head, "sizes": [len(piece) for piece in pieces]}).encode()
    return b"".join((_LENGTH.pack(len(told)), told, *pieces))


def unframed(data: bytes) -> tuple[Any, list[bytes]]:
    """The head and the pieces again.

    Raises:
        Unframed: there are fewer bytes than announced, or more.
    """
    try:
        (length,) = _LENGTH.unpack_from(data)
        at = _LENGTH.size + length
        told = json.loads(data[_LENGTH.size : at])
        head, sizes = told["head"], told["sizes"]
        if any(type(size) is not int or size < 0 for size in sizes) or at + sum(sizes) != len(data):
            raise Unframed
    except (KeyError, TypeError, ValueError, OverflowError, RecursionError, TooShort) as error:
        raise Unframed from error
    pieces: list[bytes] = []
    for size in sizes:
        pieces.append(data[at : at + size])
        at += size
    return head, pieces
