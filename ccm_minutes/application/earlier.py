"""Undo and redo that go on after the meeting was opened again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ccm_minutes.application.history.leading_here import LeadsElsewhere, change_leading_to
from ccm_minutes.application.history.moments import PastEdit
from ccm_minutes.application.history.past_steps import PastStep, steps_to_redo, steps_to_undo
from ccm_minutes.application.ports import History
from ccm_minutes.application.steps import Step
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.domain.meeting import Meeting

AT_ONCE: Final = 200
"""How many names of edits are read at a time."""


class EarlierSteps:
    """The steps below those of this opening, the next of them known by name, no more.

    What a step changed is read when it is taken, and held against the meeting: where somebody
    else wrote meanwhile, the steps end there.

    Args:
        history: where the edits are kept.
        steps: the next one first.
    """

    def __init__(self, history: History, steps: Iterator[PastStep]) -> None:
        self._history = history
        self._steps = steps
        self._next = self._read()

    @property
    def name(self) -> str | None:
        """The step that is taken next."""
        return None if self._next is None else self._next.name

    def take(self, now: Meeting) -> Step | None:
        """The next step, which led to the meeting as it is; None where there is none.

        Raises:
            LeadsElsewhere: it led to another one. There are no more steps then.
            MinutesError: the store cannot be read now; the step is still there.
        """
        if self._next is None:
            return None
        edits = self._history.whole_edits(now.details.id, self._next.numbers)
        try:
            step = Step(self._next.name, change_leading_to(now, edits), None)
        except LeadsElsewhere:
            self.clear()
            raise
        self._next = self._read()
        return step

    def clear(self) -> None:
        """Takes all steps away."""
        self._next, self._steps = None, iter(())

    def _read(self) -> PastStep | None:
        try:
            return next(self._steps, None)
        except MinutesError:
            # The store cannot be read now: better fewer steps than a step of this opening lost.
            return None


@dataclass(frozen=True, slots=True)
class Earlier:
    """Where a meeting stands that is opened now.

    Attributes:
        last_key: of the edit that was made last; empty where it has none.
        undo, redo: what they go on with.
    """

    last_key: str = ""
    undo: EarlierSteps | None = None
    redo: EarlierSteps | None = None


def earlier_steps(history: History, meeting_id: str) -> Earlier:
    """What undo and redo go on with in a meeting that is opened now."""
    # Read at once, so that nothing that is done from now on is taken for what was before.
    first = history.last_edits(meeting_id, None, AT_ONCE)
    undo = steps_to_undo(_edits(history, meeting_id, first))
    redo = steps_to_redo(_edits(history, meeting_id, first))
    last_key = first[0].key if first else ""
    return Earlier(
        last_key, EarlierSteps(history, undo), EarlierSteps(history, iter(reversed(redo)))
    )


def _edits(history: History, meeting_id: str, first: Sequence[PastEdit]) -> Iterator[PastEdit]:
    edits = first
    while edits:
        yield from edits
        edits = history.last_edits(meeting_id, edits[-1].number, AT_ONCE)
