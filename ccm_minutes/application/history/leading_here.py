"""What edits of the past changed, worked out against the meeting that they led to."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeAlias

from ccm_minutes.application.history.moments import Move, PastEdit
from ccm_minutes.domain.difference import Change, Difference
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import ROOT, PartKind, Placed, parts_of

_Name: TypeAlias = tuple[PartKind, str]
_Parts: TypeAlias = dict[_Name, Placed | None]

_WITHIN_ITEMS = (PartKind.ITEM, PartKind.ENTRY)


class LeadsElsewhere(InputFault):
    """Edits of the past that did not lead to the meeting as it is."""

    def __init__(self) -> None:
        super().__init__(
            "What was done before this cannot be taken back step by step: the meeting was "
            "changed elsewhere since, or something of it was removed for good. "
            "Earlier wordings (Ctrl+H) still bring back any part of it."
        )


def change_leading_to(now: Meeting, latest_first: Iterable[PastEdit]) -> Difference:
    """All that these edits, which came one after another, changed on the way to a meeting.

    Raises:
        LeadsElsewhere: they did not lead there, or not all that they did is kept.
    """
    here: _Parts = {(placed.kind, placed.key): placed for placed in parts_of(now)}
    then = dict(here)
    touched: set[_Name] = set()
    for edit in latest_first:
        if not edit.changes and not edit.moves:
            raise LeadsElsewhere
        for change in edit.changes:
            touched.add(_before(then, change))
        for move in edit.moves:
            touched.add(_before_move(then, move))
    _refuse_gaps(then)
    return Difference(tuple(Change(*name, then.get(name), here.get(name)) for name in touched))


def _before(parts: _Parts, change: Change) -> _Name:
    name = (change.kind, change.key)
    if parts.get(name) != change.after:
        raise LeadsElsewhere
    parts[name] = change.before
    return name


def _before_move(parts: _Parts, move: Move) -> _Name:
    name = (move.kind, move.key)
    placed = parts.get(name)
    if placed is None or (placed.parent, placed.position) != move.after:
        raise LeadsElsewhere
    parent, position = move.before
    parts[name] = replace(placed, parent=parent, position=position)
    return name


def _refuse_gaps(parts: _Parts) -> None:
    """Refuses a state that never was, since a part of it is gone for good."""
    positions: dict[_Name, list[int]] = defaultdict(list)
    for placed in parts.values():
        if placed is not None:
            positions[placed.kind, placed.parent].append(placed.position)
            held = placed.kind in _WITHIN_ITEMS and placed.parent != ROOT
            if held and parts.get((PartKind.ITEM, placed.parent)) is None:
                raise LeadsElsewhere
    if any(sorted(found) != list(range(len(found))) for found in positions.values()):
        raise LeadsElsewhere
