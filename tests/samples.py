"""Small invented meetings, written out in full."""

from dataclasses import replace
from datetime import date

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Delegation, Representative
from ccm_minutes.domain.entry import Entry, EntryKind, Point
from ccm_minutes.domain.meeting import Details, Meeting
from ccm_minutes.domain.speaker import DelegationSpeaker
from ccm_minutes.domain.text import DelegationMention


def small_meeting(meeting_id: str = "first", on: date = date(2026, 3, 2)) -> Meeting:
    """Two delegations, two items with a sub-item, four entries."""
    averland = Delegation("avl", "Averland", representatives=(Representative("Ilsa Brandt"),))
    opening = AgendaItem(
        "Opening",
        entries=(
            Entry(EntryKind.NARRATIVE, text="The Chair opened the meeting at Café Brisk."),
            Entry(
                EntryKind.INTERVENTION,
                speakers=(DelegationSpeaker("avl"),),
                points=(Point(("It thanked ", DelegationMention("brm"), " for the host’s work.")),),
            ),
        ),
    )
    under = AgendaItem(
        "Fuel for the vans",
        entries=(Entry(EntryKind.ACTION, text="order fuel", owners=(DelegationSpeaker("brm"),)),),
    )
    work = AgendaItem(
        "Work plan",
        items=(under,),
        entries=(Entry(EntryKind.DECISION, text="The plan was adopted."),),
    )
    return Meeting(
        Details(id=meeting_id, title="Winter meeting", date=on, body="Coordination Circle"),
        delegations=(averland, Delegation("brm", "Brightmoor")),
        agenda=(opening, work),
    )


def with_no_actions(meeting: Meeting) -> Meeting:
    """The same without its sub-items, which hold its action points."""
    agenda = tuple(replace(item, items=()) for item in meeting.agenda)
    return replace(meeting, agenda=agenda)
