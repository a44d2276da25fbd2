"""Stores of older and newer versions of the program."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Engine, inspect, select, text

from ccm_minutes.adapters.store import (
    SqlRegister,
    make_store,
    open_store,
    open_to_log,
    schema,
)
from ccm_minutes.adapters.store.connection import reading, writing, writing_engine
from ccm_minutes.adapters.store.faults import (
    DATABASE,
    NewerStore,
    OlderStore,
    UnreadableStore,
)
from ccm_minutes.adapters.store.lock import only_writer
from ccm_minutes.adapters.store.tables import REVISIONS
from ccm_minutes.application.desk import Desk
from ccm_minutes.domain.edits.details import change_details
from tests.adapters.store.conftest import LIGHT, PASSPHRASE, Opener
from tests.samples import released, small_meeting


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
revision, down_revision, branch_labels, depends_on = "later", "0012", None, None
def upgrade():
    op.execute("CREATE TABLE later (key TEXT)")
    {last}
"""


@pytest.fixture
def later_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], AbstractContextManager[None]]:
    """The program as it will be once it has a further revision of its tables."""

    @contextmanager
    def with_revision(last: str) -> Iterator[None]:
        later = tmp_path / "later"
        shutil.copytree(schema._MIGRATIONS, later, dirs_exist_ok=True)
        (later / "versions" / "later.py").write_text(NEXT_REVISION.format(last=last))
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


@pytest.fixture
def first_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store as the first revision made it, with a meeting and its history."""
    now, then = tmp_path / "present store", tmp_path / "first store"
    source = _engine_of_new(now)
    with open_store(now, PASSPHRASE, for_writing=True) as register:
        register.take_in([small_meeting()])
        Desk(register.load("first"), register).do(change_details("rename", title="Thaw"))
        register.take_in([small_meeting("second")])
    before = tmp_path / "first revision"
    (before / "versions").mkdir(parents=True)
    for name in ("env.py", "versions/r0001_first.py"):
        shutil.copyfile(schema._MIGRATIONS / name, before / name)
    with monkeypatch.context() as patch:
        patch.setattr(schema, "_MIGRATIONS", before)
        target = _engine_of_new(then)
    with reading(source) as old, writing(target) as new:
        for name in FIRST_TABLES:
            columns = ", ".join(f'"{one["name"]}"' for one in inspect(new).get_columns(name))
            for row in old.exec_driver_sql(f"SELECT {columns} FROM {name}"):
                new.exec_driver_sql(
                    f"INSERT INTO {name} ({columns}) VALUES ({', '.join('?' * len(row))})",
                    tuple(row),
                )
    for engine in (source, target):
        engine.dispose()
    return then


FIRST_TABLES = (
    *("meetings", "categories", "delegations", "items", "entries", "clearances"),
    *("revisions", "passages"),
)


def _engine_of_new(folder: Path) -> Engine:
    recovery = make_store(folder, PASSPHRASE, cost=LIGHT)
    return writing_engine(folder / DATABASE, recovery.key)


@pytest.mark.parametrize("opener", [partial(open_store, for_writing=True), open_to_log])
def test_a_store_of_the_first_revision_gets_a_log_and_keeps_all_it_held(
    first_store: Path, opener: Callable[..., AbstractContextManager[SqlRegister]]
) -> None:
    with pytest.raises(OlderStore), open_store(first_store, PASSPHRASE, for_writing=False):
        pass
    with opener(first_store, PASSPHRASE) as register:
        assert register.load("first").details.title == "Thaw"
        assert not register.unsound()
        assert [hit.meeting.id for hit in register.search("brisk")] == ["first", "second"]
        assert [hit.meeting.title for hit in register.search("thaw")] == ["Thaw"]
        assert not register.releases("first")
        register.log_release("first", released())
        with reading(register._engine) as connection:
            edits = connection.execute(select(REVISIONS.c.edit)).scalars().all()
    with open_store(first_store, PASSPHRASE, for_writing=False) as register:
        assert register.releases("first") == (released(),)
    assert edits == ["import", "rename", "import"]


def test_a_store_of_the_first_revision_is_not_brought_up_beside_another_writer(
    first_store: Path,
) -> None:
    with (
        only_writer(first_store),
        pytest.raises(OlderStore),
        open_to_log(first_store, PASSPHRASE),
    ):
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
