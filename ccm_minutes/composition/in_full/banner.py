"""Whether anything in a meeting is marked at all."""

from collections.abc import Iterable, Iterator

from ccm_minutes.composition.in_full.marks import BANNER, Markable, is_marked
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.entry import Entry, Point
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import Text, is_marked_run, runs_of


def banner_of(meeting: Meeting) -> str:
    """The words at the top and foot of every page of the full version; empty for none."""
    return BANNER if any(_signs(meeting)) else ""


def _signs(meeting: Meeting) -> Iterator[bool]:
    details = meeting.details
    yield _carries(details)
    yield from map(_carries, details.documents)
    yield from _texts((*details.preamble, *details.closing))
    for delegation in meeting.delegations:
        yield _carries(delegation)
        yield from map(_carries, delegation.representatives)
    yield from _items(meeting.agenda)


def _items(items: Iterable[AgendaItem]) -> Iterator[bool]:
    for item in items:
        yield is_marked(item)
        yield from map(_carries, item.documents)
        yield from _texts((item.objective,))
        yield from _entries(item.entries)
        yield from _items(item.items)


def _entries(entries: Iterable[Entry]) -> Iterator[bool]:
    for entry in entries:
        yield is_marked(entry)
        yield from _texts((entry.text,))
        yield from _points(entry.points)


def _points(points: Iterable[Point]) -> Iterator[bool]:
    for point in points:
        yield is_marked(point)
        yield from _texts((point.text,))
        yield from _points(point.points)


def _texts(texts: Iterable[Text | None]) -> Iterator[bool]:
    for text in texts:
        yield from map(is_marked_run, runs_of(text))


def _carries(part: Markable) -> bool:
    return part.marking is not None
