"""Making the key of a store, and getting it again."""

import hmac
import secrets
from pathlib import Path

from ccm_minutes.adapters import file_names
from ccm_minutes.adapters.keys.recovery import RecoveryKey
from ccm_minutes.adapters.keys.side_file import (
    Malformed,
    Newer,
    SideFile,
    check_value,
    from_text,
    to_text,
)
from ccm_minutes.adapters.keys.slot import FULL_COST, KEY_BYTES, Cost, seal, unseal
from ccm_minutes.adapters.system_reasons import reason_of
from ccm_minutes.adapters.whole_files import DiskFiles
from ccm_minutes.domain.errors import InputFault, MadeByNewer, StoreDamaged, WrongKey

SIDE_FILE = file_names.SIDE_FILE
_LARGEST = 64 * 1024


class NoStore(InputFault):
    """There is nothing in the folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"There is no store in {folder}. Make one with 'ccm-minutes init'.")


class KeyFileDamaged(StoreDamaged):
    """The side file is missing beside a store, damaged, or of a newer version."""


class NewerKeyFile(KeyFileDamaged, MadeByNewer):
    """A newer version of the program made the side file."""


class WrongRecoveryKey(WrongKey):
    """A sound recovery key, of another store."""

    def __init__(self) -> None:
        super().__init__(
            "This recovery key belongs to another store. Look for the sheet of this one; "
            "nothing was changed."
        )


def create(folder: Path, passphrase: str, cost: Cost = FULL_COST) -> RecoveryKey:
    """Makes a random key and the side file that a passphrase opens it by.

    Raises:
        EmptyPassphrase: there is no character in the passphrase.
        OutputFault: the folder cannot be written, or holds a side file.
    """
    key = secrets.token_bytes(KEY_BYTES)
    write(folder, sealed_by(key, passphrase, cost), replace=False)
    return RecoveryKey(key)


def unlock(folder: Path, passphrase: str) -> bytes:
    """The key of the store in a folder.

    Raises:
        NoStore: there is no side file in the folder.
        WrongPassphrase: the passphrase is another one.
        EmptyPassphrase: there is no character in the passphrase.
        KeyFileDamaged: the side file cannot be used.
    """
    return unlock_each(folder, passphrase)[0]


def unlock_each(folder: Path, passphrase: str) -> tuple[bytes, ...]:
    """The key of the store, and the one that it is being given; fails as ``unlock``."""
    return tuple(unsealed(side, passphrase, folder) for side in read(folder).each)


def write(folder: Path, side: SideFile, *, replace: bool = True) -> None:
    """Puts the side file in its place, whole or not at all; ``OutputFault`` where it cannot be."""
    path = folder / SIDE_FILE
    DiskFiles(mode=0o600).write(path, to_text(side).encode(), replace=replace)


def sealed_by(key: bytes, passphrase: str, cost: Cost) -> SideFile:
    """What the side file of a key holds; ``EmptyPassphrase`` where there is no passphrase."""
    return SideFile(check_value(key), seal(key, passphrase, cost))


def unsealed(side: SideFile, passphrase: str, folder: Path) -> bytes:
    """The key of a side file in a folder; fails as ``unlock``."""
    key = unseal(side.slot, passphrase)
    if not is_key(key, side):
        raise _damaged(folder)
    return key


def check_of(folder: Path) -> str:
    """The check value of the key; empty while the store is given another.

    Raises:
        NoStore, KeyFileDamaged: there is no side file, or none that can be used.
    """
    side = read(folder)
    return side.check if side.coming is None else ""


def unlock_by_recovery_key(folder: Path, recovery: RecoveryKey) -> bytes:
    """The key of the store, from paper; checked where the side file is there to check it.

    Raises:
        WrongRecoveryKey: it is that of another store.
        KeyFileDamaged: a newer version of the program wrote the side file.
    """
    try:
        side = read(folder)
    except NoStore:
        return recovery.key
    if not any(is_key(recovery.key, one) for one in side.each):
        raise WrongRecoveryKey
    return recovery.key


def is_key(key: bytes, side: SideFile) -> bool:
    """Whether a key is the one that a side file was made for."""
    return hmac.compare_digest(check_value(key).encode(), side.check.encode())


def read(folder: Path) -> SideFile:
    """The side file in a folder; ``NoStore`` or ``KeyFileDamaged`` where there is none to use."""
    path = folder / SIDE_FILE
    try:
        with path.open("rb") as file:
            return from_text(file.read(_LARGEST).decode("ascii"))
    except (FileNotFoundError, NotADirectoryError):
        raise NoStore(folder) from None
    except OSError as error:
        raise KeyFileDamaged(
            f"The key file {path} cannot be read: {reason_of(error)}. Check that you may open it."
        ) from None
    except Newer:
        raise NewerKeyFile(
            f"The key file {path} was made by a newer version of the program. "
            "Install that version and try again."
        ) from None
    except (Malformed, UnicodeDecodeError):
        raise _damaged(folder) from None


def _damaged(folder: Path) -> KeyFileDamaged:
    return KeyFileDamaged(
        f"The key file {folder / SIDE_FILE} is damaged. The meetings are untouched: put back a "
        "copy of this file, or open the store with the recovery key."
    )
