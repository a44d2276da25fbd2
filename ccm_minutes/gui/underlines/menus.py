"""The commands of underlines, in the menus of the room."""

from collections.abc import Sequence

from ccm_minutes.gui.commands import Command, Menu
from ccm_minutes.gui.menu_bar import with_more
from ccm_minutes.gui.underlines.room_underlines import RoomUnderlines
from ccm_minutes.gui.words import say


def with_underlines(menus: Sequence[Menu], underlines: RoomUnderlines) -> Sequence[Menu]:
    """The menus of a room with what there is to do about underlined words."""
    offer = Command(say("W&hat is underlined here…"), underlines.offer, "Ctrl+.")
    spell = Command(
        say("Check spellin&g"), underlines.turn_spelling, None, lambda: underlines.spells
    )
    return with_more(menus, (Menu(say("&Edit"), (offer,)), Menu(say("&View"), (spell,))))
