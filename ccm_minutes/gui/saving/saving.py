"""The keeper of an open meeting, brought into the window's thread."""

from collections.abc import Callable
from enum import Enum
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ccm_minutes.application.events import UNTOLD, Events
from ccm_minutes.application.keeping import Keeper, Standing
from ccm_minutes.application.ports import BegunLine, Clock, Register

SLOW: Final = 1.0
"""Seconds after which the user sees that saving takes long."""

TOO_SLOW: Final = 2.0
"""Seconds after which the user is told that it is not saved."""

_LOOKED_AT: Final = 100
"""Milliseconds from one look at what still waits to the next."""


class Stage(Enum):
    """How far what was typed has come, as it is shown."""

    SAVED = "saved"
    SAVING = "saving"
    SLOW = "slow"
    UNSAVED = "unsaved"


def stage_of(standing: Standing, now: float) -> Stage:
    """The stage at a time, in seconds of a clock that only goes forward."""
    if not standing.waiting:
        return Stage.SAVED
    waited = now - standing.since
    if standing.reason is not None or waited >= TOO_SLOW:
        return Stage.UNSAVED
    return Stage.SLOW if waited >= SLOW else Stage.SAVING


class Saving(QObject):
    """Takes the edits of one meeting on their way to the store.

    Signals:
        stood: how it stands now, and the stage that this is; also as time passes.
    """

    stood = Signal(object, object)
    _told = Signal()

    def __init__(
        self,
        register: Register,
        clock: Clock,
        parent: QObject | None = None,
        events: Events = UNTOLD,
    ) -> None:
        super().__init__(parent)
        self.keeper = Keeper(register, clock, register, events=events)
        self._again = QTimer(self, interval=_LOOKED_AT)
        self._again.timeout.connect(self.look)
        # The keeper tells on a thread of its own; a label may be changed on the window's alone.
        self._told.connect(self.look, Qt.ConnectionType.QueuedConnection)
        self._stop = self.keeper.subscribe(lambda _standing: self._told.emit())

    def look(self) -> None:
        """Tells how it stands, and goes on telling until all is saved."""
        standing = self.keeper.standing
        if not standing.waiting:
            self._again.stop()
        elif not self._again.isActive():
            self._again.start()
        self.stood.emit(standing, stage_of(standing, monotonic()))

    def keep_line(self, meeting_id: str, begun: BegunLine) -> None:
        """Takes the capture line as it stands, and tells how that went."""
        self.keeper.keep_line(meeting_id, begun)
        self._again.start()

    def keep_beside(self, name: str, put: Callable[[], None]) -> None:
        """Has something kept that belongs to no edit, and tells how that went."""
        self.keeper.keep_beside(name, put)
        self._again.start()

    def close(self) -> None:
        """Ends it; what still waits is dropped. Safe to call twice."""
        self._again.stop()
        self._stop()
        self.keeper.close()
