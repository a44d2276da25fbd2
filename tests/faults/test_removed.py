"""What was removed for good is in no copy: not in the store, nor in a backup, nor in a journal."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from ccm_minutes.adapters.backups.journal import records_in
from ccm_minutes.adapters.backups.opening import by_passphrase
from ccm_minutes.adapters.backups.replaying import replay_from
from ccm_minutes.adapters.backups.restoring import Order, restore
from ccm_minutes.adapters.backups.second_folder import SecondFolder
from ccm_minutes.adapters.backups.second_place import FolderPlace
from ccm_minutes.adapters.packages.container import opened_package
from ccm_minutes.adapters.packages.manifest import DATABASE
from ccm_minutes.adapters.store import SqlRegister
from ccm_minutes.adapters.store.connection import reading
from ccm_minutes.adapters.store.forgetting import TracesLeft
from ccm_minutes.adapters.store.packing import back_up_before_upgrade
from ccm_minutes.adapters.store.rekeying import rekey
from ccm_minutes.application.backing_up.second_copy import SecondCopy
from ccm_minutes.application.desk import Desk
from ccm_minutes.application.history.moments import PartName
from ccm_minutes.application.removing import remove_for_good
from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.domain.edits.entries import add_entry
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.parts import PartKind
from tests.adapters.store.pages import decrypted
from tests.faults.conftest import Told
from tests.faults.stores import LIGHT, MEETING, PASSPHRASE, opened
from tests.samples import small_meeting

CANARY = b"Jabberwocky"
TEXT = f"{CANARY.decode()} was heard in the wood."


@pytest.fixture
def home(folder: Path, tmp_path: Path) -> Path:
    """Where everything of this test is: the store, both second folders, the settings."""
    (tmp_path / "stick").mkdir()
    return tmp_path


@contextmanager
def session(home: Path, second: str = "second") -> Iterator[tuple[SqlRegister, FolderPlace]]:
    """The store open, its second copy going to one folder, and the other one known."""
    folders = {"second": home / "second", "stick": home / "stick" / "copies"}
    where = folders.pop(second)
    with opened(home / "store") as register:
        place = FolderPlace(
            register, home / "store", home / "settings", lambda: where, lambda: [*folders.values()]
        )
        yield register, place
        place.close()


def said(register: SqlRegister) -> Entry:
    """The entry with the canary, which is new."""
    entry = Entry(EntryKind.NARRATIVE, text=TEXT)
    desk = Desk(register.load(MEETING), register)
    desk.do(add_entry(desk.meeting.agenda[0].key, entry))
    return entry


def removed(register: SqlRegister, entry: Entry) -> None:
    remove_for_good(register, MEETING, PartName(PartKind.ENTRY, entry.key))


def holding(home: Path, *keys: bytes) -> list[str]:
    """Every file, opened with every key as far as that goes, in which the canary is."""
    found = []
    for path in sorted(path for path in home.rglob("*") if path.is_file()):
        content = [path.read_bytes(), *(inside for key in keys for inside in _inside(path, key))]
        if any(re.search(CANARY[1:], one, re.IGNORECASE) for one in content):
            found.append(path.relative_to(home).as_posix())
    return found


def _inside(path: Path, key: bytes) -> Iterator[bytes]:
    if path.name == DATABASE:
        yield decrypted(path, key)
    if path.suffix == ".ccmbackup":
        with opened_package(path) as package, TemporaryDirectory() as apart:
            package.extract(DATABASE, Path(apart) / DATABASE)
            yield decrypted(Path(apart) / DATABASE, key)
    if path.suffix == ".ccmjournal":
        records, _ = records_in(path, key)
        yield repr([record.row for record in records]).encode()


def test_every_copy_that_holds_what_was_removed_is_replaced_by_a_new_backup(
    home: Path, told: Told
) -> None:
    with session(home, "stick") as (register, place):
        place.write_down()
        entry = said(register)
        place.write_down()
        place.back_up()
        back_up_before_upgrade(register, home / "store")
        old = register.key
    rekey(home / "store", PASSPHRASE, cost=LIGHT)
    with session(home) as (register, place):
        new = register.key
        for _ in range(3):
            place.write_down()
            place.back_up()
        Desk(register.load(MEETING), register).do(change_details("rename", title="Thaw"))
        place.write_down()
        before = holding(home, old, new)
        removed(register, entry)
        assert place.write_down()
        place.back_up()
        assert not place.write_down()
        assert holding(home, old, new) == []
        for second in (home / "second", home / "stick" / "copies"):
            assert len(SecondFolder(second, new).backups()) == 1
        Desk(register.load(MEETING), register).do(change_details("rename", title="Flood"))
        assert not place.write_down()
    kinds = {Path(name).suffix for name in before} | {Path(name).parts[1] for name in before}
    assert kinds >= {".ccmbackup", ".ccmjournal", ".db", "set-aside", "copies"}
    told("removed for good", len(before), "in none of the files that held it; all are replaced")


@pytest.mark.parametrize("second", ["second", "stick"])
def test_a_stick_that_was_out_is_cleaned_when_it_comes_back(home: Path, second: str) -> None:
    with session(home, "stick") as (register, place):
        entry = said(register)
        place.write_down()
        place.back_up()
        key = register.key
    (home / "stick").rename(home.parent / "drawer")
    with session(home) as (register, place):
        removed(register, entry)
        place.back_up()
        assert holding(home, key) == []
        (home.parent / "drawer").rename(home / "stick")
        assert holding(home, key)
    with session(home, second) as (register, place):
        assert place.write_down()
        place.back_up()
        assert holding(home, key) == []
        assert not place.write_down()


def test_the_copy_of_a_meeting_that_was_removed_is_replaced_beside_a_running_session(
    home: Path, tmp_path: Path
) -> None:
    with session(home) as (register, place):
        copy = SecondCopy(place, again=0.1)
        register.subscribe(copy.edited)
        register.take_in([small_meeting("other")])
        # The last edit of all goes with its meeting.
        said(register)
        assert copy.finish(30)
        copy.back_up_now()
        assert copy.finish(30)
        register.forget_meeting(MEETING)
        assert copy.finish(30)
        assert holding(home, register.key) == []
        Desk(register.load("other"), register).do(change_details("rename", title="Drought"))
        assert copy.finish_journal(30)
        copy.close()
    (newest, *_) = SecondFolder(home / "second").backups()
    order = Order(newest.path, tmp_path / "again", tmp_path / "again settings")
    restored = restore(order, by_passphrase(PASSPHRASE), replay_from([home / "second"]))
    assert restored.recovered.notices == ()
    with opened(tmp_path / "again") as register:
        assert [line.title for line in register.meetings()] == ["Drought"]


def test_a_reader_elsewhere_holds_up_the_store_alone_and_no_copy(home: Path) -> None:
    with session(home) as (register, place):
        entry = said(register)
        place.write_down()
        place.back_up()
        key = register.key
        with opened(home / "store", for_writing=False) as reader, reading(reader._engine) as at:
            at.exec_driver_sql("SELECT count(*) FROM entries").scalar()
            with pytest.raises(TracesLeft):
                removed(register, entry)
            assert place.write_down()
            place.back_up()
            assert set(holding(home, key)) == {"store/store.db"}
    with session(home) as (register, place):
        assert holding(home, key) == []
