"""Earlier wordings, what was removed, and removal for good, as a person meets them."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from time import monotonic
from typing import Any, cast

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.domain.edits.entries import remove_entry, set_entry_text
from ccm_minutes.domain.edits.items import remove_item
from ccm_minutes.domain.entry import Entry
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.history.for_good_form import ForGoodForm
from ccm_minutes.gui.history.history_form import HistoryForm
from ccm_minutes.gui.history.past import words_on_copies
from ccm_minutes.gui.room.asked import Asked
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.second_copies import SecondCopies
from ccm_minutes.gui.shelf.shelf import Shelf
from ccm_minutes.gui.start.unlock import Unlock
from ccm_minutes.gui.window import Window
from tests.gui.cards import told_by_card
from tests.gui.conftest import OneStore
from tests.gui.meetings import LAMPS, OPENING, SAID, THANKS
from tests.gui.persons import Person
from tests.gui.test_manners import nameless


def listed(view: QListView) -> list[str]:
    return [view.model().index(n, 0).data() for n in range(view.model().rowCount())]


def entry(room: Room, key: str) -> Entry:
    items = room.sitting.meeting.agenda
    return next(one for item in items for one in item.entries if one.key == key)


def wait(room: Room) -> None:
    """Waits until nothing is read any more."""
    window = room.window()
    assert isinstance(window, Window)
    until = monotonic() + 20
    while window.background.busy and monotonic() < until:
        QTest.qWait(5)
    assert not window.background.busy


def ask(room: Room, asked: Asked) -> None:
    room.past.emit(asked)
    wait(room)


def history(room: Room) -> HistoryForm:
    """The form, once the past is read."""
    wait(room)
    form = room.drawer.form
    assert isinstance(form, HistoryForm)
    return form


STICK = Path("stick")


class Replaced:
    """A second copy that counts how often copies were to be replaced; one is out of reach."""

    asked = 0

    def replace_removed(self) -> list[Path]:
        self.asked += 1
        return [STICK]


@pytest.fixture
def changed(room: Room, meeting: Meeting) -> Room:
    """The small meeting after the last paragraph was written anew, with the keys on it."""
    room.sitting.do(set_entry_text(THANKS, "Thanks were given to <all>."))
    room.agenda.choose(LAMPS)
    room.record.choose(THANKS)
    room.record_view.setFocus()
    return room


def test_an_earlier_wording_is_seen_and_brought_back_as_one_edit(
    changed: Room, person: Person
) -> None:
    person.press("Ctrl+H")
    form = history(changed)
    assert [line.split(",")[0] for line in listed(form.versions)] == ["typing", "import"]
    assert "Thanks were given<u><b> to &lt;all&gt;</b></u>." in form.words.text()
    assert not form.bring_back.isEnabled()

    person.press("Down")
    assert form.bring_back.isEnabled()
    form.against_now.click()
    assert "<u><b> to &lt;all&gt;</b></u>" in form.words.text()
    form.versions.setFocus()
    person.press("Return")

    assert entry(changed, THANKS).text == "Thanks were given."
    assert changed.drawer.form is None
    assert changed.sitting.desk.undo_name == "bring back"
    person.press("Ctrl+Z")
    assert entry(changed, THANKS).text == "Thanks were given to <all>."


def test_what_was_removed_is_seen_and_brought_back(room: Room, person: Person) -> None:
    before = room.sitting.meeting
    room.sitting.do(remove_entry(SAID))
    room.sitting.do(remove_item(LAMPS))

    ask(room, Asked.REMOVED)
    form = history(room)
    assert [line.split(", 20")[0] for line in listed(form.versions)] == [
        "Lamps (and 2 more)",
        "Averland:",
    ]
    assert not form.against_now.isVisible()
    assert "The oil is low." not in form.words.text()
    person.press("Return")
    ask(room, Asked.REMOVED)
    assert "The oil is low." in history(room).words.text()
    person.press("Return")

    assert room.sitting.meeting == before
    ask(room, Asked.REMOVED)
    assert history(room).about.text() == "There is nothing to be brought back."
    assert not history(room).bring_back.isEnabled()


def test_what_cannot_come_back_yet_says_why(room: Room, window: Window, person: Person) -> None:
    room.sitting.do(remove_entry(SAID))
    room.sitting.do(remove_item(LAMPS))
    ask(room, Asked.REMOVED)

    person.press("Down")
    person.press("Return")

    assert "Bring that back first" in window.message_bar.sentence.text()
    assert isinstance(room.drawer.form, HistoryForm)


def test_delegations_and_items_have_earlier_wordings_too(room: Room, person: Person) -> None:
    room.people_view.setFocus()
    person.press("Down")
    person.press("Ctrl+H")
    assert "kind: state" in history(room).words.text()
    person.press("Escape")
    room.agenda.choose(OPENING)
    person.press("Ctrl+H")
    assert "Opening" in history(room).words.text()


def test_earlier_details_of_the_meeting_come_back_and_its_id_stays(
    room: Room, person: Person
) -> None:
    room.sitting.do(change_details("rename", title="Fourth Meeting"))
    ask(room, Asked.WORDINGS_OF_MEETING)
    assert "<s>Third</s>" in history(room).words.text()
    person.press("Down")
    person.press("Return")

    assert room.sitting.meeting.details.title == "Third Meeting"
    assert room.sitting.meeting.details.id == "lantern-3"


def test_nothing_is_removed_for_good_before_the_words_are_typed(
    changed: Room, person: Person
) -> None:
    ask(changed, Asked.PART_FOR_GOOD)
    form = changed.drawer.form
    assert isinstance(form, ForGoodForm)
    assert form.what.text() == "Thanks were given to <all>."

    person.line("yes")

    assert changed.drawer.form is form
    assert entry(changed, THANKS).key == THANKS


def test_an_entry_is_removed_for_good_and_no_undo_knows_it(
    changed: Room, window: Window, person: Person
) -> None:
    ask(changed, Asked.PART_FOR_GOOD)
    person.line("remove")
    person.wait_for(lambda: window.room is not None and window.room is not changed)

    room = window.room
    assert room is not None
    assert [one.key for one in room.sitting.meeting.agenda[1].entries] == [SAID]
    assert room.sitting.desk.undo_name is None
    assert "takes the place of all copies" in window.message_bar.sentence.text()
    ask(room, Asked.REMOVED)
    assert listed(history(room).versions) == []


def test_all_copies_that_hold_it_are_replaced_and_those_out_of_reach_are_named() -> None:
    second = Replaced()

    told = words_on_copies(cast(SecondCopies, second))

    assert second.asked == 1
    assert "One new backup takes the place of all copies" in told
    assert f"{STICK} is not at hand" in told
    assert "not at hand" not in words_on_copies(None)


def test_a_meeting_is_removed_for_good_once_its_title_is_typed(
    room: Room, window: Window, person: Person
) -> None:
    ask(room, Asked.MEETING_FOR_GOOD)
    person.line("remove")
    assert room.drawer.form is not None
    form = room.drawer.form
    assert isinstance(form, ForGoodForm)
    form.typed.clear()
    person.line("Third  Meeting ")
    person.wait_for(lambda: isinstance(window.pages.currentWidget(), Shelf))

    shelf = window.pages.currentWidget()
    assert isinstance(shelf, Shelf)
    assert listed(shelf.findChildren(QListView)[0]) == []


def test_the_forms_name_whatever_can_have_the_keys(changed: Room, person: Person) -> None:
    for asked in (Asked.WORDINGS, Asked.REMOVED, Asked.PART_FOR_GOOD):
        ask(changed, asked)
        form = changed.drawer.form
        assert form is not None
        assert nameless(form) == []
        person.press("Escape")


def test_the_card_of_keys_tells_the_way_to_earlier_wordings(room: Room, person: Person) -> None:
    person.press("F1")
    assert told_by_card(room)["Earlier wordings"] == "Ctrl+H"


def slowly(gate: Event, act: Callable[..., Any]) -> Callable[..., Any]:
    """The same, a piece at a time that the test has to let through."""

    def held(*given: Any) -> Any:
        *first, progress = given

        def told(done: int, total: int) -> None:
            assert gate.wait(20)
            progress(done, total)

        told(0, 2)
        return act(*first, told)

    return held


@pytest.fixture
def gate() -> Iterator[Event]:
    one = Event()
    yield one
    one.set()


def test_the_window_goes_on_while_the_past_is_read_and_the_reading_can_be_stopped(
    changed: Room,
    window: Window,
    person: Person,
    stores: OneStore,
    gate: Event,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    register = stores.held_register
    monkeypatch.setattr(register, "history", slowly(gate, register.history))
    changed.past.emit(Asked.WORDINGS)
    person.wait_for(lambda: "Looking through" in window.message_bar.sentence.text())

    changed.sitting.do(change_details("rename", title="Meanwhile"))
    window.message_bar.first_choice.click()
    gate.set()

    person.wait_for(lambda: "Stopped" in window.message_bar.sentence.text())
    assert changed.drawer.form is None
    ask(changed, Asked.WORDINGS)
    assert len(listed(history(changed).versions)) == 2


@pytest.fixture
def removing(
    changed: Room,
    window: Window,
    person: Person,
    stores: OneStore,
    gate: Event,
    monkeypatch: pytest.MonkeyPatch,
) -> Event:
    """Something is being removed for good, and waits to be let through."""
    register = stores.held_register
    monkeypatch.setattr(register, "removed", slowly(gate, register.removed))
    ask(changed, Asked.PART_FOR_GOOD)
    person.line("remove")
    person.wait_for(lambda: window.room is None)
    return gate


def opened_again(window: Window, person: Person) -> Room:
    person.wait_for(lambda: window.room is not None)
    assert window.room is not None
    return window.room


def test_a_window_that_is_to_be_locked_while_something_is_removed_is_locked_afterwards(
    removing: Event, window: Window, person: Person
) -> None:
    assert "Removing for good" in window.message_bar.sentence.text()

    person.press("Ctrl+L")
    window.locking.lock()
    window.show_shelf()
    assert not window.locking.is_locked
    removing.set()

    person.wait_for(lambda: window.locking.is_locked)
    assert isinstance(window.pages.currentWidget(), Unlock)
    person.line("seven quiet stoats")
    room = opened_again(window, person)
    assert [one.key for one in room.sitting.meeting.agenda[1].entries] == [SAID]


def test_removing_for_good_can_be_stopped_before_anything_is_changed(
    removing: Event, window: Window, person: Person
) -> None:

    window.message_bar.first_choice.click()
    removing.set()

    room = opened_again(window, person)
    assert "Nothing was written" in window.message_bar.sentence.text()
    assert entry(room, THANKS).key == THANKS
