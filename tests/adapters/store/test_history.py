"""The history: the same tests for the register on disk and for the fake."""

from functools import partial
from threading import Thread

import pytest

from ccm_minutes.adapters.store import past_reading
from ccm_minutes.application.desk import Desk
from ccm_minutes.application.failures import UnknownMeeting
from ccm_minutes.application.history.moments import DETAILS, Move, PartName, PastEdit
from ccm_minutes.application.ports import Register
from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.domain.edits.bringing_back import bring_back
from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.domain.edits.entries import move_entry, remove_entry, set_entry_text
from ccm_minutes.domain.edits.items import change_item, move_item, remove_item
from ccm_minutes.domain.edits.people import add_delegation, change_delegation, remove_delegation
from ccm_minutes.domain.entry import Entry
from ccm_minutes.domain.errors import Cancelled
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import ROOT, PartKind, Placed
from tests.samples import small_meeting


@pytest.fixture
def meeting(library: Register) -> Meeting:
    library.take_in([small_meeting("other")])
    meeting = small_meeting()
    library.take_in([meeting])
    return meeting


@pytest.fixture
def desk(library: Register, meeting: Meeting) -> Desk:
    return Desk(library.load("first"), library)


def texts(past: list[PastEdit]) -> list[tuple[str, object]]:
    return [(edit.name, _text(edit.changes[0].after)) for edit in past]


def _text(placed: Placed | None) -> object:
    return placed.part.text if placed is not None and isinstance(placed.part, Entry) else None


def test_every_wording_of_an_entry_is_there_in_order(
    library: Register, meeting: Meeting, desk: Desk
) -> None:
    entry = meeting.agenda[0].entries[0]
    for text in ("One.", "“Two”, it said.", "Three."):
        desk.do(set_entry_text(entry.key, text))
    desk.undo()
    desk.do(remove_entry(entry.key))

    past = list(library.history("first", PartName(PartKind.ENTRY, entry.key)))

    assert texts(past) == [
        ("import", entry.text),
        ("typing", "One."),
        ("typing", "“Two”, it said."),
        ("typing", "Three."),
        ("undo typing", "“Two”, it said."),
        ("remove entry", None),
    ]
    assert [edit.number for edit in past] == sorted({edit.number for edit in past})
    assert all(past[n].changes[0].before == past[n - 1].changes[0].after for n in range(1, 6))


def test_of_other_parts_and_other_meetings_nothing_is_told(
    library: Register, meeting: Meeting, desk: Desk
) -> None:
    first, second = meeting.agenda[0].entries
    desk.do(set_entry_text(second.key, "Elsewhere."))

    assert len(library.history("first", PartName(PartKind.ENTRY, first.key))) == 1
    assert not library.history("other", PartName(PartKind.ENTRY, first.key))
    assert not library.history("first", PartName(PartKind.ITEM, first.key))
    assert not library.history("first", PartName(PartKind.ENTRY, "%"))


def test_a_part_that_only_moved_has_no_other_wording(
    library: Register, meeting: Meeting, desk: Desk
) -> None:
    entry = meeting.agenda[0].entries[1]
    desk.do(move_entry(entry.key, meeting.agenda[1].key))

    assert len(library.history("first", PartName(PartKind.ENTRY, entry.key))) == 1
    assert [edit.name for edit in library.edits("first")] == ["import", "move entry"]


@pytest.mark.parametrize("kind", ["details", "item", "delegation"])
def test_the_meeting_its_items_and_delegations_have_a_history_too(
    library: Register, meeting: Meeting, desk: Desk, kind: str
) -> None:
    key = meeting.agenda[1].key
    edit, part = {
        "details": (change_details("rename", title="Thaw"), DETAILS),
        "item": (change_item(key, "rename", title="Thaw"), PartName(PartKind.ITEM, key)),
        "delegation": (
            change_delegation("brm", "rename", name="Thaw"),
            PartName(PartKind.DELEGATION, "brm"),
        ),
    }[kind]
    desk.do(edit)

    first, second = library.history("first", part)
    before = first.changes[0].after
    assert before is not None
    assert second.changes[0].before == before
    desk.do(bring_back([before]))
    assert desk.meeting == meeting == library.load("first")


def test_what_was_removed_together_is_told_together_and_comes_back_together(
    library: Register, meeting: Meeting, desk: Desk
) -> None:
    work = meeting.agenda[1]
    desk.do(remove_item(work.key))
    (edit,) = library.removed("first")

    assert edit.name == "remove agenda item"
    assert {change.key for change in edit.changes} == {
        work.key,
        work.entries[0].key,
        work.items[0].key,
        work.items[0].entries[0].key,
    }

    desk.do(bring_back([change.before for change in edit.changes if change.before]))

    assert desk.meeting == meeting == library.load("first")
    assert not library.removed("first")


def test_what_was_removed_twice_is_told_once_as_it_last_stood(
    library: Register, meeting: Meeting, desk: Desk
) -> None:
    entry = meeting.agenda[0].entries[0]
    desk.do(remove_entry(entry.key))
    desk.undo()
    assert not library.removed("first")
    desk.do(set_entry_text(entry.key, "Later."))
    desk.do(remove_entry(entry.key))
    desk.do(remove_entry(meeting.agenda[0].entries[1].key))

    second, first = library.removed("first")

    assert _text(first.changes[0].before) == "Later."
    assert second.changes[0].key == meeting.agenda[0].entries[1].key


def test_a_delegation_is_found_by_its_whole_id(
    library: Register, meeting: Meeting, desk: Desk
) -> None:
    desk.do(add_delegation(Delegation("brm-2", "Île Brume")))
    desk.do(remove_delegation("brm-2"))

    assert len(library.history("first", PartName(PartKind.DELEGATION, "brm-2"))) == 2
    assert len(library.history("first", PartName(PartKind.DELEGATION, "brm"))) == 1
    assert len(library.removed("first")) == 1


def test_the_history_of_an_unknown_meeting_is_said_to_be_unknown(library: Register) -> None:
    for asked in (library.edits, library.removed, lambda of: library.last_edits(of, None, 1)):
        with pytest.raises(UnknownMeeting, match="'nowhere'"):
            asked("nowhere")
    with pytest.raises(UnknownMeeting):
        library.history("nowhere", DETAILS)


def test_the_last_edits_are_told_the_latest_first_a_few_at_a_time(
    library: Register, meeting: Meeting, desk: Desk
) -> None:
    entry = meeting.agenda[0].entries[0]
    for text in ("One.", "Two.", "Three."):
        desk.do(set_entry_text(entry.key, text))
    desk.do(remove_entry(entry.key))

    latest = library.last_edits("first", None, 2)
    assert [edit.name for edit in latest] == ["remove entry", "typing"]
    earlier = library.last_edits("first", latest[-1].number, 9)
    assert [edit.name for edit in earlier] == ["typing", "typing", "import"]
    assert not any(edit.changes or edit.moves for edit in (*latest, *earlier))


def test_whole_edits_tell_what_changed_and_what_only_moved(
    library: Register, meeting: Meeting, desk: Desk
) -> None:
    first, second = meeting.agenda[0].entries
    desk.do(remove_entry(first.key))
    desk.do(move_item(meeting.agenda[1].items[0].key, None, 0))
    moved, removed = library.whole_edits(
        "first", [edit.number for edit in library.last_edits("first", None, 2)]
    )

    assert [change.key for change in removed.changes] == [first.key]
    opening = meeting.agenda[0].key
    assert removed.moves == (Move(PartKind.ENTRY, second.key, (opening, 1), (opening, 0)),)
    assert not moved.changes
    inner = meeting.agenda[1].items[0].key
    moves = {move.key: (move.before, move.after) for move in moved.moves}
    assert moves[inner] == ((meeting.agenda[1].key, 0), (ROOT, 0))


def test_the_past_is_read_a_piece_at_a_time_and_edits_are_saved_between(
    library: Register, meeting: Meeting, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry, other = meeting.agenda[0].entries[0], meeting.agenda[0].entries[1]
    name = PartName(PartKind.ENTRY, entry.key)
    for number in range(9):
        desk.do(set_entry_text(entry.key, f"Wording {number}."))
    desk.do(remove_entry(entry.key))
    whole, gone = library.history("first", name), library.removed("first")
    monkeypatch.setattr(past_reading, "AT_ONCE", 3)
    pieces: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        pieces.append((done, total))
        save = Thread(target=lambda: desk.do(set_entry_text(other.key, f"Beside {done}.")))
        save.start()
        save.join(20)
        assert not save.is_alive()

    assert library.history("first", name, progress) == whole
    assert library.removed("first", progress) == gone
    assert pieces


def test_reading_the_past_can_be_stopped(library: Register, meeting: Meeting) -> None:
    def progress(_done: int, _total: int) -> None:
        raise Cancelled("The work was stopped.")

    for read in (partial(library.history, part=DETAILS), library.removed):
        with pytest.raises(Cancelled):
            read("first", progress=progress)
