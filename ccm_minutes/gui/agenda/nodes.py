"""The agenda as nodes: what its tree shows, worked out of a meeting."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ccm_minutes.domain.agenda import AgendaItem, ItemState
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import DocumentKind, Meeting
from ccm_minutes.domain.numbering import item_numbers
from ccm_minutes.gui.lists.lines import Line
from ccm_minutes.gui.words import say


@dataclass(frozen=True, slots=True)
class Node:
    """An item with its place in the tree.

    Attributes:
        parent: key of the item above; empty on the first level.
        row: from 0 among those with the same parent.
        marked: marked, by itself or by an item above.
        heading: number and title.
    """

    item: AgendaItem
    parent: str
    row: int
    marked: bool
    heading: str

    @property
    def line(self) -> Line:
        """What the tree shows."""
        under, state = _said(self.item), self.item.state
        deferred = state is ItemState.DEFERRED
        title = f"✓ {self.heading}" if state is ItemState.DONE else self.heading
        badge = "FOUO" if self.marked else ""
        return Line(self.item.key, title, under, badge, state is ItemState.DONE, deferred)


def nodes_of(meeting: Meeting) -> dict[str, Node]:
    """Every item by its key, in the order of the agenda.

    The numbers are those of the finished document: in minutes "Present" is part 1.
    """
    first = 2 if meeting.details.kind is DocumentKind.MINUTES else 1
    numbers = item_numbers(meeting.agenda, first)
    return {node.item.key: node for node in _nodes(meeting.agenda, "", False, numbers)}


def _nodes(
    items: Sequence[AgendaItem], parent: str, marked: bool, numbers: dict[str, str]
) -> Iterator[Node]:
    for row, item in enumerate(items):
        held = marked or is_marked(item)
        heading = " ".join((numbers.get(item.key, ""), item.title)).strip()
        yield Node(item, parent, row, held, heading or say("Untitled"))
        yield from _nodes(item.items, item.key, held, numbers)


def _said(item: AgendaItem) -> str:
    if item.state is ItemState.DEFERRED:
        return say("deferred")
    planned = say("{0} min").format(item.planned_minutes) if item.planned_minutes else ""
    now = say("now") if item.state is ItemState.CURRENT else ""
    return " · ".join(part for part in (now, planned) if part)
