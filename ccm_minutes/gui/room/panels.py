"""The places of the room, and the line."""

from dataclasses import dataclass

from ccm_minutes.gui.room.actions_panel import ActionsPanel
from ccm_minutes.gui.room.agenda_panel import AgendaPanel
from ccm_minutes.gui.room.capture_panel import CapturePanel
from ccm_minutes.gui.room.floor_panel import FloorPanel
from ccm_minutes.gui.room.people_panel import PeoplePanel
from ccm_minutes.gui.room.record_panel import RecordPanel


@dataclass(frozen=True, slots=True)
class Panels:
    """What the room is made of."""

    agenda: AgendaPanel
    record: RecordPanel
    people: PeoplePanel
    floor: FloorPanel
    actions: ActionsPanel
    line: CapturePanel
