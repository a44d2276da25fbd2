"""The window: from unlocking to a meeting that is open."""

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QMenuBar, QStackedWidget, QStatusBar

from ccm_minutes.application.ports import Register
from ccm_minutes.gui.asking import Asking, Dialogs
from ccm_minutes.gui.background import Background
from ccm_minutes.gui.backups.care import SecondCopyCare
from ccm_minutes.gui.bench import Bench
from ccm_minutes.gui.commands import Menu
from ccm_minutes.gui.file_menu import file_menu
from ccm_minutes.gui.help_menu import help_menu
from ccm_minutes.gui.language import Language
from ccm_minutes.gui.leaving import Leaving
from ccm_minutes.gui.locking.curtain import Curtain
from ccm_minutes.gui.locking.locking import Lockable, Locking
from ccm_minutes.gui.look.appearance import Appearance
from ccm_minutes.gui.look.place import keep_place, restore_place
from ccm_minutes.gui.menu_bar import Menus
from ccm_minutes.gui.message_bar import MessageBar
from ccm_minutes.gui.navigation import Navigation
from ccm_minutes.gui.only_read import OnlyReadSign
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.palette.recent import Recent
from ccm_minutes.gui.problem import Problems
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.saving.care import Care
from ccm_minutes.gui.saving.sign import SavingSign
from ccm_minutes.gui.stage import Stage
from ccm_minutes.gui.start.entering import Entering
from ccm_minutes.gui.start.first_start import FirstStart
from ccm_minutes.gui.start.keys_dialog import open_keys
from ccm_minutes.gui.start.unlock import Unlock
from ccm_minutes.gui.ui_files import load_into
from ccm_minutes.gui.view_everywhere import view_everywhere
from ccm_minutes.gui.writing import Writing


class Window(QMainWindow):
    """Shows one page at a time: first start, unlock, the shelf, a new meeting, the room.

    Attributes:
        bench: what its pages work with.
        leaving: the way out of a meeting.
        navigation: the way from one page to another.
        locking: hides it until somebody opens the store again.
    """

    message_bar: MessageBar
    pages: QStackedWidget
    menu_bar: QMenuBar
    status_bar: QStatusBar

    def __init__(self, outside: Outside, asking: Asking | None = None) -> None:
        super().__init__()
        self._language = Language(outside.settings)
        self._appearance = Appearance(outside.settings, self)
        load_into(self, "window.ui")
        self._outside = outside
        self._background = Background(self, outside.events)
        self.bench = self._make_bench(asking or Dialogs())
        self._make_ways()
        bars = (self.status_bar, self.message_bar)
        self._only_read = OnlyReadSign(*bars, outside.stores, self.locking.changed)
        restore_place(self, outside.settings)
        self._entering = Entering(
            outside, self._background, self.bench.stage.turn_to, self.enter, self.message_bar.tell
        )
        self._entering.begin()

    def _make_bench(self, asking: Asking) -> Bench:
        problems = Problems(
            self, self._outside, asking, self._background, lambda: self.navigation.register
        )
        recent = Recent(self._outside.settings)
        menus = Menus(
            self.menu_bar,
            lambda: (
                view_everywhere(self._appearance, self._language, self.speak),
                help_menu(self, self.menu_bar, recent, problems.commands()),
            ),
        )
        stage = Stage(self, self.pages, menus, self._file_menu, self.message_bar)
        return Bench(self._outside, asking, self._background, self.message_bar, stage)

    def _make_ways(self) -> None:
        """Sees to saving, locking and the second copy, and to the ways between pages."""
        outside, bench, bar = self._outside, self.bench, self.message_bar
        self.saved = QLabel(self)
        self.saved.setAccessibleName(self.tr("Saved"))
        self.status_bar.addWidget(self.saved)
        care = Care(self, outside, bench.asking, bar, SavingSign(self.saved, bar))
        self._second = SecondCopyCare(self, outside, self._background, self.status_bar)
        self.leaving = Leaving(bench.stage, care, self._second, bar, outside.settings)
        lockable = Lockable(lambda: self.room, self.leaving.settle, bar.tell)
        curtain = Curtain(self, self.pages, self.menu_bar, (bar, self.saved))
        self.locking = Locking(self, outside, self._background, curtain, lockable)
        self.writing = Writing(bench.stage, outside, bench.asking, self._background, bar)
        self.navigation = Navigation(bench, self.leaving, self.writing, self.locking.typed)

    @property
    def room(self) -> Room | None:
        """The meeting that is open."""
        return self.bench.stage.room

    @property
    def background(self) -> Background:
        """The work beside the window."""
        return self._background

    def enter(self, register: Register) -> None:
        """Works on a store that is open."""
        self.navigation.enter(self.locking.hold(register))
        self._only_read.look()

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
        if not self.leaving.may_leave():
            return
        before = self._language.spoken
        self._language.choose(language)
        if self._language.spoken == before:
            return
        if self.navigation.register is None:
            self._ask_again()
        elif not self.navigation.show_again():
            self.message_bar.tell(
                self.tr("This page stays as it is; all others speak the language from now on.")
            )
        self._only_read.look()

    def _ask_again(self) -> None:
        """Asks anew for what opens the store, where nothing else is under way."""
        self.bench.stage.menus.become(())
        if isinstance(self.pages.currentWidget(), Unlock | FirstStart):
            self._entering.begin(recall=False)

    def open_keys(self) -> None:
        """Shows what can be changed about passphrase and keys."""
        if self.navigation.register is not None:
            open_keys(self, self._outside, self._background).rekeying.connect(self._rekey)

    def _rekey(self, passphrase: str) -> None:
        """Lets go of the store, which is given another key, and enters it anew."""
        if self.navigation.register is not None and self.leaving.may_leave():
            self.leaving.leave_room()
            # It is closed where its second copy is made whole first.
            self.navigation.register = None
            self._entering.rekey(passphrase)

    def _file_menu(self) -> Menu:
        return file_menu(self, (*self._second.commands(), *self.locking.commands()))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.leaving.may_leave():
            event.ignore()
            return
        self.leaving.leave_room()
        # A disk that hangs holds up the end of the program, and nobody's screen.
        self.hide()
        keep_place(self, self._outside.settings)
        self._outside.stores.leave()
        self._background.finish()
        self._second.finish()
        register, self.navigation.register = self.navigation.register, None
        if register is not None:
            register.close()
        super().closeEvent(event)
