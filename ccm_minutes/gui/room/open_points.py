"""The one list of what is still open, at the right, and the way through it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from ccm_minutes.application.checking.listing import Judged
from ccm_minutes.gui.drawer.findings_form import Answers, FindingsForm
from ccm_minutes.gui.release.screen import Surroundings
from ccm_minutes.gui.room.guide import Guide
from ccm_minutes.gui.room.panel import Panel

_JUDGED_AFTER = 600
"""Milliseconds without a change after which an open list is made anew."""


class OpenPoints(Panel):
    """Shows the list, keeps it as the meeting is, and goes from one point to the next.

    Signals:
        judging: a meeting is to be judged, and who is to be told.
    """

    judging = Signal(object, object)

    def __init__(
        self, line: QWidget, around: Surroundings, guide: Guide, again: Callable[[], None]
    ) -> None:
        super().__init__(line, guide.sitting, guide.drawer)
        self._around, self._guide, self._again = around, guide, again
        self._judged = Judged()
        self._left_at: int | None = None
        self._asked = 0
        self._soon = QTimer(self, singleShot=True, interval=_JUDGED_AFTER)
        self._soon.timeout.connect(lambda: self._ask(self._update))
        guide.sitting.changed.connect(lambda *_: self._follow())
        guide.drawer.closed.connect(self._come_back)

    @property
    def form(self) -> FindingsForm | None:
        """The list, where it is open."""
        form = self.drawer.form
        return form if isinstance(form, FindingsForm) else None

    def has_focus(self) -> bool:
        return self.form is not None and self.drawer.has_focus()

    def show(self) -> None:
        """Judges the meeting as it is and lists what is open."""
        self._ask(self.list)

    def list(self, judged: Judged, row: int = 0) -> None:
        """Lists what was found."""
        self._judged = judged
        form = FindingsForm(judged, self._answers())
        if row:
            form.take(judged, row)
        self.drawer.open(form)

    def step(self, by: int) -> None:
        """Goes to the next point in the record, or the one before; opens the list for it."""
        if self.form is not None:
            self.form.step(by)
        else:
            self._ask(self._list_and_go)

    def leave(self) -> None:
        """Does not come back to the list, nor list what is still being looked for."""
        self._left_at = None
        self._asked += 1

    def rename(self) -> None:
        if self.form is not None:
            self.form.put_right()

    def details(self) -> None:
        self.rename()

    def turn_tick(self) -> None:
        """Ticks what is chosen in the list."""
        if self.form is not None:
            self.form.turn_tick()

    def _answers(self) -> Answers:
        around = self._around
        return Answers(
            go=partial(self._leave_by, self._guide.to_place),
            heading=around.heading,
            do=around.do,
            now=around.now,
            looked_at=around.looked_at,
            mend=partial(self._leave_by, self._guide.mend),
            again=self._again,
        )

    def _leave_by(self, way: Callable[[str], None], where: str) -> None:
        """Goes to a place; where a form opens there, the list comes back after it."""
        row = self.form.row if self.form is not None else 0
        way(where)
        self._left_at = row if self.form is None else None

    def _come_back(self) -> None:
        row, self._left_at = self._left_at, None
        if row is not None:
            self.list(self._judged, row)
            self._soon.start()

    def _follow(self) -> None:
        if self.form is not None:
            self._soon.start()

    def _ask(self, told: Callable[[Judged], None]) -> None:
        self._asked += 1
        asked = self._asked

        def tell(judged: Judged) -> None:
            if self._asked == asked:
                told(judged)

        self.judging.emit(self.sitting.meeting, tell)

    def _update(self, judged: Judged) -> None:
        self._judged = judged
        if self.form is not None:
            self.form.take(judged)

    def _list_and_go(self, judged: Judged) -> None:
        self.list(judged)
        if self.form is not None:
            self.form.step(0)
