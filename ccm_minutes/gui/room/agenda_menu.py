"""What can be done with the agenda."""

from functools import partial

from ccm_minutes.domain.agenda import ItemState
from ccm_minutes.gui.commands import Command, Menu
from ccm_minutes.gui.drawer.item_form import item_state_words
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.words import say

_KEYS = {
    ItemState.TO_COME: "Ctrl+Shift+H",
    ItemState.CURRENT: "Ctrl+Shift+B",
    ItemState.DONE: "Ctrl+Shift+K",
    ItemState.DEFERRED: "Ctrl+Shift+W",
}


def agenda_menu(room: Room) -> Menu:
    """The menu, with the state of the chosen item within it."""
    agenda = room.agenda
    states = [
        Command(words, partial(agenda.set_state, state), _KEYS[state], partial(_is_in, room, state))
        for state, words in item_state_words().items()
    ]
    return Menu(
        say("&Agenda"),
        of_record=True,
        commands=(
            Command(say("Add &item"), agenda.add, "Ctrl+T"),
            Command(say("Add &sub-item"), agenda.add_sub, "Ctrl+Shift+T"),
            None,
            Command(say("&Next item"), lambda: agenda.step(1), "Ctrl+PgDown"),
            Command(say("&Previous item"), lambda: agenda.step(-1), "Ctrl+PgUp"),
            None,
            Command(say("The meeting &goes on to the next"), agenda.go_on, "Ctrl+Shift+PgDown"),
            Menu(say("S&tate"), states),
        ),
    )


def _is_in(room: Room, state: ItemState) -> bool:
    item = room.sitting.item
    return item is not None and item.state is state
