"""Entries as the full version prints them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ccm_minutes.composition.in_full.marks import Marks
from ccm_minutes.composition.in_full.naming import Participants
from ccm_minutes.composition.in_full.strings import line
from ccm_minutes.composition.in_full.text import joined, printed_text
from ccm_minutes.domain.entry import ActionState, Entry, EntryKind, Point
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.speaker import Speaker
from ccm_minutes.domain.text import Text
from ccm_minutes.release.shapes import (
    PrintedEntry,
    PrintedKind,
    PrintedName,
    PrintedPoint,
    PrintedRun,
    PrintedText,
)


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads parts of one meeting with its names and its marks."""

    participants: Participants
    marks: Marks

    def text(self, text: Text | None) -> PrintedText:
        return printed_text(text, self.participants, self.marks)

    def names(self, speakers: Iterable[Speaker]) -> tuple[PrintedName, ...]:
        names = (self.participants.speaker(speaker) for speaker in speakers)
        return tuple(name for name in names if name.inside)


def printed_entries(
    entries: Iterable[Entry], inherited: bool, reader: Reader
) -> tuple[PrintedEntry, ...]:
    """All entries that say something, without the notes."""
    printed = (
        _entry(entry, inherited or is_marked(entry), reader)
        for entry in entries
        if entry.kind is not EntryKind.NOTE
    )
    return tuple(entry for entry in printed if _says_something(entry))


def _entry(entry: Entry, marked: bool, reader: Reader) -> PrintedEntry:
    kind = PrintedKind(entry.kind.value)
    return PrintedEntry(
        kind=kind,
        text=reader.text(entry.text),
        points=tuple(_points(entry.points, marked, reader)),
        mark=reader.marks.portion(marked),
        speakers=reader.names(entry.speakers),
        impersonal=kind is PrintedKind.INTERVENTION and not entry.speakers,
        capacity=line(entry.capacity),
        lead_in=line(entry.lead_in),
        in_writing=entry.in_writing,
        owners=reader.names(entry.owners),
        due=entry.due,
        due_text=line(entry.due_text),
        state="" if entry.state in (None, ActionState.OPEN) else entry.state.value,
        adopted_by=entry.adopted_by.value if entry.adopted_by else "",
    )


def _says_something(entry: PrintedEntry) -> bool:
    return bool(
        entry.text
        or entry.points
        or entry.speakers
        or entry.capacity
        or entry.lead_in
        or entry.owners
        or entry.due
        or entry.due_text
        or entry.adopted_by
    )


def _points(points: Iterable[Point], inherited: bool, reader: Reader) -> Iterator[PrintedPoint]:
    """Points as bullets; one with no words lends its place to those under it."""
    for point in points:
        marked = inherited or is_marked(point)
        text = reader.text(point.text)
        children = _points(point.points, marked, reader)
        if text:
            mark = PrintedRun(reader.marks.portion(marked), mark=True)
            yield PrintedPoint(joined((mark, *text)), tuple(children))
        else:
            yield from children
