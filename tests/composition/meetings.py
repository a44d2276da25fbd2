"""Invented meetings, or parts of them, for the tests of this folder."""

from dataclasses import replace
from datetime import date

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Delegation, Representative
from ccm_minutes.domain.entry import Entry
from ccm_minutes.domain.meeting import Details, Meeting
from ccm_minutes.release.shapes import (
    PrintedAttendance,
    PrintedEntry,
    PrintedItem,
    PrintedKind,
    PrintedMeeting,
    PrintedName,
    PrintedPoint,
    PrintedRun,
    PrintedText,
)

AVERLAND = Delegation("averland", "Averland")
MARSHES = Delegation(
    "marshes",
    "The Marshes",
    representatives=(Representative("Ida Venn", id="ida", honorific="Ms."),),
)

DAY = date(2017, 12, 12)

RECORDS = ("minutes", "action-minutes", "summary", "report")
"""The kinds that hold the record of a meeting as a Word document."""


def meeting_of(*items: AgendaItem, delegations: tuple[Delegation, ...] = ()) -> Meeting:
    """A meeting with an agenda, at which Averland and the Marshes are present by default."""
    details = Details("forum-1", "Meeting of the Forum", DAY)
    return Meeting(details, delegations=delegations or (AVERLAND, MARSHES), agenda=items)


def item_of(*entries: Entry) -> AgendaItem:
    """An item "Opening" with entries."""
    return AgendaItem("Opening", entries=entries)


def text(words: str) -> PrintedText:
    """Printed words without formatting."""
    return (PrintedRun(words),) if words else ()


def point(words: str, *points: PrintedPoint) -> PrintedPoint:
    """A printed point with points under it."""
    return PrintedPoint(text(words), points)


def name(start: str, inside: str = "", article: str = "") -> PrintedName:
    """A printed name, the same inside a sentence unless said otherwise."""
    return PrintedName(inside or start, start, article)


def narrative(words: str, *points: PrintedPoint) -> PrintedEntry:
    """A paragraph of the record."""
    return PrintedEntry(PrintedKind.NARRATIVE, text(words), points)


def intervention(*speakers: str, words: str = "", points: tuple[str, ...] = ()) -> PrintedEntry:
    """What somebody said, in words and points."""
    return PrintedEntry(
        PrintedKind.INTERVENTION,
        text(words),
        tuple(point(each) for each in points),
        speakers=tuple(name(each) for each in speakers),
    )


def printed(
    *items: PrintedItem, full: bool = True, attendance: PrintedAttendance | None = None
) -> PrintedMeeting:
    """A printed meeting that has a title and a date besides."""
    meeting = PrintedMeeting("Meeting of the Forum", DAY, "en-GB", full, items=items)
    return replace(meeting, attendance=attendance) if attendance else meeting
