"""Work beside a room; it is told nothing more once it is left."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from ccm_minutes.application.checking.listing import Judged, judge
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.background import Background, Task, Work
from ccm_minutes.gui.message_bar import MessageBar
from ccm_minutes.gui.room.room import Room


class BesideRoom(QObject):
    """Runs what a room asks for, as long as that room is open.

    Args:
        room: its owner.
        background: where the work runs.
        bar: where it is said that work failed.
        is_open: whether the room is still the one that is open.
    """

    def __init__(
        self,
        room: Room,
        background: Background,
        bar: MessageBar,
        is_open: Callable[[Room], bool],
    ) -> None:
        super().__init__(room)
        self._room, self._background, self._bar = room, background, bar
        self._is_open = is_open

    def judge(self, meeting: Meeting, tell: Callable[[Judged], None]) -> None:
        """Reads a meeting with care and holds it against the rules of a release."""
        task = Task(self._within(tell), lambda failure: self._bar.warn(failure.sentence))
        self._background.run(lambda _progress: judge(meeting), task)

    def run(self, work: Work, task: Task) -> None:
        """Runs work of the room."""
        told = replace(
            task,
            then=self._within(task.then),
            failed=self._within(task.failed),
            progress=self._within(task.progress),
        )
        self._background.run(work, told)

    def _within(self, tell: Callable[..., None] | None) -> Callable[..., None]:
        def told(*outcome: object) -> None:
            if tell is not None and self._is_open(self._room):
                tell(*outcome)

        return told
