"""How much is open in the meeting, as a number at the foot that leads to the list."""

from collections.abc import Callable
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QPushButton

from ccm_minutes.application.checking.listing import Judged, OpenPoint, judge
from ccm_minutes.application.previewing.looking import LookedAt
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.background import Task, Work
from ccm_minutes.gui.room.sitting import Sitting

_QUIET: Final = 1.5
"""Seconds without an edit after which it is counted."""

_REST: Final = 12.0
"""How many times as long as the last count took nothing is counted after an edit."""

_LONGEST: Final = 60.0


class OpenCount(QObject):
    """Counts in quiet moments: the longer that takes, the quieter.

    Args:
        button: shows the number; it is hidden until there is one, and where it is none.
        sitting: the meeting.
        looked_at: the warnings that somebody ticked.
        run: does work beside the window.
    """

    def __init__(
        self,
        button: QPushButton,
        sitting: Sitting,
        looked_at: LookedAt,
        run: Callable[[Work, Task], object],
    ) -> None:
        super().__init__(button)
        self._button, self._sitting, self._run = button, sitting, run
        self._looked_at = looked_at
        self._judged = Judged()
        self._counted: Meeting | None = None
        self._took = 0.0
        self._asked = -_LONGEST
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._count)
        sitting.changed.connect(lambda *_: self._wait())
        button.hide()
        self._wait()

    @property
    def points(self) -> tuple[OpenPoint, ...]:
        """What was open when it was counted last, and is not ticked."""
        return tuple(one for one in self._judged.points if not self._looked_at.holds(one.finding))

    @property
    def number(self) -> int:
        """How many these are."""
        return len(self.points)

    def show(self) -> None:
        """Says the number."""
        number = self.number
        self._button.setVisible(number > 0)
        words = self.tr("1 open point") if number == 1 else self.tr("{0} open points")
        self._button.setText(words.format(number))
        self._button.setAccessibleName(self._button.text())
        self._button.setToolTip(self.tr("Names, flags and objections: Ctrl+Shift+F lists them"))

    def _wait(self) -> None:
        seconds = min(_LONGEST, max(_QUIET, self._took * _REST))
        self._soon.start(round(seconds * 1000))

    def _count(self) -> None:
        meeting, now = self._sitting.meeting, perf_counter()
        if meeting is self._counted:
            return
        if now - self._asked < _LONGEST:
            # One is under way, unless nothing came of it because the window was locked.
            self._wait()
            return
        self._asked = now

        def work(_progress: object) -> tuple[Judged, float]:
            began = perf_counter()
            return judge(meeting), perf_counter() - began

        self._run(work, Task(lambda counted: self._take(meeting, *counted), self._fail))

    def _take(self, meeting: Meeting, judged: Judged, took: float) -> None:
        self._asked = -_LONGEST
        self._counted, self._judged, self._took = meeting, judged, took
        self.show()

    def _fail(self, _failure: MinutesError) -> None:
        # The list says why, for whoever asks for it.
        self._asked = -_LONGEST
        self._button.hide()
