"""A journal as a file: records that are sealed and chained, each on disk before it counts.

A head of magic, a random id and the check value of the store's key; then records, each a length
with a check of its own and a sealed content. Every seal covers the record's number and the tag of
the one before, so that nothing can be changed, left out or exchanged in the middle unnoticed. An
end that is cut off is what a power cut leaves: the records before it count.
"""

import os
import secrets
import struct
import zlib
from collections.abc import Iterable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import BinaryIO, Final

from ccm_minutes.adapters.keys.side_file import check_value
from ccm_minutes.adapters.packages.sealing import TAG_BYTES, NotSealedHere, Sealing
from ccm_minutes.adapters.whole_files import sync_folder

ENDING: Final = ".ccmjournal"
_MAGIC: Final = b"ccm-minutes journal 1\n"
_ID_BYTES: Final = 16
_CHECK_BYTES: Final = 32
_HEAD: Final = len(_MAGIC) + _ID_BYTES + _CHECK_BYTES
_PREFIX: Final = struct.Struct(">II")
_NUMBER: Final = struct.Struct(">Q")
_PURPOSE: Final = b"ccm-minutes journal 1"
_NEW_FILE: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_LARGEST: Final = 256 * 1024 * 1024


class End(Enum):
    """How a journal ends."""

    WHOLE = "whole"
    CUT = "cut"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Read:
    """What a journal gave.

    Attributes:
        records: those before its end, or before the first damage.
    """

    records: Sequence[bytes]
    end: End


class JournalWriter:
    """Writes one journal, from its first record to its last; never opens one that is there.

    Raises ``OSError`` where the disk does not take it; nothing more goes into this file then.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        identity = secrets.token_bytes(_ID_BYTES)
        self.path = path
        self._sealing = Sealing(key, _PURPOSE, identity)
        self._number, self._before = 0, b""
        handle = os.open(path, _NEW_FILE, 0o600)
        self._file = os.fdopen(handle, "wb")
        with ExitStack() as undo:
            # Else every new try on a full disk would leave one behind.
            undo.callback(self._give_up)
            self._file.write(_MAGIC + identity + check_value(key).encode())
            self._sync()
            sync_folder(path.parent)
            undo.pop_all()

    def add(self, records: Iterable[bytes]) -> None:
        """Adds records; they are on disk when this returns."""
        for record in records:
            sealed = self._sealing.seal(record, _beside(self._number, self._before))
            self._file.write(_prefix(self._number, len(sealed)) + sealed)
            self._number, self._before = self._number + 1, sealed[-TAG_BYTES:]
        self._sync()

    def close(self) -> None:
        """Lets go of the file; safe to call twice."""
        self._file.close()

    def _give_up(self) -> None:
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):
            self.path.unlink()

    def _sync(self) -> None:
        self._file.flush()
        os.fsync(self._file.fileno())


def is_of(path: Path, key: bytes) -> bool:
    """Whether a file is a journal of the store with this key."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    return head.startswith(_MAGIC) and head[-_CHECK_BYTES:] == check_value(key).encode()


def read_journal(path: Path, key: bytes) -> Read:
    """The records of a journal; ``OSError`` where the disk does not give them."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
        if len(head) < _HEAD:
            return Read((), End.CUT if _MAGIC.startswith(head[: len(_MAGIC)]) else End.DAMAGED)
        if not is_of(path, key):
            return Read((), End.DAMAGED)
        sealing = Sealing(key, _PURPOSE, head[len(_MAGIC) : -_CHECK_BYTES])
        records: list[bytes] = []
        before = b""
        while True:
            sealed = _next(file, len(records))
            if isinstance(sealed, End):
                return Read(records, sealed)
            try:
                records.append(sealing.open(sealed, _beside(len(records), before)))
            except NotSealedHere:
                return Read(records, End.DAMAGED)
            before = sealed[-TAG_BYTES:]


def _next(file: BinaryIO, number: int) -> bytes | End:
    prefix = file.read(_PREFIX.size)
    if len(prefix) < _PREFIX.size:
        return End.CUT if prefix else End.WHOLE
    length, _ = _PREFIX.unpack(prefix)
    if prefix != _prefix(number, length) or length > _LARGEST:
        return End.DAMAGED
    sealed = file.read(length)
    return sealed if len(sealed) == length else End.CUT


def _prefix(number: int, length: int) -> bytes:
    # Without it a longer length would make all that follows look like an end that was cut off.
    return _PREFIX.pack(length, zlib.crc32(_NUMBER.pack(number) + struct.pack(">I", length)))


def _beside(number: int, before: bytes) -> bytes:
    return _NUMBER.pack(number) + before
