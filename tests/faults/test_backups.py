"""The second copy, when the disk it is on or the machine lets it down."""

import os
import random
import shutil
import signal
from pathlib import Path
from time import sleep

import pytest

from ccm_minutes.adapters.backups.journal import Journal
from ccm_minutes.adapters.backups.opening import by_passphrase
from ccm_minutes.adapters.backups.replaying import replay_from
from ccm_minutes.adapters.backups.restoring import Order, restore
from ccm_minutes.adapters.backups.second_folder import SecondFolder
from ccm_minutes.adapters.backups.second_place import FolderPlace
from ccm_minutes.adapters.packages.faults import DamagedBackup
from ccm_minutes.adapters.store.packing import check, pack
from ccm_minutes.application.desk import Desk
from ccm_minutes.domain.edits.details import change_details
from tests.faults import share
from tests.faults.conftest import Told
from tests.faults.stores import MEETING, PASSPHRASE, opened
from tests.faults.test_bits import fill, flip

EDITS = 30


@pytest.fixture
def second(tmp_path: Path) -> Path:
    return tmp_path / "second"


def back(backup: Path, second: Path, to: Path) -> str:
    """The title in a store restored from a backup and the journals."""
    order = Order(backup, to, to / "settings", replace=True)
    restore(order, by_passphrase(PASSPHRASE), replay_from([second]))
    with opened(to, for_writing=False) as register:
        assert not register.unsound()
        return register.load(MEETING).details.title


def test_a_flipped_bit_in_a_backup_is_always_noticed(
    folder: Path, tmp_path: Path, told: Told
) -> None:
    fill(folder)
    backup, spoiled = tmp_path / "whole.ccmbackup", tmp_path / "spoiled.ccmbackup"
    with opened(folder) as register:
        pack(register, folder, {"letterheads/00.docx": b"letterhead"}, backup, replace=False)
        key = register.key
    cases = share(ci=20, full=200)
    for case in range(cases):
        shutil.copyfile(backup, spoiled)
        flip(spoiled, random.Random(case))
        with pytest.raises(DamagedBackup):
            check(spoiled, key)
        with pytest.raises(DamagedBackup):
            restore(
                Order(spoiled, tmp_path / "new", tmp_path / "settings"), by_passphrase(PASSPHRASE)
            )
        assert not (tmp_path / "new").exists()
    assert check(backup, key).edits > 0
    told("one bit flipped in a backup", cases, "each was noticed, and nothing was restored")


def _edit_and_write_down(folder: Path, second: Path, acknowledged: int) -> None:
    with opened(folder) as register:
        journal = Journal(register, lambda: second)
        desk = Desk(register.load(MEETING), register)
        for n in range(1, EDITS * 100):
            desk.do(change_details("rename", title=f"title {n}"))
            journal.catch_up()
            os.write(acknowledged, f"{n}\n".encode())


def _killed_after(seconds: float, folder: Path, second: Path) -> int:
    """Edits in a process that is killed; gives the last edit that it had written down."""
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reads)
        try:
            _edit_and_write_down(folder, second, writes)
        finally:
            os._exit(1)
    os.close(writes)
    sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reads) as lines:
        return int((["0", *lines.read().split("\n")[:-1]])[-1])


def test_killed_at_any_moment_no_edit_that_was_written_down_is_lost_with_the_store(
    folder: Path, second: Path, tmp_path: Path, told: Told
) -> None:
    fill(folder)
    cases, edits = share(ci=4, full=100), 0
    for case in range(cases):
        here = Path(shutil.copytree(folder, tmp_path / "case"))
        with opened(here) as register:
            FolderPlace(register, here, tmp_path / "settings", lambda: second).back_up()
        last = _killed_after(random.Random(case).uniform(0.1, 0.6), here, second)
        (here / "store.db").write_bytes(b"gone")
        (newest, *_) = SecondFolder(second).backups()
        title = back(newest.path, second, here)
        # One more may have been written down before it could be said.
        expected = [f"title {n}" for n in (last, last + 1)] if last else None
        assert expected is None or title in expected
        edits += last
        shutil.rmtree(here)
        shutil.rmtree(second)
    assert edits > 0
    told("killed while a journal is written, then the store lost", cases, f"{edits} edits back")


def test_a_journal_that_is_cut_anywhere_gives_an_exact_beginning_of_the_edits(
    folder: Path, second: Path, tmp_path: Path, told: Told
) -> None:
    fill(folder)
    with opened(folder) as register:
        place = FolderPlace(register, folder, tmp_path / "settings", lambda: second)
        place.back_up()
        desk = Desk(register.load(MEETING), register)
        for n in range(1, EDITS + 1):
            desk.do(change_details("rename", title=f"title {n}"))
            place.write_down()
        place.close()
    (backup,), (journal,) = SecondFolder(second).backups(), SecondFolder(second).journals()
    content = journal.read_bytes()
    cases = share(ci=6, full=200)
    seen: list[tuple[int, int]] = []
    for case in range(cases):
        length = random.Random(case).randrange(len(content))
        journal.write_bytes(content[:length])
        title = back(backup.path, second, tmp_path / "new")
        seen.append((length, int(title.removeprefix("title ")) if "title " in title else 0))
    lengths, last = zip(*sorted(seen), strict=True)
    assert list(last) == sorted(last)
    assert max(last) > min(last)
    told("a journal cut off", len(lengths), "each gave an exact beginning of the edits")


def test_killed_while_backups_are_made_every_backup_that_has_a_name_is_whole(
    folder: Path, second: Path, tmp_path: Path, told: Told
) -> None:
    fill(folder)
    cases = share(ci=5, full=100)
    whole: set[Path] = set()
    with opened(folder, for_writing=False) as register:
        key = register.key
    for case in range(cases):
        child = os.fork()
        if child == 0:
            try:
                _back_up_on_and_on(folder, second, tmp_path / "settings")
            finally:
                os._exit(1)
        sleep(random.Random(case).uniform(0.1, 0.7))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        for path in {found.path for found in SecondFolder(second).backups()} - whole:
            assert check(path, key).edits > 0
            whole.add(path)
    with opened(folder) as register:
        assert not register.unsound()
    assert whole
    told("killed while backups are made", cases, f"{len(whole)} backups, each whole")


def _back_up_on_and_on(folder: Path, second: Path, settings: Path) -> None:
    with opened(folder) as register:
        place = FolderPlace(register, folder, settings, lambda: second)
        for _ in range(3):
            place.back_up()
        sleep(10)
