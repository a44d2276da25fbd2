"""A list of delegations that somebody keeps in a spreadsheet, taken into a meeting in one step."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeVar

from ccm_minutes.domain.delegation import (
    Attendance,
    Category,
    Delegation,
    DelegationKind,
    Office,
    Representative,
    Standing,
)
from ccm_minutes.domain.edits.edit import Edit, one_after_another
from ccm_minutes.domain.edits.people import add_delegation
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.domain.keys import id_of_name
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.references import ids_of

E = TypeVar("E", bound=StrEnum)

HEADS: Final = (
    "name",
    "kind",
    "category",
    "attendance",
    "standing",
    "offices",
    "representatives",
    "other names",
)
"""The heads that are known; only the first must be there."""

_BETWEEN: Final = re.compile(r"[;|\n]")
_HONORIFIC: Final = re.compile(
    r"((?:H\.E\.|(?:Mr|Ms|Mrs|Mme|Dr|Prof|Amb|Col|Sr|Sra)\b\.?|M\.)\s+)+"
)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table.

    Attributes:
        line: where it begins in the file, from 1.
    """

    line: int
    cells: tuple[str, ...]


class WrongRoster(InputFault):
    """A list that cannot be taken; nothing of it was."""

    def __init__(self, file: str, place: str, why: str) -> None:
        super().__init__(f"{file}, {place}: {why}. Nothing was taken in; change it and try again.")


@dataclass(frozen=True, slots=True)
class _Cell:
    """One cell, and what a sentence calls its place."""

    file: str
    line: int
    head: str
    words: str

    def wrong(self, why: str) -> WrongRoster:
        return WrongRoster(self.file, f"line {self.line}, column '{self.head}'", why)

    def parts(self) -> list[str]:
        return [part.strip() for part in _BETWEEN.split(self.words) if part.strip()]

    def one_of(self, known: type[E]) -> E | None:
        if not self.words:
            return None
        wanted = self.words.casefold().replace(" ", "-")
        for one in known:
            if one.value == wanted:
                return one
        names = ", ".join(one.value for one in known)
        raise self.wrong(f"'{self.words}' is none of {names}")


def take_roster(meeting: Meeting, rows: Sequence[Row], file: str) -> Edit:
    """The edit that adds every delegation of a list to a meeting; all of them, or none.

    Args:
        meeting: what they are added to; who is in it already may not be in the list.
        rows: the first has the heads. Offices, representatives and other names stand in one
            cell with semicolons, bars or new lines between; a representative's function
            stands after a comma.
        file: what sentences call the list.

    Raises:
        WrongRoster: a head is unknown or missing, or a cell cannot be understood.
    """
    heads = _heads(rows[0], file)
    taken = ids_of(meeting)
    names = {_same(one.name) for one in meeting.delegations}
    edits: list[Edit] = []
    for row in rows[1:]:
        cells = _cells(row, heads, file)
        delegation = _delegation(cells, meeting.categories, taken)
        if _same(delegation.name) in names:
            raise cells["name"].wrong(f"'{delegation.name}' is in the meeting or the list already")
        names.add(_same(delegation.name))
        taken.add(delegation.id)
        edits.append(add_delegation(delegation))
    if not edits:
        raise WrongRoster(file, f"line {rows[0].line}", "no delegation stands under the heads")
    return one_after_another("import a list of delegations", edits)


def _heads(row: Row, file: str) -> tuple[str, ...]:
    heads = tuple(" ".join(re.split(r"[\s_-]+", cell.casefold())).strip() for cell in row.cells)
    for number, head in enumerate(heads, start=1):
        if head and (head not in HEADS or head in heads[: number - 1]):
            why = f"the head '{row.cells[number - 1]}' stands twice, or is none of "
            raise WrongRoster(file, f"line {row.line}, column {number}", why + ", ".join(HEADS))
    if "name" not in heads:
        raise WrongRoster(file, f"line {row.line}", "no column has the head 'name'")
    return heads


def _cells(row: Row, heads: Sequence[str], file: str) -> Mapping[str, _Cell]:
    words = dict(zip(heads, row.cells, strict=False))
    return {head: _Cell(file, row.line, head, words.get(head, "")) for head in HEADS}


def _delegation(
    cells: Mapping[str, _Cell], categories: Iterable[Category], taken: set[str]
) -> Delegation:
    name = cells["name"].words
    if not name:
        raise cells["name"].wrong("the name is missing")
    return Delegation(
        id=id_of_name(name, taken),
        name=name,
        other_names=tuple(cells["other names"].parts()),
        kind=cells["kind"].one_of(DelegationKind) or DelegationKind.STATE,
        category=_category(cells["category"], categories),
        offices=tuple(Office(words) for words in cells["offices"].parts()),
        attendance=cells["attendance"].one_of(Attendance) or Attendance.PRESENT,
        representatives=tuple(map(_person, cells["representatives"].parts())),
        standing=cells["standing"].one_of(Standing),
    )


def _category(cell: _Cell, categories: Iterable[Category]) -> str | None:
    if not cell.words:
        return None
    for category in categories:
        if _same(cell.words) in map(_same, (category.id, category.singular, category.plural)):
            return category.id
    raise cell.wrong(f"the meeting has no category '{cell.words}'; add it there first")


def _person(words: str) -> Representative:
    who, _, function = (part.strip() for part in words.partition(","))
    honorific = _HONORIFIC.match(who)
    name = who[honorific.end() :] if honorific else who
    return Representative(
        name, honorific=honorific[0].strip() if honorific else None, function=function or None
    )


def _same(words: str) -> str:
    return unicodedata.normalize("NFKC", words).casefold().strip()
