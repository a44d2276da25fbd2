"""A zip of somebody else, unpacked within limits: nothing of it is trusted, its own sizes least."""

import re
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from typing import Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo
from zlib import error as DeflateError

from ccm_minutes.adapters.foreign.faults import Unfit

_END = struct.Struct("<4s4H2LH")
_END_SIGNATURE = b"PK\x05\x06"
_LOCATOR_OF_LARGE = b"PK\x06\x07"
_LOCATOR_SIZE = 20
_LOCAL_HEADER = 30
_MOST_OF_A_NAME = 200
_LOCKED = 0x1 | 0x40 | 0x2000
_ODD_LETTER = re.compile(r"[^ -~]|[\\:*?\"<>|]")
_BAD_ZIP = (BadZipFile, DeflateError, EOFError, NotImplementedError, RuntimeError, struct.error)
_MADE_TO_HARM = "Do not open it; ask where it came from."
_SAVE_AGAIN: Final = "Open it in its own program, save it again and give that."


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a package may hold, in bytes where nothing else is said.

    Attributes:
        packed: of the file itself.
        members: how many.
        member: of one of them, unpacked.
        total: of all of them, unpacked.
        ratio: how many times its packed size a member may have, where it is over 1 MB.
    """

    packed: int = 20 * 1024 * 1024
    members: int = 500
    member: int = 16 * 1024 * 1024
    total: int = 48 * 1024 * 1024
    ratio: int = 150


_SMALL: Final = 1024 * 1024


def unpacked(content: bytes, limits: Limits) -> dict[str, bytes]:
    """The members of a zip by their names, folders left out.

    Raises:
        Unfit: it is no sound zip, or one that is made to harm; the reason names the member.
    """
    _check_end(content, limits)
    try:
        with ZipFile(BytesIO(content)) as archive:
            entries = archive.infolist()
            _check_names(entries)
            for entry in entries:
                _check_entry(entry, limits)
            _check_sizes(entries, content, limits)
            return {entry.filename: archive.read(entry) for entry in entries if not entry.is_dir()}
    except _BAD_ZIP:
        raise Unfit("it is damaged", _SAVE_AGAIN) from None


def _check_end(content: bytes, limits: Limits) -> None:
    """The table of contents is bounded before anything reads it."""
    if not content:
        raise Unfit("it is empty", "Give another file.")
    if not content.startswith(b"PK\x03\x04"):
        raise Unfit("it is no Word file", "Give a .docx file.")
    end = content[-_END.size :]
    if not end.startswith(_END_SIGNATURE):
        raise Unfit("it is cut short, or something stands after its end", _SAVE_AGAIN)
    _, _, _, _, count, size, start, comment = _END.unpack(end)
    before_end = content[-_END.size - _LOCATOR_SIZE : -_END.size]
    if comment or before_end.startswith(_LOCATOR_OF_LARGE):
        raise Unfit("it is packed in an unusual way", _SAVE_AGAIN)
    if start + size != len(content) - _END.size:
        raise Unfit("it is damaged: its table of contents is out of place", _SAVE_AGAIN)
    # Beside a name an entry has 46 bytes of its own, and little else in what people use.
    if count > limits.members or size > limits.members * (46 + _MOST_OF_A_NAME + 100):
        raise Unfit(f"it holds more than {limits.members} parts", _MADE_TO_HARM)


def _check_names(entries: Sequence[ZipInfo]) -> None:
    seen: set[str] = set()
    for entry in entries:
        name = entry.orig_filename
        if any(_odd(name)):
            raise Unfit(f"the name of its part {name[:80]!a} is not allowed", _MADE_TO_HARM)
        if name.casefold() in seen:
            raise Unfit(f"it holds the part {name} twice", _MADE_TO_HARM)
        seen.add(name.casefold())


def _odd(name: str) -> Iterator[bool]:
    steps = name.removesuffix("/").split("/")
    yield not name or len(name) > _MOST_OF_A_NAME
    yield bool(_ODD_LETTER.search(name))
    yield any(step.strip(" .") == "" or step.endswith(".") for step in steps)


def _check_entry(entry: ZipInfo, limits: Limits) -> None:
    name = entry.filename
    if entry.flag_bits & _LOCKED:
        raise Unfit(f"its part {name} is locked with a password", "Save it without one.")
    if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise Unfit(f"its part {name} is packed in an unusual way", _SAVE_AGAIN)
    if entry.file_size > limits.member:
        raise Unfit(
            f"its part {name} is larger than {limits.member // _SMALL} MB",
            "Take large pictures out of it.",
        )
    if entry.file_size > max(_SMALL, limits.ratio * entry.compress_size):
        raise Unfit(f"its part {name} unpacks to far more than it is (a zip bomb)", _MADE_TO_HARM)


def _check_sizes(entries: Sequence[ZipInfo], content: bytes, limits: Limits) -> None:
    if sum(entry.file_size for entry in entries) > limits.total:
        raise Unfit(f"it unpacks to more than {limits.total // _SMALL} MB", _MADE_TO_HARM)
    ordered = sorted(entries, key=lambda entry: entry.header_offset)
    for one, following in pairwise(ordered):
        if one.header_offset + _LOCAL_HEADER + one.compress_size > following.header_offset:
            raise Unfit(f"its parts {one.filename} and {following.filename} overlap", _MADE_TO_HARM)
    if ordered and ordered[-1].header_offset + ordered[-1].compress_size > len(content):
        raise Unfit("it is cut short", _SAVE_AGAIN)
