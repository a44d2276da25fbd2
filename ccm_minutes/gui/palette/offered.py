"""What can be done just now, as the bar of menus has it."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from ccm_minutes.gui.commands import plain_words, without_mnemonic

_NATIVE = QKeySequence.SequenceFormat.NativeText


@dataclass(frozen=True, slots=True)
class Offered:
    """A command of the menus.

    Attributes:
        words: what it is called, without what an edit adds to the name of undo.
        shown: how the menu reads now.
        menus: the menus it stands in, the outermost first.
        keys: as this platform writes them; empty for none.
        is_open: whether it can be done now.
    """

    words: str
    shown: str
    menus: tuple[str, ...]
    keys: str
    is_open: bool
    action: QAction

    @property
    def path(self) -> str:
        """The menus as one reads them."""
        return " › ".join(self.menus)


def offered_in(bar: QMenuBar) -> list[Offered]:
    """All commands, in the order of the menus."""
    return [one for menu in _menus_of(bar.actions()) for one in _in_menu(menu, (), True)]


def _in_menu(menu: QMenu, above: tuple[str, ...], is_open: bool) -> Iterator[Offered]:
    menu.aboutToShow.emit()
    here = (*above, without_mnemonic(menu.title()))
    is_open = is_open and menu.menuAction().isEnabled()
    for action in menu.actions():
        inner = _menu_of(action)
        if inner is not None:
            yield from _in_menu(inner, here, is_open)
        elif not action.isSeparator():
            yield Offered(
                plain_words(action),
                without_mnemonic(action.text()),
                here,
                action.shortcut().toString(_NATIVE),
                is_open and action.isEnabled(),
                action,
            )


def _menus_of(actions: list[QAction]) -> Iterator[QMenu]:
    for action in actions:
        menu = _menu_of(action)
        if menu is not None:
            yield menu


def _menu_of(action: QAction) -> QMenu | None:
    menu = action.menu()
    return menu if isinstance(menu, QMenu) else None
