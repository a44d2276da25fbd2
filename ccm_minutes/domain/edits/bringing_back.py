"""Bringing back parts as they once stood."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.edits.edit import Edit, OutOfPlace
from ccm_minutes.domain.edits.still_marked import still_marked
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import ROOT, Part, PartKind, Placed, assemble, parts_of
from ccm_minutes.domain.references import faults_of

_HOLDING = (PartKind.ITEM, PartKind.ENTRY)


def bring_back(parts: Sequence[Placed]) -> Edit:
    """Gives parts the wording they once had; puts in again those that were removed.

    A part that is there keeps its place and, an item, what is in it, and what was withheld of it
    since. One that was removed comes
    back where it stood, or as near as its neighbours now allow.
    """

    def apply(meeting: Meeting) -> Meeting:
        siblings = _Siblings(meeting)
        for placed in sorted(parts, key=_holders_first):
            siblings.put(placed)
        return _still_sound(siblings.assembled())

    return Edit("bring back", apply)


def _holders_first(placed: Placed) -> tuple[bool, bool, int]:
    return placed.kind is PartKind.ENTRY, placed.parent != ROOT, placed.position


class _Siblings:
    """The parts of a meeting in lists, each of one kind under one parent."""

    def __init__(self, meeting: Meeting) -> None:
        self._lists: dict[tuple[PartKind, str], list[Placed]] = defaultdict(list)
        self._where: dict[tuple[PartKind, str], str] = {}
        for placed in parts_of(meeting):
            self._lists[placed.kind, placed.parent].append(placed)
            self._where[placed.kind, placed.key] = placed.parent

    def put(self, placed: Placed) -> None:
        parent = self._where.get((placed.kind, placed.key))
        if parent is None:
            self._insert(placed)
        else:
            siblings = self._lists[placed.kind, parent]
            at = next(n for n, one in enumerate(siblings) if one.key == placed.key)
            now = siblings[at].part
            part = _as_now(now, still_marked(now, placed.part))
            siblings[at] = replace(siblings[at], part=part)

    def _insert(self, placed: Placed) -> None:
        if placed.kind in _HOLDING and placed.parent != ROOT:
            self._refuse_without_holder(placed.parent)
        self._lists[placed.kind, placed.parent].insert(placed.position, placed)
        self._where[placed.kind, placed.key] = placed.parent

    def _refuse_without_holder(self, parent: str) -> None:
        if (PartKind.ITEM, parent) not in self._where:
            raise OutOfPlace(
                "The agenda item that it stood in was removed too. Bring that back first."
            )

    def assembled(self) -> Meeting:
        return assemble(
            replace(placed, position=position)
            for siblings in self._lists.values()
            for position, placed in enumerate(siblings)
        )


def _as_now(now: Part, then: Part) -> Part:
    """A part as it was, with what is not a matter of wording as it is."""
    if isinstance(now, Meeting) and isinstance(then, Meeting):
        # By its id others know the meeting: the release log, files that were given out.
        return replace(then, details=replace(then.details, id=now.details.id))
    if isinstance(now, AgendaItem):
        return replace(cast(AgendaItem, then), key=now.key)
    return then


def _still_sound(meeting: Meeting) -> Meeting:
    for fault in faults_of(meeting):
        raise OutOfPlace(
            f"It cannot be brought back as it was: {fault.says}. "
            "Put that right first, then try again."
        )
    return meeting
