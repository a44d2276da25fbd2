"""The last menu of every page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenuBar

from ccm_minutes.gui.commands import Command, Menu
from ccm_minutes.gui.key_card.card import KeyCard, groups_of
from ccm_minutes.gui.palette.palette import open_palette, words_of_palette
from ccm_minutes.gui.palette.recent import Recent
from ccm_minutes.gui.words import say


def help_menu(
    window: QMainWindow, bar: QMenuBar, recent: Recent, more: Sequence[Command] = ()
) -> Menu:
    """The menu.

    Args:
        window: over which help is shown.
        bar: whose commands are found and told.
        recent: the commands chosen lately.
        more: what stands at the end.
    """
    return Menu(
        say("&Help"),
        (
            Command(words_of_palette(), lambda: open_palette(window, bar, recent), "Ctrl+K"),
            Command(
                say("&Keys"), lambda: _show_keys(window, bar), QKeySequence.StandardKey.HelpContents
            ),
            *((None, *more) if more else ()),
        ),
    )


def _show_keys(window: QMainWindow, bar: QMenuBar) -> None:
    card = KeyCard(groups_of(bar), window)
    card.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    card.open()
