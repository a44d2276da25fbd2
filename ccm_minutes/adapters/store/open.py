"""Making a store, and opening one."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from pathlib import Path

from sqlalchemy import Engine

from ccm_minutes.adapters import keys
from ccm_minutes.adapters.clock import SystemClock
from ccm_minutes.adapters.keys import FULL_COST, SIDE_FILE, Cost, NoStore, RecoveryKey
from ccm_minutes.adapters.store import forgetting, pending, schema
from ccm_minutes.adapters.store.connection import (
    checkpoint,
    frozen_engine,
    making_engine,
    reading_engine,
    writing_engine,
)
from ccm_minutes.adapters.store.faults import (
    DATABASE,
    NewerStore,
    OlderStore,
    UnreadableStore,
    translated,
)
from ccm_minutes.adapters.store.live_folder import refuse_unsafe
from ccm_minutes.adapters.store.lock import HeldByAnother, only_writer
from ccm_minutes.adapters.store.packing import back_up_before_upgrade
from ccm_minutes.adapters.store.register import SqlRegister
from ccm_minutes.adapters.system_reasons import reason_of
from ccm_minutes.adapters.whole_files import clear_parts
from ccm_minutes.application.ports import Clock
from ccm_minutes.domain.errors import InputFault, OutputFault, StoreDamaged

UNFINISHED = "store.db.new"
"""What the database is called until its key is on disk."""


class StoreThere(InputFault):
    """There is a store already where one should be made."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"There is a store in {folder} already. It was left as it is: use it, or name "
            "another folder with --store."
        )


class LostKeyFile(StoreDamaged):
    """The database is there, and the side file that a passphrase opens it by is not."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"The store in {folder} has lost its key file {SIDE_FILE}. The meetings are untouched: "
            "put back a copy of that file, or open the store with the recovery key "
            "('ccm-minutes recover')."
        )


def make_store(folder: Path, passphrase: str, *, cost: Cost = FULL_COST) -> RecoveryKey:
    """Makes an empty store that a passphrase opens; gives its recovery key.

    Raises:
        StoreThere: there is one.
        UnsafeFolder: the folder is synchronised or on a network.
        EmptyPassphrase: there is no character in the passphrase.
        OutputFault: the folder cannot be written.
    """
    refuse_unsafe(folder)
    _make_folder(folder)
    with only_writer(folder):
        pending.finish(folder)
        _clear_unfinished(folder)
        if (folder / DATABASE).exists() or (folder / SIDE_FILE).exists():
            raise StoreThere(folder)
        return _make(folder, passphrase, cost)


def _make(folder: Path, passphrase: str, cost: Cost) -> RecoveryKey:
    # The database gets its name last: until then a crash leaves something to begin again with.
    with ExitStack() as stack, translated(folder):
        stack.callback(_clear_unfinished, folder)
        (folder / UNFINISHED).touch(mode=0o600)
        recovery = keys.create(folder, passphrase, cost)
        engine = making_engine(folder / UNFINISHED, recovery.key)
        stack.callback(engine.dispose)
        schema.upgrade(engine)
        engine.dispose()
        (folder / UNFINISHED).rename(folder / DATABASE)
        stack.pop_all()
    return recovery


def _clear_unfinished(folder: Path) -> None:
    """Takes away what a crash left while a store was made; no meeting can be in it."""
    if not (folder / UNFINISHED).exists() or (folder / DATABASE).exists():
        return
    for name in (SIDE_FILE, f"{UNFINISHED}-wal", f"{UNFINISHED}-shm", UNFINISHED):
        (folder / name).unlink(missing_ok=True)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except FileExistsError:
        raise OutputFault(f"{folder} is a file. Name a folder with --store.") from None
    except OSError as error:
        raise OutputFault(
            f"The folder {folder} cannot be made: {reason_of(error)}. Name another with --store."
        ) from None


@contextmanager
def open_store(
    folder: Path, passphrase: str, *, for_writing: bool, clock: Clock | None = None
) -> Iterator[SqlRegister]:
    """A store, open while the context lasts.

    Raises:
        NoStore: there is nothing in the folder.
        WrongPassphrase: the passphrase is another one.
        StoreDamaged: a file of the store is missing, damaged, or of a newer version.
        StoreHeld: it cannot be written here now, where that is wanted.
    """
    finish_restoring(folder)
    _refuse_missing(folder)
    key = key_of(folder, passphrase)
    with open_with_key(folder, key, for_writing=for_writing, clock=clock) as register:
        if for_writing:
            _settle(folder, key)
        yield register


def key_of(folder: Path, passphrase: str) -> bytes:
    """The key that opens the database: another one, where giving it that was cut short.

    Raises:
        NoStore, WrongPassphrase, StoreDamaged: as ``open_store``.
    """
    must_be_whole(folder)
    key, *coming = keys.unlock_each(folder, passphrase)
    return next((one for one in coming if opens(folder, one)), key)


def opens(folder: Path, key: bytes) -> bool:
    """Whether a key opens the database; reads no more of it than that needs."""
    try:
        with open_with_key(folder, key, for_writing=False):
            return True
    except (OlderStore, NewerStore):
        return True
    except UnreadableStore:
        return False


def _settle(folder: Path, key: bytes) -> None:
    clear_parts(folder)
    # Where it cannot be written now the store opens all the same, and it is done next time.
    with suppress(OutputFault, StoreDamaged):
        keys.settle(folder, key)


@contextmanager
def open_with_key(
    folder: Path, key: bytes, *, for_writing: bool, clock: Clock | None = None
) -> Iterator[SqlRegister]:
    """A store opened by its key, as a recovery key or a keyring gives it; else the same."""
    finish_restoring(folder)
    _refuse_empty(folder)
    with ExitStack() as stack:
        if for_writing:
            refuse_unsafe(folder)
            stack.enter_context(only_writer(folder))
        opened = _opened_for_writing if for_writing else _opened_for_reading
        register = SqlRegister(opened(folder, key), folder, clock or SystemClock(), key)
        stack.callback(register.close)
        yield register


@contextmanager
def open_to_log(
    folder: Path, passphrase: str, *, key: bytes | None = None, clock: Clock | None = None
) -> Iterator[SqlRegister]:
    """A store opened to be read and to log releases in, also beside another process that edits it.

    The log only grows, so that the database's own order of writing is enough for it. Edits need
    the lock, which this takes only where it is free: they are not made through this register.

    Args:
        folder: the store's.
        passphrase: opens it where there is no ``key``.
        key: as a keyring remembers it.
        clock: gives the times in the history.

    Raises:
        NoStore, WrongPassphrase, StoreDamaged: as ``open_store``.
        StoreHeld: the folder cannot be written here now.
    """
    finish_restoring(folder)
    _refuse_missing(folder)
    key = key or key_of(folder, passphrase)
    refuse_unsafe(folder)
    with ExitStack() as stack:
        ready = partial(_made_ready, key) if _alone(folder, stack) else schema.refuse_older
        engine = _checked(writing_engine(folder / DATABASE, key), folder, ready)
        register = SqlRegister(engine, folder, clock or SystemClock(), key)
        stack.callback(register.close)
        yield register


def finish_restoring(folder: Path) -> None:
    """Ends what was cut short after a restored store was made ready; most often there is nothing.

    Raises:
        StoreHeld: the folder cannot be written now.
    """
    if pending.is_pending(folder):
        with only_writer(folder):
            pending.finish(folder)


def _alone(folder: Path, stack: ExitStack) -> bool:
    try:
        stack.enter_context(only_writer(folder))
    except HeldByAnother:
        return False
    return True


def must_be_whole(folder: Path) -> None:
    """Passes a folder with a database in it.

    Raises:
        NoStore: there is nothing in the folder.
        UnreadableStore: the database is missing or empty.
    """
    if not (folder / SIDE_FILE).exists() and not (folder / DATABASE).exists():
        raise NoStore(folder)
    _refuse_empty(folder)


def _refuse_missing(folder: Path) -> None:
    has_key, has_database = ((folder / name).is_file() for name in (SIDE_FILE, DATABASE))
    if has_database and not has_key:
        raise LostKeyFile(folder)
    if not has_database and (not has_key or (folder / UNFINISHED).exists()):
        raise NoStore(folder)


def _refuse_empty(folder: Path) -> None:
    # SQLite takes an empty file for a new database, and would make one of it.
    path = folder / DATABASE
    if not path.is_file():
        raise UnreadableStore(folder, "is missing, though its key is there")
    if path.stat().st_size == 0:
        raise UnreadableStore(folder, "is empty")


def _opened_for_writing(folder: Path, key: bytes) -> Engine:
    return _checked(writing_engine(folder / DATABASE, key), folder, partial(_made_ready, key))


def _made_ready(key: bytes, engine: Engine, folder: Path) -> None:
    if schema.is_older(engine, folder):
        back_up_before_upgrade(SqlRegister(engine, folder, SystemClock(), key), folder)
        schema.upgrade(engine)
    checkpoint(engine)
    with suppress(forgetting.TracesLeft):
        forgetting.clear_traces(engine, folder, SystemClock().now())


def _opened_for_reading(folder: Path, key: bytes) -> Engine:
    path = folder / DATABASE
    # Nobody can write there, and nobody does: else the log's index would be there.
    frozen = not os.access(folder, os.W_OK) and not (folder / f"{DATABASE}-shm").exists()
    engine = frozen_engine(path, key) if frozen else reading_engine(path, key)
    return _checked(engine, folder, schema.refuse_older)


def _checked(engine: Engine, folder: Path, check: Callable[[Engine, Path], None]) -> Engine:
    """The engine, once it has shown that it can read this store; let go of where it cannot."""
    with ExitStack() as stack:
        stack.callback(engine.dispose)
        with translated(folder):
            check(engine, folder)
        stack.pop_all()
    return engine
