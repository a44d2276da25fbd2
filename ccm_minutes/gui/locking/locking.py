"""Locks the window, and opens it again as it was."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from ccm_minutes.application.behind_lock import BehindLock
from ccm_minutes.application.events import Event, Happening
from ccm_minutes.application.ports import Register
from ccm_minutes.application.under_way import TYPED_LATELY, is_under_way
from ccm_minutes.gui.background import Background
from ccm_minutes.gui.commands import Command, Menu
from ccm_minutes.gui.locking.curtain import Curtain
from ccm_minutes.gui.locking.idle import Idle
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.start.entering import Entering
from ccm_minutes.gui.words import say

SETTING: Final = "lock-after"
DEFAULT: Final = 15
CHOICES: Final = (5, 15, 30, 60)
"""Minutes after which an idle window is locked."""


@dataclass(frozen=True, slots=True)
class Lockable:
    """What the window gives its lock.

    Attributes:
        room: the meeting that is open.
        settle: saves what is being typed, asking nothing.
        tell: shows a sentence.
    """

    room: Callable[[], Room | None]
    settle: Callable[[], None]
    tell: Callable[[str], None]


class Locking(QObject):
    """Closes the store and hides the window until somebody opens the store again.

    Signals:
        changed: whether the window is locked now.
        passed: it was to be locked while no store is open; what is shown may be a secret.
    """

    changed = Signal(bool)
    passed = Signal()

    def __init__(
        self,
        window: QMainWindow,
        outside: Outside,
        background: Background,
        curtain: Curtain,
        lockable: Lockable,
    ) -> None:
        super().__init__(window)
        self._outside, self._background = outside, background
        self._curtain, self._lockable = curtain, lockable
        self._behind: BehindLock | None = None
        self._typed: float | None = None
        self._holds_off = self._is_due = False
        self.idle = Idle(window)
        self.idle.looked.connect(self._lock_if_idle)

    @property
    def is_locked(self) -> bool:
        """Whether the window is locked."""
        return self._curtain.is_drawn

    @property
    def minutes(self) -> int:
        """Minutes after which an idle window is locked; 0 for never."""
        kept = self._outside.settings.get(SETTING) or ""
        return int(kept) if kept.isdecimal() else DEFAULT

    def hold(self, register: Register) -> Register:
        """Takes charge of an open store; gives what everybody else is to use."""
        self._behind = BehindLock(register)
        self._outside.events.tell(Happening(Event.STORE_OPENED))
        return self._behind.as_register

    def let_go(self) -> None:
        """Hears that the store is closed by somebody else, until ``hold`` is called again."""
        self._behind = None

    def hold_off(self, wait: bool) -> None:
        """Lets what cannot be cut short come to its end; it is locked then, if that was asked."""
        self._holds_off = wait
        if self._is_due and not wait:
            self.lock()

    def typed(self) -> None:
        """An edit was made just now."""
        self._typed = monotonic()

    def lock(self) -> None:
        """Saves what is being typed, closes the store and hides the window."""
        if self._behind is None:
            self.passed.emit()
        if self._behind is None or self.is_locked:
            return
        self._is_due = self._holds_off
        if self._is_due:
            return
        self._lockable.settle()
        self._curtain.draw(self._lockable.room())
        self._behind.lock()
        self._outside.events.tell(Happening(Event.LOCKED))
        self._outside.stores.let_go()
        self._entering().begin(recall=False, known=True)
        self.changed.emit(True)

    def _entering(self) -> Entering:
        return Entering(
            self._outside,
            self._background,
            self._curtain.show,
            self._unlocked,
            self._lockable.tell,
        )

    def _unlocked(self, register: Register) -> None:
        if self._behind is not None:
            self._behind.unlock(register)
            self._outside.events.tell(Happening(Event.STORE_OPENED))
        self.idle.touch()
        self._curtain.lift()
        self.changed.emit(False)

    def _lock_if_idle(self, seconds: float) -> None:
        if self.minutes and seconds >= self.minutes * 60 and not self._is_under_way():
            self.lock()

    def _is_under_way(self) -> bool:
        room = self._lockable.room()
        if room is None:
            return False
        if self._typed is not None and monotonic() - self._typed < TYPED_LATELY:
            return True
        return is_under_way(room.sitting.meeting.details, self._outside.clock.now())

    def commands(self) -> tuple[Command | Menu, ...]:
        """What a menu offers."""
        after = [
            Command(say("After {0} minutes").format(one), partial(self._choose, one))
            for one in CHOICES
        ]
        never = Command(say("&Never"), lambda: self._choose(0))
        return (
            Command(say("&Lock"), self.lock, "Ctrl+L"),
            Menu(say("Lock when nobody is ther&e"), (*after, never)),
        )

    def _choose(self, minutes: int) -> None:
        self._outside.settings.put(SETTING, str(minutes))
        told = say("The window is locked after {0} minutes without a touch, but never while a ")
        told += say("meeting is under way.")
        self._lockable.tell(told.format(minutes) if minutes else say("Only Ctrl+L locks it now."))
