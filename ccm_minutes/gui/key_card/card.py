"""The card of keys: the capture line on one side, every key of the present menus beside it."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QMenuBar, QPushButton, QTextBrowser, QWidget

from ccm_minutes.gui.key_card.page import Group, page_of
from ccm_minutes.gui.key_card.signs import Line, keys_of_line, keys_of_words, signs
from ccm_minutes.gui.look.theme import colours
from ccm_minutes.gui.palette.offered import offered_in
from ccm_minutes.gui.ui_files import load_into
from ccm_minutes.gui.words import say

_COLUMN = 310
"""Pixels that a column needs at least."""


class KeyCard(QDialog):
    """Shows groups of keys, in as many columns as there is room for."""

    text: QTextBrowser
    leave: QPushButton

    def __init__(self, groups: Sequence[Group], parent: QWidget) -> None:
        super().__init__(parent)
        load_into(self, "key_card.ui")
        self._groups = groups
        self._columns = 0
        self.leave.clicked.connect(self.accept)
        self.resize(max(320, parent.width() - 40), max(240, parent.height() - 40))
        self._lay_out()

    def told(self) -> dict[str, str]:
        """The keys by what they do."""
        return {words: keys for group in self._groups for keys, words in group.lines}

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        columns = max(1, self.width() // _COLUMN)
        if columns != self._columns:
            self._columns = columns
            self.text.setHtml(page_of(self._groups, columns, colours().accent))


def groups_of(bar: QMenuBar) -> list[Group]:
    """What the card has: the capture line first, then the menus in their order."""
    return [
        Group(say("The capture line"), signs()),
        Group(say("Keys in the capture line"), keys_of_line()),
        Group(say("Keys in words of the record"), keys_of_words()),
        *_groups_of_menus(bar),
    ]


def _groups_of_menus(bar: QMenuBar) -> list[Group]:
    with_keys = [one for one in offered_in(bar) if one.keys]
    return [
        Group(menu, [_line(one.keys, one.menus[1:], one.words) for one in offered])
        for menu, offered in groupby(with_keys, key=lambda one: one.menus[0])
    ]


def _line(keys: str, menus: Sequence[str], words: str) -> Line:
    for menu in reversed(menus):
        words = say("{0}: {1}").format(menu, words)
    return keys, words
