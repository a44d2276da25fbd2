"""What in the room follows how the meeting runs."""

from PySide6.QtCore import QTimer

from ccm_minutes.gui.agenda.totals import total_words
from ccm_minutes.gui.people.lines import attendance_counts, attendance_heading
from ccm_minutes.gui.room.capture_edit import CaptureEdit
from ccm_minutes.gui.room.course import Course
from ccm_minutes.gui.room.panels import Panels
from ccm_minutes.gui.room.room_form import RoomForm
from ccm_minutes.gui.room.sitting import Sitting

_NOTHING_TYPED = ("", "-")


def follow_course(form: RoomForm, panels: Panels, course: Course) -> None:
    """Ties agenda, people, list of speakers and capture line to how the meeting runs."""
    sitting = panels.agenda.sitting
    panels.agenda.follow(course)
    panels.people.asks.connect(panels.floor.asks)
    panels.floor.given.connect(lambda label: give_floor(form.capture, label))

    def show_totals() -> None:
        form.agenda_time.setText(total_words(sitting.meeting, course.proceedings.seconds))
        form.people_title.setText(attendance_heading(sitting.meeting))
        form.people_title.setToolTip(attendance_counts(sitting.meeting))

    course.changed.connect(show_totals)
    sitting.changed.connect(lambda *_: show_totals())
    show_totals()
    _follow_line(panels, sitting)


def give_floor(line: CaptureEdit, label: str) -> None:
    """Begins the line with who has the floor; what stands in it is entered first.

    Where that cannot be saved it stays, and the speaker is to be typed afterwards.
    """
    line.setFocus()
    if line.text().strip() not in _NOTHING_TYPED:
        line.entered.emit(line.text(), True)
    if line.text().strip() in _NOTHING_TYPED:
        line.setText(f"{label}: ")


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
