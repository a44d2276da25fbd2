"""The store as the window needs it: made once, opened at every start, and its keys."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeAlias

from ccm_minutes.application.ports import Register
from ccm_minutes.application.remembering import Whereabouts

Opener: TypeAlias = Callable[[], Register]
"""Opens the store with a key that is at hand; fails as ``Stores.open``, but for ``WrongKey``."""


class Stores(Protocol):
    """The one store of this user. All but the first three are called on a worker thread."""

    @property
    def where(self) -> Path:
        """The folder of the store."""

    @property
    def only_read(self) -> str:
        """Why the store that is open can only be read, a sentence; empty where it is written."""

    def exists(self) -> bool:
        """Whether a store has been made there."""

    def is_remembered(self) -> bool:
        """Whether the keyring of this computer was to remember the key; asks no keyring."""

    def lost_key_file(self) -> str:
        """Why no passphrase can open the store, a sentence; empty where one can."""

    def reservation(self) -> str:
        """What stands against work with the store that can be told without its passphrase.

        A sentence; empty where nothing does. Its folder may be synchronised or on a network, or a
        newer version of the program may have made it.
        """

    def make(self, passphrase: str) -> str:
        """Makes the store; gives the recovery key as it is to be written down.

        Raises:
            MinutesError: the folder cannot take a store.
        """

    def open(self, passphrase: str) -> Register:
        """Opens the store for writing, or, as ``only_read`` then says, for reading alone.

        The register is used on another thread afterwards.

        Raises:
            WrongKey: the passphrase is not that of the store.
            StoreHeld, StoreDamaged: it cannot be used now, or not be read as a whole.
        """

    def recall(self) -> Opener:
        """What opens the store by the key in the keyring; ``NotRemembered`` where it has none."""

    def whereabouts(self) -> Whereabouts:
        """Whether there is a keyring, and whether it is to remember the key."""

    def remember(self, passphrase: str) -> None:
        """Lets the keyring remember the key; ``WrongKey`` or ``NotRemembered``."""

    def forget(self) -> None:
        """Takes the key out of the keyring; ``NotRemembered`` where it may still be there."""

    def change_passphrase(self, old: str, new: str) -> None:
        """Makes another passphrase open the store; ``WrongKey`` and the old one holds."""

    def recovery_key(self, passphrase: str) -> str:
        """The recovery key once more; ``WrongKey`` where the passphrase is another."""

    def check_recovery_key(self, typed: str) -> None:
        """Passes what reads like the recovery key of this store; else a sentence says where."""

    def recover(self, typed: str, passphrase: str) -> Register:
        """Opens the store by its recovery key, and makes a new passphrase open it from now on.

        Raises:
            MinutesError: nothing was changed.
        """

    def rekey(self, passphrase: str) -> tuple[str, Path]:
        """Gives the store, which is open nowhere, another key.

        Returns:
            The new recovery key, and the folder in which the store as it was is set aside.

        Raises:
            MinutesError: the old key holds.
        """

    def write_secret(self, path: Path, content: bytes) -> None:
        """Writes a file that its owner alone may read; ``OutputFault`` where it cannot be."""

    def let_go(self) -> None:
        """Closes what is open and forgets its key; called on the window's thread."""

    def leave(self) -> None:
        """Ends waiting for a keyring."""
