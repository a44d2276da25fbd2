"""The first menu of every page."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtGui import QKeySequence

from ccm_minutes.gui.commands import Command, Menu
from ccm_minutes.gui.words import say

_KEY = QKeySequence.StandardKey


class Pages(Protocol):
    """What the menu goes to."""

    def new_meeting(self) -> None: ...

    def take_in(self) -> None: ...

    def take_notes(self) -> None: ...

    def show_shelf(self) -> None: ...

    def show_register(self) -> None: ...

    def seek(self) -> None: ...

    def open_keys(self) -> None: ...

    def close(self) -> bool: ...


def file_menu(pages: Pages, more: Sequence[Command | Menu | None]) -> Menu:
    """The menu; ``more`` stands before its end."""
    return Menu(
        say("&File"),
        (
            Command(say("&New meeting…"), pages.new_meeting, _KEY.New),
            Command(say("&Import a meeting file…"), pages.take_in, _KEY.Open),
            Command(say("Import no&tes…"), pages.take_notes),
            Command(say("&All meetings"), pages.show_shelf, _KEY.Close),
            Command(say("&Find in all meetings…"), pages.seek, _KEY.Find),
            Command(say("Action &points of all meetings"), pages.show_register, "Ctrl+Shift+A"),
            None,
            Command(say("Passp&hrase and keys…"), pages.open_keys),
            *more,
            None,
            Command(say("&Quit"), pages.close, "Ctrl+Q"),
        ),
    )
