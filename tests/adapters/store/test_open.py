"""Making and opening a store, and what is said when that cannot be."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from ccm_minutes.adapters.keys import (
    SIDE_FILE,
    EmptyPassphrase,
    KeyFileDamaged,
    NoStore,
    WrongPassphrase,
)
from ccm_minutes.adapters.store import make_store, open_store, open_with_key
from ccm_minutes.adapters.store.connection import reading, writing_engine
from ccm_minutes.adapters.store.faults import (
    DATABASE,
    UnreadableStore,
)
from ccm_minutes.adapters.store.open import UNFINISHED, LostKeyFile, StoreThere
from ccm_minutes.domain.errors import OutputFault, StoreDamaged, WrongKey
from tests.adapters.store.conftest import LIGHT, PASSPHRASE, Opener
from tests.samples import small_meeting


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_what_was_saved_is_there_after_opening_again(opened: Opener) -> None:
    meeting = small_meeting()
    with opened() as register:
        register.take_in([meeting])
    with opened() as register:
        assert register.load("first") == meeting


def test_the_recovery_key_opens_the_store_without_its_side_file(tmp_path: Path) -> None:
    recovery = make_store(tmp_path, PASSPHRASE, cost=LIGHT)
    (tmp_path / SIDE_FILE).unlink()
    with open_with_key(tmp_path, recovery.key, for_writing=True) as register:
        assert not register.meetings()


def test_where_nothing_is_there_nothing_is_made(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "none"):
        with pytest.raises(NoStore), open_store(folder, PASSPHRASE, for_writing=True):
            pass
    assert not list(tmp_path.iterdir())


def test_a_store_is_never_made_over_another(folder: Path) -> None:
    before = files_of(folder)
    with pytest.raises(StoreThere):
        make_store(folder, "another passphrase", cost=LIGHT)
    assert files_of(folder) == before


def test_no_store_is_made_with_an_empty_passphrase(tmp_path: Path) -> None:
    with pytest.raises(EmptyPassphrase):
        make_store(tmp_path, "", cost=LIGHT)
    assert DATABASE not in files_of(tmp_path)
    make_store(tmp_path, PASSPHRASE, cost=LIGHT)


def test_a_store_cannot_be_made_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for folder in (tmp_path / "file", tmp_path / "file" / "under"):
        with pytest.raises(OutputFault):
            make_store(folder, PASSPHRASE, cost=LIGHT)


def test_a_store_left_unfinished_by_a_crash_is_made_anew(folder: Path) -> None:
    (folder / DATABASE).rename(folder / UNFINISHED)
    with pytest.raises(NoStore), open_store(folder, PASSPHRASE, for_writing=True):
        pass
    make_store(folder, "another", cost=LIGHT)
    with open_store(folder, "another", for_writing=True) as register:
        assert not register.meetings()


@pytest.mark.parametrize("for_writing", [True, False])
def test_a_wrong_passphrase_is_said_and_changes_nothing(folder: Path, for_writing: bool) -> None:
    before = files_of(folder)
    with pytest.raises(WrongPassphrase), open_store(folder, "wrong", for_writing=for_writing):
        pass
    assert files_of(folder) == before


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def of_something_else(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04" * 1000)


def one_bit_flipped(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100] ^= 4
    path.write_bytes(content)


@pytest.mark.parametrize("for_writing", [True, False])
@pytest.mark.parametrize("harm", [Path.unlink, cut, emptied, of_something_else, one_bit_flipped])
def test_a_damaged_database_is_said_to_be_damaged_and_left_alone(
    folder: Path, harm: Callable[[Path], None], for_writing: bool
) -> None:
    harm(folder / DATABASE)
    before = (folder / DATABASE).read_bytes() if (folder / DATABASE).exists() else None
    with pytest.raises(UnreadableStore), open_store(folder, PASSPHRASE, for_writing=for_writing):
        pass
    after = (folder / DATABASE).read_bytes() if (folder / DATABASE).exists() else None
    assert after == before


def test_each_page_of_the_database_is_read_or_noticed(folder: Path, opened: Opener) -> None:
    with opened() as register:
        register.take_in([small_meeting()])
    content = (folder / DATABASE).read_bytes()
    noticed = 0
    for at in range(2000, len(content), 4096):
        (folder / DATABASE).write_bytes(bytes([*content[:at], content[at] ^ 1, *content[at + 1 :]]))
        try:
            with opened(for_writing=False) as register:
                assert register.load("first").details.title == "Winter meeting"
                assert len(register.search("adopted")) == 1
        except StoreDamaged:
            noticed += 1
    assert noticed > 5


def test_a_missing_or_damaged_side_file_is_said(folder: Path) -> None:
    (folder / SIDE_FILE).write_bytes(b"{}")
    with pytest.raises(KeyFileDamaged), open_store(folder, PASSPHRASE, for_writing=True):
        pass
    (folder / SIDE_FILE).unlink()
    with (
        pytest.raises(LostKeyFile, match="recovery key"),
        open_store(folder, PASSPHRASE, for_writing=True),
    ):
        pass


def test_another_key_does_not_open_the_store_and_writes_nothing_to_standard_error(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(UnreadableStore), open_with_key(folder, bytes(32), for_writing=False):
        pass
    assert capfd.readouterr() == ("", "")
    assert not issubclass(UnreadableStore, WrongKey)


def test_a_folder_may_have_any_name(tmp_path: Path) -> None:
    folder = tmp_path / "réunions ?#%41 'x'"
    make_store(folder, PASSPHRASE, cost=LIGHT)
    for for_writing in (True, False):
        with open_store(folder, PASSPHRASE, for_writing=for_writing) as register:
            assert not register.meetings()
    assert {path.name for path in tmp_path.iterdir()} == {folder.name}


def test_a_page_that_was_changed_is_found_when_the_store_is_looked_through(
    folder: Path, opened: Opener
) -> None:
    with opened() as register:
        register.take_in([small_meeting()])
        assert register.unsound() == []
    content = bytearray((folder / DATABASE).read_bytes())
    content[-2000] ^= 1
    (folder / DATABASE).write_bytes(content)
    # It may be one that is read when the store is opened.
    try:
        with opened(for_writing=False) as register:
            assert register.unsound()
    except UnreadableStore:
        return


def test_the_settings_of_the_design_hold(tmp_path: Path) -> None:
    recovery = make_store(tmp_path, PASSPHRASE, cost=LIGHT)
    engine = writing_engine(tmp_path / DATABASE, recovery.key)
    with reading(engine) as connection:
        settings = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in (
                "journal_mode",
                "synchronous",
                "secure_delete",
                "foreign_keys",
                "temp_store",
            )
        }
    engine.dispose()
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "temp_store": 2,
    }
    assert engine.hide_parameters
