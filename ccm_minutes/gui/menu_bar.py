"""What the bar of menus shows: other menus on every page, and the names of undo and redo."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from ccm_minutes.gui.commands import Menu, fill_menu
from ccm_minutes.gui.sentences import named
from ccm_minutes.gui.words import say

_KEY = QKeySequence.StandardKey


class Menus:
    """Fills a bar of menus, and keeps hold of those that are switched.

    Args:
        bar: to be filled.
        everywhere: gives what stands at the end on every page; one that a page has already
            takes in what stands here.
    """

    def __init__(
        self, bar: QMenuBar, everywhere: Callable[[], Sequence[Menu]] = lambda: ()
    ) -> None:
        self._bar = bar
        self._everywhere = everywhere
        self._of_record: list[QMenu] = []
        self.become(())

    def become(self, menus: Sequence[Menu]) -> None:
        """Shows these menus in place of those that were there."""
        self._bar.clear()
        for old in self._bar.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            old.setParent(None)
            old.deleteLater()
        self._of_record = []
        for menu in with_more(menus, self._everywhere()):
            shown: QMenu = self._bar.addMenu(menu.words)
            fill_menu(shown, menu.commands, shown)
            if menu.of_record:
                self._of_record.append(shown)

    def turn(self, released: bool) -> None:
        """Switches the menus that mean nothing while the record is not to be seen."""
        for menu in self._of_record:
            menu.menuAction().setEnabled(not released)

    def name_undo(self, undo: str | None, redo: str | None) -> None:
        """Says what undo and redo would do; None switches one off."""
        for keys, words, name in (
            (_KEY.Undo, say("&Undo"), undo),
            (_KEY.Redo, say("&Redo"), redo),
        ):
            action = self._action(keys)
            action.setText(f"{words} {named(name)}" if name else words)
            action.setEnabled(name is not None)

    def _action(self, keys: QKeySequence.StandardKey) -> QAction:
        wanted = QKeySequence.keyBindings(keys)
        return next(one for one in self._bar.findChildren(QAction) if one.shortcuts() == wanted)


def with_more(menus: Sequence[Menu], more: Sequence[Menu]) -> Sequence[Menu]:
    """Menus, and others after them; those of the same name become one."""
    others = {menu.words: menu.commands for menu in more}
    own = {menu.words for menu in menus}
    merged = [
        replace(menu, commands=(*menu.commands, None, *others[menu.words]))
        if menu.words in others
        else menu
        for menu in menus
    ]
    return (*merged, *(menu for menu in more if menu.words not in own))
