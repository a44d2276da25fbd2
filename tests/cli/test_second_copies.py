"""The second copy of the store of a call: where it goes, and the way back through its journal."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from ccm_minutes.adapters.folders import Folders, folders_of
from ccm_minutes.adapters.packages.container import manifest_at
from ccm_minutes.adapters.store import SqlRegister, open_store
from ccm_minutes.application.desk import Desk
from ccm_minutes.cli.wiring.second_copies import FOLDER, NotOpen, SecondCopies
from ccm_minutes.domain.edits.details import change_details
from tests.cli.calls import SAMPLE_ID, Caller
from tests.cli.conftest import PASSPHRASE


@pytest.fixture
def folders(folder: Path) -> Folders:
    return folders_of(store=folder)


@contextmanager
def at_work(folders: Folders) -> Iterator[tuple[SqlRegister, SecondCopies]]:
    """The store open, as while a window is."""
    second = SecondCopies(folders)
    with ExitStack() as held:
        register = held.enter_context(open_store(folders.store, PASSPHRASE, for_writing=True))
        held.enter_context(second.beside(register))
        yield register, second


def rename(register: SqlRegister, title: str) -> None:
    Desk(register.load(SAMPLE_ID), register).do(change_details("rename", title=title))


def test_a_store_that_is_lost_comes_back_to_its_last_edit(
    call: Caller, folders: Folders, store: tuple[object, ...]
) -> None:
    with at_work(folders) as (register, second):
        second.finish()
        rename(register, "After the backup")
    (folders.store / "store.db").unlink()
    (folders.store / "store.key.json").unlink()
    (line,) = second.listed()

    answer = call("restore", line.path, *store, "--json")

    assert answer.status == 0
    assert answer.value["edits_from_journal"] == 1
    assert "After the backup" in call("show", SAMPLE_ID, *store).out


def test_the_window_restores_likewise_and_keeps_the_damaged_store(folders: Folders) -> None:
    with at_work(folders) as (register, second):
        second.finish()
        rename(register, "After the backup")
    (folders.store / "store.db").write_bytes(b"garbage")

    restored = second.restore(second.listed()[0].path, PASSPHRASE)

    assert restored.recovered.edits == 1
    assert restored.aside is not None
    assert (restored.aside / "store.db").read_bytes() == b"garbage"


def test_another_folder_is_used_from_when_it_is_chosen(folders: Folders, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    with at_work(folders) as (_, second):
        second.choose(tmp_path / "stick")
        second.finish()
    assert second.where == tmp_path / "stick" / FOLDER
    assert SecondCopies(folders).where == second.where
    assert list(second.where.glob("*.ccmbackup"))


def test_a_damaged_backup_is_listed_as_such(folders: Folders) -> None:
    with at_work(folders) as (_, second):
        second.back_up_now()
        second.finish()
        second.back_up_now()
        second.finish()
    assert second.standing.made is not None
    newest, *others = second.listed()
    content = newest.path.read_bytes()
    newest.path.write_bytes(content[:-80])
    assert ["damaged" in line.damage for line in second.listed()] == [
        True,
        *(False for _ in others),
    ]


def test_one_backup_can_be_written_to_a_file_of_the_user(folders: Folders, tmp_path: Path) -> None:
    with at_work(folders) as (_, second):
        second.write(tmp_path / "mine.ccmbackup")
        second.finish()
    assert (tmp_path / "mine.ccmbackup").is_file()
    with pytest.raises(NotOpen):
        second.write(tmp_path / "again")
    second.back_up_now()
    second.finish()


def test_a_verb_writes_into_the_journal_that_a_window_began(
    call: Caller, folders: Folders, store: tuple[object, ...], tmp_path: Path
) -> None:
    other = tmp_path / "other.json"
    other.write_text(call("show", SAMPLE_ID, *store).out.replace(SAMPLE_ID, "other"))
    assert call("import", other, *store).status == 0
    assert not folders.backups.exists()
    with at_work(folders) as (_, second):
        second.finish()
    other.write_text(other.read_text().replace('"other"', '"another"'))
    assert call("import", other, *store).status == 0
    (folders.store / "store.db").write_bytes(b"garbage")

    answer = call("restore", second.listed()[0].path, "--replace", *store, "--json")

    assert answer.value["edits_from_journal"] == 1
    assert answer.value["meetings"] == 3


def test_what_is_removed_for_good_is_in_no_copy_when_the_verb_ends(
    call: Caller, folders: Folders, store: tuple[object, ...], tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    with at_work(folders) as (_, second):
        second.finish()
        second.choose(tmp_path / "stick")
        second.finish()
    before = sorted(second.where.iterdir()) + sorted(folders.backups.iterdir())

    answer = call("remove", SAMPLE_ID, "--for-good", *store, "--json")

    assert answer.value["replaced"] is True
    assert answer.value["away"] == []
    assert not any(path.exists() for path in before)
    assert {manifest_at(line.path).removals for line in second.listed()} == {1}
    (tmp_path / "stick").rename(tmp_path / "drawer")
    assert SecondCopies(folders).away == [second.where]


def test_a_verb_that_removes_begins_no_second_copy_where_none_holds_it(
    call: Caller, folders: Folders, store: tuple[object, ...]
) -> None:
    assert call("remove", SAMPLE_ID, "--for-good", *store).status == 0
    assert not folders.backups.exists()
