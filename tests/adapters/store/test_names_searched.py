"""Entries are found by the names in them, as they read, though only ids are stored there."""

import json
from pathlib import Path

import pytest
from sqlalchemy import select, text, update

from ccm_minutes.adapters.meeting_file import JsonMeetingFiles, to_value
from ccm_minutes.adapters.store import SqlRegister, indexing, make_store, open_store
from ccm_minutes.adapters.store.connection import writing, writing_engine
from ccm_minutes.adapters.store.faults import DATABASE
from ccm_minutes.adapters.store.tables import PASSAGES
from ccm_minutes.application.desk import Desk
from ccm_minutes.application.ports import Register
from ccm_minutes.assets import resource
from ccm_minutes.domain.delegation import Representative
from ccm_minutes.domain.edits.entries import add_entry, set_entry_text
from ccm_minutes.domain.edits.people import change_delegation
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import PartKind, parts_of
from ccm_minutes.domain.speaker import RepresentativeSpeaker
from ccm_minutes.domain.text import DelegationMention, RepresentativeMention
from tests.adapters.store.conftest import LIGHT, PASSPHRASE
from tests.samples import small_meeting

SAMPLE = next(resource("sample").glob("*.json"))
SPOKE, OWED = "agenda[0].entries[1]", "agenda[1].items[0].entries[0]"


def places(register: Register, words: str) -> list[str]:
    return [hit.place for hit in register.search(words)]


def test_an_entry_is_found_by_who_spoke_who_owes_and_who_is_mentioned(library: Register) -> None:
    library.take_in([small_meeting()])

    assert set(places(library, "averland")) == {"delegations[0]", SPOKE}
    assert set(places(library, "brightmoor")) == {"delegations[1]", SPOKE, OWED}
    assert places(library, "thanked brightm") == [SPOKE]
    assert places(library, "averland thanked") == [SPOKE]


def test_the_words_around_read_as_the_record_does(register: SqlRegister) -> None:
    register.take_in([small_meeting()])
    (hit,) = register.search("thanked")

    assert hit.text == "Averland · It thanked Brightmoor for the host’s work."


def test_a_new_name_counts_everywhere_at_once_and_after_undo_the_old_one(
    library: Register,
) -> None:
    library.take_in([small_meeting()])
    desk = Desk(library.load("first"), library)

    desk.do(change_delegation("brm", "rename", name="Gullhaven"))
    assert places(library, "brightmoor") == []
    assert set(places(library, "gullhaven")) == {"delegations[1]", SPOKE, OWED}
    assert places(library, "thanked gullhaven") == [SPOKE]

    desk.undo()
    assert places(library, "gullhaven") == []
    assert places(library, "thanked brightmoor") == [SPOKE]


def test_persons_are_found_by_their_names_and_by_new_ones(register: SqlRegister) -> None:
    register.take_in([small_meeting()])
    desk = Desk(register.load("first"), register)
    ilsa = Representative("Ilsa Brandt", id="ilsa", honorific="Ms.")
    desk.do(change_delegation("avl", "list", representatives=(ilsa,)))
    item, entry = desk.meeting.agenda[1], desk.meeting.agenda[1].entries[0]
    desk.do(set_entry_text(entry.key, ("It was for ", RepresentativeMention("ilsa"), ".")))
    spoken = Entry(EntryKind.INTERVENTION, speakers=(RepresentativeSpeaker("ilsa"),))
    desk.do(add_entry(item.key, spoken))
    at = ["agenda[1].entries[0]", "agenda[1].entries[1]"]

    assert [one for one in places(register, "ilsa brandt") if one in at] == at
    married = Representative("Ilsa Holm", id="ilsa", honorific="Ms.")
    desk.do(change_delegation("avl", "rename", representatives=(married,)))

    assert places(register, "brandt") == []
    assert sorted(places(register, "holm")) == [*at, "delegations[0]"]


def test_what_waits_is_found_by_names_too(register: SqlRegister) -> None:
    register.take_in([small_meeting()])
    desk = Desk(register.load("first"), register)
    entry = desk.meeting.agenda[0].entries[0]
    desk.do(set_entry_text(entry.key, ("Owls were seen in ", DelegationMention("brm"), ".")))

    for _ in range(2):
        assert places(register, "owls brightmoor") == ["agenda[0].entries[0]"]
        with register._writing() as connection:
            indexing.catch_up(connection)


def test_a_change_that_renames_nobody_waits_as_before(register: SqlRegister) -> None:
    register.take_in([small_meeting()])
    desk = Desk(register.load("first"), register)

    changed = desk.do(change_delegation("brm", "more", other_names=("Brum",)))

    assert not indexing.is_large(changed.changes)
    assert set(places(register, "brum")) == {"delegations[1]"}


def said(register: SqlRegister) -> dict[tuple[str, str], str]:
    with register._reading() as connection:
        connection.execute(text("INSERT INTO found(found, rank) VALUES('integrity-check', 1)"))
        columns = (PASSAGES.c.kind, PASSAGES.c.key, PASSAGES.c.words)
        return {(kind, key): words for kind, key, words in connection.execute(select(*columns))}


def referring(meeting: Meeting) -> list[tuple[str, str]]:
    """The parts that name somebody by an id, or say in what capacity."""
    fields = {"delegation", "representative", "office", "capacity", "lead_in"}
    return [
        (one.kind.value, one.key)
        for one in parts_of(meeting)
        if one.kind in (PartKind.MEETING, PartKind.ITEM, PartKind.ENTRY)
        and any(f'"{field}"' in json.dumps(to_value(one.kind, one.part)) for field in fields)
    ]


@pytest.mark.parametrize("name", ["first", "sample"])
def test_an_older_store_is_searched_by_names_after_it_is_brought_up(
    tmp_path: Path, name: str
) -> None:
    key = make_store(tmp_path, PASSPHRASE, cost=LIGHT).key
    taken = small_meeting() if name == "first" else JsonMeetingFiles().read(SAMPLE)
    with open_store(tmp_path, PASSPHRASE, for_writing=True) as register:
        register.take_in([taken])
        new = said(register)
        parts = referring(register.load(taken.details.id))
    assert parts
    engine = writing_engine(tmp_path / DATABASE, key)
    with writing(engine) as connection:
        for kind, at in parts:
            there = (PASSAGES.c.kind == kind, PASSAGES.c.key == at)
            connection.execute(update(PASSAGES).where(*there).values(words="It thanked …."))
        connection.execute(text("UPDATE alembic_version SET version_num = '0011'"))
    engine.dispose()

    with open_store(tmp_path, PASSPHRASE, for_writing=True) as register:
        assert said(register) == new
