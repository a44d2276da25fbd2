"""Backups that were made before an older store was brought up: listed, and let go in time."""

from datetime import datetime, timedelta
from pathlib import Path

from ccm_minutes.adapters.backups.before_upgrade import let_go_of_old, made_before_upgrades
from ccm_minutes.adapters.backups.second_folder import SecondFolder
from ccm_minutes.adapters.backups.second_place import FolderPlace, lines_in, looked_at
from ccm_minutes.adapters.store.packing import back_up_before_upgrade
from tests.adapters.store.conftest import Opener


def test_they_are_listed_with_the_others_the_newest_first(
    folder: Path, opened: Opener, tmp_path: Path
) -> None:
    second = tmp_path / "second"
    with opened() as register:
        back_up_before_upgrade(register, folder)
        FolderPlace(register, folder, tmp_path / "settings", lambda: second).back_up()
        back_up_before_upgrade(register, folder)
    listed = lines_in(second, folder)
    assert len(listed) == 3
    assert [line.made for line in listed] == sorted((one.made for one in listed), reverse=True)
    assert {line.path.parent for line in listed} == {folder, second}
    assert all(looked_at(line).damage == "" for line in listed)
    assert len(SecondFolder(second).backups()) == 1


def test_those_older_than_a_month_go_but_for_the_newest(tmp_path: Path) -> None:
    now = datetime.now().astimezone()
    for days in (1, 20, 40, 400):
        stamp = f"{now - timedelta(days):%Y%m%d%H%M%S}"
        (tmp_path / f"before-upgrade-{stamp}-00aa.ccmbackup").touch()
    (tmp_path / "my own.ccmbackup").touch()

    let_go_of_old(tmp_path, now)
    assert len(made_before_upgrades(tmp_path)) == 2
    let_go_of_old(tmp_path, now + timedelta(100))
    assert len(made_before_upgrades(tmp_path)) == 1
    assert (tmp_path / "my own.ccmbackup").exists()
