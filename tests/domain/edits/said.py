"""All that the entries of a meeting say, counted without regard to where it stands."""

from collections import Counter
from collections.abc import Iterator, Sequence

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.edits.converting import IN_ENGLISH
from ccm_minutes.domain.entry import Attribution, Entry, Point
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import AttributionInRelease, Meeting
from ccm_minutes.domain.text import Text, Words, is_marked_run, runs_of
from ccm_minutes.domain.walk import all_entries

_SIGNS = frozenset(",:()")
"""What a label adds beside the words in it."""

_NAMES = ("delegation", "representative")

Said = Counter[object]
"""Characters, and the ids of those who are named."""


def said_in(meeting: Meeting) -> Said:
    """Everything, whatever field it stands in."""
    entries = [found.entry for found in all_entries(meeting)]
    return said_in_texts(meeting) + _count(
        token for entry in entries for token in _tokens_of_fields(entry)
    )


def said_in_texts(meeting: Meeting) -> Said:
    """What stands in texts."""
    return _count(
        token for found in all_entries(meeting) for token in _tokens(found.entry, withheld=True)
    )


def said_openly(meeting: Meeting) -> Said:
    """The words of texts that no marking withholds."""
    return _count(
        token
        for entry in _open_entries(meeting.agenda)
        for token in _tokens(entry, withheld=False)
        if isinstance(token, str) and len(token) == 1
    )


def open_fields(meeting: Meeting) -> Said:
    """The words of fields that a version may print, of entries that no marking withholds."""
    named = meeting.details.attribution_in_release is AttributionInRelease.NAMED
    found: list[object] = []
    for entry in _open_entries(meeting.agenda):
        by_name = entry.attribution is Attribution.NAMED or (named and entry.attribution is None)
        hidden = "" if by_name else f"{entry.capacity or ''}{IN_ENGLISH.in_writing}"
        tokens = Counter(_tokens_of_fields(entry))
        tokens.subtract(Counter(hidden) if entry.capacity or entry.in_writing else Counter())
        found += (+tokens).elements()
    return _count(found)


def _count(tokens: "Iterator[object] | Sequence[object]") -> Said:
    return Counter(one for one in tokens if not str(one).isspace() and one not in _SIGNS)


def _open_entries(items: Sequence[AgendaItem]) -> Iterator[Entry]:
    for item in items:
        if not is_marked(item):
            yield from (entry for entry in item.entries if not is_marked(entry))
            yield from _open_entries(item.items)


def _tokens(entry: Entry, *, withheld: bool) -> Iterator[object]:
    yield from _of_text(entry.text, withheld)
    yield from _of_points(entry.points, withheld)


def _of_points(points: Sequence[Point], withheld: bool) -> Iterator[object]:
    for point in points:
        if withheld or not is_marked(point):
            yield from _of_text(point.text, withheld)
            yield from _of_points(point.points, withheld)


def _of_text(text: Text | None, withheld: bool) -> Iterator[object]:
    for run in runs_of(text):
        if not isinstance(run, Words):
            yield _id(run)
        elif withheld or not is_marked_run(run):
            yield from run.text


def _id(person: object) -> object:
    return next((name, getattr(person, name)) for name in _NAMES if hasattr(person, name))


def _tokens_of_fields(entry: Entry) -> Iterator[object]:
    for person in (*entry.speakers, *entry.owners):
        if hasattr(person, "office"):
            yield from person.office
        else:
            yield _id(person)
    for words in (entry.capacity, entry.lead_in, entry.due_text):
        yield from words or ""
    yield from entry.due.isoformat() if entry.due else ""
    yield from IN_ENGLISH.in_writing if entry.in_writing else ""
    yield from IN_ENGLISH.states.get(entry.state, "") if entry.state else ""
    yield from IN_ENGLISH.modes[entry.adopted_by] if entry.adopted_by else ""
