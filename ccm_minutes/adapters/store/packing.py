"""A whole store into one package, opened and looked through before it counts."""

import base64
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from ccm_minutes import __version__
from ccm_minutes.adapters.clock import SystemClock, named_by_now
from ccm_minutes.adapters.keys.side_file import check_value
from ccm_minutes.adapters.packages.container import ENDING, opened_package, write_package
from ccm_minutes.adapters.packages.faults import DamagedBackup
from ccm_minutes.adapters.packages.manifest import DATABASE, SETTINGS, SIDE_FILE, Manifest
from ccm_minutes.adapters.packages.sealing import NotSealedHere, Sealing
from ccm_minutes.adapters.store.copies import look_through, reach_of
from ccm_minutes.adapters.store.faults import UnreadableStore
from ccm_minutes.adapters.store.register import SqlRegister
from ccm_minutes.adapters.store.tail import Place
from ccm_minutes.adapters.whole_files import DiskFiles
from ccm_minutes.domain.errors import OutputFault, StoreHeld


class NotBackedUp(StoreHeld):
    """An older store is left as it is, because no backup of it can be made."""

    def __init__(self, folder: Path, fault: OutputFault) -> None:
        super().__init__(
            f"The store in {folder} was made by an older version of the program, and is not "
            f"brought up to this one before a backup of it is made. {fault.sentence}"
        )


_PURPOSE: Final = b"ccm-minutes settings in a backup 1"
_OURS_ALONE: Final = 0o600
SettingsFiles = Mapping[str, bytes]
"""Files by their way from the folder of settings, with slashes."""


def pack(
    register: SqlRegister, folder: Path, settings: SettingsFiles, to: Path, *, replace: bool
) -> Manifest:
    """Makes a backup of an open store, which may be written meanwhile.

    Args:
        register: the store.
        folder: where its side file is; where that is lost, the recovery key opens the backup.
        settings: what else another machine needs, sealed with the store's key.
        to: the file to be made.
        replace: whether there may be one.

    Raises:
        OutputFault: it cannot be written, or does not read back; what stood there is untouched.
        StoreHeld, StoreDamaged: the store cannot be read.
    """
    made: list[Manifest] = []

    def fill(part: Path) -> None:
        with _temporary() as copied:
            register.copy_to(copied / DATABASE)
            last, removed = reach_of(copied, register.key)
            manifest = _manifest(register, last, removed)
            parts: dict[str, Path | bytes] = {
                DATABASE: copied / DATABASE,
                SIDE_FILE: _side_file(folder),
                SETTINGS: sealed_settings(settings, register.key),
            }
            made.append(write_package(part, manifest, parts))
        check(part, register.key)

    DiskFiles(_OURS_ALONE).fill(to, fill, replace=replace)
    return made[0]


def _manifest(register: SqlRegister, last: Place, removed: int) -> Manifest:
    check_of_key = check_value(register.key)
    made = SystemClock().now()
    return Manifest(made, __version__, check_of_key, last.sequence, last.name, (), removed)


def back_up_before_upgrade(register: SqlRegister, folder: Path) -> None:
    """Makes a backup of a store that an older version of the program made.

    Raises:
        NotBackedUp: it cannot be made; the store is not to be changed then.
    """
    to = folder / f"{named_by_now('before-upgrade')}{ENDING}"
    try:
        pack(register, folder, {}, to, replace=False)
    except OutputFault as fault:
        raise NotBackedUp(folder, fault) from None


def check(path: Path, key: bytes) -> Manifest:
    """Opens a backup and looks through all that is in it.

    Raises:
        NoBackup, DamagedBackup, NewerBackup: it is none, or not as it was written.
        NewerStore: a newer version of the program made the store in it.
    """
    with opened_package(path) as package, _temporary() as looked:
        package.extract(DATABASE, looked / DATABASE)
        open_settings(package.content(SETTINGS), key, path)
        try:
            last = look_through(looked, key)
        except UnreadableStore:
            raise DamagedBackup(path, "the store in it cannot be read") from None
        if (last.sequence, last.name) != (package.manifest.edits, package.manifest.last):
            raise DamagedBackup(path, "edits are missing")
        return package.manifest


def sealed_settings(settings: SettingsFiles, key: bytes) -> bytes:
    """Settings as they stand in a backup."""
    text = {name: base64.b64encode(content).decode() for name, content in settings.items()}
    return Sealing(key, _PURPOSE).seal(json.dumps(text).encode())


def open_settings(sealed: bytes, key: bytes, path: Path) -> SettingsFiles:
    """The settings in a backup; ``DamagedBackup`` where they cannot be had."""
    try:
        text = json.loads(Sealing(key, _PURPOSE).open(sealed))
        return {name: base64.b64decode(content) for name, content in text.items()}
    except (NotSealedHere, ValueError):
        raise DamagedBackup(path, "the settings in it cannot be read") from None


def _side_file(folder: Path) -> bytes:
    try:
        return (folder / SIDE_FILE).read_bytes()
    except FileNotFoundError:
        return b""


@contextmanager
def _temporary() -> Iterator[Path]:
    """A folder for copies, encrypted as the store is, gone afterwards."""
    with TemporaryDirectory(prefix="ccm-minutes-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)
