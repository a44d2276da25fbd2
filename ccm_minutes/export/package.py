"""The canonical package: equal parts give equal bytes, on every platform.

Parts are stored and not deflated, because compressed bytes differ between builds of zlib;
their order is the writer's; every other field of the archive is constant.
"""

from collections.abc import Iterable
from typing import BinaryIO, NamedTuple
from zipfile import ZIP_STORED, ZipFile, ZipInfo

_FIRST_DAY_OF_ZIP = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_OWNER_READS_AND_WRITES = 0x01800000  # zero troubles Word on a Mac


class Part(NamedTuple):
    """One member of a package: its name without a leading slash, its bytes in pieces."""

    name: str
    pieces: Iterable[bytes]


def write_package(parts: Iterable[Part], stream: BinaryIO) -> None:
    """Write the parts into the stream, in their order, a piece at a time.

    Args:
        parts: the members; whatever their pieces raise ends the work and passes through.
        stream: seekable, because sizes are written before the bytes they count.

    Raises:
        ValueError: the stream cannot seek.
    """
    if not stream.seekable():
        raise ValueError("a package is written to a stream that can seek")
    with ZipFile(stream, "w", ZIP_STORED, allowZip64=False) as archive:
        for part in parts:
            with archive.open(_member(part.name), "w") as member:
                for piece in part.pieces:
                    member.write(piece)


def _member(name: str) -> ZipInfo:
    member = ZipInfo(name, _FIRST_DAY_OF_ZIP)
    member.create_system = _UNIX
    member.external_attr = _OWNER_READS_AND_WRITES
    return member
