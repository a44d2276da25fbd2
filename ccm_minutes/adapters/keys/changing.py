"""Changing what opens a store: its passphrase, its key, its side file. One step each, whole."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from ccm_minutes.adapters.keys.ring import (
    SIDE_FILE,
    KeyFileDamaged,
    NewerKeyFile,
    NoStore,
    is_key,
    read,
    sealed_by,
    unlock_each,
    unsealed,
    write,
)
from ccm_minutes.adapters.keys.slot import FULL_COST, Cost
from ccm_minutes.adapters.whole_files import DiskFiles
from ccm_minutes.domain.errors import OutputFault

DAMAGED: Final = "store.key.damaged.json"
"""Where a side file that cannot be used is kept when another takes its place."""


def change_passphrase(folder: Path, old: str, new: str, cost: Cost = FULL_COST) -> None:
    """Makes another passphrase open the store; at every instant the old one does or the new.

    Raises:
        WrongPassphrase: the old one is another.
        EmptyPassphrase: there is no character in the new one.
        OutputFault: the side file cannot be written; the old passphrase holds.
    """
    current, *coming = (sealed_by(key, new, cost) for key in unlock_each(folder, old))
    write(folder, replace(current, coming=coming[0] if coming else None))


def announce(folder: Path, passphrase: str, key: bytes, cost: Cost = FULL_COST) -> None:
    """Lets the passphrase open the key that the store is to be given as well; fails likewise."""
    side = read(folder)
    unsealed(side, passphrase, folder)
    write(folder, replace(side, coming=sealed_by(key, passphrase, cost)))


def settle(folder: Path, key: bytes) -> None:
    """Keeps this one of two keys, once it is certain that it is the store's."""
    side = read(folder)
    if side.coming is not None:
        mine = next(one for one in side.each if is_key(key, one))
        write(folder, replace(mine, coming=None))


def put_back(folder: Path, key: bytes, passphrase: str, cost: Cost = FULL_COST) -> None:
    """Makes the side file anew for a key that is known to be the store's.

    A side file that cannot be used is kept aside.

    Raises:
        EmptyPassphrase: there is no character in the passphrase.
        NewerKeyFile: a newer version of the program made the side file that is there.
        OutputFault: the folder cannot be written.
    """
    sealed = sealed_by(key, passphrase, cost)
    try:
        read(folder)
    except NewerKeyFile:
        raise
    except KeyFileDamaged:
        with suppress(OSError, OutputFault):
            unusable = (folder / SIDE_FILE).read_bytes()
            DiskFiles(mode=0o600).write(folder / DAMAGED, unusable, replace=True)
    except NoStore:
        pass
    write(folder, sealed)
