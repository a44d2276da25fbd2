"""Reads the past beside the window, and says so where that lasts."""

from collections.abc import Callable
from typing import Final, TypeVar, cast

from PySide6.QtCore import QObject, QTimer

from ccm_minutes.application.ports import Progress
from ccm_minutes.domain.errors import Cancelled, MinutesError
from ccm_minutes.gui.background import Task, Work
from ccm_minutes.gui.message_bar import Choice, MessageBar
from ccm_minutes.gui.words import say

T = TypeVar("T")

Run = Callable[[Work, Task], None]
"""Runs work beside a room."""

_LASTS: Final = 300
"""Milliseconds after which somebody waits."""


class LookingBack(QObject):
    """One reading at a time; the next one ends the one before.

    Args:
        room: its owner.
        run: where it is read.
        bar: where it is told how far it is, with a way to stop it.
        words: what it says there.
    """

    def __init__(self, room: QObject, run: Run, bar: MessageBar, words: str | None = None) -> None:
        super().__init__(room)
        self._run, self._bar = run, bar
        self._words = words or say("Looking through earlier edits…")
        self._task: Task | None = None
        self._is_told = False
        self._waited = QTimer(self, singleShot=True, interval=_LASTS)
        self._waited.timeout.connect(self._tell)

    def read(
        self,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        stopped: Callable[[], None] = lambda: None,
    ) -> None:
        """Starts reading; what is read is given to ``then``, and ``stopped`` is called if not."""
        if self._task is not None:
            self._task.cancel()

        def ended(outcome: object) -> None:
            if self._over(task):
                then(cast(T, outcome))

        def failed(failure: MinutesError) -> None:
            if self._over(task):
                stopped()
                self._fail(failure)

        task = Task(ended, failed, lambda done, total: self._advance(task, done, total))
        self._task = task
        self._waited.start()
        self._run(work, task)

    def give_up(self) -> None:
        """Ends the reading that is under way, and tells nobody."""
        if self._task is not None:
            self._task.cancel()
            self._over(self._task)

    def _over(self, task: Task) -> bool:
        """Puts away what was told of the reading that is over, unless another took its place."""
        if task is not self._task:
            return False
        self._task = None
        self._waited.stop()
        if self._is_told:
            self._bar.hide()
        self._is_told = False
        return True

    def _fail(self, failure: MinutesError) -> None:
        if isinstance(failure, Cancelled):
            self._bar.tell(say("Stopped. Nothing was changed."))
        else:
            self._bar.warn(failure.sentence)

    def _tell(self) -> None:
        if self._task is not None:
            self._is_told = True
            self._bar.work(self._words, Choice(say("Stop"), self._task.cancel))

    def _advance(self, task: Task, done: int, total: int) -> None:
        if self._is_told and task is self._task:
            self._bar.advance(done, total)
