"""The way from one page to another: the shelf, a new meeting, a meeting, the register."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ccm_minutes.application.ports import Progress, Register
from ccm_minutes.gui.background import Task
from ccm_minutes.gui.beginnings import Beginnings
from ccm_minutes.gui.bench import Bench
from ccm_minutes.gui.leaving import Leaving
from ccm_minutes.gui.message_bar import Choice
from ccm_minutes.gui.register.choices import Kept
from ccm_minutes.gui.register.menus import register_menus
from ccm_minutes.gui.register.page import Around, RegisterPage
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.search.page import SearchPage
from ccm_minutes.gui.shelf.new_meeting import NewMeeting
from ccm_minutes.gui.shelf.recent import Recent
from ccm_minutes.gui.shelf.shelf import Shelf
from ccm_minutes.gui.sitting_down import SittingDown
from ccm_minutes.gui.words import say
from ccm_minutes.gui.writing import Writing

_MIDDLE: Final = Qt.AlignmentFlag.AlignCenter


class Navigation:
    """Leaves the page that is shown and goes to another.

    Args:
        bench: what the pages work with.
        leaving: the way out of a meeting.
        writing: where documents are written.
        typed: is told that an edit was made.
        hold_off: is told whether the window is not to be locked just now.

    Attributes:
        register: the store; None while none is open.
    """

    def __init__(
        self,
        bench: Bench,
        leaving: Leaving,
        writing: Writing,
        typed: Callable[[], None],
        hold_off: Callable[[bool], None],
    ) -> None:
        self._bench, self._stage = bench, bench.stage
        self._leaving, self._writing = leaving, writing
        self._hold_off = hold_off
        self.sitting_down = SittingDown(bench, leaving, writing, typed, self._leave_for)
        self._kept = Kept()
        self._recent = Recent(bench.outside.settings)
        self._beginnings = Beginnings(
            bench, self._show_new_meeting, self.open_meeting, self.show_shelf
        )
        self.register: Register | None = None

    def enter(self, register: Register) -> None:
        """Works on a store that is open."""
        self.register = register
        self._writing.exporter.log_in(register)
        self.show_shelf()

    def show_shelf(self) -> None:
        """Leaves the meeting that may be open and shows all of them."""
        self._stage.guard(self._show_shelf)

    def _show_shelf(self) -> None:
        if self.register is None or not self._leaving.may_leave():
            return
        meetings = self.register.meetings()
        self._leaving.leave_room()
        shelf = Shelf()
        shelf.opened.connect(self.open_meeting)
        shelf.new_meeting.clicked.connect(self.new_meeting)
        shelf.take_in.clicked.connect(self.take_in)
        shelf.action_points.clicked.connect(self.show_register)
        shelf.sought.connect(self.seek)
        shelf.show_meetings(meetings, self._recent.among(meetings))
        self._stage.turn_to(shelf)
        self._stage.set_menus()
        self._stage.entitle()

    def seek(self, words: str = "") -> None:
        """Goes to where words are looked for: on this page, or else in all meetings."""
        page = self._stage.page
        if isinstance(page, SearchPage | RegisterPage):
            page.seek()
        elif self.register is not None and self._leaving.may_leave():
            self._show_search(self.register, words)

    def _show_search(self, register: Register, words: str) -> None:
        before = self._open_id()
        self._leaving.leave_room()
        page = SearchPage(register, self._bench.background, before, words)
        page.chosen.connect(self._open_at_place)
        page.left.connect(lambda: self._back_to(before))
        self._stage.turn_to(page)
        self._stage.set_menus()
        self._stage.entitle(say("Find in all meetings"))

    def _open_id(self) -> str | None:
        room = self._stage.room
        return None if room is None else room.sitting.meeting.details.id

    def _back_to(self, meeting_id: str | None) -> None:
        self.show_shelf() if meeting_id is None else self.open_meeting(meeting_id)

    def show_register(self) -> None:
        """Leaves what is open and shows the action points of all meetings."""
        if self.register is None or isinstance(self._stage.page, RegisterPage):
            return
        before = self._open_id()
        if self._leaving.may_leave():
            self._show_register(self.register, before)

    def _show_register(self, register: Register, before: str | None) -> None:
        self._leaving.leave_room()
        page = self._register_page(register)
        page.left.connect(lambda: self._back_to(before))
        self._stage.turn_to(page)
        self._stage.set_menus(register_menus(page))
        self._stage.menus.name_undo(*page.undo_names)
        self._stage.entitle(say("Action points"))

    def _register_page(self, register: Register) -> RegisterPage:
        bench = self._bench
        page = RegisterPage(
            Around(
                register,
                bench.outside,
                bench.asking,
                bench.background,
                self._writing.exporter,
                self._kept,
            )
        )
        page.raised.connect(self._open_at)
        page.changed.connect(lambda time: self._register_changed(page, time))
        page.failed.connect(self._leaving.care.sign.refuse)
        return page

    def _register_changed(self, page: RegisterPage, time: str) -> None:
        self._stage.menus.name_undo(*page.undo_names)
        self._leaving.care.sign.saved(time)

    def _open_at(self, meeting_id: str, key: str) -> None:
        self.open_meeting(meeting_id)
        if self._stage.room is not None:
            self._stage.room.guide.to_entry(key)

    def _open_at_place(self, meeting_id: str, place: str) -> None:
        self.open_meeting(meeting_id)
        if self._stage.room is not None:
            self._stage.room.guide.to_place(place)

    def new_meeting(self) -> None:
        """Asks what a new meeting starts with."""
        self._begin(self._beginnings.new_meeting)

    def take_in(self) -> None:
        """Asks for a meeting file and opens what is in it."""
        self._begin(self._beginnings.take_in)

    def take_notes(self) -> None:
        """Asks for notes, and takes them into the meeting that is open or a new one."""
        self._begin(self._beginnings.take_notes)

    def _begin(self, ask: Callable[[Register], None]) -> None:
        register = self.register
        if register is not None:
            self._stage.guard(lambda: ask(register))

    def _show_new_meeting(self, page: NewMeeting) -> None:
        if self._leaving.may_leave():
            self._leaving.leave_room()
            self._stage.turn_to(page)
            self._stage.set_menus()
            self._stage.entitle()

    def open_meeting(self, meeting_id: str) -> None:
        """Opens a meeting."""
        self._stage.guard(lambda: self._open(meeting_id))

    def _open(self, meeting_id: str) -> None:
        if self.register is not None and self._leaving.may_leave():
            meeting = self.register.load(meeting_id)
            self._leaving.leave_room()
            self._recent.opened(meeting_id)
            self.sitting_down.sit_down(self.register, meeting)

    def show_again(self) -> bool:
        """Makes what is shown anew; gives whether it did. A page being filled in stays."""
        page, room = self._stage.page, self._stage.room
        if room is not None:
            self._show_room_again(room)
        elif isinstance(page, RegisterPage) and self.register is not None:
            self._show_register(self.register, None)
        elif isinstance(page, Shelf):
            self.show_shelf()
        else:
            self._stage.set_menus()
            return False
        return True

    def _show_room_again(self, room: Room) -> None:
        details, item = room.sitting.meeting.details, room.sitting.item
        self.open_meeting(details.id)
        again = self._stage.room
        if again is not None and item is not None:
            again.sitting.go_to(item.key)

    def _leave_for(
        self, then: str | None, act: Callable[[Progress], None], told: Callable[[], str]
    ) -> None:
        """Does what cannot be undone in the meeting; opens one anew afterwards, or the shelf."""
        register = self.register
        if register is None or not self._leaving.may_leave():
            return
        self._leaving.leave_room()
        # Whoever asked the store meanwhile would wait as long.
        self.register = None
        self._hold_off(True)
        self._stage.turn_to(QLabel(say("Removing for good…"), alignment=_MIDDLE))
        self._stage.set_menus()
        self._stage.entitle()

        def back(words: str) -> None:
            self.register = register
            self._back_to(then)
            self._bench.bar.tell(words)
            self._hold_off(False)

        task = Task(
            lambda _: back(told()), lambda failure: back(failure.sentence), self._bench.bar.advance
        )
        self._bench.bar.work(say("Removing for good…"), Choice(say("Stop"), task.cancel))
        self._bench.background.run(act, task)
