"""The journal: every edit that the store took, a second time, in another folder."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import RLock
from time import time
from typing import Final

from sqlalchemy import Connection, RowMapping

from ccm_minutes.adapters.backups.journal_file import End, JournalWriter, read_journal
from ccm_minutes.adapters.backups.records import EDIT, RELEASE, Record, from_bytes, to_bytes
from ccm_minutes.adapters.backups.second_folder import SecondFolder, SecondFolderGone, Where
from ccm_minutes.adapters.packages.container import opened_package
from ccm_minutes.adapters.store import SqlRegister
from ccm_minutes.adapters.store.removals import removals
from ccm_minutes.adapters.store.tail import (
    Place,
    edit_at,
    edits_after,
    last_edit,
    releases_after,
    unnamed,
)
from ccm_minutes.adapters.system_reasons import reason_of
from ccm_minutes.domain.errors import MinutesError

_AT_ONCE: Final = 200
_KEPT: Final = 31 * 24 * 3600


class Journal:
    """Writes down what the store took since, from wherever it left off.

    It reads the history of the store, so that nothing is missed while its folder is away.

    Args:
        register: the store.
        where: the folder of the second copy.
    """

    def __init__(self, register: SqlRegister, where: Where) -> None:
        self._alone = RLock()
        self._register = register
        self._where = where
        self._writer: JournalWriter | None = None
        self._place = Place()
        self._release = 0
        self._folder: Path | None = None
        self.has_gap = False
        """Whether edits are in neither a journal nor a backup of its folder."""

    def catch_up(self) -> int:
        """Writes down all that is not written down; gives how much that was.

        Raises:
            SecondFolderGone: it cannot; nothing is lost, and it can be tried again.
            StoreHeld, StoreDamaged: the store cannot be read.
        """
        folder = SecondFolder(self._where(), self._register.key)
        folder.must_be_there()
        with self._alone:
            try:
                return self._catch_up(folder)
            except OSError as error:
                self.turn()
                self._folder = None
                raise SecondFolderGone(folder.path, reason_of(error)) from None

    def begin_anew(self) -> None:
        """Writes all down, and begins a file for what comes after.

        Raises:
            SecondFolderGone, StoreHeld, StoreDamaged: as ``catch_up``.
        """
        with self._alone:
            self.catch_up()
            self.turn()
            # The last edit may be one that was removed for good: what follows joins the store.
            self._place = self._register.look(last_edit)

    def turn(self) -> None:
        """Ends the file that is written; the next edit begins another."""
        if self._writer is not None:
            with suppress(OSError):
                self._writer.close()
            self._writer = None

    def let_go(self, covered: int) -> None:
        """Hears of a backup: begins another file, and takes away those whose edits it holds."""
        with self._alone:
            self.has_gap = False
            self.turn()
            self.prune(covered)

    def prune(self, covered: int) -> None:
        """Takes away journals whose edits are all in a backup.

        Args:
            covered: the number of the last edit in it.
        """
        folder = SecondFolder(self._where(), self._register.key)
        for path in folder.journals():
            with suppress(OSError):
                if not self._is_written(path) and self._may_go(path, covered):
                    path.unlink()

    def _catch_up(self, folder: SecondFolder) -> int:
        self._begin(folder)
        written = 0
        while records := self._register.look(self._new):
            if self._writer is None:
                self._writer = JournalWriter(folder.next_journal(), self._register.key)
            self._writer.add(to_bytes(record) for record in records)
            self._pass(records)
            written += len(records)
        return written

    def _begin(self, folder: SecondFolder) -> None:
        is_same = self._folder == folder.path
        if is_same and (self._writer is None or self._writer.path.exists()):
            return
        self.turn()
        self._folder = folder.path
        found = self._left_off(folder)
        self.has_gap = found is None
        self._place, self._release = found or (self._register.look(last_edit), 0)

    def _left_off(self, folder: SecondFolder) -> tuple[Place, int] | None:
        """The last edit that is in the folder, and the last release in the same journal."""
        for path in folder.journals():
            records, _ = records_in(path, self._register.key)
            edits = [record for record in records if record.kind == EDIT]
            releases = [record.sequence for record in records if record.kind == RELEASE]
            if edits and self._has(_place(edits[-1])):
                return _place(edits[-1]), max(releases, default=0)
        return self._left_off_by_backup(folder)

    def _left_off_by_backup(self, folder: SecondFolder) -> tuple[Place, int] | None:
        for found in folder.backups():
            with suppress(MinutesError), opened_package(found.path) as package:
                place = Place(package.manifest.edits, package.manifest.last)
                if self._has(place):
                    return place, 0
        return None if self._register.look(last_edit).sequence else (Place(), 0)

    def _has(self, place: Place) -> bool:
        """Whether the store has this edit, and not another by its number."""
        return self._register.look(lambda at: edit_at(at, place.sequence)).name == place.name

    def _new(self, connection: Connection) -> Sequence[Record]:
        edits = edits_after(connection, self._place.sequence, _AT_ONCE)
        releases = releases_after(connection, self._release, _AT_ONCE)
        removed = removals(connection)
        new = [*_edits(edits, self._place.name), *map(_release, releases)]
        return [replace(record, removals=removed) for record in new]

    def _pass(self, records: Iterable[Record]) -> None:
        for record in records:
            if record.kind == EDIT:
                self._place = _place(record)
            else:
                self._release = record.sequence

    def _is_written(self, path: Path) -> bool:
        return self._writer is not None and self._writer.path == path

    def _may_go(self, path: Path, covered: int) -> bool:
        records, _ = records_in(path, self._register.key)
        edits = [record for record in records if record.kind == EDIT]
        if any(record.sequence > covered for record in edits):
            return False
        if time() - path.stat().st_mtime > _KEPT:
            return True
        return all(self._has(_place(record)) for record in edits[-1:])


def records_in(path: Path, key: bytes) -> tuple[Sequence[Record], End]:
    """What a journal holds up to its end, and how it ends; ``OSError`` where it gives nothing."""
    read = read_journal(path, key)
    return [from_bytes(record) for record in read.records], read.end


def _place(record: Record) -> Place:
    return Place(record.sequence, record.name)


def _edits(rows: Iterable[RowMapping], after: str) -> Iterator[Record]:
    for row in rows:
        name = row["key"] or unnamed(row["sequence"], row["at"])
        yield Record(EDIT, name, after, dict(row))
        after = name


def _release(row: RowMapping) -> Record:
    return Record(RELEASE, f"{row['release']} {row['outcome']}", "", dict(row))
