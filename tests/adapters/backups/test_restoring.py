"""Stores out of backups: what comes back, what is refused, what is kept aside."""

import shutil
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from ccm_minutes.adapters import keys
from ccm_minutes.adapters.backups.opening import (
    SideFileLost,
    WrongForBackup,
    by_passphrase,
    by_recovery_key,
)
from ccm_minutes.adapters.backups.restoring import Order, StoreStands, restore
from ccm_minutes.adapters.keys import SIDE_FILE, RecoveryKey
from ccm_minutes.adapters.packages.faults import DamagedBackup
from ccm_minutes.adapters.store import make_store, open_store, open_with_key, pending
from ccm_minutes.adapters.store.faults import DATABASE, UnwritableStore
from ccm_minutes.adapters.store.lock import HeldByAnother, only_writer
from ccm_minutes.adapters.store.packing import pack
from ccm_minutes.application.desk import Desk
from ccm_minutes.domain.edits.details import change_details
from tests.adapters.backups.killing import killed_at
from tests.adapters.store.conftest import LIGHT, PASSPHRASE, Opener
from tests.samples import small_meeting

OTHER = "other invented words"


def title(folder: Path, passphrase: str = PASSPHRASE) -> str:
    with open_store(folder, passphrase, for_writing=False) as register:
        assert not register.unsound()
        return register.load("first").details.title


def renamed(folder: Path, name: str = "Thaw") -> None:
    with open_store(folder, PASSPHRASE, for_writing=True) as register:
        Desk(register.load("first"), register).do(change_details("rename", title=name))


def everything(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def test_a_store_comes_back_on_a_machine_that_has_nothing(order: Order) -> None:
    restored = restore(order, by_passphrase(PASSPHRASE))

    assert (restored.meetings, restored.aside, restored.recovered.edits) == (1, None, 0)
    assert title(order.folder) == "Winter meeting"
    assert (order.settings / "letterheads" / "0123.docx").read_bytes() == b"a letterhead"
    assert not (order.folder / pending.PENDING).exists()


def test_a_store_that_is_there_stands_unless_it_may_go_aside(order: Order, folder: Path) -> None:
    renamed(folder)
    before = everything(folder)
    with pytest.raises(StoreStands):
        restore(replace(order, folder=folder), by_passphrase(PASSPHRASE))
    assert everything(folder) == before

    restored = restore(replace(order, folder=folder, replace=True), by_passphrase(PASSPHRASE))

    assert title(folder) == "Winter meeting"
    assert restored.aside is not None
    assert title(restored.aside) == "Thaw"
    assert list((folder / pending.ASIDE).iterdir()) == [restored.aside]


@pytest.mark.parametrize("name", [DATABASE, SIDE_FILE])
@pytest.mark.parametrize("damage", [b"", b"garbage" * 1000, None])
def test_a_damaged_store_is_kept_aside_as_it_is(
    order: Order, folder: Path, name: str, damage: bytes | None
) -> None:
    if damage is None:
        (folder / name).unlink()
    else:
        (folder / name).write_bytes(damage)

    restored = restore(replace(order, folder=folder, replace=True), by_passphrase(PASSPHRASE))

    assert title(folder) == "Winter meeting"
    assert restored.aside is not None
    assert (restored.aside / name).exists() == (damage is not None)
    if damage is not None:
        assert (restored.aside / name).read_bytes() == damage


def test_a_letterhead_that_differs_is_kept_aside(order: Order, folder: Path) -> None:
    mine = order.settings / "letterheads" / "0123.docx"
    mine.parent.mkdir(parents=True)
    mine.write_bytes(b"another")

    restored = restore(replace(order, folder=folder, replace=True), by_passphrase(PASSPHRASE))

    assert mine.read_bytes() == b"a letterhead"
    assert restored.aside is not None
    assert (restored.aside / "settings/letterheads/0123.docx").read_bytes() == b"another"


def test_a_wrong_passphrase_changes_nothing(order: Order, folder: Path) -> None:
    with pytest.raises(WrongForBackup, match="does not open the backup"):
        restore(order, by_passphrase(OTHER))
    assert not order.folder.exists()

    before = everything(folder)
    with pytest.raises(WrongForBackup):
        restore(replace(order, folder=folder, replace=True), by_passphrase(OTHER))
    assert everything(folder) == before


def test_a_backup_of_another_store_says_so(order: Order, tmp_path: Path) -> None:
    make_store(tmp_path / "other", OTHER, cost=LIGHT)
    onto_other = replace(order, folder=tmp_path / "other", replace=True)
    before = everything(onto_other.folder)
    with pytest.raises(WrongForBackup, match="backup of another store"):
        restore(onto_other, by_passphrase(OTHER))
    assert everything(onto_other.folder) == before


def test_a_passphrase_changed_since_holds_on(order: Order, folder: Path) -> None:
    keys.change_passphrase(folder, PASSPHRASE, OTHER, LIGHT)
    restore(replace(order, folder=folder, replace=True), by_passphrase(OTHER))
    assert title(folder, OTHER) == "Winter meeting"


def test_the_passphrase_of_the_time_opens_it_also_where_it_was_changed(
    order: Order, folder: Path
) -> None:
    keys.change_passphrase(folder, PASSPHRASE, OTHER, LIGHT)
    restore(replace(order, folder=folder, replace=True), by_passphrase(PASSPHRASE))
    assert title(folder) == "Winter meeting"


def test_a_recovery_key_opens_a_backup(tmp_path: Path) -> None:
    recovery = make_store(tmp_path / "one", PASSPHRASE, cost=LIGHT)
    (tmp_path / "one" / SIDE_FILE).rename(tmp_path / "lost")
    with open_with_key(tmp_path / "one", recovery.key, for_writing=True) as register:
        register.take_in([small_meeting()])
        pack(register, tmp_path / "one", {}, tmp_path / "backup", replace=False)
    order = Order(tmp_path / "backup", tmp_path / "two", tmp_path / "settings")

    with pytest.raises(SideFileLost, match="recovery key"):
        restore(order, by_passphrase(PASSPHRASE))
    with pytest.raises(WrongForBackup):
        restore(order, by_recovery_key(RecoveryKey(bytes(32))))
    restore(order, by_recovery_key(recovery))

    with open_with_key(order.folder, recovery.key, for_writing=False) as register:
        assert register.load("first").details.title == "Winter meeting"


def test_a_damaged_backup_changes_nothing(order: Order, folder: Path) -> None:
    content = bytearray(order.backup.read_bytes())
    content[len(content) // 2] ^= 1
    order.backup.write_bytes(content)
    before = everything(folder)
    with pytest.raises(DamagedBackup):
        restore(replace(order, folder=folder, replace=True), by_passphrase(PASSPHRASE))
    assert everything(folder) == before


def test_a_store_that_is_open_elsewhere_is_not_replaced(order: Order, folder: Path) -> None:
    with only_writer(folder), pytest.raises(HeldByAnother):
        restore(replace(order, folder=folder, replace=True), by_passphrase(PASSPHRASE))
    assert title(folder) == "Winter meeting"


def test_a_folder_that_cannot_be_made_is_told(order: Order, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UnwritableStore):
        restore(replace(order, folder=tmp_path / "file" / "store"), by_passphrase(PASSPHRASE))


def test_killed_at_any_step_the_old_store_is_whole_or_the_new_one(
    order: Order, folder: Path, tmp_path: Path
) -> None:
    renamed(folder)
    seen: list[str] = []
    for step in count():
        here = shutil.copytree(folder, tmp_path / f"killed {step}")
        onto = replace(order, folder=here, replace=True, settings=tmp_path / f"settings {step}")
        was_killed = killed_at(step, partial(restore, onto, by_passphrase(PASSPHRASE)))
        seen.append(title(here))
        if seen[-1] == "Winter meeting":
            (aside,) = (here / pending.ASIDE).iterdir()
            assert title(aside) == "Thaw"
            assert (onto.settings / "letterheads/0123.docx").read_bytes() == b"a letterhead"
        if not was_killed:
            break
        shutil.rmtree(here)
    assert seen == sorted(seen)
    assert set(seen) == {"Thaw", "Winter meeting"}
    assert seen.count("Winter meeting") > 5


def test_a_store_is_open_for_one_alone_while_a_restoration_is_ended(
    order: Order, folder: Path, opened: Opener
) -> None:
    with pending.getting_ready(folder) as new:
        shutil.copyfile(folder / DATABASE, new / DATABASE)
        shutil.copyfile(folder / SIDE_FILE, new / SIDE_FILE)
        pending.make_it_count(folder, order.settings)
    with only_writer(folder), pytest.raises(HeldByAnother), opened(for_writing=False):
        pass
    with opened(for_writing=False) as register:
        assert register.load("first").details.title == "Winter meeting"
