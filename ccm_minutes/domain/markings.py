"""Markings as they are inherited: a marking withholds its part and all inside it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.entry import Attribution, Entry, EntryKind, Point
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import Marking, Text, is_marked_run, runs_of
from ccm_minutes.domain.walk import all_texts


def is_marked(part: AgendaItem | Entry | Point) -> bool:
    """Whether a part is marked by itself: by a marking or by words to print instead."""
    return part.marking is not None or part.in_release is not None


def inherited(container: Marking | None, part: AgendaItem | Entry | Point) -> Marking | None:
    """The marking that holds for a part inside a container."""
    return Marking.FOUO if is_marked(part) else container


class MarkedItem(NamedTuple):
    """An item, where it stands, and whether it or one that holds it is marked."""

    place: str
    item: AgendaItem
    marked: bool


def items_with_markings(agenda: Sequence[AgendaItem]) -> Iterator[MarkedItem]:
    """Every item and sub-item of an agenda in its order."""
    return _with_markings(agenda, "agenda", above=False)


def _with_markings(items: Sequence[AgendaItem], field: str, *, above: bool) -> Iterator[MarkedItem]:
    for position, item in enumerate(items):
        place, marked = f"{field}[{position}]", above or is_marked(item)
        yield MarkedItem(place, item, marked)
        yield from _with_markings(item.items, f"{place}.items", above=marked)


def leaves_no_trace(entry: Entry) -> bool:
    """Whether a sanitised version has nothing of an entry, not even words in its place."""
    return entry.kind is EntryKind.NOTE or entry.attribution is Attribution.OMITTED


def holds_marking(meeting: Meeting) -> bool:
    """Whether the meeting or anything in it is marked, so that its pages carry the banner."""
    details = meeting.details
    return (
        details.marking is not None
        or any(paper.marking for paper in details.documents)
        or any(_delegations_marked(meeting))
        or any(_items_marked(meeting.agenda))
        or any(_text_marked(text) for _, text in all_texts(meeting))
    )


def _text_marked(text: Text) -> bool:
    return any(is_marked_run(run) for run in runs_of(text))


def _delegations_marked(meeting: Meeting) -> Iterator[bool]:
    for delegation in meeting.delegations:
        yield delegation.marking is not None
        yield from (person.marking is not None for person in delegation.representatives)


def _items_marked(items: Sequence[AgendaItem]) -> Iterator[bool]:
    for item in items:
        yield is_marked(item) or any(paper.marking for paper in item.documents)
        for entry in item.entries:
            yield is_marked(entry)
            yield from _points_marked(entry.points)
        yield from _items_marked(item.items)


def _points_marked(points: Sequence[Point]) -> Iterator[bool]:
    for point in points:
        yield is_marked(point)
        yield from _points_marked(point.points)
