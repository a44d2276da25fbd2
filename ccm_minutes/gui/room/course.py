"""How the open meeting runs: the clock of its items, and who asked for the floor."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from ccm_minutes.application.proceedings import FloorAct, FloorStep, Proceedings
from ccm_minutes.application.steps import Aside
from ccm_minutes.domain.edits.course import item_at
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import Speaker
from ccm_minutes.gui.room.sitting import Sitting

_LOOKED_AT: Final = 5_000
"""Milliseconds from one look at the clock to the next."""

_KEPT_AFTER: Final = 20.0
"""Seconds of an item's time that a crash may cost."""


class Course(QObject):
    """Holds the proceedings of the meeting that is open.

    The time of an item runs while it is the one that the meeting is at, by a clock that only
    goes forward: the time of day may be put back, or be that of another zone, and nothing is
    lost or counted twice. While the meeting is not open in the window, no time runs.

    Signals:
        changed: the proceedings as they are now.
        stood: they are to be kept.
        took_back: what was done with the list of speakers is taken back; what that was.
    """

    changed = Signal()
    stood = Signal(object)
    took_back = Signal(object)

    def __init__(self, sitting: Sitting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._clock: Callable[[], float] = monotonic
        self._now = Proceedings()
        self._running = item_at(sitting.meeting)
        self._since = self._kept_at = self._clock()
        sitting.changed.connect(lambda meeting, _change: self._follow(meeting))
        self._ticks = QTimer(self, interval=_LOOKED_AT)
        self._ticks.timeout.connect(self.look)
        self._ticks.start()

    @property
    def proceedings(self) -> Proceedings:
        """As they were when the clock was last looked at."""
        return self._now

    def follow_clock(self, clock: Callable[[], float]) -> None:
        """Takes the time from another clock that only goes forward, in seconds."""
        self._clock = clock
        self._since = self._kept_at = clock()

    def restore(self, proceedings: Proceedings) -> None:
        """Goes on with what was kept at an earlier opening.

        What was done since the last edit of the meeting can be taken back still.
        """
        self._now = proceedings
        desk = self._sitting.desk
        for step in proceedings.steps:
            if step.after and step.after == desk.last_key:
                self._sitting.beside(self._aside(step))
        self.changed.emit()

    def go_on_with(self, proceedings: Proceedings) -> None:
        """Goes on with what stood in another room of the meeting, and has it kept."""
        self._become(proceedings)

    def look(self) -> None:
        """Takes the time that has passed in, and has it kept now and then."""
        at = self._clock()
        if self._running:
            self._now = self._now.spent(self._running, at - self._since)
        self._since = at
        self.changed.emit()
        if self._running and at - self._kept_at >= _KEPT_AFTER:
            self._keep()

    def asks(self, speaker: Speaker) -> bool:
        """Puts somebody on the list of speakers; whether they were not on it yet."""
        asked = self._now.asked(speaker, self._sitting.now()[11:16])
        return self._do(FloorAct.ASK, asked)

    def strike(self, place: int) -> None:
        """Takes somebody off the list of speakers."""
        if 0 <= place < len(self._now.floor):
            self._do(FloorAct.STRIKE, self._now.struck(place))

    def give(self, place: int) -> Speaker:
        """Takes the one off the list who has the floor now; gives who that is."""
        speaker = self._now.floor[place].speaker
        self._do(FloorAct.GIVE, self._now.struck(place))
        return speaker

    def shift(self, place: int, by: int) -> None:
        """Moves somebody up or down in the list of speakers."""
        if 0 <= place < len(self._now.floor):
            self._do(FloorAct.SHIFT, self._now.moved(place, by))

    def _do(self, act: FloorAct, after: Proceedings) -> bool:
        """Makes a step of what was done with the list; False where it is as it was."""
        if after.floor == self._now.floor:
            return False
        last = self._sitting.desk.last_key
        step = FloorStep(act, self._now.floor, after.floor, last)
        self._become(self._now.did(step))
        self._sitting.beside(self._aside(step))
        return True

    def _aside(self, step: FloorStep) -> Aside:
        return Aside(step.act.value, partial(self._take_back, step), partial(self._redo, step))

    def _take_back(self, step: FloorStep) -> None:
        self._become(self._now.took_back(step))
        self.took_back.emit(step.act)

    def _redo(self, step: FloorStep) -> None:
        self._become(self._now.did(replace(step, after=self._sitting.desk.last_key)))

    def keep(self) -> None:
        """Takes in and keeps the time until now, as before the meeting is closed."""
        if self._running:
            self.look()
            self._keep()

    def _follow(self, meeting: Meeting) -> None:
        running = item_at(meeting)
        if running != self._running:
            self.look()
            self._running = running
            self._keep()

    def _become(self, proceedings: Proceedings) -> None:
        if proceedings is not self._now:
            self._now = proceedings
            self.changed.emit()
            self._keep()

    def _keep(self) -> None:
        self._kept_at = self._clock()
        self.stood.emit(self._now)
