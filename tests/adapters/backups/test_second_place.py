"""Backups and a journal in another folder, beside a store that is written."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ccm_minutes.adapters.backups import second_folder
from ccm_minutes.adapters.backups.opening import by_passphrase
from ccm_minutes.adapters.backups.replaying import replay_from
from ccm_minutes.adapters.backups.restoring import Order, restore
from ccm_minutes.adapters.backups.second_folder import SecondFolder, SecondFolderGone
from ccm_minutes.adapters.backups.second_place import FolderPlace
from ccm_minutes.adapters.packages.container import opened_package
from ccm_minutes.adapters.store import SqlRegister, make_store, open_store, open_to_log
from ccm_minutes.application.backing_up.keeping_rule import LEAST
from ccm_minutes.application.backing_up.second_copy import SecondCopy
from ccm_minutes.application.desk import Desk
from ccm_minutes.application.release_record import ReleaseOutcome
from ccm_minutes.domain.edits.details import change_details
from tests.adapters.store.conftest import LIGHT, PASSPHRASE
from tests.samples import released, small_meeting


@pytest.fixture
def second(tmp_path: Path) -> Path:
    return tmp_path / "second"


@contextmanager
def session(folder: Path, second: Path) -> Iterator[tuple[SqlRegister, FolderPlace]]:
    with open_store(folder, PASSPHRASE, for_writing=True) as register:
        place = FolderPlace(register, folder, folder.parent / "settings", lambda: second)
        yield register, place
        place.close()


def rename(register: SqlRegister, title: str) -> None:
    Desk(register.load("first"), register).do(change_details("rename", title=title))


def title_after(second: Path, to: Path) -> str:
    (newest, *_) = SecondFolder(second).backups()
    order = Order(newest.path, to, to / "settings")
    restore(order, by_passphrase(PASSPHRASE), replay_from([second]))
    with open_store(to, PASSPHRASE, for_writing=False) as register:
        return register.load("first").details.title


def test_a_history_that_is_there_asks_for_a_backup_and_goes_on_from_it(
    folder: Path, second: Path, tmp_path: Path
) -> None:
    with open_store(folder, PASSPHRASE, for_writing=True) as register:
        register.take_in([small_meeting()])
    with session(folder, second) as (register, place):
        assert place.write_down()
        made = place.back_up()
        assert not place.write_down()
        assert place.backups() == [made]
        rename(register, "Thaw")
        place.write_down()
    assert title_after(second, tmp_path / "new") == "Thaw"


def test_also_the_backup_before_the_newest_can_be_brought_up_to_the_last_edit(
    folder: Path, second: Path, tmp_path: Path
) -> None:
    with session(folder, second) as (register, place):
        register.take_in([small_meeting()])
        for n in range(4):
            place.write_down()
            rename(register, f"title {n}")
            place.write_down()
            place.back_up()
        rename(register, "Thaw")
        place.write_down()
    (newest, *_) = SecondFolder(second).backups()
    newest.path.unlink()
    assert title_after(second, tmp_path / "new") == "Thaw"
    assert len(SecondFolder(second).journals()) < 4


def test_backups_are_let_go_by_the_rule(
    folder: Path, second: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with session(folder, second) as (register, place):
        register.take_in([small_meeting()])
        place.back_up()
        (one,) = SecondFolder(second).backups()
        for n in range(2, 30):
            name = one.path.name.replace("-000001-", f"-{n:06}-").rsplit("-", 1)[0]
            one.path.with_name(f"{name}-20200101T{n:02}0000Z.ccmbackup"[-52:]).touch()
        assert len(SecondFolder(second).backups()) > LEAST + 1
        place.back_up()
        left = SecondFolder(second).backups()
    assert len(left) == LEAST + 1
    assert left[-1].number == 1


def test_another_store_in_the_same_folder_is_let_be(
    folder: Path, second: Path, tmp_path: Path
) -> None:
    make_store(tmp_path / "other", PASSPHRASE, cost=LIGHT)
    with session(tmp_path / "other", second) as (_, other), session(folder, second) as (_, place):
        other.back_up()
        place.back_up()
        assert len(other.backups()) == len(place.backups()) == 1
    assert len(SecondFolder(second).backups()) == 2


def test_a_folder_that_is_not_there_is_told_and_looked_for_again(
    folder: Path, tmp_path: Path
) -> None:
    second = tmp_path / "stick" / "backups"
    with session(folder, second) as (register, place):
        register.take_in([small_meeting()])
        with pytest.raises(SecondFolderGone, match="not there"):
            place.write_down()
        with pytest.raises(SecondFolderGone):
            place.back_up()
        assert place.backups() == []
        second.parent.mkdir()
        place.write_down()
        place.back_up()
        assert len(place.backups()) == 1


def test_what_a_crash_left_of_a_backup_goes_after_a_day(
    folder: Path, second: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with session(folder, second) as (_, place):
        second.mkdir()
        (second / ".00.part").touch()
        place.back_up()
        assert (second / ".00.part").exists()
        monkeypatch.setattr(second_folder, "_OLD", -1)
        place.back_up()
        assert not (second / ".00.part").exists()


def test_the_second_copy_follows_a_store_that_is_worked_on(
    folder: Path, second: Path, tmp_path: Path
) -> None:
    with session(folder, second) as (register, place):
        copy = SecondCopy(place)
        register.subscribe(copy.edited)
        register.take_in([small_meeting()])
        for n in range(20):
            rename(register, f"title {n}")
        assert copy.finish(30)
        rename(register, "Thaw")
        copy.back_up_now()
        assert copy.finish(30)
        copy.close()
    (newest, *_) = SecondFolder(second).backups()
    with opened_package(newest.path) as package:
        assert package.manifest.edits == 22
    assert title_after(second, tmp_path / "new") == "Thaw"


def test_a_release_that_was_logged_beside_the_window_is_in_the_journal_by_the_next_opening(
    folder: Path, second: Path, tmp_path: Path
) -> None:
    with session(folder, second) as (register, place):
        register.take_in([small_meeting()])
        place.back_up()
        place.write_down()
        with open_to_log(folder, PASSPHRASE) as beside:
            beside.log_release("first", released())
        # What the window takes next brings it along.
        rename(register, "Thaw")
        place.write_down()
        assert releases_after(second, tmp_path / "one") == 1
        with open_to_log(folder, PASSPHRASE) as beside:
            beside.log_release("first", released(ReleaseOutcome.NOT_WRITTEN))
    assert releases_after(second, tmp_path / "two") == 1
    with session(folder, second) as (register, place):
        copy = SecondCopy(place)
        assert copy.finish_journal(30)
        copy.close()
    assert releases_after(second, tmp_path / "three") == 2


def releases_after(second: Path, to: Path) -> int:
    title_after(second, to)
    with open_store(to, PASSPHRASE, for_writing=False) as register:
        return len(register.releases("first"))
