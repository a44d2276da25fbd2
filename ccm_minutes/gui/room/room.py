"""One meeting in the window: agenda, record, people, and the capture line at the foot."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListView,
    QSplitter,
    QStackedWidget,
    QTreeView,
    QWidget,
)

from ccm_minutes.application.checking.listing import Judged
from ccm_minutes.application.checking.reader import objections
from ccm_minutes.application.exporting import Request, Version
from ccm_minutes.application.previewing.looking import LookedAt
from ccm_minutes.domain.difference import Difference
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import PartKind
from ccm_minutes.gui.drawer.categories_form import CategoriesForm
from ccm_minutes.gui.drawer.details_form import DetailsForm
from ccm_minutes.gui.drawer.drawer import Drawer
from ccm_minutes.gui.look.short_label import ShortLabel
from ccm_minutes.gui.record.view import RecordView
from ccm_minutes.gui.release.screen import Surroundings
from ccm_minutes.gui.room.actions_panel import ActionsPanel
from ccm_minutes.gui.room.agenda_panel import AgendaPanel
from ccm_minutes.gui.room.capture_edit import CaptureEdit
from ccm_minutes.gui.room.capture_panel import CapturePanel
from ccm_minutes.gui.room.capturing import Capturing
from ccm_minutes.gui.room.guide import Guide
from ccm_minutes.gui.room.open_points import OpenPoints
from ccm_minutes.gui.room.panel import Panel
from ccm_minutes.gui.room.people_panel import PeoplePanel
from ccm_minutes.gui.room.record_panel import RecordPanel
from ccm_minutes.gui.room.releasing import ReleasePanel
from ccm_minutes.gui.room.sitting import Sitting
from ccm_minutes.gui.ui_files import load_into
from ccm_minutes.release.finding import Finding

_SHOWN = 50
"""Milliseconds after which the room is on screen."""

_WIDTHS = (270, 740, 340)


class Room(QWidget):
    """The three places and the line. It holds no rule of its own: panels do, edits do.

    Signals:
        wanted: a document is to be written, as a request says.
        judging: a meeting is to be read with care and held against the rules of a release, and
            who is to be told what was found.
        beside: work that is to be done beside the window, and its task.
        noticed: something that the user may want to know.
        template_wanted: the template of the meeting's body is to be chosen.
        list_wanted: a list of delegations is to be taken in.
        past: something of the meeting's past is asked for.
    """

    wanted = Signal(object)
    judging = Signal(object, object)
    beside = Signal(object, object)
    noticed = Signal(str)
    template_wanted = Signal()
    list_wanted = Signal()
    past = Signal(object)

    places: QSplitter
    left: QWidget
    agenda_view: QTreeView
    item_title: QLabel
    item_badge: QLabel
    record_pages: QStackedWidget
    record_some: QWidget
    record_none: QWidget
    record_view: RecordView
    record_empty: QLabel
    target: ShortLabel
    target_badge: QLabel
    heard: ShortLabel
    capture: CaptureEdit
    right: QStackedWidget
    people_view: QListView
    actions_view: QListView

    def __init__(self, sitting: Sitting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "room.ui")
        self.sitting = sitting
        sitting.setParent(self)
        self._capturing = Capturing(sitting)
        self.drawer = Drawer(self.right, sitting.do)
        self.agenda = AgendaPanel(self.agenda_view, sitting, self.drawer)
        self.record = RecordPanel(self.record_view, sitting, self.drawer)
        self.people = PeoplePanel(self.people_view, sitting, self.drawer)
        self.guide = Guide(sitting, self.drawer, self.agenda, self.record, self.people)
        to_entry = self.guide.to_entry
        self.actions_panel = ActionsPanel(self.actions_view, sitting, self.drawer, to_entry)
        labels = (self.target, self.heard)
        self.line = CapturePanel(self.capture, labels, self._capturing, sitting, self.drawer)
        self.looked_at = LookedAt()
        around = self._surroundings()
        self.points = OpenPoints(self.capture, around, self.guide, self.export_sanitised)
        self.release = self._make_release(around)
        self._connect()
        self.places.setSizes(list(_WIDTHS))
        self.places.setStretchFactor(1, 1)
        self.setFocusProxy(self.capture)
        self._show_all(sitting.meeting)
        self.agenda.choose(self._capturing.item)
        self.record.go_to_end()
        # The table of names is read once the room is on screen, and before anybody types.
        QTimer.singleShot(_SHOWN, self, self._capturing.learn_names)

    def _surroundings(self) -> Surroundings:
        sitting = self.sitting
        return Surroundings(
            lambda: sitting.meeting, self.guide.heading_at, self._do, sitting.now, self.looked_at
        )

    def _make_release(self, around: Surroundings) -> ReleasePanel:
        release = ReleasePanel(self.capture, self.places, around, self.guide)
        release.beside.connect(self.beside)
        release.wanted.connect(self.wanted)
        release.told.connect(self.noticed)
        return release

    def _connect(self) -> None:
        self.sitting.changed.connect(self._changed)
        self.sitting.moved.connect(self._moved)
        self.points.judging.connect(self.judging)
        self.record_view.left.connect(self.back_to_capture)
        self.agenda_view.activated.connect(lambda _index: self.back_to_capture())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_the_keys)
        self.line.taken.connect(self._line_taken)
        self.line.flagged.connect(
            lambda: self.noticed.emit(
                self.tr("Kept word for word and flagged: it is not clear who that is.")
            )
        )

    def _keep_the_keys(self, _old: QWidget | None, new: QWidget | None) -> None:
        # What had the keys may be hidden or taken away: they must never go nowhere.
        if new is None:
            QTimer.singleShot(0, self, self._take_the_keys)

    def _take_the_keys(self) -> None:
        if self.window().focusWidget() is None:
            (self.release.screen or self.capture).setFocus()

    def active(self) -> Panel:
        """The place that the keys belong to."""
        panels = (self.release, self.points, self.agenda, self.record, self.people)
        places: tuple[Panel, ...] = (*panels, self.actions_panel)
        return next((panel for panel in places if panel.has_focus()), self.line)

    def cycle(self, by: int) -> None:
        """Goes to the next place, or the one before."""
        if self.release.screen is not None:
            self.release.screen.cycle(by)
            return
        views: tuple[QWidget, ...] = (
            self.capture,
            self.agenda_view,
            self.record_view,
            self.people_view,
            self.actions_view,
        )
        homes = [view for view in views if view.isVisible()]
        here = self.active().home
        if self.drawer.form is not None:
            homes.append(self.drawer.form)
            here = self.drawer.form if self.drawer.has_focus() else here
        at = next((n for n, home in enumerate(homes) if home is here), 0)
        homes[(at + by) % len(homes)].setFocus(Qt.FocusReason.TabFocusReason)

    def back_to_capture(self) -> None:
        """Closes what is open and goes to the line."""
        self.release.close()
        self.points.leave()
        if self.drawer.form is not None:
            self.drawer.close()
        self.record.commit()
        self.capture.setFocus()

    def add_point(self) -> None:
        """Adds a point in the record; in a form or list the same keys say that it is done."""
        if self.points.has_focus():
            self.points.turn_tick()
        elif self.drawer.has_focus():
            self.drawer.finish()
        else:
            self.record.add_point()

    def toggle_sides(self) -> None:
        """Hides agenda and people, or shows them again."""
        shown = self.left.isVisible()
        self.left.setVisible(not shown)
        self.right.setVisible(not shown)

    def open_details(self) -> None:
        """Opens the form of the meeting itself."""
        self.drawer.open(DetailsForm(self.sitting.meeting))

    def open_categories(self) -> None:
        """Opens the list of categories."""
        self.drawer.open(CategoriesForm(self.sitting.meeting))

    def export(self, version: Version, kind: str | None = None) -> None:
        """Asks for a document of what is typed so far, of the meeting's own kind or another."""
        self.record.commit()
        self.wanted.emit(Request(version, kind))

    def export_sanitised(self) -> None:
        """Asks for the sanitised version; where anything is open, shows that first."""
        self.record.commit()
        meeting = self.sitting.meeting

        def told(judged: Judged) -> None:
            if self.sitting.meeting is not meeting:
                self.export_sanitised()
            elif self.looked_at.still_open(judged.findings):
                self.noticed.emit(self.tr("Settle what is listed, then export from here."))
                self.open_release()
            else:
                self.wanted.emit(Request(Version.SANITISED))

        self.judging.emit(meeting, told)

    def open_release(self) -> None:
        """Shows what would go out beside what was taken down."""
        self.record.commit()
        if self.drawer.form is not None:
            self.drawer.close()
        self.release.open()

    def examine(self) -> None:
        """Lists all that is still open."""
        self.record.commit()
        self.points.show()

    def step(self, by: int) -> None:
        """Goes to the next thing that is still open, or the one before."""
        self.record.commit()
        if self.release.screen is not None:
            self.release.screen.form.step(by)
        else:
            self.points.step(by)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Lists at the right what was found on the way out, and what else is open."""
        self.points.list(Judged(findings, objections(self.sitting.meeting)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Whoever types without looking means the line.
        if event.text().isprintable() and event.text() and self.record_view.hasFocus():
            self.capture.setFocus()
            self.capture.insert(event.text())
        else:
            super().keyPressEvent(event)

    def _do(self, edit: Edit) -> bool:
        before = self.sitting.meeting
        self.sitting.attempt(edit)
        return self.sitting.meeting is not before

    def _show_all(self, meeting: Meeting) -> None:
        self.agenda.show_meeting(meeting)
        self.people.show_meeting(meeting)
        self.actions_panel.show_meeting(meeting)
        self._show_record(meeting)

    def _changed(self, meeting: Meeting, change: Difference) -> None:
        kinds = {one.kind for one in change.changes}
        if kinds & {PartKind.ITEM, PartKind.MEETING}:
            self.agenda.show_meeting(meeting)
        if kinds & {PartKind.DELEGATION, PartKind.CATEGORY, PartKind.MEETING}:
            self.people.show_meeting(meeting)
        if kinds & {PartKind.ENTRY, PartKind.DELEGATION, PartKind.ITEM}:
            self._show_record(meeting)
        if kinds & {PartKind.DELEGATION, PartKind.ITEM} or _touches_actions(change):
            self.actions_panel.show_meeting(meeting)

    def _moved(self, key: str) -> None:
        self._capturing.go_to(key)
        self.agenda.choose(key)
        self._show_record(self.sitting.meeting)
        self.record.go_to_end()

    def _line_taken(self) -> None:
        self.agenda.choose(self._capturing.item)
        self._show_place()
        self.record.go_to_end()

    def _show_record(self, meeting: Meeting) -> None:
        node = self.agenda.node()
        self.record.show_meeting(meeting, node is not None and node.marked)
        empty = self.record_view.rows.rowCount() == 0
        self.record_pages.setCurrentWidget(self.record_none if empty else self.record_some)
        self.record_empty.setText(self._said_of_nothing(node is not None))
        self.item_title.setText(self.agenda.heading())
        self._show_place()

    def _show_place(self) -> None:
        node = self.agenda.node()
        for badge in (self.item_badge, self.target_badge):
            badge.setVisible(node is not None and node.marked)
        self.line.show_place(self.agenda.heading())

    def _said_of_nothing(self, has_item: bool) -> str:
        if has_item:
            return self.tr(
                "Nothing here yet. Type below while they speak: a name and a colon begin an "
                "intervention, “- ” a point, “= ” a decision, “! ” an action point."
            )
        return self.tr("The agenda is empty. Ctrl+T adds an item, “> Title” below does too.")


def _touches_actions(change: Difference) -> bool:
    """Whether an entry in it is an action point, or was one."""
    sides = (side for one in change.of_kind(PartKind.ENTRY) for side in (one.before, one.after))
    parts = (side.part for side in sides if side is not None)
    return any(isinstance(part, Entry) and part.kind is EntryKind.ACTION for part in parts)
