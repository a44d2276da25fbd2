"""The past of the meeting that is open, shown in its drawer."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from ccm_minutes.application.history.moments import DETAILS, PartName
from ccm_minutes.application.history.reading import Names, in_words, title_of
from ccm_minutes.application.ports import Progress, Register
from ccm_minutes.application.removing import REMOVABLE, remove_for_good
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.domain.parts import Part, parts_of
from ccm_minutes.gui.history.for_good_form import ForGoodForm
from ccm_minutes.gui.history.history_form import HistoryForm
from ccm_minutes.gui.history.looking_back import LookingBack, Run
from ccm_minutes.gui.history.versions import Version, versions_of, versions_removed
from ccm_minutes.gui.message_bar import MessageBar
from ccm_minutes.gui.room.asked import Asked
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.second_copies import SecondCopies
from ccm_minutes.gui.words import say


def words_on_copies(second: SecondCopies | None) -> str:
    """Has every copy replaced that holds what was removed, and says what becomes of each kind."""
    away = () if second is None else second.replace_removed()
    return " ".join(
        (
            say(
                "It is removed for good. One new backup takes the place of all copies that hold it."
            ),
            *(
                say(
                    "{0} is not at hand: the copies there are replaced when it is seen again."
                ).format(folder)
                for folder in away
            ),
            say("Documents written from it, and backups that you put elsewhere, stay there."),
        )
    )


Leave = Callable[[str | None, Callable[[Progress], None], Callable[[], str]], None]
"""Leaves the meeting, does something beside and tells what the second says; then opens the meeting
with this id, else shows them all."""


class Past(QObject):
    """Answers what a room asks of its past.

    Args:
        room: its owner.
        register: where the past is kept.
        leave: for what cannot be done while the meeting is open.
        run: where the past is read.
        bar: where it is told how that goes, and why something could not be done.
        second: the second copy of the store.
    """

    def __init__(
        self,
        room: Room,
        register: Register,
        leave: Leave,
        run: Run,
        bar: MessageBar,
        second: SecondCopies | None = None,
    ) -> None:
        super().__init__(room)
        self._room, self._register = room, register
        self._leave, self._fail, self._second = leave, bar.warn, second
        self._back = LookingBack(self, run, bar)
        self._ways: dict[Asked, Callable[[], None]] = {
            Asked.WORDINGS: lambda: self._wordings(self._room.active().part() or DETAILS),
            Asked.WORDINGS_OF_MEETING: lambda: self._wordings(DETAILS),
            Asked.REMOVED: self._removed,
            Asked.PART_FOR_GOOD: self._part_for_good,
            Asked.MEETING_FOR_GOOD: self._meeting_for_good,
        }

    def answer(self, asked: Asked) -> None:
        """Opens the form that shows what was asked for."""
        self._room.record.commit()
        try:
            self._ways[asked]()
        except MinutesError as failure:
            self._fail(failure.sentence)

    @property
    def _id(self) -> str:
        return self._room.sitting.meeting.details.id

    def _part(self, name: PartName) -> Part | None:
        every = parts_of(self._room.sitting.meeting)
        return next((one.part for one in every if PartName(one.kind, one.key) == name), None)

    def _names(self) -> Names:
        return Names(self._room.sitting.meeting)

    def _wordings(self, name: PartName) -> None:
        names, meeting_id, register = self._names(), self._id, self._register

        def show(versions: list[Version]) -> None:
            part = self._part(name)
            now = None if part is None else in_words(part, self._names())
            self._open(HistoryForm(say("Earlier wordings"), versions, now, self._bring_back))

        self._back.read(
            lambda progress: list(versions_of(register.history(meeting_id, name, progress), names)),
            show,
        )

    def _removed(self) -> None:
        names, meeting_id, register = self._names(), self._id, self._register
        self._back.read(
            lambda progress: list(versions_removed(register.removed(meeting_id, progress), names)),
            lambda versions: self._open(
                HistoryForm(say("What was removed"), versions, None, self._bring_back)
            ),
        )

    def _open(self, form: HistoryForm | ForGoodForm) -> None:
        self._room.drawer.open(form)

    def _bring_back(self, edit: Edit) -> bool:
        before = self._room.sitting.meeting
        self._room.sitting.attempt(edit)
        if self._room.sitting.meeting is before:
            return False
        self._room.drawer.close()
        return True

    def _part_for_good(self) -> None:
        name = self._room.active().part()
        part = self._part(name) if name is not None else None
        if name is None or part is None or name.kind not in REMOVABLE:
            self._fail(say("Choose an entry or an agenda item first."))
            return
        meeting_id, register = self._id, self._register
        form = ForGoodForm(title_of(part, self._names()), say("remove"))
        self._ask(
            form,
            meeting_id,
            lambda progress: remove_for_good(register, meeting_id, name, progress),
        )

    def _meeting_for_good(self) -> None:
        meeting_id, register = self._id, self._register
        title = self._room.sitting.meeting.details.title
        what = say("The whole meeting: {0}").format(title)
        form = ForGoodForm(what, title)
        self._ask(form, None, lambda _progress: register.forget_meeting(meeting_id))

    def _ask(self, form: ForGoodForm, then: str | None, act: Callable[[Progress], None]) -> None:
        leave = partial(self._leave, then, act, partial(words_on_copies, self._second))
        # Once the drawer has closed: the room goes away with it.
        form.agreed.connect(lambda: QTimer.singleShot(0, self, leave))
        self._open(form)
