"""The window's port ``Stores``: the store of a call, held while the window is open."""

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path
from typing import TypeAlias

from ccm_minutes.adapters.keys import FULL_COST, Cost, KeyFileDamaged, NewerKeyFile, NoStore, read
from ccm_minutes.adapters.store import SqlRegister
from ccm_minutes.adapters.store.faults import DATABASE, UnwritableStore
from ccm_minutes.adapters.store.live_folder import UnsafeFolder, refuse_unsafe
from ccm_minutes.adapters.store.lock import HeldByAnother
from ccm_minutes.adapters.store.open import LostKeyFile, make_store, open_store, open_with_key
from ccm_minutes.adapters.whole_files import DiskFiles
from ccm_minutes.application.ports import Register
from ccm_minutes.application.remembering import Remembering, Whereabouts
from ccm_minutes.cli.wiring import store
from ccm_minutes.cli.wiring.key_room import KeyRoom
from ccm_minutes.cli.wiring.second_copies import SecondCopies
from ccm_minutes.gui.stores import Opener

_Opening: TypeAlias = Callable[[bool], AbstractContextManager[SqlRegister]]
"""Opens the store, for writing or only for reading."""


class OneStore:
    """One folder with a store, or with none yet.

    Args:
        folder: the store's.
        held: holds what is open.
        remembering: the keyring of this computer.
        cost: of a guess at the passphrase.
        second: keeps a second copy of what is open; None for none.
    """

    def __init__(
        self,
        folder: Path,
        held: ExitStack,
        remembering: Remembering,
        cost: Cost = FULL_COST,
        second: SecondCopies | None = None,
    ) -> None:
        self.where = folder
        self.held = held
        self._remembering = remembering
        self._cost = cost
        self._second = second
        self._open = False
        self.only_read = ""

    def exists(self) -> bool:
        return store.is_there(self.where)

    def is_remembered(self) -> bool:
        return self._keys().is_remembered()

    def lost_key_file(self) -> str:
        if not (self.where / DATABASE).is_file():
            return ""
        try:
            read(self.where)
        except NoStore:
            return LostKeyFile(self.where).sentence
        except NewerKeyFile:
            return ""
        except KeyFileDamaged as damaged:
            return damaged.sentence
        return ""

    def reservation(self) -> str:
        try:
            refuse_unsafe(self.where)
            if self.exists():
                read(self.where)
        except (UnsafeFolder, NewerKeyFile) as told:
            return told.sentence
        except (NoStore, KeyFileDamaged):
            # What to do about that is another page.
            return ""
        return ""

    def make(self, passphrase: str) -> str:
        return make_store(self.where, passphrase, cost=self._cost).text

    def open(self, passphrase: str) -> Register:
        self.let_go()
        return self._hold_as_can_be(
            lambda for_writing: open_store(self.where, passphrase, for_writing=for_writing)
        )

    def recall(self) -> Opener:
        key = self._keys().recall()
        return lambda: self._open_with(key)

    def whereabouts(self) -> Whereabouts:
        return self._keys().where()

    def remember(self, passphrase: str) -> None:
        self._keys().remember(passphrase)

    def forget(self) -> None:
        self._keys().forget()

    def change_passphrase(self, old: str, new: str) -> None:
        self._keys().change_passphrase(old, new)

    def recovery_key(self, passphrase: str) -> str:
        return self._keys().recovery_key(passphrase)

    def check_recovery_key(self, typed: str) -> None:
        self._keys().check_recovery_key(typed)

    def recover(self, typed: str, passphrase: str) -> Register:
        self.let_go()
        return self._open_with(self._keys().recover(typed, passphrase))

    def rekey(self, passphrase: str) -> tuple[str, Path]:
        self.let_go()
        done = self._keys().rekey(passphrase)
        return done.recovery.text, done.aside

    def write_secret(self, path: Path, content: bytes) -> None:
        DiskFiles(mode=0o600).write(path, content, replace=True)

    def leave(self) -> None:
        self._remembering.keyring.give_up()

    def _keys(self) -> KeyRoom:
        return KeyRoom(self.where, self._remembering, self._cost, held=self._open)

    def _open_with(self, key: bytes) -> Register:
        self.let_go()
        return self._hold_as_can_be(
            lambda for_writing: open_with_key(self.where, key, for_writing=for_writing)
        )

    def _hold_as_can_be(self, opening: _Opening) -> Register:
        """Opens the store for writing; where others hold it or its folder forbids it, to read."""
        try:
            register, self.only_read = self._hold(opening(True)), ""
        except (HeldByAnother, UnsafeFolder, UnwritableStore) as held:
            register, self.only_read = self._held_to_read(opening), held.sentence
        return register

    def _held_to_read(self, opening: _Opening) -> Register:
        # No second copy is made of what others write: they make their own.
        return self.held.enter_context(opening(False))

    def _hold(self, opening: AbstractContextManager[SqlRegister]) -> Register:
        register = self.held.enter_context(opening)
        if self._second is not None:
            self.held.enter_context(self._second.beside(register))
        self._open = True
        return register

    def let_go(self) -> None:
        self._open = False
        self.held.close()
