"""A meeting as a careful reader has it before them: every printed text with its place."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from ccm_minutes.application.wording import words_of
from ccm_minutes.composition.in_full.naming import Participants, participants_of
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import Details, Meeting
from ccm_minutes.domain.text import Text, Words, runs_of
from ccm_minutes.domain.walk import EntryAt, all_entries, all_items, all_points, entry_texts


@dataclass(frozen=True, slots=True)
class Passage:
    """A text as it is printed, its mentions named, and its place in the meeting file."""

    place: str
    words: str


@dataclass(frozen=True)
class Reading:
    """A meeting, and what is worked out once for all rules.

    Attributes:
        passages: every text that either version may print, notes left out.
        entries: every entry with its place.
    """

    meeting: Meeting

    @cached_property
    def participants(self) -> Participants:
        return participants_of(self.meeting)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        found = (*_of_meeting(self.meeting), *_of_agenda(self))
        return tuple(
            Passage(place, words)
            for place, text in found
            if (words := words_of(text, self.participants))
        )

    @cached_property
    def entries(self) -> tuple[EntryAt, ...]:
        return tuple(all_entries(self.meeting))


_Texts = Iterator[tuple[str, Text | None]]


def _of_meeting(meeting: Meeting) -> _Texts:
    details = meeting.details
    yield from (("meeting.title", details.title), ("meeting.subtitle", details.subtitle))
    if details.in_release is not None:
        yield "meeting.in_release.title", details.in_release.title
        yield "meeting.in_release.subtitle", details.in_release.subtitle
    yield from _paragraphs(details)
    for position, paper in enumerate(details.documents):
        yield f"meeting.documents[{position}].title", paper.title


def _paragraphs(details: Details) -> _Texts:
    for name, texts in (("preamble", details.preamble), ("closing", details.closing)):
        for position, text in enumerate(texts):
            yield from _with_replacements(f"meeting.{name}[{position}]", text)


def _of_agenda(reading: Reading) -> _Texts:
    for place, item in all_items(reading.meeting):
        yield from _of_item(place, item)
    for place, _, entry in reading.entries:
        if entry.kind is not EntryKind.NOTE:
            yield from _of_entry(place, entry)


def _of_item(place: str, item: AgendaItem) -> _Texts:
    yield f"{place}.title", item.title
    yield f"{place}.title_in_release", item.title_in_release
    yield f"{place}.in_release", item.in_release
    yield from _with_replacements(f"{place}.objective", item.objective)
    for position, paper in enumerate(item.documents):
        yield f"{place}.documents[{position}].title", paper.title


def _of_entry(place: str, entry: Entry) -> _Texts:
    yield f"{place}.lead_in", entry.lead_in
    yield f"{place}.capacity", entry.capacity
    for where, text in entry_texts(entry, place):
        yield from _with_replacements(where, text)
    yield f"{place}.due_text", entry.due_text
    yield f"{place}.in_release", entry.in_release
    for where, point in all_points(entry.points, place):
        yield f"{where}.in_release", point.in_release


def _with_replacements(place: str, text: Text | None) -> _Texts:
    yield place, text
    if isinstance(text, tuple):
        for run in runs_of(text):
            if isinstance(run, Words) and run.in_release:
                yield place, run.in_release
