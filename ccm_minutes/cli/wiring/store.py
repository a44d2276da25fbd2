"""The store of this call: where it is, made, opened, thrown away."""

import secrets
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory

from ccm_minutes.adapters.folders import folders_of
from ccm_minutes.adapters.keys import SIDE_FILE, NoStore
from ccm_minutes.adapters.store.faults import DATABASE
from ccm_minutes.adapters.store.open import (
    StoreThere,
    finish_restoring,
    make_store,
    open_store,
    open_to_log,
    open_with_key,
)
from ccm_minutes.adapters.store.pending import is_pending
from ccm_minutes.adapters.store.register import SqlRegister
from ccm_minutes.application.failures import ReleaseNotLogged
from ccm_minutes.application.ports import Register
from ccm_minutes.application.remembering import NotRemembered
from ccm_minutes.cli.call import Call
from ccm_minutes.cli.passphrases import passphrase_for
from ccm_minutes.cli.streams import tell
from ccm_minutes.cli.wiring.key_room import KeyRoom, remembering_of
from ccm_minutes.cli.wiring.second_copies import SecondCopies
from ccm_minutes.domain.errors import StoreHeld


def folder_of(call: Call) -> Path:
    """The folder of the store that a call means."""
    return folders_of(store=call.store).store


def is_there(folder: Path) -> bool:
    """Whether there is any part of a store in a folder."""
    return is_pending(folder) or any((folder / name).exists() for name in (SIDE_FILE, DATABASE))


def must_not_be_there(folder: Path) -> None:
    """Passes a folder without a store, before anybody is asked for a passphrase."""
    if is_there(folder):
        raise StoreThere(folder)


def must_be_there(folder: Path) -> None:
    """Passes a folder with a store, or raises ``NoStore``."""
    if not is_there(folder):
        raise NoStore(folder)
    finish_restoring(folder)


def make(folder: Path, passphrase: str) -> str:
    """Makes a store; gives its recovery key as it is to be written down."""
    return make_store(folder, passphrase).text


def key_room(call: Call) -> KeyRoom:
    """What is done with the key of a call's store.

    Raises:
        NoStore: there is none; nobody is asked for a passphrase then.
    """
    folder = folder_of(call)
    must_be_there(folder)
    return KeyRoom(folder, remembering_of(folders_of(store=call.store)))


@contextmanager
def opened(call: Call, *, for_writing: bool) -> Iterator[SqlRegister]:
    """The store of a call, opened with its passphrase, or the key where that is remembered.

    Raises:
        NoStore: there is none; nobody is asked for a passphrase then.
    """
    second = SecondCopies(folders_of(store=call.store))
    with (
        _alone(call, for_writing=for_writing) as register,
        _beside(second, register) if for_writing else nullcontext(),
    ):
        yield register


@contextmanager
def opened_with_copies(call: Call) -> Iterator[tuple[SqlRegister, SecondCopies]]:
    """The store of a call, opened for writing likewise, and its second copy."""
    second = SecondCopies(folders_of(store=call.store))
    with _alone(call, for_writing=True) as register, _beside(second, register):
        yield register, second


def _alone(call: Call, *, for_writing: bool) -> AbstractContextManager[SqlRegister]:
    room = key_room(call)
    key = _remembered(call, room)
    if key is not None:
        return open_with_key(room.folder, key, for_writing=for_writing)
    passphrase = passphrase_for(call.passphrase_file)
    return open_store(room.folder, passphrase, for_writing=for_writing)


def _beside(second: SecondCopies, register: SqlRegister) -> AbstractContextManager[None]:
    """Keeps a second copy up to date where the window has begun one; a verb begins none."""
    return second.beside(register) if second.where.is_dir() else nullcontext()


def _remembered(call: Call, room: KeyRoom) -> bytes | None:
    """The key from the keyring, where it was wished to be there and no passphrase is given."""
    if call.passphrase_file is not None or not room.is_remembered():
        return None
    try:
        return room.recall()
    except NotRemembered as failure:
        tell(failure.sentence)
        return None


@contextmanager
def opened_to_log(call: Call) -> Iterator[Register]:
    """The store of a call, from which a release goes out; another process may have it open.

    Raises:
        NoStore: there is none; nobody is asked for a passphrase then.
        ReleaseNotLogged: it cannot be written here now.
    """
    room = key_room(call)
    key = _remembered(call, room)
    passphrase = passphrase_for(call.passphrase_file) if key is None else ""
    with ExitStack() as stack:
        try:
            register = stack.enter_context(open_to_log(room.folder, passphrase, key=key))
        except StoreHeld as held:
            raise ReleaseNotLogged(held) from None
        yield register


@contextmanager
def throw_away() -> Iterator[Register]:
    """A store of nobody's, gone afterwards."""
    with TemporaryDirectory(prefix="ccm-minutes-", ignore_cleanup_errors=True) as home:
        folder, passphrase = Path(home) / "store", secrets.token_urlsafe()
        make_store(folder, passphrase)
        with open_store(folder, passphrase, for_writing=True) as register:
            yield register
