"""The second copy as the window needs it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from ccm_minutes.application.backing_up.ports import BackupLine, Restored
from ccm_minutes.application.backing_up.second_copy import SecondStanding


class SecondCopies(Protocol):
    """Where backups and journal go, how it stands with them, and the way back."""

    @property
    def where(self) -> Path:
        """The folder that they go to."""

    @property
    def is_on_same_disk(self) -> bool:
        """Whether a disk that fails takes the store and these with it."""

    @property
    def standing(self) -> SecondStanding:
        """How it stands now."""

    def subscribe(self, listener: Callable[[SecondStanding], None]) -> Callable[[], None]:
        """Calls ``listener``, on any thread, when that may have changed; gives the way to stop."""

    def choose(self, folder: Path) -> None:
        """Has them go to a folder in this one from now on."""

    def back_up_now(self) -> None:
        """Has a backup made beside; returns at once."""

    def meeting_left(self) -> None:
        """Has a backup made beside where something was edited; returns at once."""

    def replace_removed(self) -> Sequence[Path]:
        """Has one new backup made, beside, in place of all copies that hold what was removed.

        Gives the folders with copies that are not at hand now: they are seen to when they are.
        """

    def finish(self) -> None:
        """Makes the second copy whole before the store is closed; takes half a minute at most."""

    def write(self, to: Path) -> None:
        """Writes one backup to a file; ``MinutesError`` where it cannot be made."""

    def has_backups(self) -> bool:
        """Whether there are any, by their names."""

    def listed(self) -> Sequence[BackupLine]:
        """The backups there are, the newest first, each read through."""

    def restore(self, backup: Path, passphrase: str) -> Restored:
        """Makes the store anew out of a backup and the journal; one that is there goes aside.

        Raises:
            MinutesError: what was there is as it was.
        """
