"""A store out of a backup, with what a journal has of the edits after it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ccm_minutes.adapters.backups.opening import Unlock, key_and_side_file
from ccm_minutes.adapters.clock import SystemClock
from ccm_minutes.adapters.keys import SIDE_FILE
from ccm_minutes.adapters.packages.container import Package, opened_package
from ccm_minutes.adapters.packages.faults import DamagedBackup
from ccm_minutes.adapters.packages.manifest import SETTINGS
from ccm_minutes.adapters.store import pending, schema
from ccm_minutes.adapters.store.connection import checkpoint, writing_engine
from ccm_minutes.adapters.store.copies import look_through
from ccm_minutes.adapters.store.faults import DATABASE, translated
from ccm_minutes.adapters.store.live_folder import refuse_unsafe
from ccm_minutes.adapters.store.lock import only_writer
from ccm_minutes.adapters.store.packing import open_settings
from ccm_minutes.adapters.store.register import SqlRegister
from ccm_minutes.adapters.store.tail import last_edit
from ccm_minutes.application.backing_up.ports import Recovered, Restored
from ccm_minutes.domain.errors import OutputFault

_SAFE: Final = re.compile(r"[\w-][\w.-]*(/[\w-][\w.-]*)?", re.ASCII)


class StoreStands(OutputFault):
    """There is a store where one should be restored, and nobody said that it may go aside."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"There is a store in {folder}. It was left as it is: allow it to be replaced with "
            "--replace, which keeps it aside, or name another folder with --store."
        )


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be restored, and where to.

    Attributes:
        backup: the file.
        folder: of the store.
        settings: the folder that settings go back into.
        replace: whether a store that is there goes aside.
    """

    backup: Path
    folder: Path
    settings: Path
    replace: bool = False


Replay = Callable[[SqlRegister], Recovered]


def restore(order: Order, unlock: Unlock, replay: Replay = lambda _: Recovered()) -> Restored:
    """Makes the store of a folder out of a backup: the old store stays whole, or the new one is.

    Args:
        order: what and where to.
        unlock: how the passphrase or the recovery key opens a side file.
        replay: makes the edits again that a journal has beyond the backup.

    Raises:
        NoBackup, DamagedBackup, NewerBackup: nothing can be restored out of this file.
        WrongKey: this opens another backup, or none.
        StoreStands: there is a store, and it may not go aside.
        StoreHeld: the folder cannot be written, or another process has the store.
    """
    with opened_package(order.backup) as package:
        must_take(order)
        key, side_file = key_and_side_file(package, order.folder, unlock)
        refuse_unsafe(order.folder)
        with pending.told(order.folder):
            order.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with only_writer(order.folder):
            pending.finish(order.folder)
            must_take(order)
            return _restore(order, package, key, side_file, replay)


def must_take(order: Order) -> None:
    """Passes a folder that a store may be restored to, or raises ``StoreStands``."""
    is_there = any((order.folder / name).exists() for name in (DATABASE, SIDE_FILE))
    if is_there and not order.replace:
        raise StoreStands(order.folder)


def _restore(
    order: Order, package: Package, key: bytes, side_file: bytes, replay: Replay
) -> Restored:
    with pending.getting_ready(order.folder) as new, pending.told(order.folder):
        package.extract(DATABASE, new / DATABASE)
        if side_file:
            (new / SIDE_FILE).write_bytes(side_file)
        _put_settings(new / pending.SETTINGS, package, key)
        look_through(new, key)
        restored = _brought_up(new, package, key, replay)
        look_through(new, key)
        pending.make_it_count(order.folder, order.settings)
    aside = pending.finish(order.folder)
    return Restored(*restored, aside)


def _put_settings(folder: Path, package: Package, key: bytes) -> None:
    settings = open_settings(package.content(SETTINGS), key, package.path)
    for name, content in settings.items():
        if not _SAFE.fullmatch(name):
            raise DamagedBackup(package.path, "the settings in it have names that no setting has")
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def _brought_up(
    folder: Path, package: Package, key: bytes, replay: Replay
) -> tuple[str, int, str, Recovered]:
    engine = writing_engine(folder / DATABASE, key)
    try:
        with translated(folder):
            schema.upgrade_if_older(engine, folder)
        register = SqlRegister(engine, folder, SystemClock(), key)
        recovered = replay(register)
        checkpoint(engine)
        until = register.look(last_edit).at
        return package.manifest.made, len(register.meetings()), until, recovered
    finally:
        engine.dispose()
