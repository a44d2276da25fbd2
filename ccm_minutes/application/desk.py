"""A meeting being drafted: one way for every edit, with undo and redo."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from ccm_minutes.application.ports import Drafts
from ccm_minutes.domain.difference import Difference, difference
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.meeting import Meeting

Listener: TypeAlias = Callable[[Meeting, Difference], None]


@dataclass(frozen=True, slots=True)
class _Moment:
    """A state of the meeting that can be returned to.

    Attributes:
        name: the edit that led away from it (to be undone) or back to it (to be redone).
    """

    name: str
    meeting: Meeting


class Desk:
    """Holds the meeting, saves each edit and only then shows it.

    The meeting is an immutable value, so a step of undo is the value it was before.
    When saving fails the meeting, the undo steps and what is shown stay as they were.
    """

    def __init__(self, meeting: Meeting, drafts: Drafts) -> None:
        self._meeting = meeting
        self._drafts = drafts
        self._undo: list[_Moment] = []
        self._redo: list[_Moment] = []
        self._listeners: list[Listener] = []

    @property
    def meeting(self) -> Meeting:
        """The meeting as it is saved."""
        return self._meeting

    @property
    def undo_name(self) -> str | None:
        """The edit that undo would take back; None where there is none."""
        return self._undo[-1].name if self._undo else None

    @property
    def redo_name(self) -> str | None:
        """The edit that redo would do again; None where there is none."""
        return self._redo[-1].name if self._redo else None

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Calls ``listener`` after every saved change; gives the way to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def do(self, edit: Edit, *, gather: bool = False) -> Difference:
        """Makes an edit, saved before it is shown. An edit that changes nothing leaves no step.

        Args:
            edit: what is done.
            gather: take it back together with the edit before it, if that has the same
                name: as typing that goes on after a pause.
        """
        before = self._meeting
        change = self._become(edit.apply(before), edit.name)
        if change:
            if not (gather and self.undo_name == edit.name):
                self._undo.append(_Moment(edit.name, before))
            self._redo.clear()
            self._show(change)
        return change

    def undo(self) -> Difference:
        """Takes the last edit back; changes nothing where there is none."""
        return self._step(self._undo, self._redo, "undo")

    def redo(self) -> Difference:
        """Does the last edit taken back again; changes nothing where there is none."""
        return self._step(self._redo, self._undo, "redo")

    def _step(self, source: list[_Moment], target: list[_Moment], verb: str) -> Difference:
        if not source:
            return Difference()
        before, moment = self._meeting, source[-1]
        change = self._become(moment.meeting, f"{verb} {moment.name}")
        source.pop()
        target.append(_Moment(moment.name, before))
        self._show(change)
        return change

    def _become(self, meeting: Meeting, name: str) -> Difference:
        change = difference(self._meeting, meeting)
        if change:
            self._drafts.save(self._meeting.details.id, change, name)
            self._meeting = meeting
        return change

    def _show(self, change: Difference) -> None:
        for listener in tuple(self._listeners):
            listener(self._meeting, change)
