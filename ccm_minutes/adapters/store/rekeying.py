"""Giving a store another key: at every instant the old one opens all of it, or the new one.

A copy gets the new key beside the store and takes its place by one rename; around that the side
file opens both. The store as it was is set aside first, as a whole folder that opens by itself.
"""

import hashlib
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sqlcipher3 import dbapi2

from ccm_minutes.adapters import keys
from ccm_minutes.adapters.clock import named_by_now
from ccm_minutes.adapters.keys import FULL_COST, SIDE_FILE, Cost, RecoveryKey
from ccm_minutes.adapters.keys.side_file import check_value
from ccm_minutes.adapters.store.connection import reading, reading_engine
from ccm_minutes.adapters.store.faults import (
    DATABASE,
    BusyStore,
    UnreadableStore,
    UnwritableStore,
    translated,
)
from ccm_minutes.adapters.store.live_folder import refuse_unsafe
from ccm_minutes.adapters.store.lock import only_writer
from ccm_minutes.adapters.store.open import key_of
from ccm_minutes.adapters.store.pending import ASIDE, STORE_ASIDE
from ccm_minutes.adapters.store.soundness import faults_of
from ccm_minutes.adapters.system_reasons import reason_of
from ccm_minutes.adapters.whole_files import sync_folder

REKEYED: Final = "store.db.rekeyed"
_PART: Final = ".part"

Step = Callable[[str], None]
"""Told the name of each step when it is done; tests end the process there."""


@dataclass(frozen=True, slots=True)
class Rekeyed:
    """What came of it.

    Attributes:
        aside: the folder that holds the store as it was, opened by its old recovery key.
    """

    recovery: RecoveryKey
    aside: Path


def rekey(
    folder: Path, passphrase: str, *, cost: Cost = FULL_COST, step: Step = lambda _: None
) -> Rekeyed:
    """Gives a store that nobody has open another key; its passphrase stays.

    Raises:
        NoStore, WrongPassphrase, StoreDamaged: as ``open_store``; nothing was changed.
        StoreHeld: somebody uses it, or it cannot be written; the old key holds.
    """
    refuse_unsafe(folder)
    with only_writer(folder), _told(folder), ExitStack() as undo:
        old, new = key_of(folder, passphrase), secrets.token_bytes(keys.KEY_BYTES)
        keys.settle(folder, old)
        _clear(folder)
        with _quiet(folder, old) as source:
            step("quiet")
            _remember(source, old)
            aside = _set_aside(folder, source, old, step)
            undo.callback(_clear, folder)
            _copy(source, folder / REKEYED, old)
            step("copied")
            expected = _digest(source)
        _give_key(folder / REKEYED, old, new)
        step("rekeyed")
        _verify(folder / REKEYED, new, expected, folder)
        undo.callback(keys.settle, folder, old)
        keys.announce(folder, passphrase, new, cost)
        step("announced")
        (folder / REKEYED).replace(folder / DATABASE)
        undo.pop_all()
        step("replaced")
        sync_folder(folder)
        keys.settle(folder, new)
        step("settled")
    return Rekeyed(RecoveryKey(new), aside)


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    try:
        with translated(folder):
            yield
    except OSError as error:
        raise UnwritableStore(folder, reason_of(error)) from None


def _clear(folder: Path) -> None:
    """Takes away copies that were not finished; nothing is in them that is not in the store."""
    for name in (REKEYED, f"{REKEYED}-journal"):
        (folder / name).unlink(missing_ok=True)
    for part in (folder / ASIDE).glob(f"*{_PART}"):
        shutil.rmtree(part, ignore_errors=True)


@contextmanager
def _quiet(folder: Path, key: bytes) -> Iterator[Any]:
    """The database with its log emptied and taken away: a log must not meet another's file."""
    with closing(_connected(folder / DATABASE, key)) as connection:
        (mode,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        if mode != "delete":
            raise BusyStore(folder)
        yield connection


def _remember(source: Any, key: bytes) -> None:
    """Keeps by which key backups made until now are known; an older version has no place for it."""
    there = "SELECT count(*) FROM sqlite_master WHERE name = 'former_keys'"
    if source.execute(there).fetchone() == (1,):
        source.execute("INSERT OR IGNORE INTO former_keys VALUES (?)", (check_value(key),))


def _connected(path: Path, key: bytes) -> Any:
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def _set_aside(folder: Path, source: Any, key: bytes, step: Step) -> Path:
    """Copies the whole store into a folder of its own, and reads the copy before going on."""
    aside = folder / ASIDE / named_by_now(STORE_ASIDE)
    part = aside.with_name(aside.name + _PART)
    part.mkdir(mode=0o700, parents=True)
    shutil.copyfile(folder / SIDE_FILE, part / SIDE_FILE)
    _copy(source, part / DATABASE, key)
    step("copied aside")
    _verify(part / DATABASE, key, _digest(source), folder)
    part.rename(aside)
    sync_folder(aside.parent)
    step("set aside")
    return aside


def _copy(source: Any, path: Path, key: bytes) -> None:
    path.touch(mode=0o600, exist_ok=False)
    with closing(_connected(path, key)) as target:
        source.backup(target)


def _give_key(path: Path, old: bytes, new: bytes) -> None:
    with closing(_connected(path, old)) as connection:
        connection.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"")


def _verify(path: Path, key: bytes, expected: str, folder: Path) -> None:
    engine = reading_engine(path, key)
    try:
        with reading(engine) as connection:
            faults = list(faults_of(connection))
    finally:
        engine.dispose()
    with closing(_connected(path, key)) as copy:
        if faults or _digest(copy) != expected:
            raise UnreadableStore(folder, "cannot be copied without loss")


def _digest(connection: Any) -> str:
    """Stands for every row of every table; two stores that say the same have the same."""
    found = hashlib.sha256()
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE TABLE%' ORDER BY name"
    ).fetchall()
    for (name,) in tables:
        found.update(repr(name).encode())
        # The names come from the store's own schema.
        for row in connection.execute(f'SELECT * FROM "{name}"'):  # noqa: S608
            found.update(repr(row).encode())
    return found.hexdigest()
