"""The page that the window shows, with its menus and its title."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.gui.commands import Menu
from ccm_minutes.gui.menu_bar import Menus
from ccm_minutes.gui.message_bar import MessageBar
from ccm_minutes.gui.room.room import Room

PROGRAM = "ccm-minutes"
"""What the title of the window ends with."""


class Stage:
    """Shows one page at a time.

    Args:
        window: whose title it is.
        pages: of the window.
        menus: of the window; the first of them is the same on every page.
        first_menu: gives that one.
        bar: where it is told what did not go well.
    """

    def __init__(
        self,
        window: QMainWindow,
        pages: QStackedWidget,
        menus: Menus,
        first_menu: Callable[[], Menu],
        bar: MessageBar,
    ) -> None:
        self.window, self.menus, self.first_menu = window, menus, first_menu
        self._pages, self._bar = pages, bar

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.currentWidget()

    @property
    def room(self) -> Room | None:
        """The meeting that is open."""
        page = self.page
        return page if isinstance(page, Room) else None

    def turn_to(self, page: QWidget) -> None:
        """Shows a page in place of the one before, which goes away."""
        before = self.page
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if before is not None:
            self._pages.removeWidget(before)
            before.deleteLater()
        page.setFocus()

    def set_menus(self, menus: Sequence[Menu] = ()) -> None:
        """Shows the menus of a page after the one that every page has."""
        self.menus.become((self.first_menu(), *menus))

    def entitle(self, words: str = "") -> None:
        """Gives the window a title; the program's name alone where there are no words."""
        self.window.setWindowTitle(f"{words} – {PROGRAM}" if words else PROGRAM)

    def guard(self, act: Callable[[], None]) -> None:
        """Does something; tells why where it cannot be done."""
        try:
            act()
        except MinutesError as failure:
            self._bar.warn(failure.sentence)
