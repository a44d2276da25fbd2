"""How the meeting runs: where it is, how long it takes, and who asked for the floor."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel

from ccm_minutes.domain.agenda import ItemState
from ccm_minutes.domain.delegation import Attendance, Movement
from ccm_minutes.domain.edits.items import change_item
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.agenda.dragging import dragged
from ccm_minutes.gui.palette.offered import offered_in
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.window import Window
from tests.gui.cards import told_by_card
from tests.gui.conftest import OneStore
from tests.gui.meetings import LAMPS, OPENING, WICKS
from tests.gui.persons import Person

NOW, DONE, TO_COME = ItemState.CURRENT, ItemState.DONE, ItemState.TO_COME


class Hands:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def hands(room: Room) -> Hands:
    clock = Hands()
    room.course.follow_clock(clock)
    return clock


def pass_time(room: Room, hands: Hands, minutes: float) -> None:
    hands.at += minutes * 60
    room.course.look()


def states(room: Room) -> list[ItemState]:
    find = room.sitting.find
    return [item.state for key in (OPENING, LAMPS, WICKS) if (item := find(key)) is not None]


def said(room: Room, key: str) -> str:
    node = room.agenda.model.node(key)
    assert node is not None
    return node.line.under


def titles(room: Room) -> list[tuple[str, list[str]]]:
    agenda = room.sitting.meeting.agenda
    return [(item.title, [sub.title for sub in item.items]) for item in agenda]


def test_the_time_of_an_item_runs_while_the_meeting_is_at_it(room: Room, hands: Hands) -> None:
    room.sitting.do(change_item(LAMPS, "", planned_minutes=20))
    assert said(room, LAMPS) == "20 min"
    room.agenda.choose(LAMPS)

    room.agenda.set_state(NOW)
    pass_time(room, hands, 12.5)

    assert said(room, LAMPS) == "now · 12 / 20 min"
    pass_time(room, hands, 12.5)
    assert said(room, LAMPS) == "now · 25 / 20 min · ⚠ 5 min over"
    assert "5 min over" in room.agenda_view.currentIndex().data()
    assert room.agenda_time.text() == "25 / 20 min"


def test_no_time_runs_for_an_item_that_is_only_typed_into(room: Room, hands: Hands) -> None:
    room.agenda.choose(OPENING)
    room.agenda.set_state(NOW)
    room.agenda.choose(LAMPS)
    pass_time(room, hands, 3)

    assert said(room, OPENING) == "now · 3 min"
    assert said(room, LAMPS) == ""


def test_the_time_of_a_sub_item_counts_for_the_item_above_as_well(room: Room, hands: Hands) -> None:
    room.agenda.choose(WICKS)
    room.agenda.set_state(NOW)
    pass_time(room, hands, 4)

    assert said(room, WICKS) == "now · 4 min"
    assert said(room, LAMPS) == "now · 4 min"


def test_the_meeting_goes_on_by_one_key_and_back_by_another(room: Room, person: Person) -> None:
    room.agenda.choose(OPENING)
    person.press("Ctrl+Shift+PgDown")
    assert states(room) == [NOW, TO_COME, TO_COME]
    person.press("Ctrl+Shift+PgDown")
    assert states(room) == [DONE, NOW, TO_COME]
    assert room.sitting.item is room.sitting.find(LAMPS)
    person.press("Ctrl+Shift+PgDown")
    assert states(room) == [DONE, NOW, NOW]
    person.press("Ctrl+Shift+PgDown")
    assert states(room) == [DONE, DONE, DONE]

    person.press("Ctrl+Z")
    assert states(room) == [DONE, NOW, NOW]


def test_a_line_that_goes_to_another_item_takes_the_meeting_along(
    room: Room, person: Person
) -> None:
    room.agenda.choose(OPENING)
    person.press("Ctrl+Shift+B")

    person.line(">")
    person.wait_for(lambda: states(room) == [DONE, NOW, TO_COME])

    person.line("> Fuel")
    person.wait_for(lambda: room.sitting.meeting.agenda[-1].state is NOW)
    assert states(room) == [DONE, DONE, TO_COME]


def test_before_and_after_a_meeting_no_line_changes_its_state(room: Room, person: Person) -> None:
    room.agenda.choose(OPENING)
    person.line(">")
    QApplication.processEvents()

    assert room.sitting.item is room.sitting.find(LAMPS)
    assert states(room) == [TO_COME, TO_COME, TO_COME]


def test_a_click_on_another_item_is_no_sign_that_the_meeting_goes_on(
    room: Room, person: Person
) -> None:
    room.agenda.choose(OPENING)
    person.press("Ctrl+Shift+B")
    room.agenda.choose(LAMPS)
    person.line("Something said before.")
    QApplication.processEvents()

    assert states(room) == [NOW, TO_COME, TO_COME]


def test_times_and_speakers_are_there_when_the_meeting_is_opened_again(
    room: Room, window: Window, stores: OneStore, hands: Hands, meeting: Meeting, person: Person
) -> None:
    room.agenda.choose(LAMPS)
    room.agenda.set_state(NOW)
    pass_time(room, hands, 7)
    ask(person, "mor")
    person.wait_for(lambda: bool(stores.held_register.proceedings("lantern-3").floor))

    window.navigation.show_shelf()
    window.navigation.open_meeting(meeting.details.id)

    again = window.room
    assert again is not None
    assert said(again, LAMPS) == "now · 7 min"
    assert floor(again) == ["1  Morvania"]


def test_the_item_that_is_typed_into_is_shown_by_more_than_a_colour(
    room: Room, person: Person
) -> None:
    room.agenda.choose(WICKS)

    wicks, opening = (room.agenda.model.index_of(key) for key in (WICKS, OPENING))
    assert wicks.data().endswith("typed into")
    assert "typed into" not in opening.data()


PLACES = ("agenda_view", "record_view", "editor", "capture")


@pytest.mark.parametrize("place", PLACES)
def test_each_state_has_its_keys_wherever_somebody_is(
    room: Room, person: Person, place: str
) -> None:
    room.agenda.choose(WICKS)
    go_to(room, person, place)

    seen = []
    for keys in ("Ctrl+Shift+B", "Ctrl+Shift+K", "Ctrl+Shift+W", "Ctrl+Shift+H"):
        person.press(keys)
        seen.append(states(room)[-1])

    assert seen == [NOW, DONE, ItemState.DEFERRED, TO_COME]
    assert "to come" in room.agenda.model.index_of(WICKS).data()
    room.sitting.undo()
    assert states(room)[-1] is ItemState.DEFERRED
    assert "deferred" in room.agenda.model.index_of(WICKS).data()


def go_to(room: Room, person: Person, place: str) -> None:
    """Gives the keys to a place, or to an editor in the record."""
    if place != "editor":
        getattr(room, place).setFocus()
        return
    room.record.add()
    person.type("It rained.")
    assert room.record_view.editor is not None


def test_the_card_of_keys_and_the_palette_tell_how_to_set_each_state(
    room: Room, window: Window, person: Person
) -> None:
    person.press("F1")
    card = told_by_card(room)
    assert [card[f"State: {words}"] for words in ("To come", "Now", "Done", "Deferred")] == [
        QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        for keys in ("Ctrl+Shift+H", "Ctrl+Shift+B", "Ctrl+Shift+K", "Ctrl+Shift+W")
    ]
    window.activateWindow()
    person.wait_for(window.isActiveWindow)
    room.agenda.choose(LAMPS)
    person.press("Ctrl+Shift+W")

    offered = {one.words: one for one in offered_in(window.menu_bar) if "State" in one.menus}

    assert {words: one.keys for words, one in offered.items()} == {
        words: card[f"State: {words}"] for words in offered
    }
    assert [words for words, one in offered.items() if one.action.isChecked()] == ["Deferred"]


def test_the_state_of_an_item_is_read_out(room: Room, person: Person) -> None:
    room.agenda.choose(OPENING)
    for _ in range(2):
        person.press("Ctrl+Shift+PgDown")

    read = [room.agenda.model.index_of(key).data() for key in (OPENING, LAMPS, WICKS)]
    assert ["done" in read[0], "now" in read[1], "to come" in read[2]] == [True, True, True]


def drop(room: Room, key: str, under: str, row: int) -> bool:
    model = room.agenda.model
    parent = model.index_of(under) if under else QModelIndex()
    data = dragged(key)
    move = Qt.DropAction.MoveAction
    can = model.canDropMimeData(data, move, row, 0, parent)
    model.dropMimeData(data, move, row, 0, parent)
    return can


def test_an_item_is_dragged_between_others(room: Room) -> None:
    assert drop(room, OPENING, "", 2)
    assert titles(room) == [("Lamps", ["Wicks"]), ("Opening", [])]
    assert drop(room, OPENING, "", 0)
    assert titles(room) == [("Opening", []), ("Lamps", ["Wicks"])]


def test_an_item_let_go_on_another_becomes_its_sub_item(room: Room, person: Person) -> None:
    assert drop(room, OPENING, LAMPS, -1)
    assert titles(room) == [("Lamps", ["Wicks", "Opening"])]
    assert drop(room, WICKS, "", 1)
    assert titles(room) == [("Lamps", ["Opening"]), ("Wicks", [])]

    person.press("Ctrl+Z")
    person.press("Ctrl+Z")
    assert titles(room) == [("Opening", []), ("Lamps", ["Wicks"])]


@pytest.mark.parametrize(("key", "under"), [(LAMPS, LAMPS), (LAMPS, WICKS), ("gone", "")])
def test_an_item_is_not_dragged_into_itself(room: Room, key: str, under: str) -> None:
    before = room.sitting.meeting

    assert not drop(room, key, under, -1)
    assert room.sitting.meeting is before


def ask(person: Person, name: str) -> None:
    person.press("Ctrl+R")
    person.line(name)


def floor(room: Room) -> list[str]:
    view = room.floor.floor_view
    model = view.model()
    return [model.index(row, 0).data().split(" ·")[0] for row in range(model.rowCount())]


def test_who_asks_for_the_floor_is_listed_and_the_keys_go_back_to_the_line(
    room: Room, person: Person
) -> None:
    for name in ("mor", "averland", "chair", "mor"):
        ask(person, name)

    assert floor(room) == ["1  Morvania", "2  Averland", "3  Chair"]
    assert person.focus() is room.capture
    assert "3 asked" in room.floor.floor_title.text()


def test_names_are_offered_and_taken_by_keys(room: Room, person: Person) -> None:
    person.press("Ctrl+R")
    person.type("a")
    offers = room.floor.floor_offers
    assert offers.isVisible()
    assert offers.item(0).text() == "Averland"
    person.press("Down")
    person.press("Return")

    assert floor(room) == ["1  Averland"]
    assert not offers.isVisible()


def test_the_list_of_speakers_is_shown_again_for_who_asks(room: Room, person: Person) -> None:
    person.press("F11")
    assert not room.floor.isVisible()
    ask(person, "mor")

    assert room.floor.isVisible()
    assert floor(room) == ["1  Morvania"]


def test_a_form_that_is_open_is_finished_before_a_speaker_is_named(
    room: Room, window: Window, person: Person
) -> None:
    person.press("Ctrl+Shift+D")
    title = person.focus()
    person.press("Ctrl+R")

    assert person.focus() is title
    assert "form" in window.message_bar.sentence.text()


def test_nobody_is_guessed(room: Room, window: Window, person: Person) -> None:
    ask(person, "xyz")

    assert floor(room) == []
    assert "xyz" in window.message_bar.sentence.text()
    assert room.floor.floor_line.text() == "xyz"


def test_the_floor_is_given_by_one_key_and_the_line_begins_with_the_name(
    room: Room, person: Person
) -> None:
    ask(person, "mor")
    ask(person, "averland")

    person.press("Ctrl+G")

    assert room.capture.text() == "Morvania: "
    assert floor(room) == ["1  Averland"]
    person.line("We have oil.")
    assert room.sitting.item is not None
    said_last = room.sitting.item.entries[-1]
    assert said_last.points[0].text == "We have oil."


def test_what_stands_in_the_line_is_entered_before_the_floor_is_given(
    room: Room, person: Person
) -> None:
    ask(person, "mor")
    person.type("Half a sentence")

    person.press("Ctrl+G")

    assert room.sitting.item is not None
    assert room.sitting.item.entries[-1].text == "Half a sentence"
    assert room.capture.text() == "Morvania: "


def test_speakers_are_put_in_another_order_and_struck_off(room: Room, person: Person) -> None:
    for name in ("mor", "averland", "chair"):
        ask(person, name)
    room.floor.floor_view.setFocus()
    person.press("Home")

    person.press("Alt+Down")
    assert floor(room) == ["1  Averland", "2  Morvania", "3  Chair"]
    person.press("Delete")
    assert floor(room) == ["1  Averland", "2  Chair"]
    person.press("Return")
    assert room.capture.text().endswith(": ")
    assert len(floor(room)) == 1


def test_nobody_on_the_list_is_told(room: Room, window: Window, person: Person) -> None:
    person.press("Ctrl+G")

    assert "Nobody" in window.message_bar.sentence.text()


def at_the_people(person: Person) -> None:
    for _ in range(3):
        person.press("F6")
    person.press("Home")


def test_attendance_is_set_by_figures_and_the_floor_asked_for_by_plus(
    room: Room, person: Person
) -> None:
    at_the_people(person)
    seen = []
    for key in ("2", "3", "4", "1"):
        person.type(key)
        seen.append(room.sitting.meeting.delegations[0].attendance)
    person.type("+")

    assert seen == [
        Attendance.APOLOGIES,
        Attendance.ABSENT,
        Attendance.WRITTEN_REPORT,
        Attendance.PRESENT,
    ]
    assert floor(room) == ["1  Averland"]


def test_arrivals_and_departures_take_one_key_and_are_shown(room: Room, person: Person) -> None:
    at_the_people(person)
    person.type("3")
    person.press("Ctrl+Shift+I")
    assert "arrived 14:03" in room.people_view.currentIndex().data()
    person.press("Ctrl+Shift+O")

    averland = room.sitting.meeting.delegations[0]
    assert [one.what for one in averland.movements] == [Movement.ARRIVES, Movement.LEAVES]
    assert averland.attendance is Attendance.PRESENT
    assert "left 14:03" in room.people_view.currentIndex().data()


def test_the_heading_says_how_many_came(room: Room, person: Person) -> None:
    at_the_people(person)
    person.type("2")

    title = room.findChild(QLabel, "people_title")
    assert title is not None
    assert title.text() == "Attendance · 2 of 3"
    assert title.toolTip() == "2 present, 1 apologies"


def test_what_was_done_with_the_list_of_speakers_is_undone_by_name_and_in_its_turn(
    room: Room, window: Window, person: Person
) -> None:
    ask(person, "mor")
    ask(person, "averland")
    person.line("= It was agreed.")
    person.press("Ctrl+G")
    assert room.capture.text() == "Morvania: "
    assert undo_words(window) == "Undo give the floor"

    person.press("Ctrl+Z")
    assert floor(room) == ["1  Morvania", "2  Averland"]
    assert room.capture.text() == ""
    assert undo_words(window).startswith("Undo add")
    person.press("Ctrl+Z")
    assert undo_words(window) == "Undo put on the list of speakers"
    person.press("Ctrl+Z")
    assert floor(room) == ["1  Morvania"]

    for _ in range(3):
        person.press("Ctrl+Shift+Z")
    assert floor(room) == ["1  Averland"]
    assert room.sitting.item is not None
    assert room.sitting.item.entries[-1].text == "It was agreed."


def test_who_was_struck_off_or_moved_by_mistake_is_put_back(room: Room, person: Person) -> None:
    for name in ("mor", "averland", "chair"):
        ask(person, name)
    before = room.course.proceedings.floor
    room.floor.floor_view.setFocus()
    person.press("Home")
    person.press("Delete")
    person.press("Alt+Down")
    assert floor(room) == ["1  Chair", "2  Averland"]

    person.press("Ctrl+Z")
    person.press("Ctrl+Z")

    assert room.course.proceedings.floor == before


def test_a_speaker_who_was_struck_off_is_put_back_after_the_meeting_was_left(
    room: Room, window: Window, person: Person
) -> None:
    ask(person, "mor")
    room.floor.floor_view.setFocus()
    person.press("Delete")
    person.press("Ctrl+W")
    window.open_meeting("lantern-3")

    again = window.room
    assert again is not None
    assert floor(again) == []
    person.press("Ctrl+Z")
    assert floor(again) == ["1  Morvania"]


def test_what_stands_in_the_line_stays_when_the_floor_is_taken_back(
    room: Room, person: Person
) -> None:
    ask(person, "mor")
    person.press("Ctrl+G")
    person.type("We")

    room.sitting.undo()

    assert floor(room) == ["1  Morvania"]
    assert room.capture.text() == "Morvania: We"


def undo_words(window: Window) -> str:
    words = [one.text().replace("&", "") for one in window.menu_bar.findChildren(QAction)]
    return next(one for one in words if one.startswith("Undo"))
