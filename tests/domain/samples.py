"""A small invented meeting with one of everything that the rules look at."""

from dataclasses import replace
from datetime import date

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Category, Delegation, Representative
from ccm_minutes.domain.entry import Entry, EntryKind, Point
from ccm_minutes.domain.meeting import Clearance, Details, Meeting
from ccm_minutes.domain.speaker import DelegationSpeaker, RepresentativeSpeaker
from ccm_minutes.domain.text import DelegationMention, RepresentativeMention

AVERLAND = Delegation(
    "averland",
    "Averland",
    category="affected",
    representatives=(Representative("Ada Aver", id="ada"), Representative("Bo Brook")),
)
LOWMARK = Delegation("lowmark", "Lowmark")

SPOKEN = Entry(
    EntryKind.INTERVENTION,
    id="spoken",
    points=(Point("One", points=(Point("One a"), Point("One b"))), Point("Two")),
    speakers=(DelegationSpeaker("averland"), RepresentativeSpeaker("ada")),
    key="spoken-key",
)
TOLD = Entry(
    EntryKind.NARRATIVE,
    text=("for ", DelegationMention("lowmark"), RepresentativeMention("ada")),
    key="told-key",
)
ACTION = Entry(
    EntryKind.ACTION, text="Send", owners=(DelegationSpeaker("averland"),), key="action-key"
)

OPENING = AgendaItem("Opening", entries=(SPOKEN, TOLD), key="opening-key")
SUB_A = AgendaItem("Sub a", entries=(ACTION,), key="sub-a-key")
SUB_B = AgendaItem("Sub b", key="sub-b-key")
REPORTS = AgendaItem("Reports", items=(SUB_A, SUB_B), key="reports-key")
CLOSING = AgendaItem("Closing", key="closing-key")

CLEARANCE = Clearance("Averland", "For Averland.", "Public", key="clearance-key")

MEETING = Meeting(
    Details("first", "First Meeting", date(2031, 3, 4)),
    categories=(Category("affected", "affected State", "affected States"),),
    delegations=(AVERLAND, LOWMARK),
    agenda=(OPENING, REPORTS, CLOSING),
    clearances=(CLEARANCE,),
)


def with_entry(entry: Entry) -> Meeting:
    """The meeting with one entry alone in its first item."""
    opening = replace(OPENING, entries=(entry,))
    return replace(MEETING, agenda=(opening, REPORTS, CLOSING))
