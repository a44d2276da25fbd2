"""Copies that still hold what was removed for good, and what takes their place.

Each backup and each journal says how often something had been removed when it was made: so those
are known that are older than the last removal, also on a stick that comes back weeks later. A new
backup is made and read first; then they go.
"""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from ccm_minutes.adapters.backups.journal import records_in
from ccm_minutes.adapters.backups.journal_file import End
from ccm_minutes.adapters.backups.second_folder import SecondFolder
from ccm_minutes.adapters.keys.side_file import check_value
from ccm_minutes.adapters.packages.container import ENDING, manifest_at
from ccm_minutes.adapters.packages.faults import NewerBackup
from ccm_minutes.adapters.store import SqlRegister
from ccm_minutes.adapters.store.pending import ASIDE
from ccm_minutes.adapters.store.removals import former_keys, removals
from ccm_minutes.adapters.system_reasons import reason_of
from ccm_minutes.adapters.whole_files import sync_folder
from ccm_minutes.domain.errors import MinutesError, OutputFault

BEFORE_UPGRADE: Final = f"before-upgrade-*{ENDING}"
"""The backups that are made in the folder of the store itself."""


class StillHeld(OutputFault):
    """A copy that cannot be taken away."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            f"{path} holds what was removed for good, and cannot be taken away: {reason}. "
            "The program tries again; delete it yourself if that does not help."
        )


class Clearing:
    """What is outdated by removals, in the folders that hold copies of a store.

    Args:
        register: the store.
        folder: the store's.
    """

    def __init__(self, register: SqlRegister, folder: Path) -> None:
        self._register = register
        self._folder = folder
        self._known: dict[Path, int] = {}

    def count(self) -> int:
        """How often something was removed for good until now."""
        return self._register.look(removals)

    def outdated(self, folder: Path, count: int) -> Sequence[Path]:
        """The copies in a folder of second copies that were made before so many removals."""
        if count == self._known.get(folder, 0):
            return ()
        found = tuple(self._outdated(SecondFolder(folder, self._register.key), count))
        if not found and folder.is_dir():
            self._known[folder] = count
        return found

    def set_aside(self, count: int) -> Sequence[Path]:
        """The copies in the folder of the store itself that were made before.

        Stores that were set aside may have other keys, so that nobody looks into them.
        """
        if count == self._known.get(self._folder, 0):
            return ()
        made = [path for path in self._folder.glob(BEFORE_UPGRADE) if _is_older(path, count)]
        aside = [path for path in (self._folder / ASIDE).glob("*") if path.is_dir()]
        if not made and not aside:
            self._known[self._folder] = count
        return (*made, *aside)

    def _outdated(self, there: SecondFolder, count: int) -> Iterator[Path]:
        for found in there.backups():
            if _is_older(found.path, count):
                yield found.path
        for path in there.journals():
            if _began_before(path, self._register.key, count):
                yield path
        for check in self._register.look(former_keys) - {check_value(self._register.key)}:
            for path in there.made_with(check):
                if path.suffix != ENDING or _is_older(path, count):
                    yield path


def take_away(paths: Sequence[Path]) -> None:
    """Deletes copies, each a file or a folder.

    Raises:
        StillHeld: one of them is still there; the others are gone.
    """
    failed: StillHeld | None = None
    for path in paths:
        try:
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
            with suppress(OSError):
                sync_folder(path.parent)
        except OSError as error:
            failed = StillHeld(path, reason_of(error))
    if failed is not None:
        raise failed


def _is_older(path: Path, count: int) -> bool:
    try:
        return manifest_at(path).removals < count
    except NewerBackup:
        return False
    except MinutesError:
        # Nobody can say what is in it.
        return True


def _began_before(path: Path, key: bytes, count: int) -> bool:
    try:
        records, end = records_in(path, key)
    except OSError:
        return True
    if not records:
        return end is not End.WHOLE
    return records[0].removals < count
