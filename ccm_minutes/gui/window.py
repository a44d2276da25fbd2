"""The window: from unlocking to a meeting that is open.

It is on the screen before most of the program is loaded, so this module loads next to nothing;
``furnishing`` puts in what it works with.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QMenuBar, QStackedWidget, QStatusBar

from ccm_minutes.gui.language import Language
from ccm_minutes.gui.look.place import restore_place
from ccm_minutes.gui.message_bar import MessageBar
from ccm_minutes.gui.settings import Settings
from ccm_minutes.gui.ui_files import load_into

if TYPE_CHECKING:
    from ccm_minutes.application.ports import Register
    from ccm_minutes.gui.background import Background
    from ccm_minutes.gui.bench import Bench
    from ccm_minutes.gui.leaving import Leaving
    from ccm_minutes.gui.locking.locking import Locking
    from ccm_minutes.gui.navigation import Navigation
    from ccm_minutes.gui.parts import Parts
    from ccm_minutes.gui.room.room import Room

_FROM_EDGE: Final = 9
"""Pixels between the edge and what stands at the foot, as between it and the panels' titles."""


class Window(QMainWindow):
    """Shows one page at a time: first start, unlock, the shelf, a new meeting, the room.

    Attributes:
        saved: says how it stands with what was typed.
    """

    message_bar: MessageBar
    pages: QStackedWidget
    menu_bar: QMenuBar
    status_bar: QStatusBar

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.language = Language(settings)
        load_into(self, "window.ui")
        restore_place(self, settings)
        self.saved = QLabel(self)
        self.saved.setAccessibleName(self.tr("Saved"))
        # A style sheet gives no padding to what is bare.
        self.saved.setContentsMargins(_FROM_EDGE, 0, _FROM_EDGE, 0)
        self.status_bar.addWidget(self.saved)
        self._parts: Parts | None = None

    def work_with(self, parts: "Parts") -> None:
        """Works with what it is given from now on."""
        self._parts = parts

    @property
    def parts(self) -> "Parts":
        """What it works with, once it was given that."""
        if self._parts is None:
            raise AttributeError("The window is not furnished yet.")
        return self._parts

    @property
    def bench(self) -> "Bench":
        """What its pages work with."""
        return self.parts.bench

    @property
    def leaving(self) -> "Leaving":
        """The way out of a meeting."""
        return self.parts.leaving

    @property
    def navigation(self) -> "Navigation":
        """The way from one page to another."""
        return self.parts.navigation

    @property
    def locking(self) -> "Locking":
        """Hides it until somebody opens the store again."""
        return self.parts.locking

    @property
    def background(self) -> "Background":
        """The work beside the window."""
        return self.bench.background

    @property
    def room(self) -> "Room | None":
        """The meeting that is open."""
        return self.bench.stage.room

    def enter(self, register: "Register") -> None:
        """Works on a store that is open."""
        self.parts.enter(register)

    def show_shelf(self) -> None:
        """Leaves the meeting that may be open and shows all of them."""
        self.navigation.show_shelf()

    def show_register(self) -> None:
        """Leaves what is open and shows the action points of all meetings."""
        self.navigation.show_register()

    def new_meeting(self) -> None:
        """Asks what a new meeting starts with."""
        self.navigation.new_meeting()

    def take_in(self) -> None:
        """Asks for a meeting file and opens what is in it."""
        self.navigation.take_in()

    def take_notes(self) -> None:
        """Asks for notes, and takes them into the meeting that is open or a new one."""
        self.navigation.take_notes()

    def open_meeting(self, meeting_id: str) -> None:
        """Opens a meeting."""
        self.navigation.open_meeting(meeting_id)

    def seek(self) -> None:
        """Goes to where words are looked for."""
        self.navigation.seek()

    def speak(self, language: str) -> None:
        """Speaks another language from now on, at once where nothing is lost by that."""
        self.parts.speak(self.language, language)

    def open_keys(self) -> None:
        """Shows what can be changed about passphrase and keys."""
        self.parts.open_keys(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._parts is not None and not self._parts.may_end():
            event.ignore()
            return
        # A disk that hangs holds up the end of the program, and nobody's screen.
        self.hide()
        if self._parts is not None:
            self._parts.end(self)
        super().closeEvent(event)
