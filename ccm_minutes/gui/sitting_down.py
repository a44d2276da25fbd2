"""Sitting down at a meeting: its room, and what the room's wishes lead to."""

from collections.abc import Callable

from ccm_minutes.application.desk import Desk
from ccm_minutes.application.ports import Register
from ccm_minutes.composition.parts.ordinals import meeting_title
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.abbreviations.in_room import RoomAbbreviations
from ccm_minutes.gui.bench import Bench
from ccm_minutes.gui.beside_room import BesideRoom
from ccm_minutes.gui.body_template import BodyTemplate
from ccm_minutes.gui.history.looking_back import LookingBack
from ccm_minutes.gui.history.past import Leave, Past
from ccm_minutes.gui.leaving import Leaving
from ccm_minutes.gui.long_paste import LongPaste
from ccm_minutes.gui.look.place import kept_layout, restore_places
from ccm_minutes.gui.only_read import OnlyRead, show_only
from ccm_minutes.gui.room.begun import Begun
from ccm_minutes.gui.room.menus import room_menus
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.room.sitting import Sitting
from ccm_minutes.gui.room.typing_aids import TypingAids
from ccm_minutes.gui.roster import take_list
from ccm_minutes.gui.saving.care import Ways
from ccm_minutes.gui.underlines.begin import underline_in
from ccm_minutes.gui.underlines.menus import with_underlines
from ccm_minutes.gui.words import say
from ccm_minutes.gui.writing import Writing
from ccm_minutes.release.catalogue import catalogue_of


class SittingDown:
    """Opens meetings.

    Args:
        bench: what the room works with.
        leaving: the way out again.
        writing: where documents are written.
        typed: is told that an edit was made.
        leave_for: for what cannot be done while the meeting is open.
    """

    def __init__(
        self,
        bench: Bench,
        leaving: Leaving,
        writing: Writing,
        typed: Callable[[], None],
        leave_for: Leave,
    ) -> None:
        self._bench, self._leaving, self._writing = bench, leaving, writing
        self._typed, self._leave_for = typed, leave_for
        self._care, self._stage = leaving.care, bench.stage
        self.template = BodyTemplate(
            bench.stage.window, bench.outside, bench.asking, bench.background
        )

    def sit_down(self, register: Register, meeting: Meeting) -> None:
        """Shows a meeting to be worked on."""
        desk = self._desk(register, meeting)
        room = Room(Sitting(desk, self._bench.outside.clock))
        self._see_to_edits(room)
        beside = self._see_to_wishes(room, register)
        self._care.keep_line_of(room, register)
        self._care.keep_course_of(room, register)
        TypingAids(room)
        RoomAbbreviations(room, register, self._bench)
        underlines = underline_in(room, register, self._bench, beside)
        reason = self._bench.outside.stores.only_read
        show_only(room, reason)
        self._lay_out(room)
        self._stage.turn_to(room)
        menus = room_menus(room, only_read=bool(reason))
        self._stage.set_menus(with_underlines(menus, underlines))
        self._name_undo()
        details = desk.meeting.details
        words = catalogue_of(details.language)
        self._stage.entitle(meeting_title(details.title, details.number, words))
        if not reason:
            # Once the room is there to which the keys go back from the form.
            self._care.keep_forms_of(room, register)

    def _lay_out(self, room: Room) -> None:
        layout = kept_layout(self._bench.outside.settings)
        room.sides.hide(layout.hidden)
        if layout.previewed:
            room.preview.toggle()
        restore_places(room.places, layout)

    def _desk(self, register: Register, meeting: Meeting) -> Desk:
        reason = self._bench.outside.stores.only_read
        if reason:
            return Desk(meeting, OnlyRead(reason))
        ways = Ways(
            lambda: desk.meeting,
            lambda: self._stage.guard(lambda: self._open_again(register)),
        )
        desk = Desk(meeting, self._care.begin(register, ways), register)
        return desk

    def _see_to_edits(self, room: Room) -> None:
        room.sitting.failed.connect(self._care.sign.refuse)
        # A step of an earlier opening may turn out not to fit: there are no more then.
        room.sitting.declined.connect(lambda _sentence: self._name_undo())
        room.sitting.declined.connect(self._bench.bar.tell)
        room.sitting.changed.connect(lambda *_: self._edited())
        room.sitting.steps_changed.connect(self._name_undo)

    def _see_to_wishes(self, room: Room, register: Register) -> BesideRoom:
        bench, bar = self._bench, self._bench.bar
        beside = BesideRoom(room, bench.background, bar, lambda one: self._stage.room is one)
        room.documents.wanted.connect(self._writing.export)
        room.documents.judging.connect(beside.judge)
        room.documents.beside.connect(beside.run)
        room.preview.beside.connect(beside.run)
        room.documents.release.turned.connect(self._stage.menus.turn)
        room.noticed.connect(bar.tell)
        room.list_wanted.connect(lambda: take_list(room, bench.outside, bench.asking, bar))
        room.template_wanted.connect(lambda: self.template.change_for(room.sitting.meeting, bar))
        past = Past(room, register, self._leave_for, beside.run, bar, bench.outside.second)
        room.past.connect(past.answer)
        LongPaste(room.line, LookingBack(room, beside.run, bar, say("Entering what was pasted…")))
        return beside

    def _open_again(self, register: Register) -> None:
        """Opens the meeting as it stands in the store, and brings in what is not saved."""
        before = self._stage.room
        if before is None:
            return
        before.record.commit()
        before.agenda.commit()
        begun = Begun.of(before)
        meeting = register.load(self._care.stored_id(before.sitting.meeting))
        brought_in = self._care.brought_in(before.sitting.meeting)
        # Whatever speaks against it is told while all of it is still here.
        brought_in.apply(meeting)
        self._leaving.leave_room()
        self.sit_down(register, meeting)
        if self._stage.room is not None:
            self._stage.room.sitting.attempt(brought_in)
            begun.go_on_in(self._stage.room)

    def _edited(self) -> None:
        self._typed()
        self._care.edited()
        self._name_undo()

    def _name_undo(self) -> None:
        room = self._stage.room
        if room is not None:
            desk = room.sitting.desk
            self._stage.menus.name_undo(desk.undo_name, desk.redo_name)
