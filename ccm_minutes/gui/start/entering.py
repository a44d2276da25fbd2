"""The way into the store: made at the first start, opened by its passphrase at every other."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ccm_minutes.application.ports import Register
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.gui.background import Background, Task
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.start.first_start import FirstStart
from ccm_minutes.gui.start.recovery_key import RecoveryKey
from ccm_minutes.gui.start.unlock import Unlock


@dataclass(frozen=True, slots=True)
class Entering:
    """Asks for what opens the store, a page at a time.

    Attributes:
        turn_to: shows a page.
        entered: is given the store once it is open.
    """

    outside: Outside
    background: Background
    turn_to: Callable[[QWidget], None]
    entered: Callable[[Register], None]

    def begin(self) -> None:
        """Shows the first page."""
        where = str(self.outside.stores.where)
        if self.outside.stores.exists():
            page = Unlock(where)
            page.given.connect(lambda passphrase: self._unlock(page, passphrase))
            self.turn_to(page)
        else:
            first = FirstStart(where)
            first.chosen.connect(lambda passphrase: self._make_store(first, passphrase))
            self.turn_to(first)

    def _make_store(self, page: FirstStart, passphrase: str) -> None:
        page.work(True)
        self.background.run(
            lambda _progress: self.outside.stores.make(passphrase),
            Task(lambda key: self._show_key(key, passphrase), _object(page)),
        )

    def _show_key(self, key: str, passphrase: str) -> None:
        page = RecoveryKey(key, self.outside.whole_files)
        page.done.connect(lambda: self._after_key(passphrase))
        self.turn_to(page)

    def _after_key(self, passphrase: str) -> None:
        page = Unlock(str(self.outside.stores.where))
        self.turn_to(page)
        self._unlock(page, passphrase)

    def _unlock(self, page: Unlock, passphrase: str) -> None:
        page.work(True)
        self.background.run(
            lambda _progress: self.outside.stores.open(passphrase),
            Task(self.entered, _object(page)),
        )


def _object(page: FirstStart | Unlock) -> Callable[[MinutesError], None]:
    def object_to(failure: MinutesError) -> None:
        page.work(False)
        page.object_to(failure.sentence)

    return object_to
