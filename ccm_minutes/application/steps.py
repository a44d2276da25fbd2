"""The steps that can be taken back, in memory that does not grow with the meeting."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from ccm_minutes.domain.difference import Difference, applied, combined
from ccm_minutes.domain.meeting import Meeting

WHOLE: Final = 30
"""How many of the latest steps keep the whole meeting, so that they are taken at once."""

MOST_CHANGES: Final = 40_000
"""How many changed parts are remembered in all; the oldest steps go first."""


@dataclass(slots=True)
class Step:
    """A state of the meeting that can be returned to.

    Attributes:
        name: the edit that led away from it (to be undone) or back to it (to be redone).
        change: what led away from it.
        meeting: that state itself, or None where it is to be worked out.
    """

    name: str
    change: Difference
    meeting: Meeting | None

    def goal(self, now: Meeting) -> Meeting:
        """The state, from the one that was led to."""
        return self.meeting or applied(now, self.change.reversed())


@dataclass(frozen=True, slots=True)
class Aside:
    """A step of something that is kept beside the meeting, in its place among the others.

    Attributes:
        name: what was done, fit to follow "Undo".
        back: takes it back.
        again: does it again.
    """

    name: str
    back: Callable[[], None]
    again: Callable[[], None]

    def turned(self) -> "Aside":
        """The step that leads the other way."""
        return Aside(self.name, self.again, self.back)


class Below(Protocol):
    """Steps under those of this opening."""

    @property
    def name(self) -> str | None:
        """The step that is taken next; None where there is none."""

    def take(self, now: Meeting) -> Step | None:
        """The next step, which led to the meeting as it is now."""

    def clear(self) -> None:
        """Takes all steps away."""


class Steps:
    """Steps, the latest last.

    A meeting that is kept shares what did not change with the next one, but for the list of the
    entries of its item: with thousands of these, and as many steps, that list is most of memory.

    Args:
        below: what is taken once these are used up; None for nothing.
    """

    def __init__(self, below: Below | None = None) -> None:
        self._steps: deque[Step | Aside] = deque()
        self._changes = 0
        self._below = below

    @property
    def name(self) -> str | None:
        """The step that is taken next; None where there is none."""
        if self._steps:
            return self._steps[-1].name
        return None if self._below is None else self._below.name

    def last(self, now: Meeting) -> Step | Aside | None:
        """The step that is taken next, which led to the meeting as it is now.

        Raises:
            MinutesError: it lies at an earlier opening, and cannot be had.
        """
        if not self._steps and self._below is not None:
            step = self._below.take(now)
            if step is not None:
                self.push(step)
        return self._steps[-1] if self._steps else None

    def push(self, step: Step | Aside) -> None:
        """Puts a step on top."""
        self._steps.append(step)
        self._changes += _size(step)
        if len(self._steps) > WHOLE:
            older = self._steps[-1 - WHOLE]
            if isinstance(older, Step):
                older.meeting = None
        self._forget_the_oldest()

    def gather(self, change: Difference) -> None:
        """Makes what was done part of the last step, which is one of the meeting."""
        last = self._steps[-1]
        if isinstance(last, Step):
            before = _size(last)
            last.change = combined((last.change, change))
            self._changes += _size(last) - before
            self._forget_the_oldest()

    def pop(self) -> None:
        """Takes the last step away."""
        self._changes -= _size(self._steps.pop())

    def clear(self) -> None:
        """Takes all steps away, those below as well."""
        self._steps.clear()
        self._changes = 0
        self._below = None

    def _forget_the_oldest(self) -> None:
        while self._changes > MOST_CHANGES and len(self._steps) > 1:
            self._changes -= _size(self._steps.popleft())
            # What was under it can no longer be reached.
            self._below = None


def _size(step: Step | Aside) -> int:
    return len(step.change.changes) if isinstance(step, Step) else 0
