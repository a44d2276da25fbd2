"""The journal of edits: written after the store, read after its loss."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from ccm_minutes.adapters.backups.journal import Journal, records_in
from ccm_minutes.adapters.backups.journal_file import End, JournalWriter, read_journal
from ccm_minutes.adapters.backups.opening import by_passphrase
from ccm_minutes.adapters.backups.replaying import replay_from
from ccm_minutes.adapters.backups.restoring import Order, restore
from ccm_minutes.adapters.backups.second_folder import SecondFolder, SecondFolderGone
from ccm_minutes.adapters.store import SqlRegister, open_store
from ccm_minutes.adapters.store.packing import pack
from ccm_minutes.application.backing_up.ports import Restored
from ccm_minutes.application.desk import Desk
from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.domain.edits.entries import add_entry
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import Meeting
from tests.adapters.store.conftest import PASSPHRASE
from tests.samples import released, small_meeting

KEY = bytes(range(32))


def written(path: Path, *records: bytes) -> Path:
    writer = JournalWriter(path, KEY)
    for record in records:
        writer.add([record])
    writer.close()
    return path


def test_what_was_written_is_read_and_nothing_is_in_the_clear(tmp_path: Path) -> None:
    path = written(tmp_path / "j", b"first words", b"", b"others")
    read = read_journal(path, KEY)
    assert (read.records, read.end) == ([b"first words", b"", b"others"], End.WHOLE)
    assert b"words" not in path.read_bytes()


def test_an_end_that_is_cut_off_leaves_what_came_before(tmp_path: Path) -> None:
    content = written(tmp_path / "j", b"first", b"second", b"third").read_bytes()
    for length in range(len(content)):
        (tmp_path / "j").write_bytes(content[:length])
        read = read_journal(tmp_path / "j", KEY)
        assert read.end in (End.CUT, End.WHOLE)
        assert list(read.records) == [b"first", b"second", b"third"][: len(read.records)]


def test_a_bit_that_is_flipped_is_noticed_and_nothing_wrong_is_read(tmp_path: Path) -> None:
    content = written(tmp_path / "j", b"first", b"second", b"third").read_bytes()
    for place in range(8 * len(content)):
        flipped = bytearray(content)
        flipped[place // 8] ^= 1 << place % 8
        (tmp_path / "j").write_bytes(flipped)
        read = read_journal(tmp_path / "j", KEY)
        assert read.end is End.DAMAGED
        assert list(read.records) == [b"first", b"second", b"third"][: len(read.records)]


def test_a_record_from_elsewhere_is_noticed(tmp_path: Path) -> None:
    one = written(tmp_path / "1", b"first", b"second").read_bytes()
    other = written(tmp_path / "2", b"first", b"second").read_bytes()
    head, length = len(one) - 2 * 36 - 11, 36 + 5
    (tmp_path / "1").write_bytes(one[: head + length] + other[head + length :])
    assert read_journal(tmp_path / "1", KEY).end is End.DAMAGED
    (tmp_path / "1").write_bytes(one[:head] + one[head + length :])
    assert read_journal(tmp_path / "1", KEY).end is End.DAMAGED


def test_a_journal_of_another_store_gives_nothing(tmp_path: Path) -> None:
    assert read_journal(written(tmp_path / "j", b"words"), bytes(32)).records == ()


@pytest.fixture
def second(tmp_path: Path) -> Path:
    return tmp_path / "second"


@contextmanager
def session(folder: Path, second: Path) -> Iterator[tuple[SqlRegister, Journal]]:
    """The store, open, with a journal beside it."""
    with open_store(folder, PASSPHRASE, for_writing=True) as register:
        journal = Journal(register, lambda: second)
        journal.catch_up()
        yield register, journal
        journal.turn()


def rename(register: SqlRegister, title: str) -> None:
    Desk(register.load("first"), register).do(change_details("rename", title=title))


def many_edits(register: SqlRegister) -> Meeting:
    """Edits of every kind: added, changed, moved, removed, undone; and a second meeting."""
    desk = Desk(register.load("first"), register)
    desk.do(change_details("rename", title="Thaw"))
    item = desk.meeting.agenda[0]
    desk.do(add_entry(item.key, Entry(EntryKind.DECISION, text="Adopted."), 0))
    desk.do(change_details("rename", id="renamed"))
    desk.undo()
    register.take_in([small_meeting("second")])
    register.take_in([replace(small_meeting("first"), agenda=desk.meeting.agenda[:1])])
    register.log_release("first", released())
    return register.load("first")


def back(folder: Path, backup: Path, second: Path, to: Path) -> Restored:
    order = Order(backup, to, to / "settings", replace=True)
    return restore(order, by_passphrase(PASSPHRASE), replay_from([second]))


def test_a_store_that_is_lost_comes_back_to_its_last_edit(
    folder: Path, second: Path, tmp_path: Path
) -> None:
    with session(folder, second) as (register, journal):
        register.take_in([small_meeting()])
        pack(register, folder, {}, tmp_path / "backup", replace=False)
        meeting = many_edits(register)
        journal.catch_up()

    restored = back(folder, tmp_path / "backup", second, tmp_path / "new")

    assert restored.recovered.edits == 6
    assert not restored.recovered.notices
    with open_store(tmp_path / "new", PASSPHRASE, for_writing=True) as again:
        assert again.load("first") == meeting
        assert again.load("second").details.id == "second"
        assert again.releases("first") == (released(),)
        assert not again.unsound()
        rename(again, "Later")


def test_a_journal_alone_makes_an_empty_store_whole(
    folder: Path, second: Path, tmp_path: Path
) -> None:
    with session(folder, second) as (register, journal):
        pack(register, folder, {}, tmp_path / "backup", replace=False)
        register.take_in([small_meeting()])
        meeting = many_edits(register)
        journal.catch_up()
    assert back(folder, tmp_path / "backup", second, tmp_path / "new").recovered.edits == 7
    with open_store(tmp_path / "new", PASSPHRASE, for_writing=False) as again:
        assert again.load("first") == meeting


def test_a_later_session_and_a_folder_that_was_away_leave_no_gap(
    folder: Path, second: Path, tmp_path: Path
) -> None:
    with session(folder, second) as (register, journal):
        register.take_in([small_meeting()])
        journal.catch_up()
        pack(register, folder, {}, tmp_path / "backup", replace=False)
    with open_store(folder, PASSPHRASE, for_writing=True) as register:
        rename(register, "without a stick")
    with session(folder, second) as (register, journal):
        rename(register, "with it again")
        journal.catch_up()
        second.rename(tmp_path / "away")
        (tmp_path / "second").write_text("no folder")
        rename(register, "away")
        with pytest.raises(SecondFolderGone):
            journal.catch_up()
        second.unlink()
        (tmp_path / "away").rename(second)
        assert journal.catch_up() == 1
        assert not journal.has_gap
    assert len(SecondFolder(second).journals()) == 2

    restored = back(folder, tmp_path / "backup", second, tmp_path / "new")
    assert restored.recovered.edits == 3
    with open_store(tmp_path / "new", PASSPHRASE, for_writing=False) as again:
        assert again.load("first").details.title == "away"


def test_a_history_that_began_before_the_journal_needs_a_backup(folder: Path, second: Path) -> None:
    with open_store(folder, PASSPHRASE, for_writing=True) as register:
        register.take_in([small_meeting()])
        journal = Journal(register, lambda: second)
        assert journal.catch_up() == 0
        assert journal.has_gap
        place = SecondFolder(second, register.key).next_backup()
        pack(register, folder, {}, place, replace=False)
        later = Journal(register, lambda: second)
        later.catch_up()
        assert not later.has_gap


def test_what_was_given_up_for_a_backup_does_not_come_back(
    folder: Path, second: Path, tmp_path: Path
) -> None:
    with session(folder, second) as (register, journal):
        register.take_in([small_meeting()])
        journal.catch_up()
        pack(register, folder, {}, tmp_path / "backup", replace=False)
        rename(register, "given up")
        journal.catch_up()
    order = Order(tmp_path / "backup", folder, tmp_path / "s", replace=True)
    restore(order, by_passphrase(PASSPHRASE))
    with session(folder, second) as (register, journal):
        rename(register, "kept")
        rename(register, "kept on")
        journal.catch_up()

    restored = back(folder, tmp_path / "backup", second, tmp_path / "new")

    with open_store(tmp_path / "new", PASSPHRASE, for_writing=False) as again:
        assert again.load("first").details.title == "kept on"
    assert restored.recovered.edits == 2
    assert "do not join" in restored.recovered.notices[0]


def test_a_damaged_journal_gives_what_is_before_the_damage_and_says_so(
    folder: Path, second: Path, tmp_path: Path
) -> None:
    with session(folder, second) as (register, journal):
        register.take_in([small_meeting()])
        pack(register, folder, {}, tmp_path / "backup", replace=False)
        for n in range(5):
            rename(register, f"title {n}")
            journal.catch_up()
    (path,) = SecondFolder(second).journals()
    content = bytearray(path.read_bytes())
    content[-40] ^= 1
    path.write_bytes(content)

    restored = back(folder, tmp_path / "backup", second, tmp_path / "new")

    assert restored.recovered.edits == 4
    assert "damaged" in restored.recovered.notices[0]


def test_a_journal_goes_once_a_backup_holds_its_edits(folder: Path, second: Path) -> None:
    with session(folder, second) as (register, journal):
        register.take_in([small_meeting()])
        rename(register, "one")
        journal.catch_up()
        journal.prune(2)
        assert len(SecondFolder(second).journals()) == 1
        journal.turn()
        journal.prune(1)
        assert len(SecondFolder(second).journals()) == 1
        rename(register, "two")
        journal.catch_up()
        journal.prune(2)
        (left,) = SecondFolder(second).journals()
        assert [record.sequence for record in records_in(left, register.key)[0]] == [3]


def test_a_journal_of_what_was_given_up_is_kept_for_a_month(
    folder: Path, second: Path, tmp_path: Path
) -> None:
    shutil.copytree(folder, tmp_path / "other")
    with session(tmp_path / "other", second) as (register, journal):
        register.take_in([small_meeting()])
        journal.catch_up()
    with session(folder, second) as (register, journal):
        register.take_in([small_meeting()])
        journal.prune(10)
        (path,) = SecondFolder(second).journals()
        os.utime(path, (0, 0))
        journal.prune(10)
        assert not SecondFolder(second).journals()
