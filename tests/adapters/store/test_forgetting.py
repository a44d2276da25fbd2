"""Removal for good: afterwards nothing of it is in the file."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ccm_minutes.adapters import keys
from ccm_minutes.adapters.store import SqlRegister
from ccm_minutes.adapters.store.connection import reading, reading_engine
from ccm_minutes.adapters.store.forgetting import TracesLeft
from ccm_minutes.application.desk import Desk
from ccm_minutes.application.failures import StaleMeeting, UnknownMeeting
from ccm_minutes.application.history.moments import DETAILS, PartName
from ccm_minutes.application.ports import Register
from ccm_minutes.application.removing import NotForGood, remove_for_good
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.edits.details import add_clearance
from ccm_minutes.domain.edits.entries import add_entry, remove_entry, set_entry_text
from ccm_minutes.domain.edits.items import add_item, remove_item
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import Clearance, Meeting
from ccm_minutes.domain.parts import PartKind
from tests.adapters.store.conftest import PASSPHRASE, Opener
from tests.adapters.store.pages import decrypted
from tests.samples import released, small_meeting

CANARIES = ("Quizzical", "Xylophone", "Jabberwock")


@pytest.fixture
def meeting() -> Meeting:
    return small_meeting()


@pytest.fixture
def desk(library: Register, meeting: Meeting) -> Desk:
    library.take_in([meeting, small_meeting("other")])
    return Desk(library.load("first"), library)


def typed(desk: Desk) -> Entry:
    """An entry that said one canary, then another, and is cleared with a third beside it."""
    entry = Entry(EntryKind.NARRATIVE, text=f"{CANARIES[0]} owls were counted by night.")
    desk.do(add_entry(desk.meeting.agenda[0].key, entry))
    # Long enough for pages of its own, which a removal leaves free.
    desk.do(set_entry_text(entry.key, f"{CANARIES[1]} owls were counted by night. " * 400))
    passage = f"{CANARIES[2]} owls were counted by night."
    desk.do(add_clearance(Clearance(CANARIES[2], passage, "It is a bird.")))
    return entry


def name(entry: Entry) -> PartName:
    return PartName(PartKind.ENTRY, entry.key)


def test_an_entry_goes_with_its_history_and_the_clearances_that_quote_it(
    library: Register, desk: Desk, meeting: Meeting
) -> None:
    entry = typed(desk)
    desk.do(add_clearance(kept := Clearance("Café", "At Café Brisk it was.", "A house.")))

    remove_for_good(library, "first", name(entry))

    assert library.load("first") == replace(meeting, clearances=(kept,))
    assert not library.history("first", name(entry))
    assert not library.removed("first")
    assert library.load("other") == library.load("other")
    assert library.edits("first")[-1].name == "remove for good"


def test_what_an_edit_removed_before_can_be_removed_for_good(
    library: Register, desk: Desk, meeting: Meeting
) -> None:
    entry = meeting.agenda[0].entries[0]
    desk.do(remove_entry(entry.key))

    remove_for_good(library, "first", name(entry))

    assert not library.removed("first")
    assert library.load("first") == desk.meeting


def test_an_item_goes_with_all_that_ever_stood_in_it(
    library: Register, desk: Desk, meeting: Meeting
) -> None:
    work = meeting.agenda[1]
    desk.do(add_item(under := AgendaItem("Under"), work.items[0].key))
    desk.do(add_entry(under.key, once := Entry(EntryKind.NOTE, text="Once.")))
    desk.do(remove_item(under.key))
    desk.do(remove_entry(work.entries[0].key))

    remove_for_good(library, "first", PartName(PartKind.ITEM, work.key))

    assert library.load("first").agenda == meeting.agenda[:1]
    assert not library.removed("first")
    for entry in (once, *work.entries, *work.items[0].entries):
        assert not library.history("first", name(entry))
    assert library.history("first", name(meeting.agenda[0].entries[0]))


def test_a_part_that_is_there_is_not_forgotten(
    library: Register, desk: Desk, meeting: Meeting
) -> None:
    with pytest.raises(StaleMeeting):
        library.forget("first", [name(meeting.agenda[0].entries[0])])
    with pytest.raises(NotForGood, match="whole meeting"):
        remove_for_good(library, "first", DETAILS)
    assert library.load("first") == desk.meeting


def test_a_whole_meeting_goes_and_its_log_of_releases_stays(register: SqlRegister) -> None:
    register.take_in([small_meeting(), other := small_meeting("other")])
    register.log_release("first", released())

    register.forget_meeting("first")

    assert [line.id for line in register.meetings()] == ["other"]
    assert register.load("other") == other
    assert [hit.meeting.id for hit in register.search("brisk")] == ["other"]
    assert not register.unsound()
    with register._reading() as connection:
        kept = connection.exec_driver_sql("SELECT count(*) FROM releases").scalar()
    assert kept == 1
    with pytest.raises(UnknownMeeting):
        register.forget_meeting("first")


@pytest.fixture
def canaries_in(folder: Path) -> Callable[[], set[str]]:
    """The canaries that are in any page of the store, read with its key, or in any file."""
    key = keys.unlock(folder, PASSPHRASE)

    def found() -> set[str]:
        files = [path for path in folder.rglob("*") if path.is_file()]
        content = [decrypted(folder / "store.db", key), *(path.read_bytes() for path in files)]
        return {word for word in CANARIES for some in content if word[1:].encode() in some}

    return found


@pytest.mark.parametrize("whole", [False, True])
def test_nothing_is_left_in_any_page_or_file(
    register: SqlRegister, folder: Path, canaries_in: Callable[[], set[str]], whole: bool
) -> None:
    register.take_in([small_meeting()])
    entry = typed(Desk(register.load("first"), register))
    assert canaries_in() == set(CANARIES)

    if whole:
        register.forget_meeting("first")
    else:
        remove_for_good(register, "first", name(entry))

    assert canaries_in() == set()
    assert (folder / "store.db-wal").stat().st_size == 0
    assert not register.search(CANARIES[1])


def test_traces_that_a_reader_holds_up_go_at_the_next_opening(
    opened: Opener, folder: Path, canaries_in: Callable[[], set[str]]
) -> None:
    elsewhere = reading_engine(folder / "store.db", keys.unlock(folder, PASSPHRASE))
    with opened() as register:
        register.take_in([small_meeting()])
        entry = typed(Desk(register.load("first"), register))
        with reading(elsewhere) as connection:
            connection.exec_driver_sql("SELECT count(*) FROM entries").scalar()
            with pytest.raises(TracesLeft, match="next opened alone"):
                remove_for_good(register, "first", name(entry))
        elsewhere.dispose()
        assert not register.history("first", name(entry))
    with opened() as register:
        assert canaries_in() == set()
