"""The commands of underlines, in the menus of the room."""

from collections.abc import Sequence
from dataclasses import replace

from ccm_minutes.gui.commands import Command, Menu
from ccm_minutes.gui.underlines.room_underlines import RoomUnderlines
from ccm_minutes.gui.words import say


def with_underlines(menus: Sequence[Menu], underlines: RoomUnderlines) -> tuple[Menu, ...]:
    """The menus of a room with what there is to do about underlined words."""
    offer = Command(say("W&hat is underlined here…"), underlines.offer, "Ctrl+.")
    spell = Command(
        say("Check spellin&g"), underlines.turn_spelling, None, lambda: underlines.spells
    )
    more = {say("&Edit"): offer, say("&View"): spell}
    return tuple(
        replace(menu, commands=(*menu.commands, None, more[menu.words]))
        if menu.words in more
        else menu
        for menu in menus
    )
