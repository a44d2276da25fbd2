"""A whole store into one file, and back."""

from pathlib import Path

from ccm_minutes.adapters.backups.opening import Unlock, by_passphrase, by_recovery_key
from ccm_minutes.adapters.backups.replaying import replay_from
from ccm_minutes.adapters.backups.restoring import Order, must_take, restore
from ccm_minutes.adapters.backups.settings_files import settings_in
from ccm_minutes.adapters.folders import folders_of
from ccm_minutes.adapters.keys import RecoveryKey
from ccm_minutes.adapters.packages.container import opened_package
from ccm_minutes.adapters.packages.manifest import Manifest
from ccm_minutes.adapters.store import SqlRegister
from ccm_minutes.adapters.store.packing import pack
from ccm_minutes.adapters.whole_files import DiskFiles
from ccm_minutes.application.backing_up.ports import Restored
from ccm_minutes.cli.call import Call
from ccm_minutes.cli.passphrases import passphrase_for, recovery_key_for
from ccm_minutes.cli.wiring.second_copies import SecondCopies
from ccm_minutes.cli.wiring.store import folder_of


def must_take_backup(out: Path, *, replace: bool) -> None:
    """Passes a path at which a backup can be put, before anybody is asked for a passphrase."""
    DiskFiles().must_take(out, replace=replace)


def back_up(call: Call, register: SqlRegister, out: Path, *, replace: bool) -> Manifest:
    """Makes a backup of the store of a call; fails as ``pack``."""
    settings = settings_in(folders_of(store=call.store).settings)
    return pack(register, folder_of(call), settings, out, replace=replace)


def order_of(call: Call, file: Path, *, replace: bool) -> Order:
    """What is to be restored; looked at before anybody is asked for a passphrase.

    Raises:
        NoBackup, DamagedBackup, NewerBackup: nothing can be restored out of this file.
        StoreStands: there is a store, and it may not go aside.
    """
    order = Order(file, folder_of(call), folders_of(store=call.store).settings, replace)
    with opened_package(file):
        must_take(order)
    return order


def by_recovery_key_of(file: Path) -> Unlock:
    """The way of a recovery key in a file."""
    return by_recovery_key(RecoveryKey.from_text(recovery_key_for(file)))


def restored(call: Call, order: Order, recovery_key_file: Path | None) -> Restored:
    """Restores, with what journals have beyond the backup; asks for the passphrase."""
    replay = replay_from([SecondCopies(folders_of(store=call.store)).where, order.backup.parent])
    if recovery_key_file is not None:
        return restore(order, by_recovery_key_of(recovery_key_file), replay)
    return restore(order, by_passphrase(passphrase_for(call.passphrase_file)), replay)
