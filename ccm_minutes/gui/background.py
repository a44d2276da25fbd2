"""Work beside the window: the one place where any failure at all becomes a sentence."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Event
from time import monotonic
from typing import Any, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from ccm_minutes.application.events import UNTOLD, Events, of_failure
from ccm_minutes.domain.errors import Cancelled, MinutesError

T = TypeVar("T")
Work: TypeAlias = Callable[[Callable[[int, int], None]], Any]
"""What is given the function to which it tells its progress."""

_FAULT = (
    "The program made a mistake of its own. Nothing you typed is lost: it is saved as it "
    "stands on the screen. Try again, and start the program anew if it happens again."
)


_TOLD_EVERY = 0.03
"""Seconds from one word of progress to the next: more would only keep the window busy."""


class OwnFault(MinutesError):
    """A fault of the program itself."""

    def __init__(self) -> None:
        super().__init__(_FAULT)


@dataclass(slots=True, eq=False)
class Task:
    """Work that is under way.

    Attributes:
        then: called in the window's thread with what the work gave.
        failed: called there with what went wrong.
        progress: called there with how much of how much is done.
        told: when that was last done, in seconds of a clock that only goes forward.
    """

    then: Callable[[Any], None]
    failed: Callable[[MinutesError], None]
    progress: Callable[[int, int], None] | None = None
    stopped: Event = field(default_factory=Event)
    told: float = 0.0

    def cancel(self) -> None:
        """Asks the work to stop; it ends as failed with ``Cancelled``."""
        self.stopped.set()


class Background(QObject):
    """Runs work on threads of its own and brings the outcome back to the window's thread.

    Args:
        parent: its owner in Qt.
        events: where it is told what failed.
    """

    _ended = Signal(object, object)
    _advanced = Signal(object, int, int)

    def __init__(self, parent: QObject | None = None, events: Events = UNTOLD) -> None:
        super().__init__(parent)
        self._events = events
        self._threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="beside")
        self._open = True
        self._tasks: list[Task] = []
        # Queued, because work that is done at once would else be told of before ``run`` returns.
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._advanced.connect(self._advance, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether anything is still under way."""
        return bool(self._tasks)

    def run(self, work: Work, task: Task) -> Task:
        """Starts work; none once it is finished, as when a timer of a closed window runs out."""
        if not self._open:
            return task
        self._tasks.append(task)
        future = self._threads.submit(work, lambda done, total: self._tell(task, done, total))
        future.add_done_callback(lambda ended: self._report(task, ended))
        return task

    def finish(self) -> None:
        """Stops what is under way and waits for it; safe to call twice."""
        self._open = False
        for task in self._tasks:
            task.cancel()
        self._threads.shutdown(wait=True)
        self._tasks.clear()

    def _tell(self, task: Task, done: int, total: int) -> None:
        if task.stopped.is_set():
            raise Cancelled("The work was stopped. Nothing was written.")
        now = monotonic()
        if self._open and now - task.told >= _TOLD_EVERY:
            task.told = now
            self._advanced.emit(task, done, total)

    def _report(self, task: Task, ended: Future[Any]) -> None:
        if self._open:
            self._ended.emit(task, ended)

    def _end(self, task: Task, ended: Future[Any]) -> None:
        if task not in self._tasks:
            # It ended while the window was being closed; there is nobody left to tell.
            return
        self._tasks.remove(task)
        failure = ended.exception()
        if failure is None:
            task.then(ended.result())
        else:
            self._events.tell(of_failure(failure))
            task.failed(failure if isinstance(failure, MinutesError) else OwnFault())

    def _advance(self, task: Task, done: int, total: int) -> None:
        if task.progress is not None:
            task.progress(done, total)
