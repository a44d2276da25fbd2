"""What is taken down under an agenda item."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from ccm_minutes.domain.keys import new_key
from ccm_minutes.domain.speaker import Speaker
from ccm_minutes.domain.stated import Stated
from ccm_minutes.domain.text import Marking, Text


class EntryKind(StrEnum):
    """What an entry is; a note is exported in no version."""

    NARRATIVE = "narrative"
    INTERVENTION = "intervention"
    QUESTION = "question"
    KEY_POINT = "key-point"
    DECISION = "decision"
    ACTION = "action"
    NOTE = "note"


class Attribution(StrEnum):
    """How the sanitised version credits one entry, over what the meeting says."""

    NAMED = "named"
    BY_CATEGORY = "by-category"
    IMPERSONAL = "impersonal"
    OMITTED = "omitted"


class ActionState(StrEnum):
    """What became of an action point; without one it is open."""

    OPEN = "open"
    DONE = "done"
    CANCELLED = "cancelled"


class ModeOfAdoption(StrEnum):
    """How a decision was adopted."""

    CONSENSUS = "consensus"
    NO_OBJECTION = "no-objection"
    VOTE = "vote"
    WITH_RESERVATIONS = "with-reservations"


@dataclass(frozen=True, slots=True)
class Point(Stated):
    """A bullet, with bullets of its own."""

    text: Text
    marking: Marking | None = None
    points: tuple["Point", ...] = ()
    in_release: str | None = None


@dataclass(frozen=True, slots=True)
class Entry(Stated):
    """One entry of the record.

    Attributes:
        key: identity in this program, in no file and no document.
        at: when it was taken down, an RFC 3339 date and time as it was given.
        speakers, capacity, lead_in, in_writing: of an intervention only.
        owners, due, due_text, state: of an action only.
        adopted_by: of a decision only.
        in_release: what the sanitised version prints instead; it marks the entry.
        carried_from: id of the meeting that it was carried over from.
    """

    kind: EntryKind
    id: str | None = None
    at: str | None = None
    text: Text | None = None
    points: tuple[Point, ...] = ()
    marking: Marking | None = None
    speakers: tuple[Speaker, ...] = ()
    capacity: str | None = None
    owners: tuple[Speaker, ...] = ()
    due: date | None = None
    due_text: str | None = None
    state: ActionState | None = None
    attribution: Attribution | None = None
    in_release: str | None = None
    adopted_by: ModeOfAdoption | None = None
    flagged: bool = False
    lead_in: str | None = None
    in_writing: bool = False
    carried_from: str | None = None
    key: str = field(default_factory=new_key)
