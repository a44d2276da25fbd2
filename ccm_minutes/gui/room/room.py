"""One meeting in the window: agenda, record, people, and the capture line at the foot."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ccm_minutes.gui.drawer.categories_form import CategoriesForm
from ccm_minutes.gui.drawer.details_form import DetailsForm
from ccm_minutes.gui.drawer.drawer import Drawer
from ccm_minutes.gui.room.actions_panel import ActionsPanel
from ccm_minutes.gui.room.agenda_panel import AgendaPanel
from ccm_minutes.gui.room.capture_panel import CapturePanel
from ccm_minutes.gui.room.capturing import Capturing
from ccm_minutes.gui.room.course import Course
from ccm_minutes.gui.room.documents import Documents
from ccm_minutes.gui.room.floor_panel import FloorPanel
from ccm_minutes.gui.room.focus import Focus
from ccm_minutes.gui.room.following import follow_course
from ccm_minutes.gui.room.guide import Guide
from ccm_minutes.gui.room.half_typed import HalfTypedFields
from ccm_minutes.gui.room.panel import Panel
from ccm_minutes.gui.room.panels import Panels
from ccm_minutes.gui.room.people_panel import PeoplePanel
from ccm_minutes.gui.room.preview_panel import PreviewPanel
from ccm_minutes.gui.room.record_panel import RecordPanel
from ccm_minutes.gui.room.room_form import RoomForm
from ccm_minutes.gui.room.showing import Showing
from ccm_minutes.gui.room.sides import Sides
from ccm_minutes.gui.room.sitting import Sitting
from ccm_minutes.gui.room.steps_told import StepsTold

_SHOWN = 50
"""Milliseconds after which the room is on screen."""

_WIDTHS = (270, 740, 340)


class Room(RoomForm):
    """The three places and the line. It holds no rule of its own: panels do, edits do.

    Attributes:
        documents: what leaves the room, and the lists and the screen before that.
        half_typed: keeps what is typed in forms and lines, and not done.
        focus: which place has the keys.
        sides: which panels are shown.
        preview: a document as it would be written now.
        course: how the meeting runs: the clock of its items, and who asked for the floor.

    Signals:
        noticed: something that the user may want to know.
        template_wanted: the template of the meeting's body is to be chosen.
        abbreviations_wanted: the abbreviations of the meeting's body are to be seen.
        list_wanted: a list of delegations is to be taken in.
        past: something of the meeting's past is asked for.
    """

    noticed = Signal(str)
    template_wanted = Signal()
    abbreviations_wanted = Signal()
    list_wanted = Signal()
    past = Signal(object)

    def __init__(self, sitting: Sitting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sitting = sitting
        sitting.setParent(self)
        capturing = Capturing(sitting)
        self.drawer = Drawer(self.right, sitting.do)
        self.half_typed = HalfTypedFields(self.drawer, sitting, {"floor": self.floor.floor_line})
        panels = self._fill_places(capturing)
        self.documents = Documents(self, self.guide)
        self.documents.noticed.connect(self.noticed)
        self.documents.release.made.connect(self.half_typed.hold_lines_of)
        self.sides = Sides(self, self.drawer)
        self.preview = PreviewPanel(self.places, self.capture, self.guide, self.sides)
        self.focus = Focus(self, panels, self.documents, self.drawer, self.sides)
        self.focus.reach(lambda: self.preview.home)
        self._tell_of_flags()
        self.places.setSizes(list(_WIDTHS))
        self.places.setStretchFactor(1, 1)
        self.setFocusProxy(self.capture)
        self._showing = Showing(self, panels, capturing, sitting)
        self._showing.show_all()
        StepsTold(sitting).told.connect(self.noticed)
        # The table of names is read once the room is on screen, and before anybody types.
        QTimer.singleShot(_SHOWN, self, capturing.learn_names)

    def _fill_places(self, capturing: Capturing) -> Panels:
        sitting, drawer = self.sitting, self.drawer
        self.agenda = AgendaPanel(self.agenda_view, sitting, drawer)
        self.record = RecordPanel(self.record_view, sitting, drawer)
        self.people = PeoplePanel(self.people_view, sitting, drawer)
        self.course = Course(sitting, self)
        self.floor_panel = FloorPanel(self.floor, sitting, drawer, self.course)
        self.guide = Guide(sitting, drawer, self.agenda, self.record, self.people)
        to_entry = self.guide.to_entry
        self.actions_panel = ActionsPanel(self.actions_view, sitting, drawer, to_entry)
        labels = (self.target, self.heard)
        self.line = CapturePanel(self.capture, labels, capturing, sitting, drawer)
        self.record.place.in_line = self.line.has_focus
        self.record.place.last_entry = lambda: capturing.entry
        panels = Panels(
            self.agenda, self.record, self.people, self.floor_panel, self.actions_panel, self.line
        )
        follow_course(self, panels, self.course)
        return panels

    def _tell_of_flags(self) -> None:
        self.line.told.connect(self.noticed)
        self.line.flagged.connect(
            lambda: self.noticed.emit(
                self.tr("Kept word for word and flagged: it is not clear who that is.")
            )
        )

    def active(self) -> Panel:
        """The place that the keys belong to."""
        return self.focus.active()

    def add_point(self) -> None:
        """Adds a point in the record; in a form or list the same keys say that it is done."""
        if self.documents.points.has_focus():
            self.documents.points.turn_tick()
        elif self.drawer.has_focus():
            self.drawer.finish()
        else:
            self.record.add_point()

    def open_details(self) -> None:
        """Opens the form of the meeting itself."""
        self.drawer.open(DetailsForm(self.sitting.meeting))

    def open_categories(self) -> None:
        """Opens the list of categories."""
        self.drawer.open(CategoriesForm(self.sitting.meeting))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Whoever types without looking means the line.
        if event.text().isprintable() and event.text() and self.record_view.hasFocus():
            self.capture.setFocus()
            self.capture.insert(event.text())
        else:
            super().keyPressEvent(event)
