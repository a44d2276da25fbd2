"""Commands as values: words, keys, and what is done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ccm_minutes.gui.enter import ENTER

Keys = QKeySequence.StandardKey | str | None


_OWN_KEYS = "own-keys"
_WORDS = "words"
_HELD_FOR_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


@dataclass(frozen=True, slots=True)
class Command:
    """Something that a menu offers.

    Attributes:
        keys: those of the platform, or written out; None for none.
        is_on: whether what it turns on and off is on; None for one that turns nothing.
    """

    words: str
    act: Callable[[], object]
    keys: Keys = None
    is_on: Callable[[], bool] | None = None


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu; None in it is a line between groups.

    Attributes:
        of_record: its commands mean nothing while the record is not to be seen.
    """

    words: str
    commands: Sequence["Command | Menu | None"]
    of_record: bool = False


def fill_menu(menu: QMenu, commands: Sequence[Command | Menu | None], owner: QWidget) -> None:
    """Puts commands into a menu; their keys work wherever the owner's window has them."""
    menu.aboutToShow.connect(lambda: show_ticks(menu, commands))
    for command in commands:
        if command is None:
            menu.addSeparator()
        elif isinstance(command, Menu):
            fill_menu(menu.addMenu(command.words), command.commands, owner)
        else:
            menu.addAction(action_of(command, owner))


def show_ticks(menu: QMenu, commands: Sequence[Command | Menu | None]) -> None:
    """Ticks what is on."""
    for action, command in zip(menu.actions(), commands, strict=True):
        if isinstance(command, Command) and command.is_on is not None:
            action.setChecked(command.is_on())


def plain_words(action: QAction) -> str:
    """What a command is called, whatever an edit adds to its name: Undo, not Undo mark."""
    words = action.property(_WORDS) or action.text()
    return without_mnemonic(str(words)).rstrip("…")


def without_mnemonic(words: str) -> str:
    """Words of a menu as they are read."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


def action_of(command: Command, owner: QWidget) -> QAction:
    """A command as an action of Qt."""
    action = QAction(command.words, owner)
    action.setProperty(_WORDS, command.words)
    action.setCheckable(command.is_on is not None)
    action.triggered.connect(lambda _checked=False: command.act())
    if isinstance(command.keys, str):
        action.setShortcut(QKeySequence(command.keys))
        action.setProperty(_OWN_KEYS, True)
    elif command.keys is not None:
        action.setShortcuts(command.keys)
    return action


def is_letter(event: QKeyEvent) -> bool:
    """Whether a key puts a character into a line or editor, and can be no command."""
    text = event.text()
    return bool(text) and text.isprintable() and not event.modifiers() & _HELD_FOR_COMMANDS


def takes_keys(event: QKeyEvent, window: QWidget) -> bool:
    """Whether keys pressed in a line or editor are a command of its window.

    Some platforms have keys of their own in every line, as Ctrl+E for its end on X11; the
    window's commands go before them. Enter belongs to the line, whatever is held with it.
    """
    if not event.modifiers() or event.key() in ENTER:
        return False
    pressed = QKeySequence(event.keyCombination())
    return any(
        action.shortcut() == pressed and action.isEnabled()
        for action in window.findChildren(QAction)
        if action.property(_OWN_KEYS)
    )
