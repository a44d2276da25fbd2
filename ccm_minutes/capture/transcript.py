"""Many lines at once: plain-text notes in the grammar of capture."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from ccm_minutes.capture.lookup import Lookup
from ccm_minutes.capture.session import CaptureSession, settled, take
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.entry import Entry
from ccm_minutes.domain.meeting import Meeting

_LINE_END = re.compile(r"\r\n|\n|\r")

_AT_ONCE: Final = 100
"""Lines that are taken into a meeting of few entries, before these join the others."""


@dataclass(frozen=True, slots=True)
class Transcript:
    """What became of many lines.

    Attributes:
        before: the meeting that they were taken into.
        after: the meeting with all of them.
        session: where the next line goes.
        flagged: whether the note-taker has to come back to one.
    """

    before: Meeting
    after: Meeting
    session: CaptureSession
    flagged: bool


def lines_of(text: str) -> Sequence[str]:
    """The lines of plain-text notes, without a byte order mark and the ends of lines."""
    return _LINE_END.split(text.removeprefix("\ufeff"))


def take_lines(meeting: Meeting, lines: Sequence[str], at: str | None, lookup: Lookup) -> Edit:
    """All lines as one step of undo."""

    def apply(now: Meeting) -> Meeting:
        return (
            taken if now is meeting else take_each(now, CaptureSession(), lines, at, lookup)
        ).after

    taken = take_each(meeting, CaptureSession(), lines, at, lookup)
    return Edit("take in notes", apply)


def _untold(_done: int, _total: int) -> None:
    """Tells nobody."""


def take_each(
    meeting: Meeting,
    session: CaptureSession,
    lines: Sequence[str],
    at: str | None,
    lookup: Lookup,
    progress: Callable[[int, int], None] = _untold,
) -> Transcript:
    """What the lines make of the meeting, each as the lines before have left it.

    Args:
        meeting: as it is now.
        session: where the first line goes.
        lines: without or with their ends.
        at: the time for the entries, in the form of RFC 3339.
        lookup: made from the delegations of this meeting.
        progress: hears how many lines of how many are taken; what it raises ends the work.
    """
    before, flagged = meeting, False
    for start in range(0, len(lines), _AT_ONCE):
        progress(start, len(lines))
        session = settled(meeting, session)
        few = _Few(meeting, session.entry)
        now = few.meeting
        for line in lines[start : start + _AT_ONCE]:
            taken = take(now, session, line, at, lookup)
            now = now if taken.edit is None else taken.edit.apply(now)
            session, flagged = taken.session, flagged or taken.flagged
        meeting = few.whole(now)
    return Transcript(before, meeting, session, flagged)


class _Few:
    """A meeting with those entries alone that lines can touch.

    A line adds an entry at the end of an item, or a point to the entry before it. The entries of an
    item are one value: made anew with each line, thousands of them cost more than the line.

    Args:
        whole: the meeting.
        entry: key of the entry that points go under.
    """

    def __init__(self, whole: Meeting, entry: str | None) -> None:
        self._entry = entry
        self._was: dict[str, AgendaItem] = {}
        self._left: dict[str, AgendaItem] = {}
        self._out: dict[str, tuple[Entry, ...]] = {}
        self._all = whole
        self.meeting = replace(whole, agenda=tuple(map(self._lighter, whole.agenda)))

    def _lighter(self, item: AgendaItem) -> AgendaItem:
        keys = [entry.key for entry in item.entries]
        end = keys.index(self._entry) if self._entry in keys else len(keys)
        inner = tuple(map(self._lighter, item.items))
        left = replace(item, entries=item.entries[end:], items=inner)
        self._was[item.key], self._left[item.key] = item, left
        self._out[item.key] = item.entries[:end]
        return left

    def whole(self, now: Meeting) -> Meeting:
        """A meeting that came of this one, with all entries; untouched items as they were."""
        if now is self.meeting:
            return self._all
        return replace(now, agenda=tuple(map(self._whole, now.agenda)))

    def _whole(self, item: AgendaItem) -> AgendaItem:
        if item is self._left.get(item.key):
            return self._was[item.key]
        entries = (*self._out.get(item.key, ()), *item.entries)
        return replace(item, entries=entries, items=tuple(map(self._whole, item.items)))
