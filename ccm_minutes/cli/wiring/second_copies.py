"""The second copy of the store of a call: where it goes, how it stands, and the way back."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path
from threading import Lock
from typing import Final

from ccm_minutes.adapters.backups.opening import by_passphrase
from ccm_minutes.adapters.backups.replaying import replay_from
from ccm_minutes.adapters.backups.restoring import Order, restore
from ccm_minutes.adapters.backups.second_place import FolderPlace, lines_in, looked_at
from ccm_minutes.adapters.backups.settings_files import SECOND_COPY, settings_in
from ccm_minutes.adapters.folders import Folders
from ccm_minutes.adapters.settings import FileSettings
from ccm_minutes.adapters.store import SqlRegister
from ccm_minutes.adapters.store.packing import pack
from ccm_minutes.application.backing_up.ports import BackupLine, Restored
from ccm_minutes.application.backing_up.second_copy import SecondCopy, SecondStanding
from ccm_minutes.application.events import UNTOLD, Events
from ccm_minutes.application.failures import NotNow
from ccm_minutes.domain.errors import MinutesError

FOLDER: Final = "ccm-minutes backups"
"""What the folder is called in one that the user chose."""

_WRITING: Final = 1.0
_BACKING_UP: Final = 30.0
_REPLACING: Final = 600.0

Listener = Callable[[SecondStanding], None]


class NotOpen(NotNow):
    """There is no open store to make a backup of."""

    def __init__(self) -> None:
        super().__init__("The store is not open. Unlock it first, then make the backup.")


def _disk_of(folder: Path) -> int:
    """The number of the disk that a folder is on, or will be."""
    there = next(one for one in (folder, *folder.absolute().parents) if one.exists())
    return there.stat().st_dev


class SecondCopies:
    """The window's port of the same name.

    Args:
        folders: of this user.
        events: where it is told what was made and what failed.
    """

    def __init__(self, folders: Folders, events: Events = UNTOLD) -> None:
        self._folders = folders
        self._events = events
        self._chosen = FileSettings(folders.settings / SECOND_COPY)
        self._register: SqlRegister | None = None
        self._copy: SecondCopy | None = None
        self._listeners: list[Listener] = []
        self._telling = Lock()
        self._last = SecondStanding()

    @property
    def where(self) -> Path:
        chosen = self._chosen.get(str(self._folders.store.absolute()))
        return self._folders.backups if chosen is None else Path(chosen)

    @property
    def is_on_same_disk(self) -> bool:
        try:
            return _disk_of(self.where) == _disk_of(self._folders.store)
        except OSError:
            return False

    @property
    def others(self) -> Sequence[Path]:
        """The folders that they went to before."""
        known = json.loads(self._chosen.get(self._before) or "[]")
        every = dict.fromkeys((self._folders.backups, *map(Path, known)))
        return [folder for folder in every if folder != self.where]

    @property
    def _before(self) -> str:
        return f"before {self._folders.store.absolute()}"

    @property
    def standing(self) -> SecondStanding:
        return self._last if self._copy is None else self._copy.standing

    @contextmanager
    def beside(self, register: SqlRegister) -> Iterator[None]:
        """Keeps the second copy of a store up to date while it is open for writing."""
        self._register = register
        try:
            with nullcontext() if not register.writes else self._kept(register):
                yield
        finally:
            self._register = None

    @contextmanager
    def _kept(self, register: SqlRegister) -> Iterator[None]:
        copy = SecondCopy(self._place(register), events=self._events)
        copy.subscribe(self._tell)
        register.subscribe(copy.edited)
        self._copy = copy
        try:
            yield
        finally:
            copy.finish_journal(_WRITING)
            copy.close()
            self._copy = None

    def _place(self, register: SqlRegister) -> FolderPlace:
        return FolderPlace(
            *(register, self._folders.store, self._folders.settings),
            lambda: self.where,
            lambda: self.others,
        )

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        with self._telling:
            self._listeners.append(listener)
        return lambda: self._tell_no_more(listener)

    def _tell_no_more(self, listener: Listener) -> None:
        # Whoever has stopped listening may be gone, and is told nothing more from here on.
        with self._telling:
            self._listeners.remove(listener)

    def choose(self, folder: Path) -> None:
        before = json.dumps([str(one) for one in (self.where, *self.others)])
        self._chosen.put(self._before, before)
        self._chosen.put(str(self._folders.store.absolute()), str(folder / FOLDER))
        if self._copy is not None:
            self._copy.moved()

    def back_up_now(self) -> None:
        if self._copy is not None:
            self._copy.back_up_now()

    def meeting_left(self) -> None:
        if self._copy is not None:
            self._copy.meeting_left()

    def replace_removed(self) -> Sequence[Path]:
        self.back_up_now()
        return self.away

    def replace_removed_now(self, register: SqlRegister) -> str:
        """Does the same and waits for it; gives why it could not be done, empty where it could.

        Begins a second copy where there is none only where something is to be replaced by it.
        """
        if self._copy is not None:
            self._copy.back_up_now()
            self._copy.finish(_REPLACING)
            return self._copy.standing.failure or ""
        place = self._place(register)
        try:
            if place.holds_removed():
                place.back_up()
        except MinutesError as failure:
            return failure.sentence
        finally:
            place.close()
        return ""

    @property
    def away(self) -> Sequence[Path]:
        """The folders that hold copies and are not at hand."""
        used = [folder for folder in self.others if folder != self._folders.backups]
        return [folder for folder in (self.where, *used) if not folder.parent.is_dir()]

    def finish(self) -> None:
        if self._copy is not None:
            self._copy.finish(_BACKING_UP)

    def write(self, to: Path) -> None:
        if self._register is None:
            raise NotOpen
        settings = settings_in(self._folders.settings)
        pack(self._register, self._folders.store, settings, to, replace=True)

    def has_backups(self) -> bool:
        return bool(lines_in(self.where, self._folders.store))

    def listed(self) -> Sequence[BackupLine]:
        return [looked_at(line) for line in lines_in(self.where, self._folders.store)]

    def restore(self, backup: Path, passphrase: str) -> Restored:
        folders = self._folders
        order = Order(backup, folders.store, folders.settings, replace=True)
        return restore(order, by_passphrase(passphrase), replay_from([self.where, backup.parent]))

    def _tell(self, standing: SecondStanding) -> None:
        self._last = standing
        with self._telling:
            for listener in self._listeners:
                listener(standing)
