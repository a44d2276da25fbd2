"""The second copy of a store that is being worked on."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

from ccm_minutes.application.backing_up.beside import Beside
from ccm_minutes.application.backing_up.ports import SecondPlace
from ccm_minutes.application.events import UNTOLD, Event, Events, Happening, OnceEach
from ccm_minutes.application.listeners import Listeners

EVERY: Final = 15 * 60.0
"""Seconds after which an edit is in a backup."""

AGAIN: Final = 30.0
"""Seconds until what failed is tried again: a stick that was put in is found by then."""


@dataclass(frozen=True, slots=True)
class SecondStanding:
    """How it stands with the second copy.

    Attributes:
        made: when the last backup was made, in the form of RFC 3339; None where there is none.
        failure: why it is not up to date, a sentence; None where it is, or will be in a moment.
        count: how many were made since the store was opened.
    """

    made: str | None = None
    failure: str | None = None
    count: int = 0


Listener: TypeAlias = Callable[[SecondStanding], None]


class SecondCopy:
    """Keeps the second copy up to date, on threads of its own; a failure is a status, no more.

    Args:
        place: where it goes.
        every: seconds after which an edit is in a backup.
        again: seconds until what failed is tried again.
        events: where it is told what was made and what failed.
    """

    def __init__(
        self,
        place: SecondPlace,
        *,
        every: float = EVERY,
        again: float = AGAIN,
        events: Events = UNTOLD,
    ) -> None:
        self._place = place
        self._events = events
        self._journal_failures = OnceEach(events, Event.BACKUP_FAILED)
        self._backup_failures = OnceEach(events, Event.BACKUP_FAILED)
        self._every = every
        self._made: str | None = None
        self._count = 0
        self._listeners = Listeners[SecondStanding]()
        self._journal = Beside(
            self._write_down, self._tell, again=again, name="journal", at_end=place.close
        )
        self._backups = Beside(self._back_up, self._tell, again=again, name="backups")
        self._journal.want()

    @property
    def standing(self) -> SecondStanding:
        """How it stands now."""
        failure = self._journal.failure or self._backups.failure
        return SecondStanding(self._made, failure, self._count)

    def subscribe(self, listener: Listener) -> None:
        """Calls ``listener``, on a thread of its own, when that may have changed."""
        self._listeners.add(listener)

    def edited(self) -> None:
        """Hears that the store took something; returns at once."""
        self._journal.want()
        self._backups.want(self._every)

    def back_up_now(self) -> None:
        """Has a backup made at once."""
        self._backups.want()

    def meeting_left(self) -> None:
        """Has a backup made of what was edited in a meeting, now that it is left."""
        self._backups.hurry()

    def moved(self) -> None:
        """Hears that the second copy goes elsewhere from now on."""
        self._journal.want()
        self._backups.want()

    def finish(self, seconds: float) -> bool:
        """Makes the second copy whole before the store is closed; whether it was in time."""
        return self._journal.finish(seconds) and self._backups.finish(seconds)

    def finish_journal(self, seconds: float) -> bool:
        """Has every edit written down before the store is locked; whether it was in time."""
        return self._journal.finish(seconds)

    def close(self) -> None:
        """Ends; safe to call twice."""
        self._journal.close()
        self._backups.close()

    def _write_down(self) -> None:
        if self._made is None:
            self._made = next((one.made for one in self._place.backups()), None)
        with self._journal_failures:
            is_backup_needed = self._place.write_down()
        if is_backup_needed and not self._backups.is_coming:
            self._backups.want()

    def _back_up(self) -> None:
        with self._backup_failures:
            self._made = self._place.back_up().made
        self._count += 1
        self._events.tell(Happening(Event.BACKED_UP))

    def _tell(self) -> None:
        self._listeners.tell(self.standing)
