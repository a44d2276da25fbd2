"""From a store that is damaged or gone back to one that is open."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ccm_minutes.application.backing_up.ports import Restored
from ccm_minutes.application.ports import Register
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.gui.background import Background, Task
from ccm_minutes.gui.backups.lines import time_of
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.second_copies import SecondCopies
from ccm_minutes.gui.sentences import worded
from ccm_minutes.gui.start.restore import Restore
from ccm_minutes.gui.words import say


@dataclass(frozen=True, slots=True)
class Restoring:
    """Asks which backup is to be restored, and opens the store that it gives.

    Attributes:
        turn_to: shows a page.
        entered: is given the store once it is open.
        tell: is told in a sentence what was recovered.
        back: shows the page before.
    """

    outside: Outside
    background: Background
    turn_to: Callable[[QWidget], None]
    entered: Callable[[Register], None]
    tell: Callable[[str], None]
    back: Callable[[], None]

    def begin(self, second: SecondCopies, reason: str) -> None:
        """Shows the backups there are, and why one is needed."""
        page = Restore(reason)
        # Qt would hold a method by a weak reference, which a value with slots has not.
        page.left.connect(partial(self.back))
        page.given.connect(lambda file, words: self._restore(page, second, Path(file), words))
        self.turn_to(page)
        self.background.run(
            lambda _progress: second.listed(),
            Task(
                lambda lines: page.show_backups(lines, second.where) if isValid(page) else None,
                lambda failure: page.object_to(worded(failure.sentence)) if isValid(page) else None,
            ),
        )

    def _restore(self, page: Restore, second: SecondCopies, file: Path, passphrase: str) -> None:
        page.work(True)

        def restore() -> tuple[Restored, Register]:
            restored = second.restore(file, passphrase)
            return restored, self.outside.stores.open(passphrase)

        def object_to(failure: MinutesError) -> None:
            page.work(False)
            page.object_to(worded(failure.sentence))

        self.background.run(
            lambda _progress: restore(), Task(lambda done: self._enter(*done), object_to)
        )

    def _enter(self, restored: Restored, register: Register) -> None:
        self.entered(register)
        self.tell(_told(restored))


def _told(restored: Restored) -> str:
    """What came back, up to when, and where the store is that was there before."""
    made = time_of(restored.made)
    words = [say("The backup of {0} is restored.").format(made)]
    if restored.recovered.edits:
        edits = restored.recovered.edits
        words.append(say("{0} later edits came back out of the journal.").format(edits))
    if restored.until:
        words.append(say("The last edit is of {0}.").format(time_of(restored.until)))
    words += restored.recovered.notices
    if restored.aside is not None:
        words.append(say("The store as it was is in {0}.").format(restored.aside))
    return " ".join(words)
