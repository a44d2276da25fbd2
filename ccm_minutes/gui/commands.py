"""Commands as values: words, keys, and what is done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

Keys = QKeySequence.StandardKey | str | None


@dataclass(frozen=True, slots=True)
class Command:
    """Something that a menu offers.

    Attributes:
        keys: those of the platform, or written out; None for none.
    """

    words: str
    act: Callable[[], object]
    keys: Keys = None


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu; None in it is a line between groups."""

    words: str
    commands: Sequence["Command | Menu | None"]


def fill_menu(menu: QMenu, commands: Sequence[Command | Menu | None], owner: QWidget) -> None:
    """Puts commands into a menu; their keys work wherever the owner's window has them."""
    for command in commands:
        if command is None:
            menu.addSeparator()
        elif isinstance(command, Menu):
            fill_menu(menu.addMenu(command.words), command.commands, owner)
        else:
            menu.addAction(action_of(command, owner))


def action_of(command: Command, owner: QWidget) -> QAction:
    """A command as an action of Qt."""
    action = QAction(command.words, owner)
    action.triggered.connect(lambda _checked=False: command.act())
    if isinstance(command.keys, str):
        action.setShortcut(QKeySequence(command.keys))
    elif command.keys is not None:
        action.setShortcuts(command.keys)
    return action
