"""Stores of older and newer versions of the program."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import text

from ccm_minutes.adapters.store import make_store, open_store, schema
from ccm_minutes.adapters.store.connection import reading, writing, writing_engine
from ccm_minutes.adapters.store.faults import (
    DATABASE,
    NewerStore,
    OlderStore,
    UnreadableStore,
)
from tests.adapters.store.conftest import LIGHT, PASSPHRASE, Opener
from tests.samples import small_meeting


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


NEXT_REVISION = """
from alembic import op
revision, down_revision, branch_labels, depends_on = "0002", "0001", None, None
def upgrade():
    op.execute("CREATE TABLE later (key TEXT)")
    {last}
"""


@pytest.fixture
def later_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], AbstractContextManager[None]]:
    """The program as it will be once it has a second revision of its tables."""

    @contextmanager
    def with_revision(last: str) -> Iterator[None]:
        later = tmp_path / "later"
        shutil.copytree(schema._MIGRATIONS, later, dirs_exist_ok=True)
        (later / "versions" / "r0002_next.py").write_text(NEXT_REVISION.format(last=last))
        with monkeypatch.context() as patch:
            patch.setattr(schema, "_MIGRATIONS", later)
            yield

    return with_revision


Later = Callable[[str], AbstractContextManager[None]]


def test_an_older_store_is_brought_up_by_a_writer_and_then_newer_than_this_program(
    opened: Opener, later_version: Later
) -> None:
    with opened() as register:
        register.take_in([small_meeting()])
    with later_version("pass"):
        with pytest.raises(OlderStore), opened(for_writing=False):
            pass
        for for_writing in (True, False):
            with opened(for_writing=for_writing) as register:
                assert register.load("first").details.title == "Winter meeting"
    with pytest.raises(NewerStore), opened():
        pass


def test_an_upgrade_that_fails_leaves_the_old_store(opened: Opener, later_version: Later) -> None:
    with later_version("raise RuntimeError"), pytest.raises(RuntimeError), opened():
        pass
    with opened() as register, reading(register._engine) as connection:
        tables = connection.execute(text("SELECT name FROM sqlite_master")).scalars().all()
    assert "meetings" in tables
    assert "later" not in tables


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
