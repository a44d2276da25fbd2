"""A meeting that is open in the window: the desk, and the item that is typed into."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ccm_minutes.application.desk import Desk
from ccm_minutes.application.history.leading_here import LeadsElsewhere
from ccm_minutes.application.history.step_names import Verb
from ccm_minutes.application.ports import Clock
from ccm_minutes.application.steps import Aside
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.difference import Difference
from ccm_minutes.domain.edits.edit import Edit, OutOfPlace
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.walk import all_items


class Sitting(QObject):
    """The one way for edits out of the window, and for what changed back into it.

    Signals:
        changed: the meeting as it is now, and what changed in it.
        moving: another item is about to be typed into; what is being typed belongs to this one.
        moved: another item is typed into; its key, or an empty string where there is none.
        failed: the sentence that says why an edit was not made.
        declined: the same where what was asked for is not possible there; nothing is unsaved.
        stepped: whether something was undone or done again, its name, and what changed by that.
        steps_changed: undo and redo would do something else by now, and the meeting is the same.
    """

    changed = Signal(object, object)
    moving = Signal()
    moved = Signal(str)
    failed = Signal(str)
    declined = Signal(str)
    stepped = Signal(object, str, object)
    steps_changed = Signal()

    def __init__(self, desk: Desk, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._clock = clock
        self._item = ""
        self._stop = desk.subscribe(self._show)

    @property
    def meeting(self) -> Meeting:
        """The meeting as it is now."""
        return self.desk.meeting

    @property
    def item(self) -> AgendaItem | None:
        """The item that is typed into."""
        return self.find(self._item)

    def find(self, key: str) -> AgendaItem | None:
        """An item of the meeting."""
        return next((one.item for one in all_items(self.meeting) if one.item.key == key), None)

    def go_to(self, key: str) -> None:
        """Types into another item from now on."""
        if key != self._item:
            self.moving.emit()
            self._item = key
            self.moved.emit(key)

    def do(self, edit: Edit, *, gather: bool = False, key: str | None = None) -> Difference:
        """Makes an edit.

        Args:
            edit: what is done.
            gather: make it part of the step of undo before it.
            key: the edit's own, where it was known before it was made.

        Raises:
            MinutesError: it was not made, and nothing changed.
        """
        return self.desk.do(edit, gather=gather, key=key)

    def attempt(self, edit: Edit, *, gather: bool = False) -> None:
        """Makes an edit; where that fails ``failed`` or ``declined`` says why."""
        try:
            self.do(edit, gather=gather)
        except OutOfPlace as failure:
            self.declined.emit(failure.sentence)
        except MinutesError as failure:
            self.failed.emit(failure.sentence)

    def beside(self, step: Aside) -> None:
        """Takes a step in that was done beside the meeting."""
        self.desk.beside(step)
        self.steps_changed.emit()

    def undo(self) -> None:
        """Takes the last edit back."""
        self._step(Verb.UNDO, self.desk.undo_name, self.desk.undo)

    def redo(self) -> None:
        """Does the last edit taken back again."""
        self._step(Verb.REDO, self.desk.redo_name, self.desk.redo)

    def _step(self, verb: Verb, name: str | None, step: Callable[[], Difference]) -> None:
        try:
            change = step()
        except LeadsElsewhere as failure:
            self.declined.emit(failure.sentence)
        except MinutesError as failure:
            self.failed.emit(failure.sentence)
        else:
            self.stepped.emit(verb, name or "", change)
            if not change:
                self.steps_changed.emit()

    def now(self) -> str:
        """The time in the form of RFC 3339."""
        return self._clock.now()

    def leave(self) -> None:
        """Stops listening to the desk."""
        self._stop()

    def _show(self, meeting: Meeting, change: Difference) -> None:
        if self.item is None:
            first = next((one.item.key for one in all_items(meeting)), "")
            self.changed.emit(meeting, change)
            self.go_to(first)
        else:
            self.changed.emit(meeting, change)
