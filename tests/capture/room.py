"""An invented meeting to type into, and what stands in it afterwards."""

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from ccm_minutes.capture.lookup import Lookup, StateCodes
from ccm_minutes.capture.session import CaptureSession, take
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Attendance, Delegation, DelegationKind, Office
from ccm_minutes.domain.entry import Entry
from ccm_minutes.domain.meeting import Details, Meeting
from ccm_minutes.domain.text import DelegationMention, Text, Words, runs_of
from ccm_minutes.domain.walk import all_entries, all_texts

NOW = "2031-03-04T10:42:00+01:00"

DELEGATIONS = (
    Delegation("averland", "Averland", offices=(Office("President-Designate"),)),
    Delegation("averby", "Averby", attendance=Attendance.APOLOGIES),
    Delegation("lowmark-pdr", "Lowmark PDR", other_names=("Lowmarkia",)),
    Delegation("sundal", "Sundal", offices=(Office("Coordinator on Victim Assistance"),)),
    Delegation("sunmark", "Sunmark"),
    Delegation("netherholms", "The Netherholms"),
    Delegation("new-zembla", "New Zembla"),
    Delegation("cote-dambre", "Côte d’Ambre"),
    Delegation("norlund", "Norlund"),
    Delegation("norlund-bissay", "Norlund-Bissay"),
    Delegation("kor", "Kordia, Republic of"),
    Delegation("cmw", "Cluster Munition Watch (CMW)", kind=DelegationKind.CIVIL_SOCIETY),
    Delegation("csu", "Convention Support Unit", kind=DelegationKind.SECRETARIAT),
)

CODES = {
    "averland": StateCodes("AV", "AVL", ("Avèrlande", "Kingdom of Averland")),
    "averby": StateCodes("BY", "ABY"),
    "lowmark-pdr": StateCodes("LM", "LMK"),
    "sundal": StateCodes("SD", "SDL"),
    "sunmark": StateCodes("SM", "SMK"),
    "netherholms": StateCodes("NH", "NHM"),
    "new-zembla": StateCodes("NZ", "NZM"),
    "norlund": StateCodes("NO", "NLD"),
}

LOOKUP = Lookup(DELEGATIONS, CODES)


def room(*agenda: AgendaItem, language: str = "en-GB") -> Meeting:
    """A meeting of those delegations."""
    details = Details("room", "Meeting of the Room", date(2031, 3, 4), language=language)
    return Meeting(details, delegations=DELEGATIONS, agenda=agenda)


class Typed(NamedTuple):
    """What stands after some lines."""

    meeting: Meeting
    session: CaptureSession
    flags: tuple[bool, ...]

    @property
    def entries(self) -> list[Entry]:
        return [found.entry for found in all_entries(self.meeting)]

    @property
    def entry(self) -> Entry:
        """The only entry, without its key."""
        (entry,) = self.entries
        return replace(entry, key="")

    @property
    def outline(self) -> list[tuple[str, list[str]]]:
        """Titles of items with the plain words of their entries."""
        return [(item.title, _words_of(item)) for item in self.meeting.agenda]


def _words_of(item: AgendaItem) -> list[str]:
    own = [read(entry.text) for entry in item.entries]
    return [*own, *(f"{sub.title}: {_words_of(sub)}" for sub in item.items)]


def type_into(
    meeting: Meeting, *lines: str, lookup: Lookup = LOOKUP, session: CaptureSession | None = None
) -> Typed:
    """Types lines one after another, each edit made before the next line."""
    session = session or CaptureSession()
    flags = []
    for line in lines:
        taken = take(meeting, session, line, NOW, lookup)
        meeting = taken.edit.apply(meeting) if taken.edit else meeting
        session = taken.session
        flags.append(taken.flagged)
    return Typed(meeting, session, tuple(flags))


def typed(*lines: str) -> Typed:
    """Types lines into a meeting that has one item and no entry."""
    return type_into(room(AgendaItem("Opening")), *lines)


def read(text: Text | None) -> str:
    """The words of a text, mentions as ``@id``."""
    return "".join(
        run.text if isinstance(run, Words) else f"@{run.delegation}"
        for run in runs_of(text)
        if isinstance(run, Words | DelegationMention)
    )


def all_words(meeting: Meeting) -> str:
    """All running words of a meeting, and the titles of its items."""
    texts = [read(text) for _, text in all_texts(meeting)]
    return "\n".join(texts)
