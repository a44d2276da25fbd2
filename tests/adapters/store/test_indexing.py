"""The index of words is brought up to the history now and then, and nobody can tell."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select, text

from ccm_minutes.adapters.store import SqlRegister, indexing
from ccm_minutes.adapters.store.tables import INDEXED, PASSAGES, REVISIONS
from ccm_minutes.application.desk import Desk
from ccm_minutes.application.history.moments import PartName
from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.domain.edits.edit import one_after_another
from ccm_minutes.domain.edits.entries import add_entry, remove_entry, set_entry_text
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.parts import PartKind
from tests.adapters.store.conftest import Opener
from tests.samples import small_meeting


@pytest.fixture
def desk(register: SqlRegister) -> Desk:
    register.take_in([small_meeting()])
    return Desk(register.load("first"), register)


def behind(register: SqlRegister) -> int:
    """How many edits are not in the index yet, which must be sound."""
    with register._reading() as connection:
        connection.execute(text("INSERT INTO found(found, rank) VALUES('integrity-check', 1)"))
        last = connection.execute(select(func.max(REVISIONS.c.sequence))).scalar_one()
        return int(last - connection.execute(select(INDEXED.c.until)).scalar_one())


def places(register: SqlRegister, words: str) -> list[tuple[str, str]]:
    return [(hit.meeting.id, hit.place) for hit in register.search(words)]


def note(words: str) -> Entry:
    return Entry(EntryKind.NARRATIVE, text=words)


def test_what_waits_is_found_by_whoever_looks(
    register: SqlRegister, desk: Desk, opened: Opener
) -> None:
    entry = desk.meeting.agenda[0].entries[0]
    desk.do(set_entry_text(entry.key, "Everyone stood."))
    desk.do(add_entry(desk.meeting.agenda[0].key, note("A kestrel hovered.")))
    assert behind(register) == 2
    with opened(for_writing=False) as reader:
        for looking in (register, reader):
            assert places(looking, "everyone") == [("first", "agenda[0].entries[0]")]
            assert places(looking, "kestr") == [("first", "agenda[0].entries[2]")]
            assert places(looking, "brisk") == []
    assert behind(register) == 2


def test_no_more_edits_wait_than_a_search_can_read(register: SqlRegister, desk: Desk) -> None:
    entry, most = desk.meeting.agenda[0].entries[0], 0
    for n in range(2 * indexing.EDITS_TOGETHER + 5):
        desk.do(set_entry_text(entry.key, f"Owl number{n} called."))
        most = max(most, behind(register))
    assert most == indexing.EDITS_TOGETHER - 1
    last = 2 * indexing.EDITS_TOGETHER + 4
    assert len(register.search(f"number{last}")) == 1
    assert register.search("number3 ") == []


def test_an_edit_of_many_parts_is_in_the_index_with_it(register: SqlRegister, desk: Desk) -> None:
    desk.do(set_entry_text(desk.meeting.agenda[0].entries[0].key, "Everyone stood."))
    meeting = small_meeting("many")
    register.take_in([meeting])
    many = Desk(register.load("many"), register)
    item = many.meeting.agenda[0].key
    herons = [add_entry(item, note(f"A heron, the {n}.")) for n in range(100)]
    many.do(one_after_another("paste", herons))
    assert behind(register) == 0
    assert len(places(register, "heron")) == 100
    assert places(register, "everyone") == [("first", "agenda[0].entries[0]")]
    many.undo()
    assert behind(register) == 0
    assert places(register, "heron") == []


def test_the_latest_meetings_come_first_also_when_days_change_and_edits_wait(
    register: SqlRegister,
) -> None:
    register.take_in([small_meeting(f"on-{day}", date(2026, 3, day)) for day in (1, 5, 9)])

    def found() -> list[str]:
        return [hit.meeting.id for hit in register.search("adopted")]

    assert found() == ["on-9", "on-5", "on-1"]
    desk = Desk(register.load("on-1"), register)
    desk.do(change_details("move", date=date(2026, 3, 5)))
    assert found() == ["on-9", "on-1", "on-5"]
    desk.do(change_details("move", date=date(2026, 4, 1)))
    with register._writing() as connection:
        indexing.catch_up(connection)
    assert found() == ["on-1", "on-9", "on-5"]
    assert [hit.meeting.id for hit in register.search("adopted", most=2)] == ["on-1", "on-9"]
    assert behind(register) == 0
    other = Desk(register.load("on-5"), register)
    other.do(add_entry(other.meeting.agenda[0].key, note("Nothing was adopted.")))
    assert found() == ["on-1", "on-9", "on-5", "on-5"]
    assert [hit.meeting.id for hit in register.search("adopted", most=2)] == ["on-1", "on-9"]


def test_what_waits_goes_with_what_is_removed_for_good(register: SqlRegister, desk: Desk) -> None:
    entry = desk.meeting.agenda[0].entries[0]
    desk.do(set_entry_text(entry.key, "Everyone stood."))
    desk.do(remove_entry(entry.key))
    register.forget("first", [PartName(PartKind.ENTRY, entry.key)])
    for words in ("everyone", "brisk"):
        assert places(register, words) == []
    with register._reading() as connection:
        said = connection.execute(select(PASSAGES.c.words)).scalars().all()
    assert not any("Everyone" in one or "Brisk" in one for one in said)


WORDS = ("owl", "owlet", "heron", "Été", "teal")
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)


@given(steps=st.lists(st.tuples(st.integers(0, 5), TEXTS, st.booleans()), max_size=12))
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_is_edited_a_search_finds_what_stands_there(
    register: SqlRegister, steps: list[tuple[int, str, bool]]
) -> None:
    register.take_in([small_meeting()])
    desk = Desk(register.load("first"), register)
    for at, words, folds in steps:
        entries = desk.meeting.agenda[0].entries
        if at < len(entries) and words.startswith("teal"):
            desk.do(remove_entry(entries[at].key))
        elif at < len(entries) and entries[at].kind is EntryKind.NARRATIVE:
            desk.do(set_entry_text(entries[at].key, words))
        else:
            desk.do(add_entry(desk.meeting.agenda[0].key, note(words), min(at, len(entries))))
        if folds:
            with register._writing() as connection:
                indexing.catch_up(connection)
        said = [str(one.text or "").split() for one in desk.meeting.agenda[0].entries]
        for word in ("heron", "ete", "owl"):
            here = {n for n, one in enumerate(said) if any(_fits(word, each) for each in one)}
            found = [place for _, place in places(register, word)]
            assert sorted(found) == sorted(f"agenda[0].entries[{n}]" for n in here)


def _fits(asked: str, word: str) -> bool:
    return word.lower().replace("é", "e").startswith(asked)
