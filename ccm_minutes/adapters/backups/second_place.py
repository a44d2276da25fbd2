"""The port ``SecondPlace``, in a folder."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from ccm_minutes.adapters.backups.before_upgrade import let_go_of_old, made_before_upgrades
from ccm_minutes.adapters.backups.clearing import Clearing, take_away
from ccm_minutes.adapters.backups.journal import Journal
from ccm_minutes.adapters.backups.second_folder import Found, Others, SecondFolder, Where
from ccm_minutes.adapters.backups.settings_files import settings_in
from ccm_minutes.adapters.packages.container import opened_package
from ccm_minutes.adapters.store import SqlRegister
from ccm_minutes.adapters.store.packing import pack
from ccm_minutes.application.backing_up.keeping_rule import Dated, to_let_go
from ccm_minutes.application.backing_up.ports import BackupLine
from ccm_minutes.domain.errors import MinutesError


class FolderPlace:
    """Backups and a journal of an open store.

    Args:
        register: the store.
        folder: the store's.
        settings: the folder of the settings that go along.
        where: the folder that the second copy goes to.
        others: the folders that it went to before.
    """

    def __init__(
        self,
        register: SqlRegister,
        folder: Path,
        settings: Path,
        where: Where,
        others: Others = lambda: (),
    ) -> None:
        self._register = register
        self._folder = folder
        self._settings = settings
        self._where = where
        self._others = others
        self._clearing = Clearing(register, folder)
        self._journal = Journal(register, where)
        self._has_backup = False

    def write_down(self) -> bool:
        self._journal.catch_up()
        self._has_backup = self._has_backup or bool(self.backups())
        return self._journal.has_gap or not self._has_backup or self.holds_removed()

    def holds_removed(self) -> bool:
        """Whether a copy that is at hand still holds what was removed for good."""
        count = self._clearing.count()
        folders = (self._where(), *self._others())
        outdated = (self._clearing.outdated(folder, count) for folder in folders)
        return any(outdated) or bool(self._clearing.set_aside(count))

    def back_up(self) -> BackupLine:
        failures = [failure for at in self._others() if (failure := self._renewed(at))]
        made = self._back_up()
        if failures:
            raise failures[0]
        return made

    def _back_up(self) -> BackupLine:
        there = self._second()
        there.must_be_there()
        there.clear_unfinished()
        count = self._clearing.count()
        if self._clearing.outdated(there.path, count):
            self._journal.begin_anew()
        outdated = self._clearing.outdated(there.path, count)
        covered = self._covered(there)
        made = self._pack(there)
        take_away((*outdated, *self._clearing.set_aside(count)))
        self._let_go(there)
        # What only the newest backup holds stays in a journal too, should that one be damaged.
        self._journal.let_go(covered)
        return line_of(next(one for one in there.backups() if one.path == made))

    def _renewed(self, folder: Path) -> MinutesError | None:
        """Puts one new backup into a folder in the place of those that hold what was removed.

        Gives why that cannot be done now: the other folders come first.
        """
        try:
            if outdated := self._clearing.outdated(folder, self._clearing.count()):
                self._pack(SecondFolder(folder, self._register.key))
                take_away(outdated)
        except MinutesError as failure:
            return failure
        return None

    def _pack(self, there: SecondFolder) -> Path:
        made = there.next_backup()
        pack(self._register, self._folder, settings_in(self._settings), made, replace=False)
        return made

    def close(self) -> None:
        self._journal.turn()

    def backups(self) -> Sequence[BackupLine]:
        return [line_of(found) for found in self._second().backups()]

    def _second(self) -> SecondFolder:
        return SecondFolder(self._where(), self._register.key)

    def _covered(self, there: SecondFolder) -> int:
        """The number of the last edit in the newest backup that is whole; 0 where none is."""
        for found in there.backups():
            with suppress(MinutesError), opened_package(found.path) as package:
                return package.manifest.edits
        return 0

    def _let_go(self, there: SecondFolder) -> None:
        paths = {found.number: found.path for found in there.backups()}
        dated = [Dated(found.number, found.made) for found in there.backups()]
        now = datetime.now().astimezone()
        for one in to_let_go(dated, now):
            with suppress(OSError):
                paths[one.number].unlink()
        let_go_of_old(self._folder, now)


def lines_in(second: Path, store: Path) -> Sequence[BackupLine]:
    """The backups in a second folder, and those of older versions beside a store; newest first."""
    found = [*SecondFolder(second).backups(), *made_before_upgrades(store)]
    return [line_of(one) for one in sorted(found, key=lambda one: one.made, reverse=True)]


def looked_at(line: BackupLine) -> BackupLine:
    """The same, with what is wrong with it; that takes reading all of it, and no key."""
    try:
        with opened_package(line.path):
            return line
    except MinutesError as fault:
        return replace(line, damage=fault.sentence)


def line_of(found: Found) -> BackupLine:
    """A backup as a list shows it, not looked into."""
    made = found.made.astimezone().isoformat(timespec="seconds")
    return BackupLine(found.path, made, found.size)
