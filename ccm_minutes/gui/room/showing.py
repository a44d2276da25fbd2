"""What the places show of the meeting, and how they follow what changes in it."""

import re
from typing import Final

from PySide6.QtCore import QObject

from ccm_minutes.domain.difference import Difference
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import PartKind
from ccm_minutes.gui.room.capturing import Capturing
from ccm_minutes.gui.room.panels import Panels
from ccm_minutes.gui.room.room_form import RoomForm
from ccm_minutes.gui.room.sitting import Sitting

_IN_MARKS: Final = re.compile("(?<=[“«]) | (?=[”»])")
"""Spaces between a sign and its quotation marks, at which a line would break."""


class Showing(QObject):
    """Keeps every place as the meeting is."""

    def __init__(
        self, form: RoomForm, panels: Panels, capturing: Capturing, sitting: Sitting
    ) -> None:
        super().__init__(form)
        self._form, self._panels = form, panels
        self._capturing, self._sitting = capturing, sitting
        sitting.changed.connect(self._changed)
        sitting.moved.connect(self._moved)
        panels.line.taken.connect(self._line_taken)

    def show_all(self) -> None:
        """Shows the meeting as it is, and the end of the item that is typed into."""
        meeting, panels = self._sitting.meeting, self._panels
        panels.agenda.show_meeting(meeting)
        panels.people.show_meeting(meeting)
        panels.actions.show_meeting(meeting)
        self._show_record(meeting)
        panels.agenda.choose(self._capturing.item)
        panels.record.go_to_end()

    def _changed(self, meeting: Meeting, change: Difference) -> None:
        panels = self._panels
        kinds = {one.kind for one in change.changes}
        if kinds & {PartKind.ITEM, PartKind.MEETING}:
            panels.agenda.show_meeting(meeting)
        if kinds & {PartKind.DELEGATION, PartKind.CATEGORY, PartKind.MEETING}:
            panels.people.show_meeting(meeting)
        if kinds & {PartKind.ENTRY, PartKind.DELEGATION, PartKind.ITEM}:
            self._show_record(meeting)
        if kinds & {PartKind.DELEGATION, PartKind.ITEM} or _touches_actions(change):
            panels.actions.show_meeting(meeting)

    def _moved(self, key: str) -> None:
        self._capturing.go_to(key)
        self._panels.agenda.choose(key)
        self._show_record(self._sitting.meeting)
        self._panels.record.go_to_end()

    def _line_taken(self) -> None:
        self._panels.agenda.choose(self._capturing.item)
        self._show_place()
        self._panels.record.go_to_end()

    def _show_record(self, meeting: Meeting) -> None:
        form, agenda = self._form, self._panels.agenda
        node = agenda.node()
        self._panels.record.show_meeting(meeting, node is not None and node.marked)
        empty = form.record_view.rows.rowCount() == 0
        form.record_pages.setCurrentWidget(form.record_none if empty else form.record_some)
        form.record_empty.setText(self._said_of_nothing(node is not None))
        form.item_title.setText(agenda.heading())
        self._show_place()

    def _show_place(self) -> None:
        form, agenda = self._form, self._panels.agenda
        node = agenda.node()
        for badge in (form.item_badge, form.target_badge):
            badge.setVisible(node is not None and node.marked)
        self._panels.line.show_place(agenda.heading())

    def _said_of_nothing(self, has_item: bool) -> str:
        if has_item:
            told = self.tr(
                "Nothing here yet. Type below while they speak: a name and a colon begin an "
                "intervention, “- ” a point, “= ” a decision, “! ” an action point."
            )
            return _IN_MARKS.sub("\u00a0", told)
        return self.tr("The agenda is empty. Ctrl+T adds an item, “> Title” below does too.")


def _touches_actions(change: Difference) -> bool:
    """Whether an entry in it is an action point, or was one."""
    sides = (side for one in change.of_kind(PartKind.ENTRY) for side in (one.before, one.after))
    parts = (side.part for side in sides if side is not None)
    return any(isinstance(part, Entry) and part.kind is EntryKind.ACTION for part in parts)
