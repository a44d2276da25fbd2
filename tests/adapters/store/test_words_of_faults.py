"""What the database says becomes a sentence, by its code and never by its words."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from ccm_minutes.adapters.store import SqlRegister
from ccm_minutes.adapters.store.faults import (
    BusyStore,
    UnreadableStore,
    UnwritableStore,
    translated,
)
from ccm_minutes.domain.errors import MinutesError


def said_by_the_database(name: str) -> dbapi2.DatabaseError:
    error = dbapi2.DatabaseError("words of the database")
    error.sqlite_errorname = name
    return error


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("SQLITE_BUSY", BusyStore),
        ("SQLITE_BUSY_SNAPSHOT", BusyStore),
        ("SQLITE_LOCKED", BusyStore),
        ("SQLITE_FULL", UnwritableStore),
        ("SQLITE_IOERR_WRITE", UnwritableStore),
        ("SQLITE_READONLY_DBMOVED", UnwritableStore),
        ("SQLITE_CANTOPEN", UnwritableStore),
        ("SQLITE_CORRUPT_VTAB", UnreadableStore),
        ("SQLITE_NOTADB", UnreadableStore),
    ],
)
def test_each_code_has_its_sentence(tmp_path: Path, name: str, fault: type[MinutesError]) -> None:
    with pytest.raises(fault) as caught, translated(tmp_path):
        raise said_by_the_database(name)
    assert str(tmp_path) in caught.value.sentence
    assert "words of the database" not in caught.value.sentence


def test_what_only_a_fault_of_the_program_can_cause_is_left_as_it_is(tmp_path: Path) -> None:
    with pytest.raises(dbapi2.DatabaseError), translated(tmp_path):
        raise said_by_the_database("SQLITE_CONSTRAINT_UNIQUE")


def test_a_reference_that_hangs_is_found_when_the_store_is_looked_through(
    register: SqlRegister,
) -> None:
    pooled = register._engine.raw_connection()
    cursor = pooled.cursor()
    cursor.execute("PRAGMA foreign_keys = OFF")
    cursor.execute("INSERT INTO categories VALUES ('none', 'a', 0, '{}', 1)")
    cursor.close()
    pooled.close()
    assert register.unsound() == ["a row of categories refers to a row that is not there"]
