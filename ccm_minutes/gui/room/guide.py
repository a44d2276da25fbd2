"""The way to any place of the meeting, and to what its words are changed in."""

from dataclasses import dataclass

from ccm_minutes.domain.edits.spine import find_entry
from ccm_minutes.gui.drawer.categories_form import CategoriesForm
from ccm_minutes.gui.drawer.details_form import DetailsForm
from ccm_minutes.gui.drawer.drawer import Drawer
from ccm_minutes.gui.room.agenda_panel import AgendaPanel
from ccm_minutes.gui.room.people_panel import PeoplePanel
from ccm_minutes.gui.room.places import delegation_at, is_in_the_form, spot_of
from ccm_minutes.gui.room.record_panel import RecordPanel
from ccm_minutes.gui.room.sitting import Sitting


@dataclass(frozen=True, slots=True)
class Guide:
    """Goes to places in the words of the meeting file."""

    sitting: Sitting
    drawer: Drawer
    agenda: AgendaPanel
    record: RecordPanel
    people: PeoplePanel

    def to_entry(self, key: str) -> None:
        """Goes to an entry, in whichever item it is."""
        item, _ = find_entry(self.sitting.meeting, key)
        self.agenda.choose(item.key)
        self.record.choose(key)
        self.record.home.setFocus()

    def to_place(self, where: str) -> None:
        """Goes to the part that a place is in; outside the agenda, opens its form."""
        spot = spot_of(self.sitting.meeting, where)
        if spot is None:
            self._open_form_of(where)
            return
        self.agenda.choose(spot.item)
        if spot.entry:
            self.record.choose(spot.entry, spot.path)
            self.record.home.setFocus()
        else:
            self.agenda.home.setFocus()

    def mend(self, where: str) -> None:
        """Goes to a place and opens what its words are changed in."""
        self.to_place(where)
        spot = spot_of(self.sitting.meeting, where)
        if spot is None:
            return
        panel = self.record if spot.entry else self.agenda
        if is_in_the_form(where):
            panel.details()
        else:
            panel.rename()

    def heading_at(self, where: str) -> str:
        """The heading of the item that a place is in; empty outside the agenda."""
        spot = spot_of(self.sitting.meeting, where)
        node = self.agenda.model.node(spot.item) if spot is not None else None
        return node.heading if node is not None else ""

    def _open_form_of(self, where: str) -> None:
        number = delegation_at(where)
        if where.startswith("categories"):
            self.drawer.open(CategoriesForm(self.sitting.meeting))
        elif number is not None and number < len(self.sitting.meeting.delegations):
            self.people.open(number)
        else:
            self.drawer.open(DetailsForm(self.sitting.meeting))
