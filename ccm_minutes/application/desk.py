"""A meeting being drafted: one way for every edit, with undo and redo."""

from collections.abc import Callable
from typing import TypeAlias

from ccm_minutes.application.ports import Drafts
from ccm_minutes.application.steps import Step, Steps
from ccm_minutes.domain.difference import Difference, difference
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.meeting import Meeting

Listener: TypeAlias = Callable[[Meeting, Difference], None]


class Desk:
    """Holds the meeting, saves each edit and only then shows it.

    The meeting is an immutable value, so a step of undo is the value it was before, or what
    leads back to that.
    When saving fails the meeting, the undo steps and what is shown stay as they were.
    """

    def __init__(self, meeting: Meeting, drafts: Drafts) -> None:
        self._meeting = meeting
        self._drafts = drafts
        self._undo = Steps()
        self._redo = Steps()
        self._listeners: list[Listener] = []

    @property
    def meeting(self) -> Meeting:
        """The meeting as it is saved."""
        return self._meeting

    @property
    def undo_name(self) -> str | None:
        """The edit that undo would take back; None where there is none."""
        return self._undo.last.name if self._undo.last else None

    @property
    def redo_name(self) -> str | None:
        """The edit that redo would do again; None where there is none."""
        return self._redo.last.name if self._redo.last else None

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Calls ``listener`` after every saved change; gives the way to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def do(self, edit: Edit, *, gather: bool = False, key: str | None = None) -> Difference:
        """Makes an edit, saved before it is shown. An edit that changes nothing leaves no step.

        Args:
            edit: what is done.
            gather: take it back together with the edit before it, if that has the same
                name: as typing that goes on after a pause.
            key: the edit's own, where it was known before it was made.
        """
        before = self._meeting
        change = self._become(edit.apply(before), edit.name, key)
        if change:
            if gather and self.undo_name == edit.name:
                self._undo.gather(change)
            else:
                self._undo.push(Step(edit.name, change, before))
            self._redo.clear()
            self._show(change)
        return change

    def undo(self) -> Difference:
        """Takes the last edit back; changes nothing where there is none."""
        return self._step(self._undo, self._redo, "undo")

    def redo(self) -> Difference:
        """Does the last edit taken back again; changes nothing where there is none."""
        return self._step(self._redo, self._undo, "redo")

    def _step(self, source: Steps, target: Steps, verb: str) -> Difference:
        step, before = source.last, self._meeting
        if step is None:
            return Difference()
        change = self._become(step.goal(before), f"{verb} {step.name}")
        source.pop()
        target.push(Step(step.name, change, before))
        self._show(change)
        return change

    def _become(self, meeting: Meeting, name: str, key: str | None = None) -> Difference:
        change = difference(self._meeting, meeting)
        if change:
            self._drafts.save(self._meeting.details.id, change, name, key=key)
            self._meeting = meeting
        return change

    def _show(self, change: Difference) -> None:
        for listener in tuple(self._listeners):
            listener(self._meeting, change)
