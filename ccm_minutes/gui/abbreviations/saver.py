"""The lists of abbreviations on their way into the store."""

from collections.abc import Callable
from functools import partial
from threading import Lock
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from ccm_minutes.application.abbreviations import Abbreviation, Abbreviations
from ccm_minutes.application.failures import NotNow
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.gui.background import Background, Task
from ccm_minutes.gui.sentences import worded

_AGAIN: Final = 1_000
"""Milliseconds until what the store did not take is offered again."""


class Saver(QObject):
    """Saves lists beside the window, also after the dialog is shut in which they were changed.

    Args:
        kept: where they are saved.
        background: saves all that was given to it before it is finished.
        parent: outlives the dialog.

    Signals:
        saved: the last list that was given is saved.
        failed: the sentence that says why it is not; it is tried again where that is of use.
    """

    saved = Signal()
    failed = Signal(str)

    def __init__(self, kept: Abbreviations, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._kept, self._background = kept, background
        self._latest: dict[str, tuple[Abbreviation, ...]] = {}
        # Whoever comes first saves the latest list, so that no older one comes after it.
        self._alone = Lock()

    def save(self, body: str, listed: tuple[Abbreviation, ...]) -> None:
        """Saves the list of a body in place of the one before."""
        self._latest[body] = listed
        self._offer(body)

    def _offer(self, body: str) -> None:
        self._background.run(
            lambda _progress: self._put(body),
            Task(lambda _done: self.saved.emit(), partial(self._failed, body)),
        )

    def _put(self, body: str) -> None:
        with self._alone:
            self._kept.keep_abbreviations(body, self._latest[body])

    def _failed(self, body: str, failure: MinutesError) -> None:
        self.failed.emit(worded(failure.sentence))
        if isinstance(failure, NotNow):
            again: Callable[[], None] = partial(self._offer, body)
            QTimer.singleShot(_AGAIN, self, again)
