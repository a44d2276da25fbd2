"""The list of speakers who asked for the floor."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QListView, QWidget

from ccm_minutes.composition.in_full.naming import participants_of
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import DelegationSpeaker, RepresentativeSpeaker, Speaker
from ccm_minutes.gui.drawer.drawer import Drawer
from ccm_minutes.gui.floor.floor_form import FloorForm
from ccm_minutes.gui.floor.naming import Names
from ccm_minutes.gui.lists.lines import Line, LinesModel
from ccm_minutes.gui.lists.painter import LinePainter
from ccm_minutes.gui.room.course import Course
from ccm_minutes.gui.room.panel import Panel
from ccm_minutes.gui.room.sitting import Sitting

_MOST_SHOWN = 6


class FloorPanel(Panel):
    """Those who asked for the floor, in their order; Enter gives it to one of them.

    Signals:
        given: the floor is given; the label with which the capture line is to begin.
    """

    given = Signal(str)

    def __init__(self, form: FloorForm, sitting: Sitting, drawer: Drawer, course: Course) -> None:
        super().__init__(form.floor_view, sitting, drawer)
        self._form, self._view, self._course = form, form.floor_view, course
        self._names = Names()
        self._model = LinesModel(self)
        self._back: QWidget | None = None
        view = self._view
        view.setModel(self._model)
        view.setItemDelegate(LinePainter(view))
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.activated.connect(lambda index: self._give(index.row()))
        form.typed.connect(lambda typed: form.offer(self._names.offers(sitting.meeting, typed)))
        form.named.connect(self._add)
        course.changed.connect(self.show_floor)
        sitting.changed.connect(lambda _meeting, _change: self.show_floor())
        self.show_floor()

    def show_floor(self) -> None:
        """Shows the list as it is now; whoever is not at the meeting any more is left out."""
        lines = list(_lines(self.sitting.meeting, self._course))
        chosen = self._model.key_at(self._view.currentIndex())
        if lines == list(self._model.all_rows()) and lines:
            return
        self._model.become(lines)
        index = self._model.index_of(chosen)
        self._view.setCurrentIndex(index if index.isValid() else self._model.index(0))
        self._view.setVisible(bool(lines))
        title = self.tr("Speakers")
        many = self.tr("Speakers · {0} asked").format(len(lines))
        self._form.floor_title.setText(many if lines else title)
        self._fit(len(lines))

    def ask(self) -> None:
        """Goes to the line in which somebody is named; Enter brings the keys back."""
        focus = QApplication.focusWidget()
        self._back = None if focus is self._form.floor_line else focus
        self._form.floor_line.setFocus()
        self._form.floor_line.selectAll()

    def asks(self, speaker: Speaker) -> None:
        """Puts somebody on the list, where there is one to be kept."""
        if not self._form.isEnabled():
            return
        if not self._course.asks(speaker):
            self.sitting.failed.emit(self.tr("That delegation is on the list already."))

    def give_next(self) -> None:
        """Gives the floor to the first."""
        if self._model.rowCount():
            self._give(0)
        else:
            self.sitting.failed.emit(self.tr("Nobody has asked for the floor."))

    def details(self) -> None:
        self._give(self._view.currentIndex().row())

    def remove(self) -> None:
        row = self._view.currentIndex().row()
        if row >= 0:
            self._course.strike(self._place(row))
            self._view.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1)))

    def shift(self, by: int) -> None:
        row = self._view.currentIndex().row()
        if row >= 0:
            self._course.shift(self._place(row), by)

    def has_focus(self) -> bool:
        return super().has_focus() or self._form.floor_line.hasFocus()

    def _give(self, row: int) -> None:
        if not 0 <= row < self._model.rowCount():
            return
        speaker = self._course.give(self._place(row))
        self.given.emit(self._names.label(self.sitting.meeting, speaker))

    def _place(self, row: int) -> int:
        """The place in the whole list of a row that is shown."""
        meeting, floor = self.sitting.meeting, self._course.proceedings.floor
        shown = [n for n, one in enumerate(floor) if _is_here(meeting, one.speaker)]
        return shown[row]

    def _add(self, typed: str) -> None:
        try:
            speaker = self._names.speaker(self.sitting.meeting, typed)
        except InputFault as fault:
            self.sitting.failed.emit(fault.sentence)
            return
        self.asks(speaker)
        self._form.clear_line()
        if self._back is not None:
            self._back.setFocus()
            self._back = None

    def _fit(self, rows: int) -> None:
        """Makes the list as high as what is in it, up to some rows."""
        height: Callable[[int], int] = self._view.sizeHintForRow
        shown = sum(height(row) for row in range(min(rows, _MOST_SHOWN)))
        self._view.setFixedHeight(shown + 2)


def _lines(meeting: Meeting, course: Course) -> list[Line]:
    if not course.proceedings.floor:
        return []
    people = participants_of(meeting)
    here = [one for one in course.proceedings.floor if _is_here(meeting, one.speaker)]
    return [
        Line(
            repr(one.speaker),
            f"{number}  {people.speaker(one.speaker).start} · {one.at}",
        )
        for number, one in enumerate(here, start=1)
    ]


def _is_here(meeting: Meeting, speaker: Speaker) -> bool:
    if isinstance(speaker, DelegationSpeaker):
        return any(one.id == speaker.delegation for one in meeting.delegations)
    if isinstance(speaker, RepresentativeSpeaker):
        people = (person for one in meeting.delegations for person in one.representatives)
        return any(person.id == speaker.representative for person in people)
    return True
