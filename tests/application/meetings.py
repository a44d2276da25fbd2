"""Meetings for the tests of the use cases, as short as they can be."""

from datetime import date
from typing import Any

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Attendance, Delegation, Representative
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import Details, Meeting

DAY = date(2026, 5, 12)

DELEGATIONS = (
    Delegation(
        "averland", "Averland", representatives=(Representative("Maren Tollvik", "tollvik"),)
    ),
    Delegation("isles", "The Hollin Isles"),
    Delegation("quarrin", "Quarrin", attendance=Attendance.APOLOGIES),
    Delegation("rovania", "Rovania", attendance=Attendance.WRITTEN_REPORT),
)


def meeting(
    *entries: Entry, id_: str = "m1", items: tuple[AgendaItem, ...] = (), **of: Any
) -> Meeting:
    """A meeting with these entries under its first item, and these items after it."""
    first = (AgendaItem("Opening", entries=entries),) if entries else ()
    details = {"title": "Meeting of the Committee", "date": DAY, **of}
    return Meeting(Details(id_, **details), delegations=DELEGATIONS, agenda=(*first, *items))


def action(text: Any = "write the report", **of: Any) -> Entry:
    """An action point."""
    return Entry(EntryKind.ACTION, text=text, **of)


def paragraph(text: Any, **of: Any) -> Entry:
    """A paragraph of the record."""
    return Entry(EntryKind.NARRATIVE, text=text, **of)
