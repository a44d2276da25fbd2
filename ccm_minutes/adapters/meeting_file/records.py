"""The objects of a meeting file, field by field in the order of the schema.

A test holds these tables against the schema: names, order, required fields, defaults.
"""

from typing import Final

from ccm_minutes.adapters.meeting_file.record import Field, Record
from ccm_minutes.adapters.meeting_file.runs import MARKING, REPLACEMENT, TEXT, Offices, Speakers
from ccm_minutes.adapters.meeting_file.shapes import (
    ID,
    Boolean,
    Day,
    Integer,
    ListOf,
    Moment,
    OneOf,
    String,
    TimeOfDay,
)
from ccm_minutes.domain.agenda import AgendaItem, ItemState, Purpose
from ccm_minutes.domain.delegation import (
    Attendance,
    Category,
    Delegation,
    DelegationKind,
    Movement,
    MovementAt,
    Representative,
    Standing,
)
from ccm_minutes.domain.entry import (
    ActionState,
    Attribution,
    Entry,
    EntryKind,
    ModeOfAdoption,
    Point,
)
from ccm_minutes.domain.meeting import (
    AttributionInRelease,
    Clearance,
    Details,
    DocumentKind,
    InRelease,
    Meeting,
    MeetingStatus,
    NextMeeting,
    RepresentativesInRelease,
)
from ccm_minutes.domain.paper import Document

_STRING = String()
_BOOLEAN = Boolean()
_DAY = Day()
_TIME = TimeOfDay()
_SPEAKERS = ListOf(Speakers())

PAPER: Final = Record(
    Document,
    Field("title", _STRING),
    Field("symbol", _STRING),
    Field("marking", MARKING),
)

MOVEMENT: Final = Record(
    MovementAt,
    Field("at", _TIME),
    Field("what", OneOf(Movement)),
)

NEXT_MEETING: Final = Record(
    NextMeeting,
    Field("date", _DAY),
    Field("start_time", _TIME),
    Field("end_time", _TIME),
    Field("place", _STRING),
)

IN_RELEASE: Final = Record(
    InRelease,
    Field("title", _STRING),
    Field("subtitle", _STRING),
    Field("body", _STRING),
    Field("reference", _STRING),
    Field("place", _STRING),
    Field("next_meeting_place", _STRING),
)

DETAILS: Final = Record(
    Details,
    Field("id", _STRING),
    Field("title", _STRING),
    Field("subtitle", _STRING),
    Field("body", _STRING),
    Field("number", Integer(1)),
    Field("reference", _STRING),
    Field("date", _DAY),
    Field("end_date", _DAY),
    Field("start_time", _TIME),
    Field("end_time", _TIME),
    Field("place", _STRING),
    Field("language", _STRING, always=True),
    Field("kind", OneOf(DocumentKind), always=True),
    Field("marking", MARKING),
    Field("attribution_in_release", OneOf(AttributionInRelease), always=True),
    Field("status", OneOf(MeetingStatus), always=True),
    Field("next_meeting", NEXT_MEETING),
    Field("representatives_present", Integer(0)),
    Field("preamble", ListOf(TEXT)),
    Field("closing", ListOf(TEXT)),
    Field("issued_by", _STRING),
    Field("representatives_present_approximate", _BOOLEAN, always=True),
    Field("representatives_in_release", OneOf(RepresentativesInRelease), always=True),
    Field("in_release", IN_RELEASE),
    Field("circulated_on", _DAY),
    Field("approved_on", _DAY),
    Field("documents", ListOf(PAPER)),
)

CATEGORY: Final = Record(
    Category,
    Field("id", ID),
    Field("singular", _STRING),
    Field("plural", _STRING),
)

REPRESENTATIVE: Final = Record(
    Representative,
    Field("id", ID),
    Field("honorific", _STRING),
    Field("name", _STRING),
    Field("function", _STRING),
    Field("marking", MARKING),
    Field("movements", ListOf(MOVEMENT)),
)

DELEGATION: Final = Record(
    Delegation,
    Field("id", ID),
    Field("name", _STRING),
    Field("other_names", ListOf(_STRING)),
    Field("kind", OneOf(DelegationKind), always=True),
    Field("category", ID),
    Field("offices", ListOf(Offices())),
    Field("attendance", OneOf(Attendance), always=True),
    Field("named_in_release", _BOOLEAN, always=True),
    Field("marking", MARKING),
    Field("representatives", ListOf(REPRESENTATIVE)),
    Field("standing", OneOf(Standing)),
    Field("movements", ListOf(MOVEMENT)),
)

POINT: Final = Record(Point)
POINT.extend(
    Field("text", TEXT),
    Field("marking", MARKING),
    Field("points", ListOf(POINT)),
    Field("in_release", REPLACEMENT),
)

ENTRY: Final = Record(
    Entry,
    Field("id", ID),
    Field("kind", OneOf(EntryKind)),
    Field("at", Moment()),
    Field("text", TEXT),
    Field("points", ListOf(POINT)),
    Field("marking", MARKING),
    Field("speakers", _SPEAKERS),
    Field("capacity", _STRING),
    Field("owners", _SPEAKERS),
    Field("due", _DAY),
    Field("due_text", _STRING),
    Field("state", OneOf(ActionState)),
    Field("attribution", OneOf(Attribution)),
    Field("in_release", REPLACEMENT),
    Field("adopted_by", OneOf(ModeOfAdoption)),
    Field("flagged", _BOOLEAN),
    Field("lead_in", _STRING),
    Field("in_writing", _BOOLEAN),
    Field("carried_from", _STRING),
)

ITEM: Final = Record(AgendaItem)
ITEM.extend(
    Field("id", ID),
    Field("title", _STRING),
    Field("presenters", _SPEAKERS),
    Field("planned_minutes", Integer(0)),
    Field("marking", MARKING),
    Field("entries", ListOf(ENTRY)),
    Field("items", ListOf(ITEM)),
    Field("in_release", REPLACEMENT),
    Field("numbered", _BOOLEAN, always=True),
    Field("title_in_release", _STRING),
    Field("purpose", OneOf(Purpose)),
    Field("state", OneOf(ItemState), always=True),
    Field("carried_from", _STRING),
    Field("chairs", _SPEAKERS),
    Field("panellists", _SPEAKERS),
    Field("objective", TEXT),
    Field("documents", ListOf(PAPER)),
)

CLEARANCE: Final = Record(
    Clearance,
    Field("phrase", _STRING),
    Field("passage", _STRING),
    Field("reason", _STRING),
    Field("by", _STRING),
    Field("at", Moment()),
)

MEETING: Final = Record(
    Meeting,
    Field("meeting", DETAILS, attribute="details"),
    Field("categories", ListOf(CATEGORY)),
    Field("delegations", ListOf(DELEGATION), required=True),
    Field("agenda", ListOf(ITEM), required=True),
    Field("clearances", ListOf(CLEARANCE)),
    constants={"format": "ccm-minutes/meeting", "version": 1},
)
