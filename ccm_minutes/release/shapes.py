"""The shapes of a printed meeting: what one version of a document says, in plain strings.

Both versions take these shapes: the full one made by ``composition.full``, the sanitised one
by ``release.redaction`` alone. A shape holds no id, no key, no reference to another part, no
time of taking down; the layouts see nothing else of a meeting.
"""

from dataclasses import dataclass
from datetime import date as Date
from datetime import time as Time
from enum import StrEnum
from typing import TypeAlias


class PrintedKind(StrEnum):
    """What a printed entry is. Notes are printed in no version, so there is no such kind."""

    NARRATIVE = "narrative"
    INTERVENTION = "intervention"
    QUESTION = "question"
    KEY_POINT = "key-point"
    DECISION = "decision"
    ACTION = "action"


@dataclass(frozen=True, slots=True)
class PrintedRun:
    """Words with one formatting. Neighbours of one formatting are always joined.

    Attributes:
        mark: the words are a portion mark or the bracket of a marked passage; full version only.
    """

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    superscript: bool = False
    mark: bool = False


PrintedText: TypeAlias = tuple[PrintedRun, ...]


@dataclass(frozen=True, slots=True)
class PrintedName:
    """How somebody who speaks, presents or owns an action is called.

    Attributes:
        inside: within a sentence or a list: "the Netherlands", "an affected State", "President".
        start: at the start of one: "The Netherlands", "An affected State", "President".
        article: goes before ``inside`` where a sentence is made of it ("the" before "President").
        several: stands for more than one, in a language whose verbs show it.
    """

    inside: str
    start: str
    article: str = ""
    several: bool = False


@dataclass(frozen=True, slots=True)
class PrintedPoint:
    """A bullet with bullets of its own."""

    text: PrintedText
    points: tuple["PrintedPoint", ...] = ()


@dataclass(frozen=True, slots=True)
class PrintedEntry:
    """An entry as it is printed.

    Attributes:
        plain: replacement words: a paragraph or bullet with no label, letter or owner.
        mark: the portion mark that goes before all of it; empty in a sanitised version.
        impersonal: an intervention credited to nobody ("It was said:"); no speakers then.
        capacity: without brackets.
        in_writing: full version only.
        adopted_by: the value of the meeting file, as "no-objection"; empty where there is none.
        state: "done" or "cancelled"; empty for an open action.
    """

    kind: PrintedKind
    text: PrintedText = ()
    points: tuple[PrintedPoint, ...] = ()
    plain: bool = False
    mark: str = ""
    speakers: tuple[PrintedName, ...] = ()
    impersonal: bool = False
    capacity: str = ""
    lead_in: str = ""
    in_writing: bool = False
    owners: tuple[PrintedName, ...] = ()
    due: Date | None = None
    due_text: str = ""
    state: str = ""
    adopted_by: str = ""


@dataclass(frozen=True, slots=True)
class PrintedNextMeeting:
    """The next meeting, on the one item that prints it."""

    date: Date | None = None
    start_time: Time | None = None
    end_time: Time | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class PrintedItem:
    """An agenda item with what is printed under it."""

    title: str
    numbered: bool = True
    mark: str = ""
    presenters: tuple[PrintedName, ...] = ()
    chairs: tuple[PrintedName, ...] = ()
    panellists: tuple[PrintedName, ...] = ()
    objective: PrintedText = ()
    planned_minutes: int | None = None
    entries: tuple[PrintedEntry, ...] = ()
    items: tuple["PrintedItem", ...] = ()
    next_meeting: PrintedNextMeeting | None = None


@dataclass(frozen=True, slots=True)
class PrintedOffice:
    """An office with its term, which may be empty."""

    office: str
    term: str = ""


@dataclass(frozen=True, slots=True)
class PrintedPerson:
    """A representative in the list of those present.

    Attributes:
        name: with the honorific.
        movements: arrivals and departures in words; full version only.
    """

    name: str
    function: str = ""
    mark: str = ""
    movements: str = ""


@dataclass(frozen=True, slots=True)
class PrintedDelegation:
    """A delegation in a list of attendance.

    Attributes:
        name: exactly as it was typed.
        count: how many representatives, where they are counted and not listed.
    """

    name: str
    offices: tuple[PrintedOffice, ...] = ()
    representatives: tuple[PrintedPerson, ...] = ()
    count: int | None = None
    mark: str = ""
    movements: str = ""


@dataclass(frozen=True, slots=True)
class PrintedAttendance:
    """Who came, and who did not.

    Attributes:
        representatives_present: the figure given for the meeting.
        delegations_present: the number of delegations, where no figure is given and not
            every one may be named.
        categories: plurals of the categories present, in their own order; by-category only.
    """

    present: tuple[PrintedDelegation, ...] = ()
    apologies: tuple[PrintedDelegation, ...] = ()
    absent: tuple[PrintedDelegation, ...] = ()
    written_reports: tuple[PrintedDelegation, ...] = ()
    representatives_present: int | None = None
    approximate: bool = False
    delegations_present: int | None = None
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PrintedPaper:
    """A paper before the meeting; full version only."""

    title: str
    symbol: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class PrintedMeeting:
    """One version of a meeting, ready to be laid out.

    Attributes:
        full: whether this is the full version, in which an empty item says "Nil".
        banner: the words at the top and foot of every page; empty in a sanitised version.
        draft: whether the full version says that it is a draft.
        notice: whether the constant sentence of a by-category document stands in it.
        number: place in the series; printed as an ordinal before the title.
    """

    title: str
    date: Date
    language: str
    full: bool
    attendance: PrintedAttendance = PrintedAttendance()
    items: tuple[PrintedItem, ...] = ()
    preamble: tuple[PrintedText, ...] = ()
    closing: tuple[PrintedText, ...] = ()
    papers: tuple[PrintedPaper, ...] = ()
    number: int | None = None
    subtitle: str = ""
    body: str = ""
    reference: str = ""
    end_date: Date | None = None
    start_time: Time | None = None
    end_time: Time | None = None
    place: str = ""
    issued_by: str = ""
    banner: str = ""
    draft: bool = False
    notice: bool = False
