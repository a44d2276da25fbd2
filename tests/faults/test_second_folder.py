"""The folder of the second copy fails: the work goes on, the status says so, all is caught up."""

import errno
import os
import random
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from ccm_minutes.adapters.backups.opening import by_passphrase
from ccm_minutes.adapters.backups.replaying import replay_from
from ccm_minutes.adapters.backups.restoring import Order, restore
from ccm_minutes.adapters.backups.second_folder import SecondFolder
from ccm_minutes.adapters.backups.second_place import FolderPlace
from ccm_minutes.adapters.clock import SystemClock
from ccm_minutes.adapters.store import SqlRegister
from ccm_minutes.application.backing_up.second_copy import SecondCopy
from ccm_minutes.application.desk import Desk
from ccm_minutes.application.keeping import Keeper
from ccm_minutes.domain.edits.details import change_details
from tests.faults import share
from tests.faults.conftest import Told
from tests.faults.stores import MEETING, PASSPHRASE, opened

REASONS = {"full": errno.ENOSPC, "input or output": errno.EIO, "read-only": errno.EROFS}


@dataclass
class Disk:
    """The disk on which the second folder is.

    Attributes:
        fault: the number of the error that it answers with; None while it is well.
        well_for: so many times it still takes what is written.
    """

    folder: Path
    fault: int | None = None
    well_for: int = 0
    refused: int = 0
    files: set[tuple[int, int]] = field(default_factory=set)

    def holds(self, handle: int) -> bool:
        there = os.fstat(handle)
        return any(
            (one.st_dev, one.st_ino) == (there.st_dev, there.st_ino)
            for path in (self.folder, *self.folder.glob("*"))
            if (one := _stat(path)) is not None
        )

    def take(self, handle: int) -> None:
        if self.fault is None or not self.holds(handle):
            return
        self.well_for -= 1
        if self.well_for < 0:
            self.refused += 1
            raise OSError(self.fault, os.strerror(self.fault))


def _stat(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except OSError:
        return None


@pytest.fixture
def second(tmp_path: Path) -> Path:
    return tmp_path / "stick" / "copies"


@pytest.fixture
def disk(second: Path, monkeypatch: pytest.MonkeyPatch) -> Disk:
    """The disk of the second folder; whatever is to be durable there goes through it."""
    second.parent.mkdir()
    disk, sync = Disk(second), os.fsync

    def through(handle: int) -> None:
        disk.take(handle)
        sync(handle)

    monkeypatch.setattr(os, "fsync", through)
    return disk


@dataclass
class Session:
    """Somebody at work: the slowest of the edits is kept."""

    register: SqlRegister
    copy: SecondCopy
    keeper: Keeper
    desk: Desk
    number: int = 0
    slowest: float = 0.0

    def edit(self) -> None:
        self.number += 1
        started = time.monotonic()
        self.desk.do(change_details("rename", title=f"title {self.number}"))
        self.keeper.finish(20)
        self.slowest = max(self.slowest, time.monotonic() - started)

    def wait_for(self, holds: Callable[[], bool]) -> None:
        until = time.monotonic() + 20
        while not holds():
            assert time.monotonic() < until
            time.sleep(0.002)


@contextmanager
def session(folder: Path, second: Path) -> Iterator[Session]:
    with opened(folder) as register:
        place = FolderPlace(register, folder, folder.parent / "settings", lambda: second)
        copy = SecondCopy(place, again=0.02)
        register.subscribe(copy.edited)
        keeper = Keeper(register, SystemClock())
        assert copy.finish(20)
        yield Session(register, copy, keeper, Desk(register.load(MEETING), keeper))
        keeper.close()
        copy.close()


def last_title(second: Path, to: Path) -> str:
    """The title in the store that the second folder alone gives back."""
    (newest, *_) = SecondFolder(second).backups()
    order = Order(newest.path, to, to.with_name("restored settings"))
    restored = restore(order, by_passphrase(PASSPHRASE), replay_from([second]))
    assert restored.recovered.notices == ()
    with opened(to, for_writing=False) as register:
        return register.load(MEETING).details.title


@pytest.mark.parametrize("fault", REASONS)
def test_a_second_disk_that_fails_disturbs_no_edit_and_is_caught_up(
    folder: Path, tmp_path: Path, second: Path, disk: Disk, told: Told, fault: str
) -> None:
    cases, slowest = share(ci=2, full=60), 0.0
    for case in range(cases):
        copy = Path(shutil.copytree(folder, tmp_path / "case"))
        with session(copy, second) as at:
            at.edit()
            disk.fault, disk.well_for, disk.refused = REASONS[fault], case % 5, 0
            for _ in range(6):
                at.edit()
            at.copy.back_up_now()
            at.wait_for(lambda: at.copy.standing.failure is not None)
            assert str(second) in str(at.copy.standing.failure)
            assert at.keeper.standing.waiting == 0
            disk.fault = None
            at.edit()
            at.wait_for(lambda: at.copy.finish(20) and at.copy.standing.failure is None)
            assert disk.refused
            slowest = max(slowest, at.slowest)
        assert last_title(second, tmp_path / "again") == f"title {at.number}"
        for path in (copy, second, tmp_path / "again"):
            shutil.rmtree(path)
    told(f"second folder: {fault}", cases, f"told, caught up; no edit took {slowest:.2f} s")


def test_a_stick_that_is_pulled_out_at_any_moment_is_caught_up_when_it_is_back(
    folder: Path, tmp_path: Path, second: Path, disk: Disk, told: Told
) -> None:
    cases = share(ci=2, full=60)
    away = tmp_path / "drawer"
    with session(folder, second) as at:
        for case in range(cases):
            chance = random.Random(case)
            at.copy.back_up_now()
            at.edit()
            time.sleep(chance.random() * 0.05)
            disk.folder.parent.rename(away)
            at.edit()
            at.wait_for(lambda: "not there" in str(at.copy.standing.failure))
            at.edit()
            assert at.keeper.standing.waiting == 0
            away.rename(disk.folder.parent)
            at.wait_for(lambda: at.copy.finish(20) and at.copy.standing.failure is None)
            shutil.copytree(second, tmp_path / "stick now")
            again = tmp_path / "again"
            assert last_title(tmp_path / "stick now", again) == f"title {at.number}"
            for path in (again, tmp_path / "stick now"):
                shutil.rmtree(path)
    told("second folder: pulled out", cases, "told, and caught up when it was back")
