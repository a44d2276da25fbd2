"""One writer at a time: a lock beside the store, let go by the system when a process ends."""

import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from ccm_minutes.adapters.store.faults import UnwritableStore
from ccm_minutes.adapters.system_reasons import reason_of
from ccm_minutes.adapters.user import SystemUser
from ccm_minutes.domain.errors import StoreHeld

LOCK = "store.lock"
HOLDER = "store.held-by.json"
"""Who holds the lock: beside it, since a locked file cannot be read everywhere."""


class HeldByAnother(StoreHeld):
    """Another process is open for writing."""

    def __init__(self, folder: Path, holder: str) -> None:
        super().__init__(
            f"The store in {folder} is open for writing already, by {holder}. Close it there "
            "first; reading and exporting work all the same."
        )


@contextmanager
def only_writer(folder: Path) -> Iterator[None]:
    """Holds the lock of a store.

    Raises:
        HeldByAnother: somebody else holds it.
        UnwritableStore: the folder cannot be written.
    """
    lock = FileLock(folder / LOCK, timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout:
        raise HeldByAnother(folder, _holder(folder)) from None
    except OSError as error:
        raise UnwritableStore(folder, reason_of(error)) from None
    try:
        _say_who(folder)
        yield
    finally:
        lock.release()


def _say_who(folder: Path) -> None:
    who = {"user": SystemUser().name(), "host": socket.gethostname(), "process": os.getpid()}
    # Only for the message to others: the lock holds without it.
    with suppress(OSError):
        (folder / HOLDER).write_text(json.dumps(who), encoding="utf-8")


def _holder(folder: Path) -> str:
    try:
        who = json.loads((folder / HOLDER).read_text(encoding="utf-8"))
        return f"{who['user']} on {who['host']} (process {who['process']})"
    except (OSError, ValueError, KeyError, TypeError):
        return "another process"
