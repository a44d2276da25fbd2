"""An invented meeting, small enough to be read at a glance."""

from dataclasses import replace
from datetime import date

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Category, Delegation, DelegationKind, Representative
from ccm_minutes.domain.entry import Entry, EntryKind, Point
from ccm_minutes.domain.meeting import AttributionInRelease, Details, Meeting, MeetingStatus
from ccm_minutes.domain.speaker import DelegationSpeaker

OPENING = "00000000-0000-4000-8000-000000000001"
LAMPS = "00000000-0000-4000-8000-000000000002"
WICKS = "00000000-0000-4000-8000-000000000003"
SAID = "00000000-0000-4000-8000-000000000011"
THANKS = "00000000-0000-4000-8000-000000000012"


def small_meeting() -> Meeting:
    return Meeting(
        Details(
            "lantern-3",
            "Third Meeting",
            date(2031, 3, 4),
            body="Lantern Committee",
            attribution_in_release=AttributionInRelease.BY_CATEGORY,
        ),
        categories=(Category("coastal", "coastal State", "coastal States"),),
        delegations=(
            Delegation("averland", "Averland", category="coastal"),
            Delegation("morvania", "Morvania", category="coastal"),
            Delegation(
                "secretariat",
                "Secretariat",
                kind=DelegationKind.SECRETARIAT,
                named_in_release=True,
                representatives=(Representative("Ana Lind", id="lind", honorific="Ms."),),
            ),
        ),
        agenda=(
            AgendaItem("Opening", key=OPENING),
            AgendaItem(
                "Lamps",
                entries=(
                    Entry(
                        EntryKind.INTERVENTION,
                        speakers=(DelegationSpeaker("averland"),),
                        points=(Point("The lamps were lit."), Point("The oil is low.")),
                        key=SAID,
                    ),
                    Entry(EntryKind.NARRATIVE, text="Thanks were given.", key=THANKS),
                ),
                items=(AgendaItem("Wicks", key=WICKS),),
                key=LAMPS,
            ),
        ),
    )


def clean_meeting() -> Meeting:
    """The same, with nothing that a person would have to look at before it goes out."""
    meeting = small_meeting()
    approved = replace(meeting.details, status=MeetingStatus.APPROVED)
    more = (Delegation(name.lower(), name, category="coastal") for name in ("Elmara", "Ostry"))
    return replace(meeting, details=approved, delegations=(*meeting.delegations, *more))
