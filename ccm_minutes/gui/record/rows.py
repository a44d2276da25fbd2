"""The record of one item as rows: an entry, then its points."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import compress, count
from operator import is_not
from typing import NamedTuple, TypeAlias

from ccm_minutes.composition.in_full.naming import Participants, participants_of
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.domain.entry import ActionState, Entry, EntryKind, Point
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import Speaker
from ccm_minutes.domain.text import Mention, Text, Words, runs_of
from ccm_minutes.gui.record.labels import (
    attribution_words,
    kind_words,
    mode_words,
    several_words,
    state_words,
)
from ccm_minutes.gui.text.underline import Underline
from ccm_minutes.gui.words import due_words, say

RowKey: TypeAlias = tuple[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Row:
    """An entry, or a point in it.

    Attributes:
        entry: key of the entry.
        path: positions from the entry to the point; empty for the entry itself.
        label: who speaks, or what the entry is.
        aside: quieter words after the label.
        marked: marked, by itself or by what holds it.
        in_release: the words for the sanitised version, where it has any.
        names: what its mentions are called, in their order.
    """

    entry: str
    path: tuple[int, ...]
    kind: EntryKind
    label: str
    aside: str
    text: Text | None
    marked: bool
    in_release: str | None = None
    flagged: bool = False
    names: tuple[str, ...] = ()

    @property
    def key(self) -> RowKey:
        """By which the row is known again."""
        return self.entry, self.path

    @property
    def words(self) -> str:
        """What it says, mentions by name."""
        names = iter(self.names)
        return "".join(
            run.text if isinstance(run, Words) else next(names) for run in runs_of(self.text)
        )

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        mark = "FOUO" if self.marked else ""
        return ", ".join(part for part in (mark, self.label, self.aside, self.words) if part)


UnderlinesInRow: TypeAlias = Callable[[Row, Text], Sequence[Underline]]
"""What is underlined in a text that stands in a row, or in the editor that is open in it."""


def no_underlines(_row: Row, _text: Text) -> Sequence[Underline]:
    """Underlines no words."""
    return ()


@dataclass(frozen=True, slots=True)
class NewRows:
    """Rows in the place of ``count`` others from ``start`` on."""

    start: int
    count: int
    rows: tuple[Row, ...]


class RowMaker:
    """Makes the rows of an item, and later those alone of the entries that changed.

    Two states of an item share the entries that were not touched, as the same objects: finding
    the others costs next to nothing, however many there are.
    """

    def __init__(self) -> None:
        self._delegations: tuple[Delegation, ...] | None = None
        self._people = Participants({}, {})
        self._shown: tuple[str, bool] | None = None
        self._entries: tuple[Entry, ...] = ()
        self._counts: list[int] = []

    def new_rows(self, meeting: Meeting, item: AgendaItem | None, marked: bool) -> NewRows:
        """What becomes of the rows of an item; ``marked`` where it is, or what holds it."""
        entries = item.entries if item is not None else ()
        shown = (item.key, marked) if item is not None else None
        if meeting.delegations is not self._delegations or shown != self._shown:
            self._delegations, self._shown = meeting.delegations, shown
            self._people = participants_of(meeting)
            start, end = 0, 0
        else:
            start, end = _untouched(self._entries, entries)
        return self._between(entries, start, end, marked)

    def _between(self, entries: tuple[Entry, ...], start: int, end: int, marked: bool) -> NewRows:
        """The rows but those of so many entries at both ends."""
        made = [
            tuple(_entry_rows(entries[at], _place(entries, at, marked), self._people))
            for at in range(start, len(entries) - end)
        ]
        last = len(self._entries) - end
        new = NewRows(
            sum(self._counts[:start]),
            sum(self._counts[start:last]),
            tuple(row for rows in made for row in rows),
        )
        self._entries = entries
        self._counts[start:last] = [len(rows) for rows in made]
        return new


def _untouched(old: tuple[Entry, ...], new: tuple[Entry, ...]) -> tuple[int, int]:
    """How many entries at both ends are the same, and have the same neighbours."""
    start = _shared(old, new)
    end = _shared(old[start:][::-1], new[start:][::-1])
    if start == len(old) == len(new):
        return start, 0
    return max(0, start - 1), max(0, end - 1)


def _shared(one: tuple[Entry, ...], other: tuple[Entry, ...]) -> int:
    return next(compress(count(), map(is_not, one, other)), min(len(one), len(other)))


class _Place(NamedTuple):
    """What of an entry's surroundings its rows show."""

    marked: bool
    before: EntryKind | None
    after: EntryKind | None


def _place(entries: Sequence[Entry], at: int, marked: bool) -> _Place:
    before = entries[at - 1].kind if at else None
    return _Place(marked, before, entries[at + 1].kind if at + 1 < len(entries) else None)


def _entry_rows(entry: Entry, place: _Place, people: Participants) -> Iterator[Row]:
    held = place.marked or is_marked(entry)
    yield Row(
        entry.key,
        (),
        entry.kind,
        _label(entry, people, place),
        _aside(entry, people),
        entry.text,
        held,
        entry.in_release,
        entry.flagged,
        _names(entry.text, people),
    )
    yield from _point_rows(entry, entry.points, (), held, people)


def _point_rows(
    entry: Entry,
    points: Sequence[Point],
    above: tuple[int, ...],
    marked: bool,
    people: Participants,
) -> Iterator[Row]:
    for position, point in enumerate(points):
        path = (*above, position)
        held = marked or is_marked(point)
        names = _names(point.text, people)
        yield Row(
            entry.key, path, entry.kind, "", "", point.text, held, point.in_release, False, names
        )
        yield from _point_rows(entry, point.points, path, held, people)


def name_of(people: Participants, mention: Mention) -> str:
    """What a mention is called inside a sentence."""
    return people.mention(mention).inside


def _names(text: Text | None, people: Participants) -> tuple[str, ...]:
    if text is None or isinstance(text, str):
        return ()
    return tuple(name_of(people, run) for run in runs_of(text) if not isinstance(run, Words))


def listed(speakers: Sequence[Speaker], people: Participants) -> str:
    """Speakers or owners with commas between them."""
    return ", ".join(people.speaker(speaker).start for speaker in speakers)


def _label(entry: Entry, people: Participants, place: _Place) -> str:
    if entry.kind is EntryKind.NARRATIVE:
        return ""
    if entry.kind in several_words():
        if place.before is entry.kind:
            return ""
        return (several_words() if place.after is entry.kind else kind_words())[entry.kind]
    if entry.kind is EntryKind.INTERVENTION:
        return listed(entry.speakers, people) or say("No speaker")
    return kind_words()[entry.kind]


def _aside(entry: Entry, people: Participants) -> str:
    return " · ".join(part for part in _asides(entry, people) if part)


def _asides(entry: Entry, people: Participants) -> Iterator[str]:
    yield entry.lead_in or ""
    yield entry.capacity or ""
    yield say("in writing") if entry.in_writing else ""
    if entry.kind is EntryKind.ACTION:
        yield listed(entry.owners, people)
        yield due_words(entry.due_text, entry.due)
        yield state_words()[entry.state or ActionState.OPEN]
    yield mode_words().get(entry.adopted_by, "")
    yield attribution_words().get(entry.attribution, "")
    yield say("flagged: come back to this") if entry.flagged else ""
