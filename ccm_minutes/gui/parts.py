"""What the window works with, and how all of it ends."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ccm_minutes.application.ports import Register
from ccm_minutes.gui.backups.care import SecondCopyCare
from ccm_minutes.gui.bench import Bench
from ccm_minutes.gui.language import Language
from ccm_minutes.gui.leaving import Leaving
from ccm_minutes.gui.locking.locking import Locking
from ccm_minutes.gui.look.place import keep_place
from ccm_minutes.gui.navigation import Navigation
from ccm_minutes.gui.only_read import OnlyReadSign
from ccm_minutes.gui.start.entering import Entering
from ccm_minutes.gui.start.first_start import FirstStart
from ccm_minutes.gui.start.keys_dialog import open_keys
from ccm_minutes.gui.start.unlock import Unlock
from ccm_minutes.gui.words import say
from ccm_minutes.gui.writing import Writing


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Parts:
    """The window's own.

    Attributes:
        bench: what its pages work with.
        leaving: the way out of a meeting.
        navigation: the way from one page to another.
        locking: hides it until somebody opens the store again.
        writing: the way of a document out of the window.
        second: sees to the second copy.
        only_read: says why nothing can be changed.
        entering: the way into the store.
    """

    bench: Bench
    leaving: Leaving
    navigation: Navigation
    locking: Locking
    writing: Writing
    second: SecondCopyCare
    only_read: OnlyReadSign
    entering: Entering

    def enter(self, register: Register) -> None:
        """Works on a store that is open."""
        self.navigation.enter(self.locking.hold(register))
        self.only_read.look()

    def speak(self, language: Language, chosen: str) -> None:
        """Speaks another language from now on, at once where nothing is lost by that."""
        if not self.leaving.may_leave():
            return
        before = language.spoken
        language.choose(chosen)
        if language.spoken == before:
            return
        if self.navigation.register is None:
            self._ask_again()
        elif not self.navigation.show_again():
            self.bench.bar.tell(
                say("This page stays as it is; all others speak the language from now on.")
            )
        self.only_read.look()

    def _ask_again(self) -> None:
        """Asks anew for what opens the store, where nothing else is under way."""
        self.bench.stage.menus.become(())
        if isinstance(self.bench.stage.page, Unlock | FirstStart):
            self.entering.begin(recall=False)

    def open_keys(self, window: QWidget) -> None:
        """Shows what can be changed about passphrase and keys."""
        if self.navigation.register is not None:
            tell = self.bench.bar.tell_anybody
            dialog = open_keys(window, self.bench.outside, self.bench.background, tell)
            dialog.rekeying.connect(self._rekey)

    def _rekey(self, passphrase: str) -> None:
        """Lets go of the store, which is given another key, and enters it anew."""
        if self.navigation.register is not None and self.leaving.may_leave():
            self.leaving.leave_room()
            # It is closed where its second copy is made whole first.
            self.navigation.register = None
            self.locking.let_go()
            self.entering.rekey(passphrase)

    def may_end(self) -> bool:
        """Whether what is open may be left for good; leaves it then."""
        may: bool = self.leaving.may_leave()
        if may:
            self.leaving.leave_room()
        return may

    def end(self, window: QWidget) -> None:
        """Stops all that is under way and lets go of the store."""
        outside = self.bench.outside
        keep_place(window, outside.settings)
        outside.stores.leave()
        self.bench.background.finish()
        self.second.finish()
        register, self.navigation.register = self.navigation.register, None
        if register is not None:
            register.close()
