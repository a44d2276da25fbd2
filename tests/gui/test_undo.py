"""Undo and redo at the window, by name, over all items and over the end of the program."""

from pathlib import Path

from PySide6.QtWidgets import QMenu

from ccm_minutes.application.ports import BegunLine
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.window import Window
from tests.gui.conftest import OneStore
from tests.gui.machine_window import MachineWindow
from tests.gui.meetings import LAMPS, OPENING, small_meeting
from tests.gui.persons import Person


def undo_words(window: Window) -> list[str]:
    menu = window.menu_bar.actions()[1].menu()
    assert isinstance(menu, QMenu)
    return [action.text().replace("&", "") for action in menu.actions()[:2]]


def test_after_a_restart_the_menu_names_what_undo_takes_back(tmp_path: Path) -> None:
    machine = MachineWindow(tmp_path)
    machine.choose_row(0)
    machine.press("Ctrl+M")
    machine.press("Ctrl+5")
    machine.undo()
    machine.open_again()

    assert undo_words(machine.window) == ["Undo mark as FOUO", "Redo turn into decision"]
    machine.redo()
    machine.undo()
    machine.undo()
    assert machine.room.sitting.meeting == small_meeting() == machine.stored()
    assert undo_words(machine.window) == ["Undo", "Redo mark as FOUO"]
    machine.close()


def test_undo_leaves_the_line_that_was_begun(room: Room, person: Person, stores: OneStore) -> None:
    person.line("It rained.")
    person.type("mor: we")
    begun = room.line.begun.keep
    begun()
    room.record_view.setFocus()
    person.press("Ctrl+Z")

    assert room.capture.text() == "mor: we"
    person.wait_for(lambda: _kept(stores) == "mor: we")


def test_a_line_that_only_led_to_another_item_does_not_come_back(
    room: Room, window: Window, person: Person, stores: OneStore
) -> None:
    person.type("> Opening")
    room.line.begun.keep()
    person.wait_for(lambda: _kept(stores) == "> Opening")
    person.press("Return")

    person.wait_for(lambda: _kept(stores) == "")
    window.show_shelf()
    window.open_meeting("lantern-3")
    assert window.room is not None
    assert window.room.capture.text() == ""


def _kept(stores: OneStore) -> str:
    begun: BegunLine | None = stores.held_register.begun_line(small_meeting().details.id)
    return "" if begun is None else begun.line


def test_what_is_undone_in_another_item_is_told_and_typing_stays_where_it_is(
    room: Room, window: Window, person: Person
) -> None:
    room.agenda.choose(LAMPS)
    room.capture.setFocus()
    person.line("It rained.")
    room.agenda.choose(OPENING)
    room.record_view.setFocus()

    person.press("Ctrl+Z")
    assert window.message_bar.sentence.text() == "Undone in 3 Lamps: add paragraph"
    assert room.sitting.item is not None
    assert room.sitting.item.key == OPENING
    person.press("Ctrl+Shift+Z")
    assert window.message_bar.sentence.text() == "Done again in 3 Lamps: add paragraph"


def test_what_is_undone_before_ones_eyes_is_not_told(
    room: Room, window: Window, person: Person
) -> None:
    person.line("It rained.")
    room.record_view.setFocus()
    person.press("Ctrl+Z")

    assert window.message_bar.isHidden()
