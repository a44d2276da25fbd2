"""Everything that the register can do, by menu, with its keys."""

from PySide6.QtGui import QKeySequence

from ccm_minutes.gui.commands import Command, Menu
from ccm_minutes.gui.register.page import RegisterPage
from ccm_minutes.gui.words import say

_KEY = QKeySequence.StandardKey


def register_menus(page: RegisterPage) -> tuple[Menu, ...]:
    """The menus of the register."""
    return (
        Menu(
            say("&Edit"),
            (
                Command(say("&Undo"), page.undo, _KEY.Undo),
                Command(say("&Redo"), page.redo, _KEY.Redo),
                None,
                Command(say("Action point d&one, or open"), page.tick, "Ctrl+Shift+J"),
                Command(say("Action point &cancelled, or open"), page.cancel, "Ctrl+Shift+X"),
            ),
        ),
        Menu(
            say("Action &points"),
            (
                Command(say("&Where it was raised"), page.go, "Ctrl+Return"),
                Command(say("Show &all of them"), page.show_all, "Ctrl+Shift+O"),
                None,
                Command(say("Write as a &spreadsheet…"), page.export, "Ctrl+E"),
                None,
                Command(say("&Back"), page.leave, "Esc"),
            ),
        ),
    )
