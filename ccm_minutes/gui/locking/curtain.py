"""What hides the window's content while it is locked, and shows it again as it was."""

from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenuBar, QStackedWidget, QWidget

from ccm_minutes.gui.locking.caret import Caret
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.words import say


@dataclass(frozen=True, slots=True)
class _Before:
    page: QWidget | None
    title: str
    caret: Caret
    actions: tuple[QAction, ...]
    shown: tuple[QWidget, ...]


class Curtain:
    """Hides a window behind pages that ask for what opens the store.

    Args:
        window: whose title tells which meeting is open.
        pages: of the window; the one that is shown stays among them, hidden.
        menu_bar: its commands mean nothing while the window is locked.
        telling: what else of the window shows words of a meeting.
    """

    def __init__(
        self,
        window: QMainWindow,
        pages: QStackedWidget,
        menu_bar: QMenuBar,
        telling: tuple[QWidget, ...],
    ) -> None:
        self._window, self._pages, self._menu_bar = window, pages, menu_bar
        self._telling = telling
        self._before: _Before | None = None
        self._front: QWidget | None = None

    @property
    def is_drawn(self) -> bool:
        """Whether the window is hidden behind it."""
        return self._before is not None

    def draw(self, room: Room | None) -> None:
        """Hides what is shown; ``show`` says what is seen instead."""
        caret = Caret.of(self._window.focusWidget(), room)
        _shut_dialogs()
        self._before = _Before(
            self._pages.currentWidget(),
            self._window.windowTitle(),
            caret,
            tuple(one for one in self._menu_bar.actions() if one.isEnabled()),
            tuple(one for one in self._telling if one.isVisible()),
        )
        if self._before.page is not None:
            # What is hidden can still be given the keys, by a list of names closing late.
            self._before.page.setEnabled(False)
        for action in self._before.actions:
            action.setEnabled(False)
        for widget in self._before.shown:
            widget.hide()
        self._window.setWindowTitle(say("ccm-minutes – locked"))

    def show(self, page: QWidget) -> None:
        """Shows a page in front."""
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self._drop_front()
        self._front = page
        page.setFocus()

    def lift(self) -> None:
        """Shows everything again as it was."""
        before = self._before
        if before is None:
            return
        self._before = None
        if before.page is not None:
            before.page.setEnabled(True)
            self._pages.setCurrentWidget(before.page)
        self._drop_front()
        self._window.setWindowTitle(before.title)
        for action in before.actions:
            action.setEnabled(True)
        for widget in before.shown:
            widget.show()
        before.caret.put_back(before.page if isinstance(before.page, Room) else None)

    def _drop_front(self) -> None:
        if self._front is not None:
            self._pages.removeWidget(self._front)
            self._front.deleteLater()
            self._front = None


def _shut_dialogs() -> None:
    """Closes what stands before the window, as Esc would: it may show words of a meeting."""
    while (popup := QApplication.activePopupWidget()) is not None:
        if not popup.close():
            break
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
