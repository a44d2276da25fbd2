"""The way back into a store whose passphrase or side file is lost."""

from pathlib import Path

from ccm_minutes.adapters import keys
from ccm_minutes.adapters.keys import FULL_COST, SIDE_FILE, Cost, EmptyPassphrase, RecoveryKey
from ccm_minutes.adapters.store.faults import UnreadableStore
from ccm_minutes.adapters.store.lock import only_writer
from ccm_minutes.adapters.store.open import must_be_whole, opens
from ccm_minutes.domain.errors import WrongKey


class DoesNotOpen(WrongKey):
    """A sound recovery key that does not open a store which has no side file to check it by."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"This recovery key does not open the store in {folder}: it is that of another store, "
            "or the store is damaged. Look for the sheet of this one; nothing was changed."
        )


def recover(
    folder: Path, recovery: RecoveryKey, passphrase: str, *, cost: Cost = FULL_COST
) -> bytes:
    """Makes a passphrase open a store by its recovery key; gives the key.

    Raises:
        NoStore: there is nothing in the folder.
        WrongKey: the recovery key is that of another store; nothing was changed.
        StoreDamaged: the store is damaged, or of a newer version; nothing was changed.
        EmptyPassphrase: there is no character in the passphrase; nothing was changed.
        StoreHeld, OutputFault: the folder cannot be written now.
    """
    if not passphrase:
        raise EmptyPassphrase
    must_be_whole(folder)
    known = is_known(folder, recovery)
    if not opens(folder, recovery.key):
        raise UnreadableStore(folder) if known else DoesNotOpen(folder)
    with only_writer(folder):
        keys.put_back(folder, recovery.key, passphrase, cost)
    return recovery.key


def is_known(folder: Path, recovery: RecoveryKey) -> bool:
    """Whether the side file says that this is the key; it may be gone or damaged.

    Raises:
        WrongRecoveryKey: it says that it is not.
        NewerKeyFile: a newer version of the program made it.
    """
    try:
        keys.unlock_by_recovery_key(folder, recovery)
    except keys.NewerKeyFile:
        raise
    except keys.KeyFileDamaged:
        return False
    return (folder / SIDE_FILE).exists()
