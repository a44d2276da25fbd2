"""What can be done with those who take part."""

from functools import partial

from ccm_minutes.domain.delegation import Attendance, Movement
from ccm_minutes.gui.commands import Command, Menu
from ccm_minutes.gui.drawer.clearances_form import ClearancesForm
from ccm_minutes.gui.people.labels import attendance_words
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.room.sides import FLOOR
from ccm_minutes.gui.words import say


def people_menu(room: Room) -> Menu:
    """The menu; what it does is done with the delegation that is chosen in the list."""
    return Menu(
        say("&People"),
        of_record=True,
        commands=(*_floor(room), None, *_attendance(room), None, *_list(room)),
    )


def _floor(room: Room) -> tuple[Command, ...]:
    return (
        Command(say("A&sks for the floor…"), lambda: _ask(room), "Ctrl+R"),
        Command(say("Give the &floor to the next"), room.floor_panel.give_next, "Ctrl+G"),
        Command(say("The chosen delegation as&ks for the floor"), room.people.ask_for_floor),
    )


def _ask(room: Room) -> None:
    """Goes to the line in which a speaker is named, wherever that was hidden."""
    if room.drawer.form is not None:
        room.noticed.emit(say("Finish the form first, by Enter or Esc, then name the speaker."))
        return
    if not room.sides.is_shown(FLOOR):
        room.sides.toggle(FLOOR)
    room.floor_panel.ask()


def _attendance(room: Room) -> tuple[Command | Menu, ...]:
    people = room.people
    states = [
        Command(words, partial(people.set_attendance, state))
        for state, words in attendance_words().items()
        if state in Attendance
    ]
    return (
        Menu(say("Attendan&ce"), states),
        Command(say("Next &attendance"), people.next_attendance, "Ctrl+Shift+P"),
        Command(say("Arri&ves now"), partial(people.moves, Movement.ARRIVES), "Ctrl+Shift+I"),
        Command(say("&Leaves now"), partial(people.moves, Movement.LEAVES), "Ctrl+Shift+O"),
    )


def _list(room: Room) -> tuple[Command | None, ...]:
    meeting = room.sitting
    return (
        Command(say("Add &delegation…"), room.people.add, "Ctrl+D"),
        Command(say("&Import a list…"), room.list_wanted.emit),
        Command(say("&May be named, or not"), room.people.toggle_named, "Ctrl+Shift+N"),
        Command(say("Cate&gories…"), room.open_categories, "Ctrl+Shift+G"),
        Command(
            say("Findings allo&wed…"), lambda: room.drawer.open(ClearancesForm(meeting.meeting))
        ),
        None,
        Command(say("Action point d&one, or open"), room.actions_panel.tick, "Ctrl+Shift+J"),
    )
