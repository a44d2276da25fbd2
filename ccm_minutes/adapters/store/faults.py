"""What the database says, put into the sentences that a user reads."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from ccm_minutes.adapters import file_names
from ccm_minutes.application.failures import NotNow
from ccm_minutes.domain.errors import MadeByNewer, MinutesError, StoreDamaged, StoreHeld

DATABASE = file_names.DATABASE
LOG = f"{DATABASE}-wal"
"""The write-ahead log beside it."""


class UnreadableStore(StoreDamaged):
    """The file of the store is damaged, or missing beside its key."""

    def __init__(self, folder: Path, what: str = "is damaged") -> None:
        super().__init__(
            f"The store {folder / DATABASE} {what}. It was left as it is: put back a copy of "
            "the folder from a backup, and keep this one aside."
        )


class NewerStore(MadeByNewer):
    """A newer version of the program made the store."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"The store in {folder} was made by a newer version of the program, which this one "
            "cannot read. Install that version; the store was left as it is."
        )


class OlderStore(StoreHeld):
    """The store has to be brought up to this version before it can be read."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"The store in {folder} was made by an older version of the program. Open it once "
            "for writing, as the window does, and try again."
        )


class BusyStore(NotNow):
    """Another process is writing just now."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"The store in {folder} is being written by another program just now. "
            "Nothing was changed; try again in a moment."
        )


class LogHeld(NotNow):
    """A reader elsewhere keeps the write-ahead log from being emptied."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"Another program is reading in the store in {folder} just now. What you typed is on "
            "the disk, and counts as saved as soon as that program is done."
        )


class ClosedStore(NotNow):
    """It was let go of, and others may have it by now."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"The store in {folder} is closed here. Open it again, and try again.")


class UnwritableStore(NotNow):
    """The disk does not take or give what it should."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(
            f"The store in {folder} cannot be used now: {reason}. Nothing of this was saved; "
            "mend that and try again."
        )


_BUSY = {"SQLITE_BUSY", "SQLITE_LOCKED"}
_DISK = {
    "SQLITE_FULL": "the disk is full",
    "SQLITE_READONLY": "it can only be read here",
    "SQLITE_PERM": "you may not open it",
    "SQLITE_CANTOPEN": "its file cannot be opened",
    "SQLITE_IOERR": "the disk does not answer as it should",
    "SQLITE_NOMEM": "there is not enough memory",
}
_DAMAGED = {"SQLITE_NOTADB", "SQLITE_CORRUPT", "SQLITE_ERROR", "SQLITE_FORMAT"}


@contextmanager
def translated(folder: Path) -> Iterator[None]:
    """Turns errors of the database into those of the house; none carries a text of a meeting.

    Raises:
        UnreadableStore: the file is damaged.
        BusyStore: another process is writing.
        UnwritableStore: the disk is full, read-only or out of order.
    """
    try:
        yield
    except DBAPIError as error:
        fault = _in_words(error.orig, folder)
        if fault is None:
            raise
        raise fault from None
    except dbapi2.Error as error:
        fault = _in_words(error, folder)
        if fault is None:
            raise
        raise fault from None


def _in_words(error: Any, folder: Path) -> MinutesError | None:
    name = "_".join(str(getattr(error, "sqlite_errorname", "")).split("_")[:2])
    if name in _BUSY:
        return BusyStore(folder)
    if name in _DISK:
        return UnwritableStore(folder, _DISK[name])
    if name in _DAMAGED:
        return UnreadableStore(folder)
    return None
