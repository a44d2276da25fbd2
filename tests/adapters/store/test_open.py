"""Making and opening a store, and what is said when that cannot be."""

import os
import subprocess
import sys
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
from ccm_minutes.adapters.store.connection import frozen_engine, reading, writing, writing_engine
from ccm_minutes.adapters.store.faults import (
    DATABASE,
    NewerStore,
    UnreadableStore,
    UnwritableStore,
)
from ccm_minutes.adapters.store.lock import HeldByAnother
from ccm_minutes.adapters.store.open import UNFINISHED, StoreThere
from ccm_minutes.application.desk import Desk
from ccm_minutes.domain.edits.details import change_details
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
        pytest.raises(UnreadableStore, match="key file"),
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


@pytest.mark.parametrize("for_writing", [True, False])
def test_a_store_of_a_newer_version_is_refused_with_its_own_sentence(
    tmp_path: Path, for_writing: bool
) -> None:
    recovery = make_store(tmp_path, PASSPHRASE, cost=LIGHT)
    engine = writing_engine(tmp_path / DATABASE, recovery.key)
    with writing(engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with (
        pytest.raises(NewerStore, match="newer version"),
        open_store(tmp_path, PASSPHRASE, for_writing=for_writing),
    ):
        pass


def test_a_database_without_our_tables_is_refused(tmp_path: Path) -> None:
    recovery = make_store(tmp_path, PASSPHRASE, cost=LIGHT)
    engine = writing_engine(tmp_path / DATABASE, recovery.key)
    with writing(engine) as connection:
        connection.execute(text("DELETE FROM alembic_version"))
    engine.dispose()
    with (
        pytest.raises(UnreadableStore, match="nothing that this program wrote"),
        open_store(tmp_path, PASSPHRASE, for_writing=True),
    ):
        pass


def test_a_second_writer_is_told_who_holds_the_store_and_readers_work(opened: Opener) -> None:
    meeting = small_meeting()
    with opened() as writer:
        writer.take_in([meeting])
        with pytest.raises(HeldByAnother, match=f"process {os.getpid()}"), opened():
            pass
        with opened(for_writing=False) as reader:
            assert reader.load("first") == meeting
            desk = Desk(meeting, writer)
            desk.do(change_details("rename", title="Spring meeting"))
            assert reader.load("first") == desk.meeting
            with pytest.raises(UnwritableStore, match="can only be read"):
                Desk(desk.meeting, reader).do(change_details("rename", title="Autumn meeting"))
    with opened() as writer:
        assert writer.load("first") == desk.meeting


HOLD = """
import sys
from pathlib import Path
from ccm_minutes.adapters.store import open_store
with open_store(Path(sys.argv[1]), sys.argv[2], for_writing=True):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_lock_left_by_a_killed_process_is_taken_over(folder: Path, opened: Opener) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder), PASSPHRASE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(HeldByAnother, match=f"process {holder.pid}"), opened():
            pass
        holder.kill()
        holder.wait()
        with opened() as register:
            assert not register.meetings()


def test_a_store_can_be_read_beside_a_log_left_by_a_killed_writer(
    folder: Path, opened: Opener
) -> None:
    with opened() as register:
        register.take_in([small_meeting()])
        left = files_of(folder)
        assert left[f"{DATABASE}-wal"] == b""
    with opened(for_writing=False) as register:
        assert register.load("first").details.title == "Winter meeting"


def test_a_store_that_nobody_can_write_is_read_without_a_log(tmp_path: Path) -> None:
    recovery = make_store(tmp_path, PASSPHRASE, cost=LIGHT)
    engine = frozen_engine(tmp_path / DATABASE, recovery.key)
    with reading(engine) as connection:
        assert connection.execute(text("SELECT count(*) FROM meetings")).scalar() == 0
    engine.dispose()
    assert not (tmp_path / f"{DATABASE}-shm").exists()


def test_a_page_that_was_changed_is_found_when_the_store_is_looked_through(
    folder: Path, opened: Opener
) -> None:
    with opened() as register:
        register.take_in([small_meeting()])
        assert register.unsound() == []
    content = bytearray((folder / DATABASE).read_bytes())
    content[-2000] ^= 1
    (folder / DATABASE).write_bytes(content)
    with opened(for_writing=False) as register:
        try:
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
