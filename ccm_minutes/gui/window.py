"""The window: from unlocking to a meeting that is open."""

from collections.abc import Callable

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QLabel,
    QMainWindow,
    QMenuBar,
    QStackedWidget,
    QStatusBar,
    QWidget,
)

from ccm_minutes.application.desk import Desk
from ccm_minutes.application.exporting import Request
from ccm_minutes.application.ports import Register
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.asking import Asking, Dialogs
from ccm_minutes.gui.background import Background
from ccm_minutes.gui.backups.care import SecondCopyCare
from ccm_minutes.gui.beside_room import BesideRoom
from ccm_minutes.gui.body_template import BodyTemplate
from ccm_minutes.gui.commands import Menu
from ccm_minutes.gui.exporting import Exporter, Order
from ccm_minutes.gui.file_menu import file_menu
from ccm_minutes.gui.history.past import Past, offers
from ccm_minutes.gui.locking.curtain import Curtain
from ccm_minutes.gui.locking.locking import Lockable, Locking
from ccm_minutes.gui.look.place import keep_place, restore_place
from ccm_minutes.gui.menu_bar import Menus
from ccm_minutes.gui.message_bar import MessageBar
from ccm_minutes.gui.only_read import OnlyRead, OnlyReadSign, show_only
from ccm_minutes.gui.ordering import Ordering
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.problem import Problems
from ccm_minutes.gui.register.choices import Kept
from ccm_minutes.gui.register.menus import register_menus
from ccm_minutes.gui.register.page import Around, RegisterPage
from ccm_minutes.gui.room.menus import room_menus
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.room.sitting import Sitting
from ccm_minutes.gui.roster import take_list
from ccm_minutes.gui.saving.care import Care, Ways
from ccm_minutes.gui.saving.sign import SavingSign
from ccm_minutes.gui.shelf.new_meeting import NewMeeting
from ccm_minutes.gui.shelf.shelf import Shelf
from ccm_minutes.gui.start.entering import Entering
from ccm_minutes.gui.start.keys_dialog import open_keys
from ccm_minutes.gui.ui_files import load_into
from ccm_minutes.release.finding import Finding


class Window(QMainWindow):
    """Shows one page at a time: first start, unlock, the shelf, a new meeting, the room."""

    message_bar: MessageBar
    pages: QStackedWidget
    menu_bar: QMenuBar
    status_bar: QStatusBar

    def __init__(self, outside: Outside, asking: Asking | None = None) -> None:
        super().__init__()
        load_into(self, "window.ui")
        self._outside = outside
        self._asking: Asking = asking or Dialogs()
        self._background = Background(self, outside.events)
        self._template = BodyTemplate(self, outside, self._asking, self._background)
        self._ordering = Ordering(self, self._asking, outside.documents)
        self._exporter = Exporter(
            outside,
            self._background,
            self.message_bar,
            self._refused,
            lambda order: self._write(self._ordering.elsewhere(order)),
        )
        self._register: Register | None = None
        problems = Problems(self, outside, self._asking, self._background, lambda: self._register)
        self._menus = Menus(self.menu_bar, problems.commands())
        self._kept = Kept()
        self.saved = QLabel(self)
        self.saved.setAccessibleName(self.tr("Saved"))
        self.status_bar.addWidget(self.saved)
        sign = SavingSign(self.saved, self.message_bar)
        self._care = Care(self, outside, self._asking, self.message_bar, sign)
        lockable = Lockable(lambda: self.room, self._settle, self.message_bar.tell)
        curtain = Curtain(self, self.pages, self.menu_bar, (self.message_bar, self.saved))
        self.locking = Locking(self, outside, self._background, curtain, lockable)
        bars = (self.status_bar, self.message_bar)
        self._only_read = OnlyReadSign(*bars, outside.stores, self.locking.changed)
        self._second = SecondCopyCare(self, outside, self._background, self.status_bar)
        restore_place(self, outside.settings)
        self._entering = Entering(
            outside, self._background, self._turn_to, self.enter, self.message_bar.tell
        )
        self._entering.begin()

    @property
    def room(self) -> Room | None:
        """The meeting that is open."""
        page = self.pages.currentWidget()
        return page if isinstance(page, Room) else None

    @property
    def background(self) -> Background:
        """The work beside the window."""
        return self._background

    def enter(self, register: Register) -> None:
        """Works on a store that is open."""
        self._register = self.locking.hold(register)
        self._exporter.log_in(self._register)
        self.show_shelf()
        self._only_read.look()

    def show_shelf(self) -> None:
        """Leaves the meeting that may be open and shows all of them."""
        self._guard(self._show_shelf)

    def _show_shelf(self) -> None:
        if self._register is None or not self._may_leave():
            return
        meetings = self._register.meetings()
        self._leave_room()
        shelf = Shelf()
        shelf.opened.connect(self.open_meeting)
        shelf.new_meeting.clicked.connect(self.new_meeting)
        shelf.take_in.clicked.connect(self.take_in)
        shelf.action_points.clicked.connect(self.show_register)
        shelf.show_meetings(meetings)
        self._turn_to(shelf)
        self._set_menus(())
        self.setWindowTitle("ccm-minutes")

    def show_register(self) -> None:
        """Leaves what is open and shows the action points of all meetings."""
        if self._register is None or isinstance(self.pages.currentWidget(), RegisterPage):
            return
        before = self.room.sitting.meeting.details.id if self.room else None
        if not self._may_leave():
            return
        self._leave_room()
        page = RegisterPage(
            Around(
                self._register,
                self._outside,
                self._asking,
                self._background,
                self._exporter,
                self._kept,
            )
        )
        page.raised.connect(self._open_at)
        page.left.connect(lambda: self.open_meeting(before) if before else self.show_shelf())
        page.changed.connect(lambda time: self._register_changed(page, time))
        page.failed.connect(self._care.sign.refuse)
        self._turn_to(page)
        self._set_menus(register_menus(page))
        self._menus.name_undo(*page.undo_names)
        self.setWindowTitle(self.tr("Action points – ccm-minutes"))

    def _register_changed(self, page: RegisterPage, time: str) -> None:
        self._menus.name_undo(*page.undo_names)
        self._care.sign.saved(time)

    def _open_at(self, meeting_id: str, key: str) -> None:
        self.open_meeting(meeting_id)
        if self.room is not None:
            self.room.guide.to_entry(key)

    def new_meeting(self) -> None:
        """Asks what a new meeting starts with."""
        self._guard(self._new_meeting)

    def _new_meeting(self) -> None:
        if self._register is None or not self._may_leave():
            return
        latest = next(iter(self._register.meetings()), None)
        self._leave_room()
        page = NewMeeting(latest.body if latest else "")
        page.made.connect(self._take_in)
        page.left.connect(self.show_shelf)
        self._turn_to(page)
        self._set_menus(())

    def take_in(self) -> None:
        """Asks for a meeting file and opens what is in it."""
        path = self._asking.which_meeting(self, self._outside.documents)
        if path is not None:
            self._guard(lambda: self._take_in(self._outside.meeting_files.read(path)))

    def _take_in(self, meeting: Meeting) -> None:
        if self._register is not None:
            register = self._register
            self._guard(lambda: register.take_in([meeting]))
            self.open_meeting(meeting.details.id)

    def open_meeting(self, meeting_id: str) -> None:
        """Opens a meeting."""
        self._guard(lambda: self._open(meeting_id))

    def _open(self, meeting_id: str) -> None:
        if self._register is not None and self._may_leave():
            meeting = self._register.load(meeting_id)
            self._leave_room()
            self._sit_down(self._register, meeting)

    def _open_again(self) -> None:
        """Opens the meeting as it stands in the store, and brings in what is not saved."""
        before = self.room
        if before is not None and self._register is not None:
            before.record.commit()
            meeting = self._register.load(self._care.stored_id(before.sitting.meeting))
            brought_in = self._care.brought_in(before.sitting.meeting)
            # Whatever speaks against it is told while all of it is still here.
            brought_in.apply(meeting)
            self._leave_room()
            self._sit_down(self._register, meeting)
            if self.room is not None:
                self.room.sitting.attempt(brought_in)

    def _sit_down(self, register: Register, meeting: Meeting) -> None:
        ways = Ways(lambda: desk.meeting, lambda: self._guard(self._open_again))
        reason = self._outside.stores.only_read
        desk = Desk(meeting, OnlyRead(reason) if reason else self._care.begin(register, ways))
        sitting = Sitting(desk, self._outside.clock)
        room = Room(sitting)
        sitting.failed.connect(self._care.sign.refuse)
        sitting.changed.connect(lambda *_: self._edited())
        room.wanted.connect(self._export)
        beside = BesideRoom(room, self._background, self.message_bar, lambda one: self.room is one)
        room.judging.connect(beside.judge)
        room.beside.connect(beside.run)
        room.release.turned.connect(self._menus.turn)
        room.noticed.connect(self.message_bar.tell)
        bar, asking = self.message_bar, self._asking
        room.list_wanted.connect(lambda: take_list(room, self._outside, asking, bar))
        room.template_wanted.connect(lambda: self._template.change_for(desk.meeting, bar))
        room.past.connect(Past(room, register, self._leave_for, self.message_bar.warn).answer)
        self._care.keep_line_of(room, register)
        show_only(room, reason)
        self._turn_to(room)
        self._set_menus(room_menus(room, (self._file_menu(),), only_read=bool(reason)))
        self._name_undo()
        self.setWindowTitle(f"{desk.meeting.details.title} – ccm-minutes")

    def _may_leave(self) -> bool:
        """Whether what is open may be left: all is saved, or somebody chose to lose the rest."""
        self._commit()
        return self._care.may_leave()

    def _settle(self) -> None:
        """Saves what is being typed, asking nothing."""
        self._commit()
        self._care.settle()

    def _commit(self) -> None:
        if self.room is not None:
            self.room.record.commit()
            self.room.line.begun.keep()

    def _leave_room(self) -> None:
        self._care.end()
        self._second.meeting_left()
        if self.room is not None:
            self.room.sitting.leave()
        self.message_bar.hide()

    def _leave_for(self, then: str | None, act: Callable[[], str]) -> None:
        """Does what cannot be undone in the meeting; opens one anew afterwards, or the shelf."""
        if not self._may_leave():
            return
        told = act()
        self._show_shelf() if then is None else self.open_meeting(then)
        self.message_bar.tell(told, *offers(self._outside.second))

    def _edited(self) -> None:
        self.locking.typed()
        self._care.edited()
        self._name_undo()

    def _export(self, request: Request) -> None:
        if self.room is not None:
            meeting = self.room.sitting.meeting
            self._guard(lambda: self._write(self._ordering.of(meeting, request)))

    def _write(self, order: Order | None) -> None:
        if order is not None:
            self._exporter.write(order)

    def _refused(self, findings: tuple[Finding, ...]) -> None:
        if self.room is not None:
            self.room.show_findings(findings)

    def _guard(self, act: Callable[[], None]) -> None:
        try:
            act()
        except MinutesError as failure:
            self.message_bar.warn(failure.sentence)

    def _turn_to(self, page: QWidget) -> None:
        before = self.pages.currentWidget()
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        if before is not None:
            self.pages.removeWidget(before)
            before.deleteLater()
        page.setFocus()

    def open_keys(self) -> None:
        """Shows what can be changed about passphrase and keys."""
        if self._register is not None:
            open_keys(self, self._outside, self._background).rekeying.connect(self._rekey)

    def _rekey(self, passphrase: str) -> None:
        """Lets go of the store, which is given another key, and enters it anew."""
        if self._register is not None and self._may_leave():
            self._leave_room()
            # It is closed where its second copy is made whole first.
            self._register = None
            self._entering.rekey(passphrase)

    def _set_menus(self, menus: tuple[Menu, ...]) -> None:
        self._menus.become((self._file_menu(), *menus))

    def _file_menu(self) -> Menu:
        return file_menu(self, (*self._second.commands(), *self.locking.commands()))

    def _name_undo(self) -> None:
        if self.room is not None:
            desk = self.room.sitting.desk
            self._menus.name_undo(desk.undo_name, desk.redo_name)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_leave():
            event.ignore()
            return
        self._leave_room()
        # A disk that hangs holds up the end of the program, and nobody's screen.
        self.hide()
        keep_place(self, self._outside.settings)
        self._outside.stores.leave()
        self._background.finish()
        self._second.finish()
        if self._register is not None:
            self._register.close()
            self._register = None
        super().closeEvent(event)
