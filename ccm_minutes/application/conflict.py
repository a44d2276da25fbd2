"""Edits that were held in memory, beside what was saved of the same meeting elsewhere."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeAlias, TypeVar

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Category, Delegation, Representative
from ccm_minutes.domain.difference import Change, Difference, combined
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.keys import new_key
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import ROOT, PartKind, Placed, assemble, parts_of
from ccm_minutes.domain.references import faults_of, foreign_fields
from ccm_minutes.domain.text import Marking, plain

_N = TypeVar("_N", bound=Delegation | Category | Representative)
_Name: TypeAlias = tuple[PartKind, str]
_Parts: TypeAlias = dict[_Name, Placed]


@dataclass(frozen=True, slots=True)
class _Clash:
    """Two values of one field: theirs stands, mine is told."""

    field: str
    mine: Any


def with_both(unsaved: Iterable[Difference], name: str, mine: Meeting) -> Edit:
    """The edit that brings what was not saved into the meeting as others left it.

    What only one side changed is as that side left it. Of what both changed theirs stands, and
    mine comes beside it, flagged: an entry as a second one after theirs, anything else as a note.
    A second entry is marked, since others may have found something in theirs that must not leave.

    Args:
        unsaved: what was held in memory, in order.
        name: what the edit is called.
        mine: the meeting with all of it; of what others took away, who is spoken of comes back.
    """
    changes = combined(unsaved).changes

    def apply(theirs: Meeting) -> Meeting:
        together = _brought_together(theirs, changes, name)
        return _with_all_people(together, mine) if any(faults_of(together)) else together

    return Edit(name, apply)


def _with_all_people(meeting: Meeting, mine: Meeting) -> Meeting:
    known = {one.id: one for one in mine.delegations}
    here = tuple(_with_all_persons(one, known.get(one.id)) for one in meeting.delegations)
    return replace(
        meeting,
        delegations=_with_missing(here, mine.delegations),
        categories=_with_missing(meeting.categories, mine.categories),
    )


def _with_all_persons(theirs: Delegation, mine: Delegation | None) -> Delegation:
    if mine is None:
        return theirs
    people = _with_missing(theirs.representatives, mine.representatives)
    return replace(theirs, representatives=people)


def _with_missing(theirs: tuple[_N, ...], mine: tuple[_N, ...]) -> tuple[_N, ...]:
    known = {one.id for one in theirs}
    return theirs + tuple(one for one in mine if one.id not in known)


def _brought_together(theirs: Meeting, mine: Iterable[Change], name: str) -> Meeting:
    there: _Parts = {(placed.kind, placed.key): placed for placed in parts_of(theirs)}
    beside: list[Placed] = []
    for change in mine:
        beside += _take(there, change)
    there.update(((placed.kind, placed.key), placed) for placed in beside)
    return assemble(_with_a_place(there, name))


def _take(there: _Parts, change: Change) -> Iterator[Placed]:
    """Puts one change in; gives what has to stand beside what others made of the same part."""
    name = (change.kind, change.key)
    now, mine = there.get(name), change.after
    if mine is None:
        if now == change.before:
            there.pop(name, None)
    elif now in (change.before, None):
        there[name] = mine
    elif change.before is not None and now is not None:
        yield from _merge(there, change.before, mine, now)


def _merge(there: _Parts, before: Placed, mine: Placed, now: Placed) -> Iterator[Placed]:
    clashes: list[_Clash] = []
    part = _merged(before.part, mine.part, now.part, clashes)
    place = mine if _place(now) == _place(before) else now
    name = (now.kind, now.key)
    there[name] = replace(now, parent=place.parent, position=place.position, part=part)
    if isinstance(mine.part, Entry) and (clashes or any(foreign_fields(part, ""))):
        there[name] = replace(there[name], part=now.part)
        second = _set_aside(replace(mine.part, key=new_key(), id=None, in_release=None))
        yield replace(there[name], key=second.key, part=second)
    else:
        yield from (_note(there, now, clash) for clash in clashes)


def _merged(before: Any, mine: Any, theirs: Any, clashes: list[_Clash]) -> Any:
    """Field by field; where both changed one, theirs stands and the clash is noted."""
    values: dict[str, Any] = {}
    for field in fields(theirs):
        was, my, their = (getattr(one, field.name) for one in (before, mine, theirs))
        if is_dataclass(their) and type(was) is type(my) is type(their):
            values[field.name] = _merged(was, my, their, clashes)
        elif my not in (was, their) and their == was:
            values[field.name] = my
        elif my not in (was, their):
            clashes.append(_Clash(field.name, my))
    return replace(theirs, **values)


def _note(there: _Parts, about: Placed, clash: _Clash) -> Placed:
    """A note of what stood here, under the item that it is about, else under the first."""
    item = about.key if about.kind is PartKind.ITEM else _first_item(there)
    words = plain(clash.mine) if isinstance(clash.mine, str) else str(clash.mine)
    note = Entry(EntryKind.NOTE, text=f"{clash.field.replace('_', ' ')}: {words}", flagged=True)
    return Placed(PartKind.ENTRY, note.key, item, 0, note)


def _set_aside(entry: Entry) -> Entry:
    return replace(entry, flagged=True, marking=entry.marking or Marking.FOUO)


def _place(placed: Placed) -> tuple[str, int]:
    return placed.parent, placed.position


def _with_a_place(there: _Parts, name: str) -> Iterator[Placed]:
    """Every part; what lay in an item that others took away lies in the first, marked."""
    _free_items(there)
    first = _first_item(there)
    for placed in there.values():
        if not isinstance(placed.part, Entry) or (PartKind.ITEM, placed.parent) in there:
            yield placed
            continue
        if first == ROOT:
            refuge = AgendaItem(name, marking=Marking.FOUO)
            first = refuge.key
            yield Placed(PartKind.ITEM, first, ROOT, 0, refuge)
        yield replace(placed, parent=first, part=_set_aside(placed.part))


def _free_items(there: _Parts) -> None:
    """Puts items at the top that lie in one that is gone, or in themselves."""
    for name, placed in tuple(there.items()):
        if isinstance(placed.part, AgendaItem) and not _is_reached(there, placed):
            marked = replace(placed.part, marking=placed.part.marking or Marking.FOUO)
            there[name] = replace(placed, parent=ROOT, part=marked)


def _is_reached(there: _Parts, item: Placed) -> bool:
    passed: set[str] = set()
    parent = item.parent
    while parent not in passed and (PartKind.ITEM, parent) in there:
        passed.add(parent)
        parent = there[PartKind.ITEM, parent].parent
    return parent == ROOT


def _first_item(there: _Parts) -> str:
    roots = [one for one in there.values() if one.kind is PartKind.ITEM and one.parent == ROOT]
    return min(roots, key=lambda one: one.position).key if roots else ROOT
