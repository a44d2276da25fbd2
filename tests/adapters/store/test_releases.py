"""The log of releases on disk: it only grows, and is written beside another process."""

from pathlib import Path

import pytest
from sqlalchemy import delete, text, update
from sqlalchemy.exc import DBAPIError

from ccm_minutes.adapters.store import SqlRegister, open_to_log
from ccm_minutes.adapters.store.connection import writing
from ccm_minutes.adapters.store.faults import DATABASE, UnreadableStore, UnwritableStore
from ccm_minutes.adapters.store.live_folder import UnsafeFolder
from ccm_minutes.adapters.store.lock import HeldByAnother
from ccm_minutes.adapters.store.tables import METADATA, RELEASES
from ccm_minutes.application.desk import Desk
from ccm_minutes.domain.edits.details import change_details
from tests.adapters.store.conftest import PASSPHRASE, Opener
from tests.samples import released, small_meeting


@pytest.mark.parametrize("act", [update(RELEASES).values(file="other"), delete(RELEASES)])
def test_no_record_can_be_changed_or_removed(register: SqlRegister, act: object) -> None:
    register.take_in([small_meeting()])
    register.log_release("first", released())
    with pytest.raises(DBAPIError, match="only grows"), writing(register._engine) as connection:
        connection.execute(act)  # type: ignore[call-overload]
    assert register.releases("first") == (released(),)


def test_a_record_is_in_no_other_table(register: SqlRegister) -> None:
    register.take_in([small_meeting()])
    before = counts(register)
    register.log_release("first", released())
    assert {name for name, count in counts(register).items() if count != before[name]} == {
        "releases"
    }


def counts(register: SqlRegister) -> dict[str, int]:
    with writing(register._engine) as connection:
        return {
            name: connection.execute(text(f"SELECT count(*) FROM {name}")).scalar_one()
            for name in METADATA.tables
        }


def test_a_release_is_logged_while_another_edits_the_store(folder: Path, opened: Opener) -> None:
    with opened() as editing:
        editing.take_in([small_meeting()])
        with open_to_log(folder, PASSPHRASE) as logging:
            Desk(editing.load("first"), editing).do(change_details("rename", title="Thaw"))
            logging.log_release("first", released())
            assert logging.load("first").details.title == "Thaw"
        assert editing.releases("first") == (released(),)
        assert (folder / f"{DATABASE}-wal").read_bytes() == b""


def test_nobody_else_edits_the_store_where_logging_came_first(folder: Path, opened: Opener) -> None:
    with open_to_log(folder, PASSPHRASE), pytest.raises(HeldByAnother), opened():
        pass
    with opened():
        pass


def test_a_store_that_is_only_read_logs_nothing(opened: Opener) -> None:
    with opened() as register:
        register.take_in([small_meeting()])
    with opened(for_writing=False) as reader, pytest.raises(UnwritableStore):
        reader.log_release("first", released())


def test_a_store_in_a_synchronised_folder_logs_nothing(folder: Path) -> None:
    shared = folder.parent / "Dropbox"
    folder.rename(shared)
    with (
        pytest.raises(UnsafeFolder, match="exporting full versions"),
        open_to_log(shared, PASSPHRASE),
    ):
        pass


def test_a_record_that_makes_no_sense_is_damage_that_the_doctor_sees(register: SqlRegister) -> None:
    register.take_in([small_meeting()])
    register.log_release("first", released())
    with writing(register._engine) as connection:
        connection.execute(text("DROP TRIGGER releases_not_changed"))
        connection.execute(update(RELEASES).values(outcome="perhaps"))
    with pytest.raises(UnreadableStore, match="cannot be read"):
        register.unsound()
