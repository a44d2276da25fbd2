"""Short invented meetings for the tests of this folder."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Category, Delegation, DelegationKind, Representative
from ccm_minutes.domain.entry import Entry, EntryKind, Point
from ccm_minutes.domain.meeting import AttributionInRelease, Details, Meeting
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker, RepresentativeSpeaker
from ccm_minutes.domain.text import DelegationMention, Marking, Text, Words
from ccm_minutes.release.redaction import redact
from ccm_minutes.release.seams import words_of
from ccm_minutes.release.shapes import PrintedEntry, PrintedItem

FOUO = Marking.FOUO
BY_CATEGORY = AttributionInRelease.BY_CATEGORY
HOST = Category("host", "host State", "host States")
AIDED = Category("aided", "affected State", "affected States")
DONOR = Category("donor", "donor/partner State", "donor/partner States")

AVERLAND = Delegation("averland", "Averland", category="aided")
BELMARK = Delegation(
    "belmark",
    "Belmark",
    category="donor",
    representatives=(Representative("Jo Harrowgate", "jo", "Mr.", "Adviser"),),
)
CARRICK = Delegation("carrick", "Carrick", category="donor")
ISLES = Delegation("isles", "The Hollin Isles", category="donor", named_in_release=True)
UNPLACED = Delegation("unplaced", "Quell")
RELIEF = Delegation("relief", "Zeeth Relief (ZR)", kind=DelegationKind.CIVIL_SOCIETY)
EVERYBODY = (AVERLAND, BELMARK, CARRICK, ISLES, UNPLACED, RELIEF)


def by(*ids: str) -> tuple[DelegationSpeaker, ...]:
    """Speakers, by the ids of delegations."""
    return tuple(DelegationSpeaker(one) for one in ids)


def office(words: str) -> OfficeSpeaker:
    return OfficeSpeaker(words)


def person(id_: str) -> RepresentativeSpeaker:
    return RepresentativeSpeaker(id_)


def at(id_: str, **of: Any) -> DelegationMention:
    """A mention."""
    return DelegationMention(id_, **of)


def secret(words: str, in_release: str | None = None) -> Words:
    return Words(words, marking=FOUO, in_release=in_release)


def said(text: Text | None = "It agreed to the plan.", **of: Any) -> Entry:
    """An intervention."""
    return Entry(EntryKind.INTERVENTION, text=text, **of)


def narrative(text: Text, **of: Any) -> Entry:
    return Entry(EntryKind.NARRATIVE, text=text, **of)


def meeting(
    *entries: Entry,
    items: tuple[AgendaItem, ...] = (),
    delegations: Sequence[Delegation] = EVERYBODY,
    clearances: Any = (),
    **of: Any,
) -> Meeting:
    """A meeting by category unless said otherwise, these entries under its first item."""
    details = {"attribution_in_release": BY_CATEGORY, "title": "Meeting of the Forum", **of}
    first = (AgendaItem("General exchange", entries=entries),) if entries else ()
    return Meeting(
        Details("forum-1", date=date(2026, 5, 12), **details),
        (HOST, AIDED, DONOR),
        tuple(delegations),
        (*first, *items),
        clearances,
    )


def item_of(given: Meeting) -> PrintedItem:
    """The first item as it is released."""
    return redact(given).released.items[0]


def entry_of(*entries: Entry, **of: Any) -> PrintedEntry:
    """The first of these entries as it is released."""
    return item_of(meeting(*entries, **of)).entries[0]


def paragraph_of(text: Text, **of: Any) -> str:
    """The words of a paragraph of the record as they are released; empty for none."""
    entries = item_of(meeting(narrative(text), **of)).entries
    return words_of(entries[0].text) if entries else ""


def label_of(*speakers: Any, **of: Any) -> list[str]:
    """How speakers are called at the start of a label."""
    return [name.start for name in entry_of(said(speakers=speakers), **of).speakers]


def points(*texts: Text) -> tuple[Point, ...]:
    return tuple(Point(text) for text in texts)
