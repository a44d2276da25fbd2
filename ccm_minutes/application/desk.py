"""A meeting being drafted: one way for every edit, with undo and redo."""

from collections.abc import Callable
from typing import TypeAlias

from ccm_minutes.application.earlier import Earlier, earlier_steps
from ccm_minutes.application.history.step_names import Verb, kept_name
from ccm_minutes.application.listeners import Listeners
from ccm_minutes.application.ports import Drafts, History
from ccm_minutes.application.steps import Aside, Step, Steps
from ccm_minutes.domain.difference import Difference, difference
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.keys import new_key
from ccm_minutes.domain.meeting import Meeting

Listener: TypeAlias = Callable[[Meeting, Difference], None]


class Desk:
    """Holds the meeting, saves each edit and only then shows it.

    What is kept beside the meeting can have its steps among those of the meeting; it keeps its
    own state, and is only told to go a step back or forth.

    The meeting is an immutable value, so a step of undo is the value it was before, or what
    leads back to that.
    When saving fails the meeting, the undo steps and what is shown stay as they were.

    Args:
        meeting: as it stands in the store.
        drafts: where edits are saved.
        past: the history, out of which undo goes on with what was done before the meeting was
            opened; None for undo of this opening alone.
    """

    def __init__(self, meeting: Meeting, drafts: Drafts, past: History | None = None) -> None:
        self._meeting = meeting
        self._drafts = drafts
        earlier = earlier_steps(past, meeting.details.id) if past else Earlier()
        self._undo = Steps(earlier.undo)
        self._redo = Steps(earlier.redo)
        self._last_done: str | None = None
        self._last_key = earlier.last_key
        self._listeners = Listeners[Meeting, Difference]()

    @property
    def meeting(self) -> Meeting:
        """The meeting as it is saved."""
        return self._meeting

    @property
    def undo_name(self) -> str | None:
        """The edit that undo would take back; None where there is none."""
        return self._undo.name

    @property
    def redo_name(self) -> str | None:
        """The edit that redo would do again; None where there is none."""
        return self._redo.name

    @property
    def last_key(self) -> str:
        """The key of the edit that was saved last; empty where none is known."""
        return self._last_key

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Calls ``listener`` after every saved change; gives the way to stop that."""
        return self._listeners.add(listener)

    def do(self, edit: Edit, *, gather: bool = False, key: str | None = None) -> Difference:
        """Makes an edit, saved before it is shown. An edit that changes nothing leaves no step.

        Args:
            edit: what is done.
            gather: take it back together with the edit before it, if that has the same
                name: as typing that goes on after a pause.
            key: the edit's own, where it was known before it was made.
        """
        before = self._meeting
        goes_on = gather and self._last_done == edit.name
        name = kept_name(Verb.GO_ON if goes_on else Verb.DO, edit.name)
        change = self._become(edit.apply(before), name, key)
        if change:
            if goes_on:
                self._undo.gather(change)
            else:
                self._undo.push(Step(edit.name, change, before))
            self._redo.clear()
            self._last_done = edit.name
            self._show(change)
        return change

    def beside(self, step: Aside) -> None:
        """Takes a step in, already done, that changes nothing in the meeting."""
        self._undo.push(step)
        self._redo.clear()
        self._last_done = None

    def undo(self) -> Difference:
        """Takes the last edit back; changes nothing where there is none.

        Raises:
            LeadsElsewhere: it was done at an earlier opening, and somebody else wrote since.
            MinutesError: it was not taken back, and nothing changed.
        """
        return self._step(self._undo, self._redo, Verb.UNDO)

    def redo(self) -> Difference:
        """Does the last edit taken back again; fails as ``undo`` does."""
        return self._step(self._redo, self._undo, Verb.REDO)

    def _step(self, source: Steps, target: Steps, verb: Verb) -> Difference:
        before = self._meeting
        step = source.last(before)
        if step is None:
            return Difference()
        self._last_done = None
        if isinstance(step, Aside):
            source.pop()
            target.push(step.turned())
            step.back()
            return Difference()
        change = self._become(step.goal(before), kept_name(verb, step.name))
        source.pop()
        target.push(Step(step.name, change, before))
        self._show(change)
        return change

    def _become(self, meeting: Meeting, name: str, key: str | None = None) -> Difference:
        change = difference(self._meeting, meeting)
        if change:
            key = key or new_key()
            self._drafts.save(self._meeting.details.id, change, name, key=key)
            self._meeting, self._last_key = meeting, key
        return change

    def _show(self, change: Difference) -> None:
        self._listeners.tell(self._meeting, change)
