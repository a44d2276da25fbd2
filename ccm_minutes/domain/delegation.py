"""Who takes part: delegations, their representatives, the offices they hold."""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from ccm_minutes.domain.stated import Stated
from ccm_minutes.domain.text import Marking


class DelegationKind(StrEnum):
    """What a delegation represents."""

    STATE = "state"
    INTERNATIONAL_ORGANISATION = "international-organisation"
    CIVIL_SOCIETY = "civil-society"
    SECRETARIAT = "secretariat"
    OTHER = "other"


class Attendance(StrEnum):
    """Whether a delegation came, and if not, how it let that be known."""

    PRESENT = "present"
    APOLOGIES = "apologies"
    ABSENT = "absent"
    WRITTEN_REPORT = "written-report"


class Standing(StrEnum):
    """In what standing a delegation takes part."""

    STATE_PARTY = "state-party"
    SIGNATORY = "signatory"
    STATE_NOT_PARTY = "state-not-party"
    OBSERVER = "observer"
    EXPERT = "expert"
    SECRETARIAT = "secretariat"


class Movement(StrEnum):
    """Coming into the room or leaving it."""

    ARRIVES = "arrives"
    LEAVES = "leaves"


@dataclass(frozen=True, slots=True)
class MovementAt(Stated):
    """An arrival or a departure, by the clock of the place."""

    at: time
    what: Movement


@dataclass(frozen=True, slots=True)
class Office(Stated):
    """An office held at this meeting.

    A plain string in the meeting file is an office without a term; an object without
    a term is one whose ``office`` is stated.
    """

    office: str
    term: str | None = None


@dataclass(frozen=True, slots=True)
class Representative(Stated):
    """A person in a delegation. Only one with an id can be referred to."""

    name: str
    id: str | None = None
    honorific: str | None = None
    function: str | None = None
    marking: Marking | None = None
    movements: tuple[MovementAt, ...] = ()


@dataclass(frozen=True, slots=True)
class Delegation(Stated):
    """A State, organisation or secretariat at the meeting, or missing from it.

    Attributes:
        id: unique in the meeting file; speakers, owners and mentions refer to it.
        category: id of the category by which it is described where it is not named.
        other_names: names by which it could be recognised beside those of the table.
        named_in_release: whether a by-category sanitised version may name it.
    """

    id: str
    name: str
    other_names: tuple[str, ...] = ()
    kind: DelegationKind = DelegationKind.STATE
    category: str | None = None
    offices: tuple[Office, ...] = ()
    attendance: Attendance = Attendance.PRESENT
    named_in_release: bool = False
    marking: Marking | None = None
    representatives: tuple[Representative, ...] = ()
    standing: Standing | None = None
    movements: tuple[MovementAt, ...] = ()


@dataclass(frozen=True, slots=True)
class Category(Stated):
    """A group by which a delegation is described: without an article, as in "affected State"."""

    id: str
    singular: str
    plural: str
