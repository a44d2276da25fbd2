"""Edits on their way into the store, also while the store cannot take them."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Condition, Event, Thread
from time import monotonic
from typing import Final, TypeAlias, TypeGuard

from ccm_minutes.application.events import UNTOLD, Events, of_saving
from ccm_minutes.application.failures import NotNow, UnknownMeeting
from ccm_minutes.application.listeners import Listeners
from ccm_minutes.application.outcomes import Outcome
from ccm_minutes.application.ports import BegunLine, BegunLines, Clock, Settling
from ccm_minutes.domain.difference import Difference
from ccm_minutes.domain.errors import InputFault, MinutesError, StoreHeld
from ccm_minutes.domain.keys import new_key

PATIENCE: Final = 0.25
"""Seconds that an edit waits for the store before it goes on in memory."""

AGAIN: Final = 1.0
"""Seconds until what the store did not take is offered again."""

_PARTING: Final = 1.0
"""Seconds for which an end waits for a store that does not answer."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands with what was typed.

    Attributes:
        waiting: edits that are in memory alone.
        since: when the first of them was made, in seconds of a clock that only goes forward.
        reason: why the store does not take them, a sentence; None where it is only slow.
        lasting: whether trying again is of no use.
        saved: when the store last took an edit, in the form of RFC 3339.
    """

    waiting: int = 0
    since: float = 0.0
    reason: str | None = None
    lasting: bool = False
    saved: str | None = None


class NotAllSaved(StoreHeld):
    """Some edits are in memory alone."""

    def __init__(self, standing: Standing) -> None:
        reason = standing.reason or "The store has not answered yet."
        some = "One edit is" if standing.waiting == 1 else f"{standing.waiting} edits are"
        super().__init__(f"{some} not saved yet, and held in memory. {reason}")


class SavingFault(StoreHeld):
    """A fault of the program itself, met while it saved."""

    def __init__(self) -> None:
        super().__init__(
            "The program made a mistake of its own while it was saving. What you typed is held in "
            "memory: write the meeting as a meeting file now, and then start the program anew."
        )


Listener: TypeAlias = Callable[[Standing], None]


@dataclass(slots=True, eq=False)
class _Edit:
    meeting_id: str
    change: Difference
    name: str
    # So that the store takes it once, also where it took it and could not say so.
    key: str
    # A line that was begun, in place of an edit.
    begun: BegunLine | None = None
    # What is kept beside the edits and by what name, in place of an edit.
    beside: tuple[str, Callable[[], None]] | None = None
    since: float = field(default_factory=monotonic)
    settled: Event = field(default_factory=Event)

    @property
    def is_edit(self) -> bool:
        return self.begun is None and self.beside is None


class Keeper:
    """The port ``Drafts`` for somebody who types on: an edit is never lost, nor said to be saved.

    Edits go to the store one after another, on a thread of its own. What the store does not take
    stays in memory, in order: it is offered again until it is taken, or where that is of no use
    until somebody asks for it. Only an edit that is itself at fault is given back.

    Args:
        drafts: the store; only this thread saves to it.
        clock: gives the times at which edits were saved.
        lines: where the capture line goes before it is entered; None for nowhere.
        patience: seconds that ``save`` waits for the store.
        again: seconds between two offers.
        events: where it is told that the store does not take an edit.
    """

    def __init__(
        self,
        drafts: Settling,
        clock: Clock,
        lines: BegunLines | None = None,
        *,
        patience: float = PATIENCE,
        again: float = AGAIN,
        events: Events = UNTOLD,
    ) -> None:
        self._drafts = drafts
        self._lines = lines
        self._clock = clock
        self._patience = patience
        self._again = again
        self._events = events
        self._edits: deque[_Edit] = deque()
        self._changed = Condition()
        self._failure: MinutesError | None = None
        self._saved: str | None = None
        self._closing = False
        self._listeners = Listeners[Standing]()
        self._thread = Thread(target=self._work, name="keeper", daemon=True)
        self._thread.start()

    @property
    def standing(self) -> Standing:
        """How it stands now."""
        with self._changed:
            return self._standing()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Calls ``listener``, on the keeper's thread, when that changes; gives the way to stop."""
        return self._listeners.add(listener)

    def save(
        self, meeting_id: str, change: Difference, name: str, *, key: str | None = None
    ) -> None:
        """Takes one edit; it is saved when this returns, unless ``standing`` says otherwise.

        Raises:
            InputFault: the edit is at fault, and nothing was kept of it.
        """
        edit = _Edit(meeting_id, change, name, key or new_key())
        with self._changed:
            self._drop_begun()
            queued_behind = any(one.is_edit for one in self._edits)
            self._edits.append(edit)
            self._changed.notify_all()
        if not queued_behind:
            edit.settled.wait(self._patience)
            self._withdraw_if_refused(edit)

    def keep_line(self, meeting_id: str, begun: BegunLine) -> None:
        """Takes the capture line as it stands; waits for nothing."""
        with self._changed:
            self._drop_begun()
            self._edits.append(_Edit(meeting_id, Difference(), "", begun.key, begun))
            self._changed.notify_all()

    def keep_beside(self, name: str, put: Callable[[], None]) -> None:
        """Has something kept that belongs to no edit; waits for nothing.

        Args:
            name: what still waits under the same name is out of date, and dropped.
            put: gives it to the store.
        """
        with self._changed:
            # The first may be on its way into the store just now.
            stale = [one for one in list(self._edits)[1:] if one.beside and one.beside[0] == name]
            for one in stale:
                self._edits.remove(one)
            self._edits.append(_Edit("", Difference(), "", new_key(), beside=(name, put)))
            self._changed.notify_all()

    def _drop_begun(self) -> None:
        """Forgets a line that waits at the end: another one, or the edit itself, comes after it."""
        # The first may be on its way into the store just now.
        if len(self._edits) > 1 and self._edits[-1].begun is not None:
            self._edits.pop()

    @property
    def unsaved(self) -> tuple[Difference, ...]:
        """What is in memory alone, edit by edit."""
        with self._changed:
            return tuple(edit.change for edit in self._edits if edit.change)

    def try_now(self) -> None:
        """Offers at once what waits, also what the store would not take."""
        with self._changed:
            self._failure = None
            self._changed.notify_all()

    def finish(self, seconds: float) -> None:
        """Waits until everything is saved.

        Raises:
            NotAllSaved: that took longer, or is of no use; the edits still wait.
        """
        with self._changed:
            self._changed.wait_for(lambda: not self._edits or self._lasts(), seconds)
            if self._edits:
                raise NotAllSaved(self._standing())

    def close(self) -> None:
        """Ends the thread; what still waits is dropped. Safe to call twice."""
        with self._changed:
            self._closing = True
            self._listeners.clear()
            self._changed.notify_all()
        # A disk that hangs must not hold up whoever leaves.
        self._thread.join(_PARTING)

    def _withdraw_if_refused(self, edit: _Edit) -> None:
        with self._changed:
            failure = self._failure
            if edit not in self._edits or not _is_at_fault(failure):
                return
            self._edits.remove(edit)
            self._failure = None
            self._changed.notify_all()
        self._tell()
        raise failure

    def _work(self) -> None:
        while (edit := self._next()) is not None:
            self._offer(edit)
            self._tell()

    def _next(self) -> _Edit | None:
        """The edit to be offered now; None once there is nothing more to do."""
        with self._changed:
            if isinstance(self._failure, NotNow):
                self._changed.wait(self._again)
            self._changed.wait_for(lambda: self._closing or self._ready())
            return None if self._closing else self._edits[0]

    def _ready(self) -> bool:
        return bool(self._edits) and not self._lasts()

    def _offer(self, edit: _Edit) -> None:
        with Outcome() as outcome:
            self._put(edit)
        failure = outcome.failure
        # Once a kind of failure, and not once a second for as long as it lasts.
        if failure is not None and not _told_before(failure, self._failure):
            self._events.tell(of_saving(failure, len(self._edits)))
        if failure is not None and not isinstance(failure, MinutesError):
            failure = SavingFault()
        self._settle(edit, failure)

    def _put(self, edit: _Edit) -> None:
        if edit.beside is not None:
            edit.beside[1]()
        elif edit.begun is None:
            self._drafts.save(edit.meeting_id, edit.change, edit.name, key=edit.key)
        elif self._lines is not None:
            self._lines.keep_line(edit.meeting_id, edit.begun)
        # Else it is offered again, which changes nothing but the log.
        self._drafts.settle()

    def _settle(self, edit: _Edit, failure: MinutesError | None) -> None:
        with self._changed:
            self._failure = failure
            if failure is None:
                self._edits.popleft()
                self._saved = self._clock.now()
            edit.settled.set()
            self._changed.notify_all()

    def _tell(self) -> None:
        self._listeners.tell(self.standing)

    def _lasts(self) -> bool:
        return not (self._failure is None or isinstance(self._failure, NotNow))

    def _standing(self) -> Standing:
        return Standing(
            waiting=len(self._edits),
            since=self._edits[0].since if self._edits else 0.0,
            reason=None if self._failure is None else self._failure.sentence,
            lasting=self._lasts(),
            saved=self._saved,
        )


def _told_before(failure: BaseException, before: MinutesError | None) -> bool:
    return type(failure) is type(before)


def _is_at_fault(failure: MinutesError | None) -> TypeGuard[InputFault]:
    """Whether a failure is that of the edit, and not of the store or of its state."""
    return isinstance(failure, InputFault) and not isinstance(failure, UnknownMeeting)
