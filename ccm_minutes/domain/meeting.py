"""A whole meeting as one immutable value."""

from dataclasses import dataclass, field
from datetime import date as Date
from datetime import time as Time
from enum import StrEnum

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Category, Delegation
from ccm_minutes.domain.keys import new_key
from ccm_minutes.domain.paper import Document
from ccm_minutes.domain.stated import Stated
from ccm_minutes.domain.text import Marking, Text


class DocumentKind(StrEnum):
    """The document that a meeting is recorded in."""

    MINUTES = "minutes"
    ACTION_MINUTES = "action-minutes"
    SUMMARY = "summary"
    REPORT = "report"
    BRIEFING = "briefing"


class AttributionInRelease(StrEnum):
    """How the sanitised version names who spoke."""

    NAMED = "named"
    BY_CATEGORY = "by-category"


class MeetingStatus(StrEnum):
    """How far the minutes have come."""

    DRAFT = "draft"
    CIRCULATED = "circulated"
    APPROVED = "approved"


class RepresentativesInRelease(StrEnum):
    """Persons in a sanitised version attributed by name."""

    NAMES = "names"
    COUNT = "count"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class NextMeeting(Stated):
    """When and where the body meets next."""

    date: Date | None = None
    start_time: Time | None = None
    end_time: Time | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class InRelease(Stated):
    """What a sanitised version prints in place of the field of the same name."""

    title: str | None = None
    subtitle: str | None = None
    body: str | None = None
    reference: str | None = None
    place: str | None = None
    next_meeting_place: str | None = None


@dataclass(frozen=True, slots=True)
class Details(Stated):
    """What is known of a meeting beside who came and what was said.

    Attributes:
        id: unique and stable, a UUID or a slug; importing it again updates that meeting.
        number: its place in the series of the body, from 1.
        language: BCP 47 tag of the minutes.
        marking: the banner of the full version; alone among markings it withholds nothing.
        in_release: None where the file has no such object.
    """

    id: str
    title: str
    date: Date
    subtitle: str | None = None
    body: str | None = None
    number: int | None = None
    reference: str | None = None
    end_date: Date | None = None
    start_time: Time | None = None
    end_time: Time | None = None
    place: str | None = None
    language: str = "en-GB"
    kind: DocumentKind = DocumentKind.MINUTES
    marking: Marking | None = None
    attribution_in_release: AttributionInRelease = AttributionInRelease.NAMED
    status: MeetingStatus = MeetingStatus.DRAFT
    next_meeting: NextMeeting | None = None
    representatives_present: int | None = None
    preamble: tuple[Text, ...] = ()
    closing: tuple[Text, ...] = ()
    issued_by: str | None = None
    representatives_present_approximate: bool = False
    representatives_in_release: RepresentativesInRelease = RepresentativesInRelease.NAMES
    in_release: InRelease | None = None
    circulated_on: Date | None = None
    approved_on: Date | None = None
    documents: tuple[Document, ...] = ()


@dataclass(frozen=True, slots=True)
class Clearance(Stated):
    """A finding that a person has looked at and allows.

    Attributes:
        phrase: the finding's text, exactly.
        passage: the whole released paragraph, exactly, without number, label or mark.
        at: when, an RFC 3339 date and time as it was given.
    """

    phrase: str
    passage: str
    reason: str
    by: str | None = None
    at: str | None = None
    key: str = field(default_factory=new_key)


@dataclass(frozen=True, slots=True)
class Meeting(Stated):
    """One whole meeting: what a meeting file holds."""

    details: Details
    categories: tuple[Category, ...] = ()
    delegations: tuple[Delegation, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    clearances: tuple[Clearance, ...] = ()
