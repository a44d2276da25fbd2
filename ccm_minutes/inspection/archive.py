"""The package read from its raw bytes, by hand: a library would hide what does not fit.

One sequence of bytes is right for given members, and no other: stored, one after another from
the first byte on, every other field constant, nothing before, between or after them.
"""

import struct
import zlib
from collections.abc import Iterable
from typing import Final, NamedTuple

from ccm_minutes.inspection.report import Misfit

CODE: Final = "archive"
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_LOCAL_SIGNATURE = b"PK\x03\x04"
_CENTRAL_SIGNATURE = b"PK\x01\x02"
_END_SIGNATURE = b"PK\x05\x06"
_VERSION = 20
_MADE_ON_UNIX = 3 << 8 | _VERSION
_FIRST_DAY = 1 << 5 | 1  # 1 January 1980
_OWNER_READS_AND_WRITES = 0x01800000
_HEAD = (_VERSION, 0, 0, 0, _FIRST_DAY)
_FIELDS = ("version", "flags", "compression", "time", "date")


class Member(NamedTuple):
    """One part of the package."""

    name: str
    data: bytes


def read_archive(content: bytes) -> tuple[Member, ...]:
    """The members of a package, in their order.

    Raises:
        Misfit: a byte of the package is not what these members make it.
    """
    members: list[Member] = []
    place = 0
    while content[place : place + 4] == _LOCAL_SIGNATURE:
        member, place = _member(content, place)
        members.append(member)
    if not members:
        raise Misfit(CODE, "", "byte 0", "The file does not begin with a part of a package.")
    _compare(content, place, archive_of(members))
    return tuple(members)


def archive_of(members: Iterable[Member]) -> bytes:
    """The one package of these members."""
    local: list[bytes] = []
    central: list[bytes] = []
    place = 0
    for name, data in members:
        fields = (*_HEAD, zlib.crc32(data), len(data), len(data), len(name), 0)
        raw = _LOCAL.pack(_LOCAL_SIGNATURE, *fields) + name.encode("ascii", "replace") + data
        rest = (0, 0, 0, _OWNER_READS_AND_WRITES, place)
        entry = _CENTRAL.pack(_CENTRAL_SIGNATURE, _MADE_ON_UNIX, *fields, *rest)
        local.append(raw)
        central.append(entry + name.encode("ascii", "replace"))
        place += len(raw)
    directory = b"".join(central)
    count = len(central)
    end = _END.pack(_END_SIGNATURE, 0, 0, count, count, len(directory), place, 0)
    return b"".join((*local, directory, end))


def _member(content: bytes, place: int) -> tuple[Member, int]:
    header = content[place : place + _LOCAL.size]
    if len(header) < _LOCAL.size:
        raise Misfit(CODE, "", f"byte {place}", "The header of a part is cut short.")
    _, *head, crc, packed, size, name_length, extra = _LOCAL.unpack(header)
    name_end = place + _LOCAL.size + name_length
    name = _name(content[place + _LOCAL.size : name_end], place)
    _check_head(tuple(head), name)
    if extra or packed != size or len(content) < name_end + size:
        raise Misfit(CODE, name, f"byte {place}", f"The sizes of the part {name} are not right.")
    data = content[name_end : name_end + size]
    if zlib.crc32(data) != crc:
        raise Misfit(CODE, name, f"byte {place}", f"The check sum of {name} is not right.")
    return Member(name, data), name_end + size


def _name(raw: bytes, place: int) -> str:
    try:
        return raw.decode("ascii")
    except UnicodeDecodeError as error:
        says = "The name of a part has characters that no part of ours has."
        raise Misfit(CODE, "", f"byte {place}", says) from error


def _check_head(head: tuple[int, ...], name: str) -> None:
    for field, found, right in zip(_FIELDS, head, _HEAD, strict=True):
        if found != right:
            says = f"The {field} of the part {name!a} is {found} and not {right}."
            raise Misfit(CODE, name, field, says)


def _compare(content: bytes, place: int, rebuilt: bytes) -> None:
    if content == rebuilt:
        return
    if content[place:].startswith(rebuilt[place:]):
        raise Misfit(CODE, "", f"byte {len(rebuilt)}", "Something stands after the package.")
    says = "The table of contents of the package is not the one that its parts give."
    raise Misfit(CODE, "", f"byte {place}", says)
