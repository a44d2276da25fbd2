"""The tables: as the revisions make them, and such that PostgreSQL could hold them."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from hypothesis import HealthCheck, given, settings
from sqlalchemy import select, text
from sqlalchemy.dialects.postgresql.base import PGDialect
from sqlalchemy.schema import CreateIndex, CreateTable

from ccm_minutes.adapters.meeting_file import JsonMeetingFiles, meeting_in
from ccm_minutes.adapters.store import SqlRegister, make_store
from ccm_minutes.adapters.store.connection import reading, writing_engine
from ccm_minutes.adapters.store.faults import DATABASE
from ccm_minutes.adapters.store.rows import Unkeepable
from ccm_minutes.adapters.store.tables import METADATA, REVISIONS
from ccm_minutes.adapters.store.writing import TakenId
from ccm_minutes.application.desk import Desk
from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.domain.edits.entries import add_entry, mark_entry, set_entry_text
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.keys import new_key
from ccm_minutes.domain.text import Words
from tests.adapters.meeting_file.test_round_trip import with_defaults
from tests.adapters.store.conftest import LIGHT, PASSPHRASE
from tests.samples import small_meeting
from tests.strategies import meeting_values, schema


def is_ours(name: str | None, kind: str, _parents: Any) -> bool:
    return kind != "table" or not (name or "").startswith("found")


def test_the_revisions_make_exactly_the_tables_that_the_program_knows(tmp_path: Path) -> None:
    recovery = make_store(tmp_path, PASSPHRASE, cost=LIGHT)
    engine = writing_engine(tmp_path / DATABASE, recovery.key)
    with reading(engine) as connection:
        context = MigrationContext.configure(connection, opts={"include_name": is_ours})
        assert compare_metadata(context, METADATA) == []
    engine.dispose()


def test_postgresql_could_hold_the_same_tables() -> None:
    dialect = PGDialect()  # type: ignore[no-untyped-call]
    for table in METADATA.sorted_tables:
        assert str(CreateTable(table).compile(dialect=dialect)).strip().startswith("CREATE TABLE")
        for index in table.indexes:
            assert str(CreateIndex(index).compile(dialect=dialect)).startswith("CREATE ")


@given(value=meeting_values())
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_file_survives_the_store_and_comes_back_equal(register: SqlRegister, value: Any) -> None:
    meeting = meeting_in(json.dumps(value).encode(), "drawn")
    register.take_in([meeting])
    loaded = register.load(meeting.details.id)
    assert json.loads(JsonMeetingFiles().to_json(loaded)) == with_defaults(value, schema())


def history(register: SqlRegister) -> list[Any]:
    with reading(register._engine) as connection:
        rows = connection.execute(select(REVISIONS).order_by(REVISIONS.c.sequence))
        return list(rows.mappings())


def test_the_history_keeps_both_sides_of_every_change(register: SqlRegister) -> None:
    meeting = small_meeting()
    register.take_in([meeting])
    first, second = meeting.agenda[0].entries
    desk = Desk(meeting, register)
    desk.do(set_entry_text(first.key, "It opened."))
    desk.do(add_entry(meeting.agenda[0].key, Entry(EntryKind.NOTE, text="mine"), 0))
    desk.undo()
    taken_in, typed, added, undone = history(register)
    assert [row["edit"] for row in (taken_in, typed, added, undone)] == [
        "import",
        "typing",
        "add note",
        "undo add note",
    ]
    (change,) = typed["changes"]
    assert change["before"]["body"]["text"] == "The Chair opened the meeting at Café Brisk."
    assert change["after"]["body"]["text"] == "It opened."
    item = meeting.agenda[0].key
    moves = {change["key"]: change["moved"] for change in added["changes"] if "moved" in change}
    assert moves == {first.key: [item, 0, item, 1], second.key: [item, 1, item, 2]}
    assert len({row["meeting"] for row in history(register)}) == 1


def test_an_import_of_a_known_id_is_one_step_with_what_differs_in_it(
    register: SqlRegister,
) -> None:
    register.take_in([small_meeting()])
    before = register.load("first")
    again = small_meeting()
    item = again.agenda[0]
    said = replace(item.entries[0], text="The Chair opened it.")
    changed = replace(item, entries=(said, *item.entries[1:]))
    register.take_in([replace(again, agenda=(changed, *again.agenda[1:]))])
    _, step = history(register)
    assert {change["key"] for change in step["changes"]} == {
        before.agenda[0].entries[0].key,
        said.key,
    }
    after = register.load("first")
    assert after.agenda[0].key == before.agenda[0].key
    assert after.agenda[0].entries[1].key == before.agenda[0].entries[1].key
    assert after.agenda[1] == before.agenda[1]


def test_importing_the_same_meeting_again_changes_nothing(register: SqlRegister) -> None:
    register.take_in([small_meeting()])
    register.take_in([small_meeting()])
    assert len(history(register)) == 1


def test_alike_entries_keep_their_keys_once_each(register: SqlRegister) -> None:
    twin = Entry(EntryKind.NARRATIVE, text="The same words.")
    meeting = small_meeting()
    item = replace(meeting.agenda[0], entries=(twin, replace(twin, key=new_key())))
    register.take_in([replace(meeting, agenda=(item,))])
    three = tuple(replace(twin, key=new_key()) for _ in range(3))
    register.take_in([replace(meeting, agenda=(replace(item, entries=three),))])
    keys = [entry.key for entry in register.load("first").agenda[0].entries]
    assert keys == [item.entries[0].key, item.entries[1].key, three[2].key]


def test_what_could_not_be_read_again_is_refused_before_it_is_written(
    register: SqlRegister,
) -> None:
    meeting = small_meeting()
    register.take_in([meeting])
    entry = meeting.agenda[0].entries[0]
    desk = Desk(meeting, register)
    with pytest.raises(Unkeepable, match=r"text\[0\].in_release: it is empty"):
        desk.do(set_entry_text(entry.key, (Words("a", in_release=""),)))
    assert register.load("first") == meeting
    desk.do(mark_entry(entry.key, None, "Something was said."))
    assert register.load("first") == desk.meeting


def test_the_id_of_another_meeting_is_refused(register: SqlRegister) -> None:
    meeting = small_meeting()
    register.take_in([meeting, small_meeting("second")])
    with pytest.raises(TakenId, match="'second'"):
        Desk(meeting, register).do(change_details("change id", id="second"))
    assert register.load("first") == meeting


def test_the_index_holds_what_the_parts_hold(register: SqlRegister) -> None:
    meeting = small_meeting()
    register.take_in([meeting])
    register.take_in([small_meeting("second")])
    with reading(register._engine) as connection:
        connection.execute(text("INSERT INTO found(found, rank) VALUES('integrity-check', 1)"))
        passages = connection.execute(text("SELECT count(*) FROM passages")).scalar()
    delegations, items, entries = 2, 3, 4
    assert passages == 2 * (1 + delegations + items + entries)
