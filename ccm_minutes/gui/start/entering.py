"""The way into the store: made at the first start, opened by its passphrase at every other."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ccm_minutes.application.ports import Register
from ccm_minutes.domain.errors import MadeByNewer, MinutesError, StoreDamaged
from ccm_minutes.gui.background import Background, Task
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.sentences import worded
from ccm_minutes.gui.start.first_page import FirstPage
from ccm_minutes.gui.start.first_start import FirstStart
from ccm_minutes.gui.start.recover import Recover
from ccm_minutes.gui.start.recovery_key import OnPaper, RecoveryKey
from ccm_minutes.gui.start.restoring import Restoring
from ccm_minutes.gui.start.unlock import Unlock
from ccm_minutes.gui.stores import Opener
from ccm_minutes.gui.words import say, today


class Page(Protocol):
    """A page that waits for the store."""

    def work(self, busy: bool) -> None: ...

    def object_to(self, sentence: str) -> None: ...


@dataclass(slots=True, eq=False)
class Entering:
    """Asks for what opens the store, a page at a time.

    Attributes:
        turn_to: shows a page.
        entered: is given the store once it is open.
        tell: is told in a sentence what did not go well beside that.
    """

    outside: Outside
    background: Background
    turn_to: Callable[[QWidget], None]
    entered: Callable[[Register], None]
    tell: Callable[[str], None]
    _shown: RecoveryKey | None = field(default=None, init=False)
    _is_concealed: bool = field(default=False, init=False)

    def begin(
        self, *, recall: bool = True, known: bool = False, first: FirstPage | None = None
    ) -> None:
        """Shows the first page.

        Args:
            recall: whether the keyring may open the store; not where it was locked on purpose.
            known: whether there was a store, so that none is made where it is gone.
            first: the page that is shown already.
        """
        stores = self.outside.stores
        if not known and not stores.exists():
            self._restore_or_start()
        elif lost := stores.lost_key_file():
            self._recover(lost)
        else:
            page = self._ask_passphrase(first)
            if recall and stores.is_remembered():
                self._recall(page)
            else:
                self._offer(page)

    def rekey(self, passphrase: str) -> None:
        """Gives the store, which nobody has open, another key; shows it, and enters again."""
        self._is_concealed = False
        page = self._ask_passphrase()
        page.work(True, say("Giving the store a new key…"))
        self.background.run(
            lambda _progress: self.outside.stores.rekey(passphrase),
            Task(lambda done: self._rekeyed(done, passphrase), _object(page)),
        )

    def _rekeyed(self, done: tuple[str, Path], passphrase: str) -> None:
        key, aside = done
        self._show_key(
            key,
            passphrase,
            say(
                "The store has a new key. As it was, it is in {0}; that and the backups made "
                "before are opened by the old recovery key. Take them and the old sheet away once "
                "you need them no more."
            ).format(aside),
        )

    def conceal(self) -> None:
        """Hides the recovery key that is shown, or is about to be: the window was to be locked."""
        self._is_concealed = True
        if self._shown is not None and isValid(self._shown):
            self._ask_to_show("")

    def _restore_or_start(self) -> None:
        """Nobody makes a new store unawares in the place of one that was lost."""
        second = self.outside.second
        if second is not None and second.has_backups():
            lost = say("There is no store in {0}, but there are backups of one.")
            self._restore(lost.format(self.outside.stores.where), self._first_start)
        else:
            self._first_start()

    def _first_start(self) -> None:
        page = FirstStart(str(self.outside.stores.where))
        page.chosen.connect(lambda passphrase, keep: self._make_store(page, passphrase, keep))
        page.backup.setVisible(self.outside.second is not None)
        page.restoring.connect(lambda: self._restore("", self._first_start))
        self.turn_to(page)
        self._warn(page)
        self._offer(page)

    def _warn(self, page: FirstStart | Unlock) -> None:
        """Tells before the passphrase is typed what can be told then."""
        self.background.run(
            lambda _progress: self.outside.stores.reservation(),
            Task(
                lambda sentence: _while_there(
                    page, lambda: page.warn(sentence) if sentence else None
                ),
                _nothing,
            ),
        )

    def _offer(self, page: FirstStart | Unlock) -> None:
        self.background.run(
            lambda _progress: self.outside.stores.whereabouts(),
            Task(lambda where: _while_there(page, lambda: page.offer(where)), _nothing),
        )

    def _ask_passphrase(self, first: FirstPage | None = None) -> Unlock:
        page = first.page if first is not None else Unlock(str(self.outside.stores.where))
        page.given.connect(lambda passphrase, keep: self._unlock(page, passphrase, keep))
        page.recovering.connect(lambda: self._recover(""))
        if first is None:
            self.turn_to(page)
        else:
            first.go_on()
        self._warn(page)
        return page

    def _recall(self, page: Unlock) -> None:
        page.say(say("Asking the keyring of this computer…"))
        self.background.run(
            lambda _progress: self.outside.stores.recall(),
            Task(
                lambda opener: _while_there(page, lambda: self._open_with(opener, page)),
                lambda failure: _while_there(page, lambda: page.say(worded(failure.sentence))),
            ),
        )

    def _open_with(self, opener: Opener, page: Unlock) -> None:
        # Whoever typed the passphrase meanwhile was faster.
        if not page.busy:
            page.work(True)
            self.background.run(
                lambda _progress: opener(), Task(self.entered, self._object_or_restore(page))
            )

    def _make_store(self, page: FirstStart, passphrase: str, keep: bool) -> None:
        page.work(True)
        self._is_concealed = False
        self.background.run(
            lambda _progress: (self.outside.stores.make(passphrase), self._kept(passphrase, keep)),
            Task(lambda made: self._show_key(made[0], passphrase, made[1]), _object(page)),
        )

    def _show_key(self, key: str, passphrase: str, sentence: str) -> None:
        if self._is_concealed:
            self._ask_to_show(sentence)
            return
        page = RecoveryKey(OnPaper(key, today(self.outside.clock)), self.outside.stores)
        page.done.connect(lambda: self._unlock(self._ask_passphrase(), passphrase, False))
        self._show(page, sentence)
        self._shown = page

    def _ask_to_show(self, sentence: str) -> None:
        self._shown = None
        page = Unlock(str(self.outside.stores.where))
        page.say(
            say("The recovery key is hidden, because nobody was here. Unlock to see it again.")
        )
        page.given.connect(lambda passphrase, _keep: self._show_again(page, passphrase))
        page.recovering.connect(lambda: self._recover(""))
        self._show(page, sentence)

    def _show_again(self, page: Unlock, passphrase: str) -> None:
        def show(key: str) -> None:
            self._is_concealed = False
            self._show_key(key, passphrase, "")

        page.work(True)
        self.background.run(
            lambda _progress: self.outside.stores.recovery_key(passphrase),
            Task(show, _object(page)),
        )

    def _show(self, page: QWidget, sentence: str) -> None:
        self.turn_to(page)
        if sentence:
            self.tell(sentence)

    def _recover(self, reason: str) -> None:
        page = Recover(self.outside.stores.check_recovery_key, reason)
        page.left.connect(lambda: self.begin(recall=False))
        page.backup.setVisible(self.outside.second is not None)
        page.restoring.connect(lambda: self._restore(reason))
        page.given.connect(lambda typed, passphrase: self._recovered(page, typed, passphrase))
        self.turn_to(page)

    def _recovered(self, page: Recover, typed: str, passphrase: str) -> None:
        page.work(True)
        self.background.run(
            lambda _progress: self.outside.stores.recover(typed, passphrase),
            Task(self.entered, _object(page)),
        )

    def _unlock(self, page: Unlock, passphrase: str, keep: bool) -> None:
        page.work(True)
        self.background.run(
            lambda _progress: (self.outside.stores.open(passphrase), self._kept(passphrase, keep)),
            Task(lambda opened: self._unlocked(*opened), self._object_or_restore(page)),
        )

    def _object_or_restore(self, page: Unlock) -> Callable[[MinutesError], None]:
        def object_to(failure: MinutesError) -> None:
            # A backup in the place of a newer store would lose what that holds.
            damaged = isinstance(failure, StoreDamaged) and not isinstance(failure, MadeByNewer)
            if damaged and self.outside.second is not None:
                self._restore(worded(failure.sentence))
            else:
                _object(page)(failure)

        return object_to

    def _restore(self, reason: str, back: Callable[[], None] | None = None) -> None:
        if self.outside.second is not None:
            Restoring(
                self.outside,
                self.background,
                self.turn_to,
                self.entered,
                self.tell,
                back or (lambda: self.begin(recall=False)),
            ).begin(self.outside.second, reason)

    def _unlocked(self, register: Register, sentence: str) -> None:
        self.entered(register)
        if sentence:
            self.tell(sentence)

    def _kept(self, passphrase: str, keep: bool) -> str:
        """Lets the keyring remember the key where that is wished; a sentence where it does not."""
        if keep:
            try:
                self.outside.stores.remember(passphrase)
            except MinutesError as failure:
                return worded(failure.sentence)
        return ""


def _object(page: Page) -> Callable[[MinutesError], None]:
    def object_to(failure: MinutesError) -> None:
        page.work(False)
        page.object_to(worded(failure.sentence))

    return object_to


def _while_there(page: QWidget, act: Callable[[], None]) -> None:
    """Does something to a page, unless another took its place meanwhile."""
    if isValid(page):
        act()


def _nothing(_failure: MinutesError) -> None:
    """Offers nothing where it cannot be told what there is."""
