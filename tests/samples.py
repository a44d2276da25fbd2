"""Small invented meetings, written out in full."""

from dataclasses import replace
from datetime import date

from ccm_minutes.application.release_record import (
    AllowedFinding,
    ReleaseOutcome,
    ReleaseRecord,
)
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Delegation, Representative
from ccm_minutes.domain.entry import Entry, EntryKind, Point
from ccm_minutes.domain.meeting import Details, Meeting
from ccm_minutes.domain.speaker import DelegationSpeaker
from ccm_minutes.domain.text import DelegationMention
from ccm_minutes.release.finding import Finding, Severity


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


def released(outcome: ReleaseOutcome = ReleaseOutcome.RELEASED) -> ReleaseRecord:
    """A release of a document with a finding that was allowed and one that warned."""
    block = Finding("name", Severity.BLOCK, "meeting.title", "Café", "Café Brisk.", "It is said.")
    warn = Finding("person", Severity.WARN, "agenda[0].title", "he", "he came \ud800", "Look.")
    return ReleaseRecord(
        "6f0a1d3e-3c55-4b0e-9d1a-0f6a3f9a2b11",
        outcome,
        "2026-03-05T10:00:00+01:00",
        "ilsa",
        "minutes.docx",
        "minutes",
        "en-GB",
        "0.1",
        "ab" * 32,
        (AllowedFinding(block, "A public house.", "Ilsa Brandt", "2026-03-04T10:00:00+01:00"),),
        (warn,),
    )
