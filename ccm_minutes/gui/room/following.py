"""What in the room follows how the meeting runs."""

from PySide6.QtCore import QObject, QTimer

from ccm_minutes.application.proceedings import FloorAct
from ccm_minutes.gui.agenda.totals import total_words
from ccm_minutes.gui.people.lines import attendance_counts, attendance_heading
from ccm_minutes.gui.room.capture_edit import CaptureEdit
from ccm_minutes.gui.room.course import Course
from ccm_minutes.gui.room.floor_panel import FloorPanel
from ccm_minutes.gui.room.panels import Panels
from ccm_minutes.gui.room.room_form import RoomForm
from ccm_minutes.gui.room.sitting import Sitting

_NOTHING_TYPED = ("", "-")


def follow_course(form: RoomForm, panels: Panels, course: Course) -> None:
    """Ties agenda, people, list of speakers and capture line to how the meeting runs."""
    sitting = panels.agenda.sitting
    panels.agenda.follow(course)
    panels.people.asks.connect(panels.floor.asks)
    _GivenFloor(form.capture, panels.floor, course)

    def show_totals() -> None:
        form.agenda_time.setText(total_words(sitting.meeting, course.proceedings.seconds))
        form.people_title.setText(attendance_heading(sitting.meeting))
        form.people_title.setToolTip(attendance_counts(sitting.meeting))

    course.changed.connect(show_totals)
    sitting.changed.connect(lambda *_: show_totals())
    show_totals()
    _follow_line(panels, sitting)


class _GivenFloor(QObject):
    """Begins the line with the name of who has the floor, and takes it out where that goes back."""

    def __init__(self, line: CaptureEdit, floor: FloorPanel, course: Course) -> None:
        super().__init__(line)
        self._line, self._begun = line, ""
        floor.given.connect(self._give)
        course.took_back.connect(self._take_back)

    def _give(self, label: str) -> None:
        """Enters first what stands in the line.

        Where that cannot be saved it stays, and the speaker is to be typed afterwards.
        """
        line = self._line
        line.setFocus()
        if line.text().strip() not in _NOTHING_TYPED:
            line.entered.emit(line.text(), True)
        if line.text().strip() in _NOTHING_TYPED:
            self._begun = f"{label}: "
            line.setText(self._begun)

    def _take_back(self, act: FloorAct) -> None:
        if act is FloorAct.GIVE and self._line.text() == self._begun:
            # Not ``clear``, which the line itself could undo.
            self._line.setText("")


def _follow_line(panels: Panels, sitting: Sitting) -> None:
    """Where a line goes to another item and the meeting is at one, the meeting goes on to it."""

    def taken() -> None:
        before = sitting.item
        # Once the room has gone where the line went; a click would be no sign of that.
        QTimer.singleShot(0, sitting, lambda: went_on(before.key if before else ""))

    def went_on(before: str) -> None:
        if sitting.item is not None and sitting.item.key != before:
            panels.agenda.moved_on(sitting.item.key)

    panels.line.taken.connect(taken)
