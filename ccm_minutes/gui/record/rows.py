"""The record of one item as rows: an entry, then its points."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
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


class RowMaker:
    """Makes rows, and gives those of an entry again for as long as nothing about it changes.

    The same rows being the same objects is what keeps a long record quick.
    """

    def __init__(self) -> None:
        self._delegations: tuple[Delegation, ...] | None = None
        self._people = Participants({}, {})
        self._made: dict[str, tuple[Entry, _Place, tuple[Row, ...]]] = {}

    def rows(self, meeting: Meeting, item: AgendaItem, marked: bool) -> Iterator[Row]:
        """The rows of an item; ``marked`` where the item is, or what holds it."""
        if meeting.delegations is not self._delegations:
            self._delegations = meeting.delegations
            self._people = participants_of(meeting)
            self._made.clear()
        kinds = [entry.kind for entry in item.entries]
        neighbours = zip((None, *kinds), (*kinds[1:], None), strict=False)
        for entry, (before, after) in zip(item.entries, neighbours, strict=False):
            yield from self._rows(entry, _Place(marked, before, after))

    def _rows(self, entry: Entry, place: "_Place") -> tuple[Row, ...]:
        kept = self._made.get(entry.key)
        if kept is None or kept[0] is not entry or kept[1] != place:
            rows = tuple(_entry_rows(entry, place, self._people))
            kept = self._made[entry.key] = (entry, place, rows)
        return kept[2]


class _Place(NamedTuple):
    """What of an entry's surroundings its rows show."""

    marked: bool
    before: EntryKind | None
    after: EntryKind | None


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
