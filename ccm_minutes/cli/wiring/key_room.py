"""All that is done with the key of a store, but for opening it."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path

from ccm_minutes.adapters import keys
from ccm_minutes.adapters.folders import Folders
from ccm_minutes.adapters.keyrings import SystemKeyring
from ccm_minutes.adapters.keys import FULL_COST, Cost, KeyFileDamaged, NoStore, RecoveryKey
from ccm_minutes.adapters.settings import FileSettings
from ccm_minutes.adapters.store.lock import only_writer
from ccm_minutes.adapters.store.open import key_of
from ccm_minutes.adapters.store.recovering import is_known, recover
from ccm_minutes.adapters.store.rekeying import Rekeyed, rekey
from ccm_minutes.application.remembering import NotRemembered, Remembering, Whereabouts


def remembering_of(folders: Folders) -> Remembering:
    """The keyring of this computer, and the stores whose keys it is wished to remember."""
    return Remembering(SystemKeyring(), FileSettings(folders.settings / "keyring.json"))


@dataclass(frozen=True, slots=True)
class KeyRoom:
    """The key of one store: on paper, behind a passphrase, in a keyring.

    Attributes:
        held: whether this process holds the store's lock already.
    """

    folder: Path
    remembering: Remembering
    cost: Cost = FULL_COST
    held: bool = False

    def is_remembered(self) -> bool:
        """Whether the keyring was to remember the key; asks no keyring."""
        return self.remembering.is_wished(self._check())

    def where(self) -> Whereabouts:
        """Where the key is; may take as long as a keyring is waited for."""
        return self.remembering.where(self._check())

    def recall(self) -> bytes:
        """The key from the keyring, or ``NotRemembered``."""
        return self.remembering.recall(self._check(), keys.check_value)

    def remember(self, passphrase: str) -> None:
        """Lets the keyring remember the key.

        Raises:
            WrongKey, StoreDamaged: the passphrase does not open the store.
            NotRemembered: the keyring does not take it.
        """
        self._remember(key_of(self.folder, passphrase))

    def forget(self) -> None:
        """Takes the key out of the keyring; ``NotRemembered`` where it may still be there."""
        self.remembering.forget(self._check())

    def change_passphrase(self, old: str, new: str) -> None:
        """Makes another passphrase open the store; fails as ``keys.change_passphrase``."""
        with self._alone():
            keys.change_passphrase(self.folder, old, new, self.cost)

    def recovery_key(self, passphrase: str) -> str:
        """What stands on the sheet, once more; fails as ``open_store``."""
        return RecoveryKey(key_of(self.folder, passphrase)).text

    def check_recovery_key(self, typed: str) -> None:
        """Passes what reads like the recovery key of this store; fails as ``recover``."""
        is_known(self.folder, RecoveryKey.from_text(typed))

    def recover(self, typed: str, passphrase: str) -> bytes:
        """Makes a passphrase open the store by what stands on the sheet.

        Raises:
            BadRecoveryKey: a typing error; the sentence says where.
            MinutesError: as ``recovering.recover``.
        """
        return recover(self.folder, RecoveryKey.from_text(typed), passphrase, cost=self.cost)

    def rekey(self, passphrase: str) -> Rekeyed:
        """Gives the store another key; where the old one was remembered, the new one is."""
        wished, old = self.is_remembered(), self._check()
        done = rekey(self.folder, passphrase, cost=self.cost)
        if wished:
            with suppress(NotRemembered):
                self.remembering.forget(old)
            with suppress(NotRemembered):
                self._remember(done.recovery.key)
        return done

    def _remember(self, key: bytes) -> None:
        self.remembering.remember(keys.check_value(key), key)

    def _check(self) -> str:
        """Tells the key from any other; empty where the side file does not tell for certain."""
        try:
            return keys.check_of(self.folder)
        except (NoStore, KeyFileDamaged):
            return ""

    @contextmanager
    def _alone(self) -> Iterator[None]:
        with nullcontext() if self.held else only_writer(self.folder):
            yield
