"""One thing that is done again and again on a thread of its own, and never in anybody's way."""

from collections.abc import Callable
from threading import Condition, Thread
from time import monotonic
from typing import Final

from ccm_minutes.application.outcomes import Outcome
from ccm_minutes.domain.errors import MinutesError

_FAULT: Final = "The program made a mistake of its own at it, and tries again."


class Beside:
    """Does something when it is wanted; what fails is tried again until it is done.

    The thread is a daemon: a disk that hangs holds up neither the work nor the program's end.

    Args:
        act: what is done.
        told: called, on the thread, when it was done or failed.
        again: seconds until what failed is tried again.
        name: of the thread.
        at_end: called, on the thread, when there is nothing more to do.
    """

    def __init__(
        self,
        act: Callable[[], None],
        told: Callable[[], None],
        *,
        again: float,
        name: str,
        at_end: Callable[[], None] = lambda: None,
    ) -> None:
        self._act = act
        self._told = told
        self._at_end = at_end
        self._again = again
        self._changed = Condition()
        self._due: float | None = None
        self._working = False
        self._closing = False
        self._failure: str | None = None
        Thread(target=self._work, name=name, daemon=True).start()

    @property
    def failure(self) -> str | None:
        """Why it could not be done the last time, a sentence; None where it could."""
        return self._failure

    @property
    def is_wanted(self) -> bool:
        """Whether there is something to be done, or it is done just now."""
        with self._changed:
            return self._working or self._due is not None

    @property
    def is_coming(self) -> bool:
        """Whether it is done now, in a moment, or again after it failed."""
        with self._changed:
            is_soon = self._due is not None and self._due <= monotonic()
            return self._working or is_soon or self._failure is not None

    def want(self, within: float = 0.0) -> None:
        """Has it done after so many seconds at the latest."""
        with self._changed:
            due = monotonic() + within
            self._due = due if self._due is None else min(self._due, due)
            self._changed.notify_all()

    def hurry(self) -> None:
        """Has what is wanted at some time done at once; nothing where nothing is."""
        with self._changed:
            if self._due is not None and self._failure is None:
                self._due = monotonic()
                self._changed.notify_all()

    def finish(self, seconds: float) -> bool:
        """Has what is wanted done at once; whether it was, within so many seconds."""
        with self._changed:
            if self._due is not None:
                self._due = monotonic()
                self._changed.notify_all()
            return self._changed.wait_for(self._is_idle, seconds) and self._failure is None

    def close(self) -> None:
        """Ends the thread, once what it does just now is done; safe to call twice."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()

    def _is_idle(self) -> bool:
        # What failed is due again, and waiting for that would be waiting in vain.
        is_due = self._due is not None and (self._failure is None or self._due <= monotonic())
        return not self._working and not is_due

    def _work(self) -> None:
        while self._taken():
            with Outcome() as outcome:
                self._act()
            self._settle(_sentence(outcome.failure))
            self._told()
        with Outcome():
            self._at_end()

    def _taken(self) -> bool:
        """Waits until it is due; False once there is nothing more to do."""
        with self._changed:
            while not self._closing:
                wait = None if self._due is None else self._due - monotonic()
                if wait is not None and wait <= 0:
                    self._due, self._working = None, True
                    self._failure = None
                    return True
                self._changed.wait(wait)
            return False

    def _settle(self, failure: str | None) -> None:
        with self._changed:
            self._working = False
            self._failure = failure
            if failure is not None:
                again = monotonic() + self._again
                self._due = again if self._due is None else max(self._due, again)
            self._changed.notify_all()


def _sentence(failure: Exception | None) -> str | None:
    if failure is None:
        return None
    return failure.sentence if isinstance(failure, MinutesError) else _FAULT
