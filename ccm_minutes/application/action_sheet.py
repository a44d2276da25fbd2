"""The register of action points laid out as a spreadsheet."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date as Date

from ccm_minutes.application.actions import ActionLine
from ccm_minutes.composition.in_full.marks import BANNER, PORTION_MARK
from ccm_minutes.composition.parts.dates import day
from ccm_minutes.composition.parts.names import at_start
from ccm_minutes.composition.parts.ordinals import meeting_title
from ccm_minutes.composition.parts.runs import mark, plain, runs
from ccm_minutes.document.counting import BULLETS
from ccm_minutes.document.sheet import Cell, Column, Sheet
from ccm_minutes.document.tree import PageFurniture, Run, Runs
from ccm_minutes.domain.entry import ActionState
from ccm_minutes.release.catalogue import Catalogue
from ccm_minutes.release.shapes import PrintedPoint


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands round the rows.

    Attributes:
        as_of: the day that decides what is overdue.
        meeting: the title of the one meeting that the rows are from; empty for several.
        reference: of that meeting.
        portion_marks: whether what is marked says so.
        banner: whether the banner stands there even where no row would bring it.
    """

    as_of: Date
    meeting: str = ""
    reference: str = ""
    portion_marks: bool = True
    banner: bool = False


_Row = tuple[int, ActionLine]


@dataclass(frozen=True, slots=True)
class _Field:
    """A column, and what stands in it.

    Attributes:
        wanted: whether it stands in a register of these actions.
    """

    column: Column
    cell: Callable[[_Row], Cell]
    wanted: Callable[[ActionLine], bool] | None = None


def sheet_of(actions: Sequence[ActionLine], heading: Heading, words: Catalogue) -> Sheet:
    """Action points as a sheet, a row each, in their order."""
    name = words.word("Action points")
    title = " – ".join(part for part in (name, heading.meeting) if part)
    as_of = day(heading.as_of, words)
    fields = [one for one in _fields(heading, words) if _is_wanted(one, actions)]
    banner = heading.banner or any(action.banner for action in actions)
    return Sheet(
        title=title,
        language=words.tag,
        name=name,
        note=words.word("As of {date}. Overdue: still open after the day it was due.").format(
            date=as_of
        ),
        columns=tuple(one.column for one in fields),
        rows=tuple(tuple(one.cell(row) for one in fields) for row in enumerate(actions, start=1)),
        nothing=words.word("There are no action points."),
        furniture=PageFurniture(
            banner=BANNER if banner else "",
            running_head=title,
            reference=heading.reference or as_of,
            page_of=(words.word("Page "), words.word(" of "), ""),
        ),
    )


def _is_wanted(field: _Field, actions: Sequence[ActionLine]) -> bool:
    return field.wanted is None or any(map(field.wanted, actions))


def _fields(heading: Heading, words: Catalogue) -> Iterator[_Field]:
    yield _Field(Column(words.word("No."), 5), lambda row: Cell(row[0]))
    yield from _places(heading, words)
    yield _Field(
        Column(words.word("Owners"), 20),
        lambda row: Cell(plain(at_start(row[1].printed.owners, words))),
    )
    yield _Field(Column(words.word("Action"), 46), lambda row: Cell(tuple(_action(row[1]))))
    yield from _deadlines(heading, words)
    if heading.portion_marks:
        yield _Field(
            Column(words.word("Marking"), 10),
            lambda row: Cell(plain(BANNER if row[1].marked else "")),
            lambda action: action.marked,
        )


def _places(heading: Heading, words: Catalogue) -> Iterator[_Field]:
    def title(row: _Row) -> Cell:
        meeting = row[1].meeting
        return Cell(plain(meeting_title(meeting.title, meeting.number, words)))

    def item(row: _Row) -> Cell:
        marked = row[1].item_marked and heading.portion_marks
        return Cell((*mark(PORTION_MARK if marked else ""), *plain(row[1].item)))

    yield _Field(Column(words.word("Meeting"), 22), title)
    yield _Field(Column(words.word("Date"), 12), lambda row: Cell(row[1].meeting.date))
    yield _Field(Column(words.word("Body"), 16), lambda row: Cell(plain(row[1].meeting.body)))
    yield _Field(Column(words.word("Agenda item"), 20), item)


def _deadlines(heading: Heading, words: Catalogue) -> Iterator[_Field]:
    states = {
        ActionState.OPEN: words.word("open"),
        ActionState.DONE: words.word("done"),
        ActionState.CANCELLED: words.word("cancelled"),
    }

    def is_late(row: _Row) -> bool:
        return row[1].is_overdue(heading.as_of)

    def late(row: _Row) -> Cell:
        return Cell(plain(words.word("overdue") if is_late(row) else ""), alarm=is_late(row))

    yield _Field(Column(words.word("Due"), 13), lambda row: Cell(_due(row[1]), alarm=is_late(row)))
    yield _Field(
        Column(words.word("Deadline in words"), 16),
        lambda row: Cell(plain(row[1].due_text if row[1].due else "")),
        lambda action: bool(action.due and action.due_text),
    )
    yield _Field(Column(words.word("State"), 11), lambda row: Cell(plain(states[row[1].state])))
    yield _Field(Column(words.word("Overdue"), 11), late)


def _due(action: ActionLine) -> Date | Runs:
    return action.due or plain(action.due_text)


def _action(action: ActionLine) -> Iterator[Run]:
    """The words of an action point, then each of its points on a line of its own."""
    yield from mark(action.printed.mark)
    yield from runs(action.printed.text)
    points = _points(action.printed.points, 0)
    if not action.printed.text:
        first = next(points, Run(""))
        yield replace(first, text=first.text.lstrip("\n"))
    yield from points


def _points(points: Sequence[PrintedPoint], level: int) -> Iterator[Run]:
    for point in points:
        yield Run(f"\n{'   ' * level}{BULLETS[level % len(BULLETS)]} ")
        yield from runs(point.text)
        yield from _points(point.points, level + 1)
