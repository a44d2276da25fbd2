"""The agenda as nodes: what its tree shows, worked out of a meeting."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from ccm_minutes.domain.agenda import AgendaItem, ItemState
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import DocumentKind, Meeting
from ccm_minutes.domain.numbering import item_numbers
from ccm_minutes.gui.lists.lines import Line
from ccm_minutes.gui.words import say

NO_TIME: Mapping[str, float] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ItemLine(Line):
    """An item in the tree.

    Attributes:
        over_time: it takes longer than planned.
        typed_into: what is typed goes into it.
        state: how far the meeting has come with it, in words, where a sign alone says so.
    """

    over_time: bool = False
    typed_into: bool = False
    state: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        typed = say("typed into") if self.typed_into else ""
        parts = (self.title, self.state, self.badge, self.under, typed)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Node:
    """An item with its place in the tree.

    Attributes:
        parent: key of the item above; empty on the first level.
        row: from 0 among those with the same parent.
        marked: marked, by itself or by an item above.
        heading: number and title.
        minutes: whole minutes that the meeting has spent on it, its sub-items included.
        typed_into: what is typed goes into it.
    """

    item: AgendaItem
    parent: str
    row: int
    marked: bool
    heading: str
    minutes: int = 0
    typed_into: bool = False

    @property
    def line(self) -> ItemLine:
        """What the tree shows."""
        under, state = _said(self.item, self.minutes), self.item.state
        deferred = state is ItemState.DEFERRED
        title = f"{_SIGNS[state]} {self.heading}" if state in _SIGNS else self.heading
        badge = "FOUO" if self.marked else ""
        return ItemLine(
            self.item.key,
            title,
            under,
            badge,
            muted=state is ItemState.DONE,
            struck=deferred,
            over_time=over_by(self.item, self.minutes) > 0,
            typed_into=self.typed_into,
            state=_unsaid(state),
        )


_SIGNS = {ItemState.DONE: "✓", ItemState.CURRENT: "▶"}


def _unsaid(state: ItemState) -> str:
    """What a sign or its absence means; "now" and "deferred" stand under the title in words."""
    words = {ItemState.TO_COME: say("to come"), ItemState.DONE: say("done")}
    return words.get(state, "")


def nodes_of(
    meeting: Meeting, seconds: Mapping[str, float] = NO_TIME, typed_into: str = ""
) -> dict[str, Node]:
    """Every item by its key, in the order of the agenda.

    The numbers are those of the finished document: in minutes "Present" is part 1.

    Args:
        meeting: whose agenda.
        seconds: spent on each item itself, without its sub-items.
        typed_into: key of the item that is typed into.
    """
    first = 2 if meeting.details.kind is DocumentKind.MINUTES else 1
    maker = _Maker(item_numbers(meeting.agenda, first), seconds, typed_into)
    return {node.item.key: node for node in maker.nodes(meeting.agenda, "", False)}


@dataclass(frozen=True, slots=True)
class _Maker:
    numbers: dict[str, str]
    seconds: Mapping[str, float] = field(repr=False)
    typed_into: str

    def nodes(self, items: Sequence[AgendaItem], parent: str, marked: bool) -> Iterator[Node]:
        for row, item in enumerate(items):
            held = marked or is_marked(item)
            heading = " ".join((self.numbers.get(item.key, ""), item.title)).strip()
            minutes, typed = int(spent_on(item, self.seconds) // 60), item.key == self.typed_into
            yield Node(item, parent, row, held, heading or say("Untitled"), minutes, typed)
            yield from self.nodes(item.items, item.key, held)


def spent_on(item: AgendaItem, seconds: Mapping[str, float]) -> float:
    """Seconds that went into an item and all under it."""
    return seconds.get(item.key, 0.0) + sum(spent_on(inner, seconds) for inner in item.items)


def over_by(item: AgendaItem, minutes: int) -> int:
    """Minutes that an item has taken beyond what was planned; 0 where nothing was."""
    return max(0, minutes - item.planned_minutes) if item.planned_minutes else 0


def _said(item: AgendaItem, minutes: int) -> str:
    if item.state is ItemState.DEFERRED:
        return say("deferred")
    now = say("now") if item.state is ItemState.CURRENT else ""
    over = over_by(item, minutes)
    beyond = say("⚠ {0} min over").format(over) if over else ""
    return " · ".join(part for part in (now, _minutes(item, minutes), beyond) if part)


def _minutes(item: AgendaItem, minutes: int) -> str:
    begun = minutes or item.state is ItemState.CURRENT
    if item.planned_minutes and begun:
        return say("{0} / {1} min").format(minutes, item.planned_minutes)
    if item.planned_minutes or begun:
        return say("{0} min").format(item.planned_minutes or minutes)
    return ""
