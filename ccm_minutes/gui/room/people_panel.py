"""Attendance at the right."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

from ccm_minutes.application.history.moments import PartName
from ccm_minutes.domain.delegation import Attendance, Delegation, Movement
from ccm_minutes.domain.edits.course import move_in_or_out
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.edits.people import (
    LeftHanging,
    change_delegation,
    move_delegation,
    remove_delegation,
    set_attendance,
)
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import PartKind
from ccm_minutes.domain.speaker import DelegationSpeaker
from ccm_minutes.domain.text import Marking
from ccm_minutes.gui.agenda.nodes import nodes_of
from ccm_minutes.gui.drawer.delegation_form import DelegationForm
from ccm_minutes.gui.drawer.drawer import Drawer
from ccm_minutes.gui.drawer.fields import clock_time
from ccm_minutes.gui.lists.lines import LinesModel
from ccm_minutes.gui.lists.painter import LinePainter
from ccm_minutes.gui.people.lines import delegation_lines
from ccm_minutes.gui.room.panel import Panel
from ccm_minutes.gui.room.places import spot_of
from ccm_minutes.gui.room.sitting import Sitting
from ccm_minutes.gui.words import quoted

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class PeoplePanel(Panel):
    """Delegations: who came, who may be named, and by which category.

    In the list 1 says present, 2 apologies, 3 absent, 4 report in writing; space goes from one to
    the next, and + puts the delegation on the list of speakers.

    Signals:
        asks: the chosen delegation asks for the floor.
    """

    asks = Signal(object)

    def __init__(self, view: QListView, sitting: Sitting, drawer: Drawer) -> None:
        super().__init__(view, sitting, drawer)
        self._view = view
        self._model = LinesModel(self)
        view.setModel(self._model)
        view.setItemDelegate(LinePainter(view))
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.activated.connect(lambda _index: self.details())
        view.installEventFilter(self)

    def show_meeting(self, meeting: Meeting) -> None:
        """Shows the delegations as they are now."""
        row = max(0, self._view.currentIndex().row())
        chosen = self._model.key_at(self._view.currentIndex())
        self._model.become(delegation_lines(meeting))
        index = self._model.index_of(chosen)
        # In the place of one that was removed, the next one is chosen.
        beside = self._model.index(min(row, self._model.rowCount() - 1))
        self._view.setCurrentIndex(index if index.isValid() else beside)

    def add(self) -> None:
        """Asks for a new delegation."""
        self.drawer.open(DelegationForm(None, self.sitting.meeting))

    def open(self, number: int) -> None:
        """Opens the form of the delegation at this place in the list."""
        delegation = self.sitting.meeting.delegations[number]
        self._view.setCurrentIndex(self._model.index_of(delegation.id))
        self.details()

    def part(self) -> PartName | None:
        chosen = self._chosen()
        return super().part() if chosen is None else PartName(PartKind.DELEGATION, chosen.id)

    def details(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.drawer.open(DelegationForm(chosen, self.sitting.meeting))

    def rename(self) -> None:
        self.details()

    def words(self) -> None:
        self.details()

    def mark(self) -> None:
        def fields(chosen: Delegation) -> dict[str, Any]:
            return {"marking": None if chosen.marking else Marking.FOUO}

        self._change(self.tr("mark as FOUO"), fields)

    def toggle_named(self) -> None:
        """Lets the delegation be named in a by-category release, or no longer."""
        self._change(
            self.tr("change who may be named"),
            lambda chosen: {"named_in_release": not chosen.named_in_release},
        )

    def next_attendance(self) -> None:
        """Goes from present to apologies, absent, report in writing, and present again."""
        if (chosen := self._chosen()) is not None:
            every = list(Attendance)
            following = every[(every.index(chosen.attendance) + 1) % len(every)]
            self.sitting.attempt(set_attendance(chosen.id, following))

    def set_attendance(self, attendance: Attendance) -> None:
        """Says whether the chosen delegation came."""
        self._with_chosen(lambda chosen: set_attendance(chosen.id, attendance))

    def moves(self, what: Movement) -> None:
        """Notes that the chosen delegation arrives or leaves at this minute."""
        now = clock_time(self.sitting.now()[11:16])
        self._with_chosen(lambda chosen: move_in_or_out(chosen.id, now, what))

    def ask_for_floor(self) -> None:
        """Puts the chosen delegation on the list of speakers."""
        if (chosen := self._chosen()) is not None:
            self.asks.emit(DelegationSpeaker(chosen.id))

    def remove(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        edit = remove_delegation(chosen.id)
        try:
            edit.apply(self.sitting.meeting)
        except LeftHanging as failure:
            self.sitting.declined.emit(self._still_named(chosen, failure.place))
        else:
            self.sitting.attempt(edit)

    def _still_named(self, delegation: Delegation, place: str) -> str:
        spot = spot_of(self.sitting.meeting, place)
        if spot is None:
            told = self.tr("{0} is still named in this meeting. Change that first.")
            return told.format(delegation.name)
        heading = quoted(nodes_of(self.sitting.meeting)[spot.item].heading)
        told = self.tr("{0} is still named in {1}. Change that first, then remove it.")
        return told.format(delegation.name, heading)

    def shift(self, by: int) -> None:
        chosen = self._chosen()
        if chosen is not None:
            place = max(0, self._view.currentIndex().row() + by)
            self.sitting.attempt(move_delegation(chosen.id, place))
            self._view.setCurrentIndex(self._model.index_of(chosen.id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            act = self._acts().get(event.text())
            if act is not None and not event.modifiers() & _HELD:
                act()
                return True
        return super().eventFilter(watched, event)

    def _acts(self) -> dict[str, Callable[[], None]]:
        states = {
            str(number): partial(self.set_attendance, state)
            for number, state in enumerate(Attendance, start=1)
        }
        return {" ": self.next_attendance, "+": self.ask_for_floor, **states}

    def _change(self, name: str, fields: Callable[[Delegation], dict[str, Any]]) -> None:
        self._with_chosen(lambda chosen: change_delegation(chosen.id, name, **fields(chosen)))

    def _with_chosen(self, edit: Callable[[Delegation], Edit]) -> None:
        if (chosen := self._chosen()) is not None:
            self.sitting.attempt(edit(chosen))

    def _chosen(self) -> Delegation | None:
        index: QModelIndex = self._view.currentIndex()
        key = self._model.key_at(index)
        return next((one for one in self.sitting.meeting.delegations if one.id == key), None)
