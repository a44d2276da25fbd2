"""Changing the state of action points in any meeting, with undo over all of them."""

from collections.abc import Sequence
from threading import Lock

from ccm_minutes.application.actions import ActionLine, actions_of
from ccm_minutes.application.desk import Desk
from ccm_minutes.application.ports import Register
from ccm_minutes.domain.edits.entries import change_entry
from ccm_minutes.domain.entry import ActionState

EDIT = "change state of action point"
"""The edit by its name in the history, the same as within a meeting."""


class Ticking:
    """Edits the meetings of a register, each on a desk of its own; any thread may call it.

    What it gives back are the action points of the meeting that was changed, as they are saved.
    """

    def __init__(self, register: Register) -> None:
        self._register = register
        self._desks: dict[str, Desk] = {}
        self._done: list[str] = []
        self._undone: list[str] = []
        self._alone = Lock()

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def set_state(self, meeting_id: str, key: str, state: ActionState) -> Sequence[ActionLine]:
        """Says what became of an action point.

        Raises:
            MinutesError: it was not saved, or is no longer there; nothing changed.
        """
        with self._alone:
            desk = self._desk(meeting_id)
            if desk.do(change_entry(key, EDIT, state=state)):
                self._done.append(meeting_id)
                self._undone.clear()
            return _actions(desk)

    def undo(self) -> Sequence[ActionLine]:
        """Takes the last change back, in whichever meeting it was; fails as ``set_state`` does."""
        with self._alone:
            if not self._done:
                return ()
            desk = self._desk(self._done[-1])
            desk.undo()
            self._undone.append(self._done.pop())
            return _actions(desk)

    def redo(self) -> Sequence[ActionLine]:
        """Does the last change taken back again; fails as ``set_state`` does."""
        with self._alone:
            if not self._undone:
                return ()
            desk = self._desk(self._undone[-1])
            desk.redo()
            self._done.append(self._undone.pop())
            return _actions(desk)

    def _desk(self, meeting_id: str) -> Desk:
        if meeting_id not in self._desks:
            self._desks[meeting_id] = Desk(self._register.load(meeting_id), self._register)
        return self._desks[meeting_id]


def _actions(desk: Desk) -> Sequence[ActionLine]:
    return tuple(actions_of((desk.meeting,)))
