"""What the window does so that nothing typed is lost on its way into the store."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ccm_minutes.application.conflict import with_both
from ccm_minutes.application.half_typed import HalfTyped
from ccm_minutes.application.keeping import Keeper, NotAllSaved, Standing
from ccm_minutes.application.ports import BegunLine, Register
from ccm_minutes.application.proceedings import Proceedings
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.errors import OutputFault
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import PartKind
from ccm_minutes.gui.asking import Asking
from ccm_minutes.gui.exporting import in_file_names
from ccm_minutes.gui.message_bar import Choice, MessageBar
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.saving.leaving import WAITED_FOR, may_leave
from ccm_minutes.gui.saving.saving import Saving
from ccm_minutes.gui.saving.sign import SavingSign
from ccm_minutes.gui.words import say


@dataclass(frozen=True, slots=True)
class Ways:
    """What can be done where a meeting will not be saved any more.

    Attributes:
        meeting: gives it as it stands in the window.
        again: opens it anew from the store, with what is unsaved beside what stands there.
    """

    meeting: Callable[[], Meeting]
    again: Callable[[], None]


class Care:
    """Sees to the saving of the meeting that is open."""

    def __init__(
        self, window: QWidget, outside: Outside, asking: Asking, bar: MessageBar, sign: SavingSign
    ) -> None:
        self._window = window
        self._outside = outside
        self._asking = asking
        self._bar = bar
        self.sign = sign
        self._saving: Saving | None = None

    def begin(self, register: Register, ways: Ways) -> Keeper:
        """Sees to a meeting from now on; its edits go through what this gives."""
        self.end()
        saving = self._saving = Saving(
            register, self._outside.clock, self._window, self._outside.events
        )
        saving.stood.connect(self.sign.show)
        self.sign.ways_on = (
            Choice(say("&Write a meeting file…"), lambda: self._write(ways.meeting())),
            Choice(say("&Open it again"), ways.again),
        )
        saving.look()
        return saving.keeper

    def edited(self) -> None:
        """Looks how it stands after an edit was made."""
        if self._saving is not None:
            self.sign.made()
            self._saving.look()

    def keep_line_of(self, room: Room, register: Register) -> None:
        """Keeps the capture line of a meeting from now on, and goes on with the one begun."""
        typed, sitting = room.line.begun, room.sitting
        begun = register.begun_line(sitting.meeting.details.id)
        if begun is not None:
            typed.restore(begun)
        typed.stood.connect(lambda line: self._keep_line(sitting.meeting.details.id, line))

    def keep_course_of(self, room: Room, register: Register) -> None:
        """Keeps how a meeting runs from now on, and goes on with what was kept before."""
        id_ = room.sitting.meeting.details.id
        room.course.restore(register.proceedings(id_))

        def keep(proceedings: Proceedings) -> None:
            if self._saving is not None:
                put = partial(register.keep_proceedings, id_, proceedings)
                self._saving.keep_beside("proceedings", put)

        room.course.stood.connect(keep)

    def keep_forms_of(self, room: Room, register: Register) -> None:
        """Keeps what is typed and not done from now on, and goes on with what was kept before."""
        id_ = room.sitting.meeting.details.id

        def keep(halves: Sequence[HalfTyped]) -> None:
            if self._saving is not None:
                self._saving.keep_beside("forms", partial(register.keep_forms, id_, halves))

        room.half_typed.stood.connect(keep)
        self._tell_of_forms(room.half_typed.restore(register.kept_forms(id_)))

    def _tell_of_forms(self, forms: Sequence[str]) -> None:
        told = say("The form that was not done is open as it was left.")
        if len(forms) > 1:
            more = say("What was typed is there as well when these are opened again: {0}.")
            told = f"{told} {more.format(', '.join(forms[:-1]))}"
        if forms:
            self._bar.tell(told)

    def _keep_line(self, meeting_id: str, begun: BegunLine) -> None:
        if self._saving is not None:
            self._saving.keep_line(meeting_id, begun)

    def may_leave(self) -> bool:
        """Waits a little for what is not saved, then asks; whether the meeting may be left."""
        if self._saving is None:
            return True
        if may_leave(self._saving.keeper, self._bar, self._lose):
            return True
        self._saving.look()
        return False

    def settle(self) -> None:
        """Waits a little for what is not saved, asking nothing; the rest waits in memory."""
        if self._saving is not None:
            with suppress(NotAllSaved):
                self._saving.keeper.finish(WAITED_FOR)

    def brought_in(self, mine: Meeting) -> Edit:
        """The edit that brings what is unsaved into the meeting as it stands in the store."""
        unsaved = () if self._saving is None else self._saving.keeper.unsaved
        return with_both(unsaved, say("keep both"), mine)

    def stored_id(self, meeting: Meeting) -> str:
        """The id that the meeting has in the store."""
        unsaved = () if self._saving is None else self._saving.keeper.unsaved
        for change in (one for edit in unsaved for one in edit.of_kind(PartKind.MEETING)):
            if change.before is not None and isinstance(change.before.part, Meeting):
                return change.before.part.details.id
        return meeting.details.id

    def end(self) -> None:
        """Sees to no meeting any more; what is not saved by now is dropped."""
        if self._saving is not None:
            self._saving.close()
            self._saving.deleteLater()
            self._saving = None
        self.sign.clear()

    def _lose(self, standing: Standing) -> bool:
        self._bar.hide()
        reason = standing.reason or say("The store does not answer.")
        return self._asking.leave_unsaved(self._window, standing.waiting, reason)

    def _write(self, meeting: Meeting) -> None:
        name = f"{in_file_names(meeting.details.title)}.json"
        path = self._asking.where_to_write(self._window, self._outside.documents / name)
        if path is not None:
            self._write_to(meeting, path)

    def _write_to(self, meeting: Meeting, path: Path) -> None:
        content = self._outside.meeting_files.to_json(meeting).encode()
        try:
            self._outside.whole_files.write(path, content, replace=True)
        except OutputFault as fault:
            self._bar.warn(fault.sentence, *self.sign.ways_on)
        else:
            sentence = say("{0} holds all of the meeting as it stands here now. It is not secret.")
            self._bar.tell(sentence.format(path), *self.sign.ways_on)
