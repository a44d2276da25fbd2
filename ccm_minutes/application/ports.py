"""What the use cases need from outside. Adapters give it; tests give fakes."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date as Date
from pathlib import Path
from typing import Protocol, TypeAlias

from ccm_minutes.application.abbreviations import Abbreviations
from ccm_minutes.application.half_typed import HalfTypedForms
from ccm_minutes.application.history.moments import PartName, PastEdit
from ccm_minutes.application.proceedings import KeptProceedings
from ccm_minutes.application.release_record import ReleaseRecord
from ccm_minutes.application.spelling.ports import OwnWords
from ccm_minutes.document.sheet import Sheet
from ccm_minutes.document.tree import Document
from ccm_minutes.domain.difference import Difference
from ccm_minutes.domain.meeting import Meeting, MeetingStatus

Progress: TypeAlias = Callable[[int, int], None]
"""Told how much of how much is done; raises ``Cancelled`` when the user stops the work."""


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting as the list of meetings shows it."""

    id: str
    title: str
    body: str
    number: int | None
    date: Date
    status: MeetingStatus


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a search found its words.

    Attributes:
        place: in the words of the meeting file, as ``agenda[2].entries[0]``.
        heading: the title of the agenda item, or of the part, that holds them.
        text: the words around, the found ones between ``start`` and ``end``.
    """

    meeting: MeetingLine
    place: str
    heading: str
    text: str
    start: int
    end: int


class Drafts(Protocol):
    """Where the edits of a meeting go."""

    def save(
        self, meeting_id: str, change: Difference, name: str, *, key: str | None = None
    ) -> None:
        """Makes one edit durable, wholly or not at all, with its place in the history.

        Args:
            meeting_id: of the meeting as it is before the edit.
            change: what the edit changes.
            name: what the user calls the edit.
            key: of an edit that may come again, where nobody knows whether it was saved; the
                second time changes nothing.

        Raises:
            NotNow: this store cannot be written at the moment.
            StoreDamaged: it cannot be read as a whole.
            StaleMeeting: somebody else changed the same part since it was read.
        """


class Settling(Drafts, Protocol):
    """Where edits go that are said to be saved once nothing is left to be done for them."""

    def settle(self) -> None:
        """Sees to it that what was saved stands in the store alone, and in no log beside it.

        Raises:
            NotNow: it does not yet; it is durable all the same.
        """


@dataclass(frozen=True, slots=True)
class BegunLine:
    """What stands in the capture line and is not entered yet.

    Attributes:
        line: as it was typed so far.
        key: of the edit that will enter it; once that is saved, the line is no longer kept.
        plain: what of it is words alone, though it could be read as a name or a deadline.
    """

    line: str
    key: str
    plain: frozenset[str] = frozenset()


class BegunLines(Protocol):
    """Where the capture line goes before it is entered."""

    def keep_line(self, meeting_id: str, begun: BegunLine) -> None:
        """Makes a line durable in place of the one before; an empty one leaves none.

        Raises:
            NotNow, StoreDamaged, UnknownMeeting: it was not kept.
        """

    def begun_line(self, meeting_id: str) -> BegunLine | None:
        """The line that was kept last and not entered; None where there is none."""


class ReleaseLog(Protocol):
    """The log of what was given out. It only grows, and stands in no meeting and no document."""

    def log_release(self, meeting_id: str, release: ReleaseRecord) -> None:
        """Adds a record; it is durable when this returns.

        Raises:
            UnknownMeeting: there is no meeting with this id.
            StoreHeld: this store cannot be written here now.
        """

    def releases(self, meeting_id: str) -> Sequence[ReleaseRecord]:
        """The records of a meeting in the order of logging, or ``UnknownMeeting``."""


class History(Protocol):
    """What became of each part of a meeting, edit by edit. Nothing is taken out of it by an edit.

    Each raises ``UnknownMeeting`` where there is no meeting with this id.
    """

    def edits(self, meeting_id: str) -> Sequence[PastEdit]:
        """Every edit, the oldest first, without its changes."""

    def last_edits(self, meeting_id: str, before: int | None, most: int) -> Sequence[PastEdit]:
        """The last edits before the one with a number, the latest first, without changes.

        Args:
            meeting_id: whose edits.
            before: of an edit; None for the last of all.
            most: how many at most.
        """

    def whole_edits(self, meeting_id: str, numbers: Collection[int]) -> Sequence[PastEdit]:
        """The edits with these numbers, the latest first, with all that each did."""

    def history(
        self, meeting_id: str, part: PartName, progress: Progress = lambda *_: None
    ) -> Sequence[PastEdit]:
        """The edits that added a part, changed it or removed it, the oldest first.

        Each with the change of this part alone; none for a part that never was. Others save
        meanwhile; what ``progress`` raises ends the reading.
        """

    def removed(self, meeting_id: str, progress: Progress = lambda *_: None) -> Sequence[PastEdit]:
        """The edits that removed something, the latest first; as ``history``.

        Each with the removals of what is not back in the meeting now.
        """


class Forgetting(Protocol):
    """Removal for good, which leaves nothing in the store. It has no undo.

    Each raises ``UnknownMeeting`` where there is no meeting with this id, and ``StoreHeld`` where
    something is removed and traces of it are still left in the file.
    """

    def forget(self, meeting_id: str, parts: Collection[PartName]) -> None:
        """Takes parts that an edit removed out of the history as well.

        Raises:
            StaleMeeting: one of them is in the meeting; nothing was done.
        """

    def forget_meeting(self, meeting_id: str) -> None:
        """Removes a whole meeting with its history; its log of releases stays."""


class Register(
    Settling,
    BegunLines,
    Abbreviations,
    OwnWords,
    KeptProceedings,
    HalfTypedForms,
    ReleaseLog,
    History,
    Forgetting,
    Protocol,
):
    """The library of meetings."""

    def meetings(self) -> Sequence[MeetingLine]:
        """All meetings, the latest first."""

    def load(self, meeting_id: str) -> Meeting:
        """One whole meeting, or ``UnknownMeeting``."""

    def take_in(self, meetings: Iterable[Meeting]) -> None:
        """Puts meetings in, all of them or none.

        A known id becomes the new meeting in one step of the history.
        """

    def search(self, words: str, most: int = 200) -> Sequence[Hit]:
        """Where all of these words stand, the latest meetings first."""

    def all_with_actions(self) -> Iterable[Meeting]:
        """Every meeting that holds an action point, the latest first.

        All that an action point needs is there; what else was taken down may stand as empty
        notes, so that every place is kept.
        """

    def unsound(self) -> Sequence[str]:
        """What is wrong with the store as a whole, a line each; reads all of it."""

    def close(self) -> None:
        """Lets go of the store; safe to call twice."""


class MeetingFiles(Protocol):
    """Meetings as files."""

    def read(self, path: Path) -> Meeting:
        """The meeting in a file, or an ``InputFault`` that names the file and the place."""

    def to_json(self, meeting: Meeting) -> str:
        """The text of a meeting file."""


class WholeFiles(Protocol):
    """Files written whole or not at all."""

    def must_take(self, path: Path, *, replace: bool) -> None:
        """Passes a path at which a file can be put, as far as can be told without putting it.

        Raises:
            OutputFault: there is a file already and ``replace`` is false, no such folder,
                read-only.
        """

    def write(self, path: Path, content: bytes, *, replace: bool) -> None:
        """Puts a file at ``path``; what stood there stays untouched when anything fails.

        Raises:
            OutputFault: there is a file already and ``replace`` is false, no such folder,
                read-only, disk full.
        """


class DocumentWriter(Protocol):
    """From a document tree to the bytes of a finished file."""

    def __call__(self, document: Document, progress: Progress) -> bytes: ...


class SheetWriter(Protocol):
    """From a sheet to the bytes of a finished spreadsheet."""

    def __call__(self, sheet: Sheet, progress: Progress) -> bytes: ...


class Clock(Protocol):
    """What time it is here."""

    def now(self) -> str:
        """The time with its zone, in the form of RFC 3339, to the second."""


class User(Protocol):
    """Who uses this machine."""

    def name(self) -> str:
        """The name that the operating system has for the user; fit to be stored."""
