"""The key of the store in a backup."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from ccm_minutes.adapters import keys
from ccm_minutes.adapters.keys import SIDE_FILE, NoStore, RecoveryKey
from ccm_minutes.adapters.keys.ring import read
from ccm_minutes.adapters.keys.side_file import check_value
from ccm_minutes.adapters.packages.container import Package
from ccm_minutes.domain.errors import StoreDamaged, WrongKey

Unlock = Callable[[Path], tuple[bytes, ...]]
"""The keys that somebody's secret gives with the side file in a folder."""


class WrongForBackup(WrongKey):
    """The passphrase or recovery key does not open this backup."""

    def __init__(self, path: Path, *, of_another: bool) -> None:
        whose = "It is a backup of another store. " if of_another else ""
        super().__init__(
            f"This does not open the backup {path}. {whose}Give the passphrase or the recovery "
            "key that its store had when it was made; nothing was changed."
        )


class SideFileLost(StoreDamaged):
    """A backup that a passphrase cannot open."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"The backup {path} holds no key file, so that no passphrase opens it. "
            "Give the recovery key; nothing was changed."
        )


def by_passphrase(passphrase: str) -> Unlock:
    """The way of a passphrase."""
    return lambda folder: keys.unlock_each(folder, passphrase)


def by_recovery_key(recovery: RecoveryKey) -> Unlock:
    """The way of a recovery key."""
    return lambda folder: (keys.unlock_by_recovery_key(folder, recovery),)


def key_and_side_file(package: Package, folder: Path, unlock: Unlock) -> tuple[bytes, bytes]:
    """The key of a backup, and the side file that opens it.

    Where the passphrase was changed since the backup was made, that of the store in ``folder``
    opens it too, and stays the one that holds.

    Raises:
        WrongForBackup: the secret opens neither.
        SideFileLost: it is a passphrase, and there is no side file.
    """
    side_file = package.content(SIDE_FILE)
    with TemporaryDirectory(prefix="ccm-minutes-") as temporary:
        apart = Path(temporary)
        if side_file:
            (apart / SIDE_FILE).write_bytes(side_file)
        try:
            return _fitting(package, unlock(apart)), side_file
        except NoStore:
            raise SideFileLost(package.path) from None
        except WrongKey:
            return _by_live_side_file(package, folder, unlock)


def _fitting(package: Package, found: tuple[bytes, ...]) -> bytes:
    for key in found:
        if check_value(key) == package.manifest.check:
            return key
    raise WrongForBackup(package.path, of_another=False)


def _by_live_side_file(package: Package, folder: Path, unlock: Unlock) -> tuple[bytes, bytes]:
    try:
        checks = {side.check for side in read(folder).each}
        of_another = package.manifest.check not in checks
        if not of_another:
            return _fitting(package, unlock(folder)), (folder / SIDE_FILE).read_bytes()
    except (StoreDamaged, NoStore, WrongKey, OSError):
        of_another = False
    raise WrongForBackup(package.path, of_another=of_another)
