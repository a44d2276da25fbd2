"""Several offices may one day share a register on PostgreSQL: what it would be asked to do."""

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import ClauseElement, Engine, TextClause, event
from sqlalchemy.dialects.postgresql.base import PGDialect

from ccm_minutes.adapters.meeting_file import JsonMeetingFiles
from ccm_minutes.adapters.store import SqlRegister, fts5, schema
from ccm_minutes.adapters.store.search import INDEXES
from ccm_minutes.adapters.store.tables import METADATA
from ccm_minutes.application.desk import Desk
from ccm_minutes.application.half_typed import HalfTyped
from ccm_minutes.application.history.moments import PartName
from ccm_minutes.application.ports import BegunLine
from ccm_minutes.application.proceedings import Proceedings
from ccm_minutes.domain.edits.entries import add_entry, remove_entry
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.keys import new_key
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import PartKind
from tests.cli.calls import SAMPLE
from tests.samples import released

OWN_OF_SQLITE = re.compile(r"\s*PRAGMA ")


@pytest.fixture
def script() -> str:
    """All revisions, written down for PostgreSQL."""
    written = io.StringIO()
    config = Config(output_buffer=written)
    migrations = Path(schema.__file__).parent / "migrations"
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["dialect"] = "postgresql"
    command.upgrade(config, "head", sql=True)
    return written.getvalue()


def test_every_revision_can_be_written_for_postgresql(script: str) -> None:
    made = set(re.findall(r"CREATE TABLE (\w+)", script))
    indexes = set(re.findall(r"CREATE (?:UNIQUE )?INDEX (\w+)", script))

    assert made - {"alembic_version"} == set(METADATA.tables)
    assert indexes == {str(one.name) for table in METADATA.sorted_tables for one in table.indexes}


def test_nothing_of_sqlite_stands_in_what_is_written_for_postgresql(script: str) -> None:
    assert not re.search(r"fts5|AUTOINCREMENT|RAISE\(|PRAGMA|VIRTUAL|TRIGGER", script, re.I)
    assert "BIGSERIAL" in script
    assert "UUID" in script


@pytest.fixture
def asked() -> Iterator[list[Any]]:
    """Everything that a store is asked while the test runs."""
    heard: list[Any] = []

    def hear(_connection: object, statement: ClauseElement, *_: object) -> None:
        heard.append(statement)

    event.listen(Engine, "before_execute", hear)
    yield heard
    event.remove(Engine, "before_execute", hear)


def work_with(register: SqlRegister) -> None:
    """Does everything with a register that its port promises."""
    sample = JsonMeetingFiles().read(SAMPLE)
    for _ in range(2):
        register.take_in([sample])
    key = sample.details.id
    desk = Desk(register.load(key), register)
    name = PartName(PartKind.ENTRY, _entry(desk.meeting))
    desk.do(remove_entry(name.key))
    desk.undo()
    desk.redo()
    high_up_among_many(desk)
    register.meetings()
    register.search("the", 5)
    list(register.all_with_actions())
    register.unsound()
    for line in ("Averland sp", ""):
        register.keep_line(key, BegunLine(line, new_key()))
        register.begun_line(key)
    half = HalfTyped("item", "a", (("title", "Lam"),))
    register.keep_forms(key, (half, half))
    register.kept_forms(key)
    for page in (half, None):
        register.keep_page("new meeting", page)
        register.kept_page("new meeting")
    register.keep_proceedings(key, Proceedings())
    register.proceedings(key)
    register.log_release(key, released())
    register.releases(key)
    register.edits(key)
    register.removed(key)
    register.history(key, name)
    register.forget(key, [name])
    register.forget_meeting(key)


def high_up_among_many(desk: Desk) -> None:
    """Puts an entry in above many, which all move."""
    item = desk.meeting.agenda[0].key
    for place in (*(None for _ in range(20)), 0):
        desk.do(add_entry(item, Entry(EntryKind.NOTE, text="Lamps"), place))


def _entry(meeting: Meeting) -> str:
    return next(entry.key for item in meeting.agenda for entry in item.entries)


def test_every_question_to_the_store_can_be_asked_of_postgresql(
    register: SqlRegister, asked: list[Any]
) -> None:
    work_with(register)

    dialect = PGDialect()  # type: ignore[no-untyped-call]
    portable = [one for one in asked if not isinstance(one, TextClause)]
    texts = {one.text for one in asked if isinstance(one, TextClause)}
    compiled = [str(one.compile(dialect=dialect)) for one in portable]
    assert len(compiled) > 50
    assert any(words.endswith("FOR UPDATE") for words in compiled)
    assert {words.split()[0] for words in compiled} >= {"SELECT", "INSERT", "UPDATE", "DELETE"}
    assert [words for words in texts if not OWN_OF_SQLITE.match(words)] == [fts5.FIND.text]


def test_search_is_the_one_thing_that_each_database_does_its_own_way() -> None:
    assert set(INDEXES) == {"sqlite"}
