"""What changed between two states of one meeting, part by part."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import compress, count
from operator import is_not

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.entry import Entry
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import (
    ROOT,
    PartKind,
    Placed,
    assemble,
    meeting_shell,
    parts_of,
    placed_categories,
    placed_clearances,
    placed_delegations,
    placed_item,
)


@dataclass(frozen=True, slots=True)
class Change:
    """One part before and after: added where ``before`` is missing, removed where ``after`` is."""

    kind: PartKind
    key: str
    before: Placed | None
    after: Placed | None

    def reversed(self) -> "Change":
        """The change that takes this one back."""
        return Change(self.kind, self.key, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Difference:
    """All that changed, in no order that matters; empty and false where nothing did."""

    changes: tuple[Change, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changes)

    def reversed(self) -> "Difference":
        """The difference that takes this one back."""
        return Difference(tuple(change.reversed() for change in self.changes))

    def of_kind(self, *kinds: PartKind) -> Iterator[Change]:
        """The changes of parts of these kinds."""
        return (change for change in self.changes if change.kind in kinds)


def difference(before: Meeting, after: Meeting) -> Difference:
    """What has to change in ``before`` for it to be ``after``.

    Parts that are the same object in the same place are passed over unread, so the cost
    follows the size of the edit and not that of the meeting.
    """
    if before is after:
        return Difference()
    old = {(placed.kind, placed.key): placed for placed in _candidates(before, after)}
    new = {(placed.kind, placed.key): placed for placed in _candidates(after, before)}
    return Difference(tuple(_changes(old, new)))


def combined(differences: Iterable[Difference]) -> Difference:
    """All that changed from before the first of them to after the last, each part once."""
    net: dict[tuple[PartKind, str], Change] = {}
    for change in (change for one in differences for change in one.changes):
        name = (change.kind, change.key)
        before = net[name].before if name in net else change.before
        net[name] = Change(*name, before, change.after)
    return Difference(tuple(one for one in net.values() if one.before != one.after))


def applied(meeting: Meeting, change: Difference) -> Meeting:
    """The meeting that a difference from ``meeting`` leads to."""
    parts = {(placed.kind, placed.key): placed for placed in parts_of(meeting)}
    for one in change.changes:
        if one.after is None:
            parts.pop((one.kind, one.key), None)
        else:
            parts[one.kind, one.key] = one.after
    return assemble(parts.values())


_Parts = dict[tuple[PartKind, str], Placed]


def _changes(old: _Parts, new: _Parts) -> Iterator[Change]:
    for name in {**old, **new}:
        was, now = old.get(name), new.get(name)
        if was != now:
            yield Change(*name, was, now)


def _candidates(meeting: Meeting, other: Meeting) -> Iterator[Placed]:
    """The parts of ``meeting`` that may differ from those of ``other``."""
    yield Placed(PartKind.MEETING, ROOT, ROOT, 0, meeting_shell(meeting))
    if meeting.categories is not other.categories:
        yield from placed_categories(meeting)
    if meeting.delegations is not other.delegations:
        yield from placed_delegations(meeting)
    if meeting.clearances is not other.clearances:
        yield from placed_clearances(meeting)
    yield from _differing_items(meeting.agenda, other.agenda, ROOT)


def _differing_items(
    items: Sequence[AgendaItem], others: Sequence[AgendaItem], parent: str
) -> Iterator[Placed]:
    for position, item in enumerate(items):
        twin = others[position] if position < len(others) else None
        if twin is item:
            continue
        if twin is None or twin.key != item.key:
            yield from placed_item(item, parent, position)
        else:
            yield from _differing_item(item, twin, parent, position)


def _differing_item(
    item: AgendaItem, twin: AgendaItem, parent: str, position: int
) -> Iterator[Placed]:
    yield from _only_shell(item, parent, position)
    for place in _differing(item.entries, twin.entries):
        entry = item.entries[place]
        yield Placed(PartKind.ENTRY, entry.key, item.key, place, entry)
    yield from _differing_items(item.items, twin.items, item.key)


def _differing(entries: Sequence[Entry], others: Sequence[Entry]) -> Iterator[int]:
    """Where entries are not the same objects; of thousands that are it looks at each but once."""
    yield from compress(count(), map(is_not, entries, others))
    yield from range(len(others), len(entries))


def _only_shell(item: AgendaItem, parent: str, position: int) -> Iterable[Placed]:
    yield next(placed_item(item, parent, position))
