"""Steps of undo: all the way back, in memory that does not grow with the meeting."""

from collections.abc import Callable

import pytest

from ccm_minutes.application import steps
from ccm_minutes.application.desk import Desk
from ccm_minutes.application.steps import Aside
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.edits.entries import add_entry, remove_entry, set_entry_text
from ccm_minutes.domain.edits.items import move_item, remove_item
from ccm_minutes.domain.entry import Entry, EntryKind
from tests.fakes.register import FakeRegister
from tests.samples import small_meeting

BASE = small_meeting()
OPENING, WORK = BASE.agenda
SAID = OPENING.entries[0].key


def desk_after(*edits: Edit) -> Desk:
    desk = Desk(BASE, FakeRegister(BASE))
    for edit in edits:
        desk.do(edit)
    return desk


def many(count: int) -> list[Edit]:
    notes = [Entry(EntryKind.NARRATIVE, text=f"{n}") for n in range(count)]
    first = [add_entry(OPENING.key, note, 0) for note in notes]
    return [
        *first,
        move_item(WORK.key, OPENING.key, 0),
        set_entry_text(SAID, "Anew."),
        *(remove_entry(note.key) for note in notes[::2]),
        remove_item(WORK.key),
    ]


@pytest.mark.parametrize("whole", [0, 1, 30])
def test_undo_leads_to_the_start_and_redo_to_the_end_through_every_state(
    whole: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(steps, "WHOLE", whole)
    desk, states = desk_after(), [BASE]
    for edit in many(12):
        desk.do(edit)
        states.append(desk.meeting)
    for state in reversed(states[:-1]):
        desk.undo()
        assert desk.meeting == state
    assert desk.undo_name is None
    for state in states[1:]:
        desk.redo()
        assert desk.meeting == state
    assert desk.redo_name is None


def test_what_was_gathered_is_one_step_long_after(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steps, "WHOLE", 1)
    desk = desk_after()
    for text in ("A", "AB", "ABC"):
        desk.do(set_entry_text(SAID, text), gather=True)
    desk.do(remove_item(WORK.key))
    desk.do(add_entry(OPENING.key, Entry(EntryKind.NOTE)))
    for _ in range(3):
        desk.undo()
    assert desk.meeting == BASE
    assert desk.undo_name is None


def test_the_oldest_steps_are_forgotten_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steps, "MOST_CHANGES", 3)
    desk = desk_after(*(set_entry_text(SAID, f"{n}") for n in range(9)))
    for _ in range(9):
        desk.undo()
    assert desk.meeting.agenda[0].entries[0].text == "5"
    assert desk.undo_name is None
    for _ in range(9):
        desk.redo()
    assert desk.meeting.agenda[0].entries[0].text == "8"


def test_where_the_oldest_steps_are_forgotten_undo_does_not_go_on_below_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    register = FakeRegister(BASE)
    Desk(BASE, register).do(set_entry_text(SAID, "Before."))
    desk = Desk(register.load(BASE.details.id), register, register)
    monkeypatch.setattr(steps, "MOST_CHANGES", 3)
    for n in range(9):
        desk.do(set_entry_text(SAID, f"{n}"))
    for _ in range(9):
        desk.undo()
    assert desk.meeting.agenda[0].entries[0].text == "5"
    assert desk.undo_name is None


@pytest.mark.parametrize("whole", [0, 1, 30])
def test_what_is_done_beside_the_meeting_is_taken_back_in_its_turn(
    whole: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(steps, "WHOLE", whole)
    desk, beside = desk_after(), ["none"]
    states = [(BASE, "none")]
    for number, edit in enumerate(many(4)):
        desk.do(edit)
        states.append((desk.meeting, beside[0]))
        was, now = beside[0], f"{number}"
        beside[0] = now
        desk.beside(Aside("beside", _becomes(beside, was), _becomes(beside, now)))
        states.append((desk.meeting, now))

    for state in reversed(states[:-1]):
        desk.undo()
        assert (desk.meeting, beside[0]) == state
    for state in states[1:]:
        desk.redo()
        assert (desk.meeting, beside[0]) == state
    assert desk.undo_name == "beside"


def _becomes(beside: list[str], value: str) -> Callable[[], None]:
    return lambda: beside.__setitem__(0, value)


def test_what_is_done_beside_ends_a_go_of_typing_and_what_could_be_done_again() -> None:
    desk = desk_after()
    desk.do(set_entry_text(SAID, "A"))
    desk.beside(Aside("beside", lambda: None, lambda: None))
    desk.do(set_entry_text(SAID, "AB"), gather=True)
    desk.undo()
    assert desk.undo_name == "beside"

    desk.beside(Aside("again", lambda: None, lambda: None))
    assert desk.redo_name is None
