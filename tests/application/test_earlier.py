"""Undo and redo go on where the meeting was left."""

from collections.abc import Collection, Sequence

import pytest

from ccm_minutes.application.desk import Desk
from ccm_minutes.application.earlier import AT_ONCE
from ccm_minutes.application.failures import NotNow
from ccm_minutes.application.history.leading_here import LeadsElsewhere
from ccm_minutes.application.history.moments import PartName, PastEdit
from ccm_minutes.application.ports import BegunLine
from ccm_minutes.application.removing import remove_for_good
from ccm_minutes.application.ticking import Ticking
from ccm_minutes.domain.edits.entries import (
    add_entry,
    mark_entry,
    move_entry,
    remove_entry,
    set_entry_text,
)
from ccm_minutes.domain.edits.items import move_item, remove_item
from ccm_minutes.domain.entry import ActionState, Entry, EntryKind
from ccm_minutes.domain.parts import PartKind
from ccm_minutes.domain.text import Marking
from tests.fakes.register import FakeRegister
from tests.samples import small_meeting

START = small_meeting()
OPENING, WORK = START.agenda
SAID, NEXT = (entry.key for entry in OPENING.entries)
ID = START.details.id


class Asked(FakeRegister):
    """A register that says what of the past was read."""

    def __init__(self) -> None:
        self.whole: list[int] = []
        self.pages = 0
        self.fault: NotNow | None = None
        super().__init__(START)

    def last_edits(self, meeting_id: str, before: int | None, most: int) -> Sequence[PastEdit]:
        self._refuse()
        self.pages += 1
        return super().last_edits(meeting_id, before, most)

    def whole_edits(self, meeting_id: str, numbers: Collection[int]) -> Sequence[PastEdit]:
        self._refuse()
        edits = super().whole_edits(meeting_id, numbers)
        self.whole += [edit.number for edit in edits]
        return edits

    def _refuse(self) -> None:
        if self.fault is not None:
            raise self.fault


@pytest.fixture
def register() -> Asked:
    return Asked()


def opened(register: FakeRegister) -> Desk:
    return Desk(register.load(ID), register, register)


def names(desk: Desk) -> tuple[str | None, str | None]:
    return desk.undo_name, desk.redo_name


def test_what_undo_would_take_back_is_named_as_soon_as_the_meeting_is_open(register: Asked) -> None:
    opened(register).do(mark_entry(SAID, Marking.FOUO))

    desk = opened(register)

    assert names(desk)[0] == "mark as FOUO"
    assert names(desk)[1] is None
    assert not register.whole


def test_every_step_is_taken_back_to_the_start_and_done_again_to_the_end(register: Asked) -> None:
    desk, states = opened(register), [START]
    for edit in (
        set_entry_text(SAID, "One."),
        add_entry(OPENING.key, Entry(EntryKind.NOTE, text="A note."), 0),
        move_entry(NEXT, WORK.key, 0),
        move_item(WORK.key, None, 0),
        remove_entry(SAID),
        remove_item(WORK.key),
        remove_item(OPENING.key),
    ):
        desk.do(edit)
        states.append(desk.meeting)

    for state in reversed(states[:-1]):
        desk = opened(register)
        desk.undo()
        assert desk.meeting == state == register.load(ID)
    assert names(desk)[0] is None
    for state in states[1:]:
        desk = opened(register)
        desk.redo()
        assert desk.meeting == state == register.load(ID)
    assert names(desk)[1] is None


def test_undo_goes_on_under_what_is_done_now(register: Asked) -> None:
    opened(register).do(set_entry_text(SAID, "Before."))
    desk = opened(register)
    desk.do(remove_entry(NEXT))

    desk.undo()
    desk.undo()

    assert desk.meeting == START
    assert (desk.undo_name, desk.redo_name) == (None, "typing")


def test_another_edit_ends_what_could_be_done_again_before_it(register: Asked) -> None:
    desk = opened(register)
    desk.do(set_entry_text(SAID, "Before."))
    desk.undo()

    desk = opened(register)
    assert names(desk)[1] == "typing"
    desk.do(remove_entry(NEXT))

    assert names(desk)[1] is None
    assert opened(register).redo_name is None


def test_one_go_of_typing_is_one_step_at_the_next_opening_too(register: Asked) -> None:
    desk = opened(register)
    desk.do(set_entry_text(SAID, "A"))
    for text in ("AB", "ABC"):
        desk.do(set_entry_text(SAID, text), gather=True)
    desk.do(set_entry_text(SAID, "Anew."))

    desk = opened(register)
    desk.undo()
    assert desk.meeting.agenda[0].entries[0].text == "ABC"
    desk.undo()
    assert desk.meeting == START
    assert names(desk)[0] is None


def test_typing_after_undo_is_a_step_of_its_own(register: Asked) -> None:
    desk = opened(register)
    for text in ("One.", "Two."):
        desk.do(set_entry_text(SAID, text))
    desk.undo()
    desk.do(set_entry_text(SAID, "Three."), gather=True)

    desk.undo()

    assert desk.meeting.agenda[0].entries[0].text == "One."


def test_the_meeting_as_it_was_taken_in_is_the_start(register: Asked) -> None:
    opened(register).do(set_entry_text(SAID, "Before."))
    register.take_in([small_meeting()])

    desk = opened(register)

    assert names(desk)[0] is None
    desk.undo()
    assert desk.meeting == register.load(ID)


def test_what_was_removed_for_good_comes_back_by_no_undo(register: Asked) -> None:
    desk = opened(register)
    desk.do(set_entry_text(NEXT, "Stays."))
    desk.do(remove_entry(SAID))
    remove_for_good(register, ID, PartName(PartKind.ENTRY, SAID))

    desk = opened(register)
    with pytest.raises(LeadsElsewhere):
        desk.undo()

    assert names(desk)[0] is None
    assert desk.meeting == register.load(ID)
    assert desk.undo() == desk.redo()


def test_what_was_removed_for_good_while_it_stood_there_ends_the_steps(register: Asked) -> None:
    opened(register).do(set_entry_text(SAID, "Secret."))
    remove_for_good(register, ID, PartName(PartKind.ENTRY, SAID))

    assert opened(register).undo_name is None


def test_where_two_wrote_by_turns_the_steps_end_and_nothing_is_changed(register: Asked) -> None:
    one, other = opened(register), opened(register)
    one.do(set_entry_text(SAID, "One."))
    other.do(remove_item(WORK.key))
    one.undo()
    other.do(set_entry_text(NEXT, "Other."))
    one.redo()
    before = register.load(ID)

    desk = opened(register)
    desk.undo()
    desk.undo()

    assert names(desk)[0] is None
    assert desk.meeting.agenda[1:] == before.agenda[1:]


def test_steps_that_lead_elsewhere_by_their_content_are_refused(register: Asked) -> None:
    one, other = opened(register), opened(register)
    one.do(set_entry_text(SAID, "One."))
    other.do(set_entry_text(NEXT, "Other."))
    one.undo()

    desk = opened(register)
    # By the names alone the other's typing was undone, and that of the one stands still.
    assert names(desk)[0] == "typing"
    with pytest.raises(LeadsElsewhere, match="changed elsewhere"):
        desk.undo()
    assert names(desk)[0] is None
    assert desk.meeting == register.load(ID)


def test_of_a_long_past_only_the_latest_names_are_read_at_first(register: Asked) -> None:
    desk = opened(register)
    for n in range(AT_ONCE + 20):
        desk.do(set_entry_text(SAID, f"{n}"))
    register.pages = 0

    desk = opened(register)
    assert register.pages == 1
    for _ in range(AT_ONCE + 20):
        desk.undo()

    assert desk.meeting == START
    assert len(register.whole) == AT_ONCE + 20


def test_a_store_that_cannot_be_read_now_loses_no_step(register: Asked) -> None:
    opened(register).do(set_entry_text(SAID, "Before."))
    desk = opened(register)

    register.fault = NotNow("The store is locked.")
    with pytest.raises(NotNow):
        desk.undo()
    register.fault = None
    desk.undo()

    assert desk.meeting == START


def test_what_was_ticked_in_the_register_is_taken_back_in_the_meeting(register: Asked) -> None:
    action = Entry(EntryKind.ACTION, text="Send the list.")
    opened(register).do(add_entry(OPENING.key, action))
    before = register.load(ID)
    Ticking(register).set_state(ID, action.key, ActionState.DONE)

    desk = opened(register)
    assert names(desk)[0] == "change state of action point"
    desk.undo()

    assert desk.meeting == before


def test_a_begun_line_and_the_log_of_releases_stay_as_they_are(register: Asked) -> None:
    opened(register).do(set_entry_text(SAID, "Before."))
    begun = BegunLine("Bri: we th", "a-key")
    register.keep_line(ID, begun)

    desk = opened(register)
    desk.undo()
    desk.redo()

    assert register.begun_line(ID) == begun
    assert register.releases(ID) == ()
