"""Older stores on their way to the tables of this version: a backup first, never half a way."""

import os
from functools import partial
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from ccm_minutes.adapters.backups.opening import by_passphrase
from ccm_minutes.adapters.backups.restoring import Order, restore
from ccm_minutes.adapters.store import open_store, packing
from ccm_minutes.adapters.store.faults import OlderStore
from ccm_minutes.adapters.store.packing import NotBackedUp
from ccm_minutes.domain.errors import OutputFault
from tests.adapters.backups.killing import killed_at
from tests.adapters.store.conftest import PASSPHRASE, Opener
from tests.adapters.store.test_versions import Later, later_version
from tests.samples import small_meeting

__all__ = ["later_version"]

NEVER = 10**9


@pytest.fixture
def older(folder: Path, opened: Opener) -> Path:
    """A store with a meeting, older than the version in ``later_version``."""
    with opened() as register:
        register.take_in([small_meeting()])
    return folder


def open_and_close(folder: Path) -> None:
    with open_store(folder, PASSPHRASE, for_writing=True):
        pass


def test_a_backup_is_made_before_a_store_is_brought_up(
    older: Path, later_version: Later, tmp_path: Path
) -> None:
    with later_version("pass"):
        open_and_close(older)
    (backup,) = older.glob("before-upgrade-*.ccmbackup")

    # This version, which knows nothing of the later one, restores what was there before.
    restore(Order(backup, tmp_path / "again", tmp_path / "s"), by_passphrase(PASSPHRASE))
    with open_store(tmp_path / "again", PASSPHRASE, for_writing=True) as register:
        assert register.load("first").details.title == "Winter meeting"


def test_a_store_that_cannot_be_backed_up_is_left_as_it_is(
    older: Path, later_version: Later, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OutputFault("The disk is full.")

    with monkeypatch.context() as patch, later_version("pass"):
        patch.setattr(packing, "pack", full)
        with pytest.raises(NotBackedUp, match=r"before a backup.*full"):
            open_and_close(older)
    open_and_close(older)


def _version_of(folder: Path) -> str:
    """Which of the two versions a store has, which must be whole."""
    try:
        with open_store(folder, PASSPHRASE, for_writing=False) as register:
            assert register.load("first").details.title == "Winter meeting"
            assert not register.unsound()
    except OlderStore:
        return "older"
    return "newer"


def _open_until(steps: int, folder: Path) -> None:
    """Brings a store up in a process that ends before one of the statements."""
    left = steps

    def die(*_: object) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            os._exit(9)

    for name in ("before_cursor_execute", "commit"):
        event.listen(Engine, name, die)
    open_and_close(folder)


def test_killed_at_any_statement_a_store_is_whole(older: Path, later_version: Later) -> None:
    with later_version("op.execute('INSERT INTO later VALUES (1)')"):
        seen = []
        for step in count():
            was_killed = killed_at(NEVER, partial(_open_until, step, older))
            seen.append(_version_of(older))
            if not was_killed:
                break
    assert seen == sorted(seen, reverse=True)
    assert set(seen) == {"older", "newer"}
    assert len(seen) > 10


def test_killed_at_any_step_on_disk_a_store_is_whole(older: Path, later_version: Later) -> None:
    with later_version("pass"):
        seen = []
        for step in count():
            was_killed = killed_at(step, partial(open_and_close, older))
            seen.append(_version_of(older))
            if not was_killed:
                break
    assert seen == sorted(seen, reverse=True)
    assert seen[-1] == "newer"
    assert len(seen) > 5
