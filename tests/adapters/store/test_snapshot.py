"""Copies of a store that is used meanwhile."""

from pathlib import Path
from threading import Thread

import pytest

from ccm_minutes.adapters.store import SqlRegister, snapshot
from ccm_minutes.adapters.store.connection import frozen_engine
from ccm_minutes.adapters.store.faults import ClosedStore
from ccm_minutes.application.desk import Desk
from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.domain.errors import StoreHeld
from tests.adapters.store.conftest import Opener
from tests.samples import small_meeting


def copied(register: SqlRegister, path: Path) -> SqlRegister:
    engine = frozen_engine(path, register._key)
    return SqlRegister(engine, register._folder, register._clock, register._key)


def test_a_copy_holds_all_and_is_one_encrypted_file(register: SqlRegister, tmp_path: Path) -> None:
    register.take_in([small_meeting()])
    (tmp_path / "copies").mkdir()
    register.copy_to(tmp_path / "copies" / "copy")

    assert [path.name for path in (tmp_path / "copies").iterdir()] == ["copy"]
    assert not (tmp_path / "copies" / "copy").read_bytes().startswith(b"SQLite")
    copy = copied(register, tmp_path / "copies" / "copy")
    assert copy.load("first") == register.load("first")
    assert not copy.unsound()
    copy.close()


def test_edits_are_saved_while_a_copy_is_made(register: SqlRegister, tmp_path: Path) -> None:
    register.take_in([small_meeting()])
    desk = Desk(register.load("first"), register)
    for n in range(40):
        desk.do(change_details("rename", title=f"Winter meeting {n}" + " of words" * 2000))
    copying = Thread(target=register.copy_to, args=[tmp_path / "copy"])
    copying.start()
    during = 0
    while copying.is_alive():
        desk.do(change_details("rename", title=f"Thaw {during}"))
        during += 1
    copying.join()

    copy = copied(register, tmp_path / "copy")
    assert during > 0
    assert not copy.unsound()
    assert "Thaw" in copy.load("first").details.title
    copy.close()


def test_a_copy_that_has_no_place_is_told(register: SqlRegister, tmp_path: Path) -> None:
    with pytest.raises(StoreHeld):
        register.copy_to(tmp_path / "no folder" / "copy")


def test_a_reader_copies_as_well(opened: Opener, tmp_path: Path) -> None:
    with opened() as register:
        register.take_in([small_meeting()])
    with opened(for_writing=False) as register:
        register.copy_to(tmp_path / "copy")
        copy = copied(register, tmp_path / "copy")
        assert copy.load("first") == register.load("first")
        copy.close()


@pytest.mark.parametrize("open_again", [False, True])
def test_a_store_goes_on_after_a_copy(opened: Opener, tmp_path: Path, open_again: bool) -> None:
    with opened() as register:
        register.take_in([small_meeting()])
        register.copy_to(tmp_path / "copy")
        Desk(register.load("first"), register).do(change_details("rename", title="Thaw"))
        assert register.load("first").details.title == "Thaw"
    if open_again:
        with opened(for_writing=False) as register:
            assert register.load("first").details.title == "Thaw"


def test_a_copy_is_given_up_where_the_store_is_closed_meanwhile(
    register: SqlRegister, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    register.take_in([small_meeting()])
    monkeypatch.setattr(snapshot, "_PAGES", 1)
    monkeypatch.setattr(snapshot, "sleep", lambda _: register.close())
    with pytest.raises(ClosedStore):
        register.copy_to(tmp_path / "copy")
    with pytest.raises(ClosedStore):
        register.copy_to(tmp_path / "another")
    with pytest.raises(ClosedStore):
        register.look(lambda at: at)
