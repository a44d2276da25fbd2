"""What of the room is seen, and what has the keys."""

from functools import partial

from ccm_minutes.gui.commands import Command, Menu
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.room.sides import ACTIONS, AGENDA, ATTENDANCE, FLOOR
from ccm_minutes.gui.words import say


def view_menu(room: Room) -> Menu:
    """The menu; what every page has stands after it."""
    return Menu(
        say("&View"),
        (
            Command(say("&Capture line"), room.focus.back_to_capture, "Esc"),
            Command(say("&Next place"), lambda: room.focus.cycle(1), "F6"),
            Command(say("&Previous place"), lambda: room.focus.cycle(-1), "Shift+F6"),
            None,
            _panel(room, say("&Agenda"), AGENDA, "F9"),
            _panel(room, say("A&ttendance"), ATTENDANCE, "Shift+F9"),
            _panel(room, say("&Speakers"), FLOOR, "Ctrl+Shift+F9"),
            _panel(room, say("Action po&ints"), ACTIONS, "Ctrl+F9"),
            Command(
                say("Pre&view of the document"),
                room.preview.toggle,
                "F12",
                lambda: room.preview.is_shown,
            ),
            Command(
                say("&Only the item and the line"),
                room.sides.toggle_only_item,
                "F11",
                lambda: room.sides.only_item,
            ),
        ),
    )


def _panel(room: Room, words: str, name: str, keys: str) -> Command:
    return Command(
        words, partial(room.sides.toggle, name), keys, partial(room.sides.is_shown, name)
    )
