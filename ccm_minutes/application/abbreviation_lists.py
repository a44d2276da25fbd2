"""Lists of abbreviations as CSV: taken in wholly or not at all, written safe for a spreadsheet."""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO
from typing import Final

from ccm_minutes.application.abbreviations import Abbreviation, UnfitAbbreviation, fit
from ccm_minutes.application.rostering import Row
from ccm_minutes.domain.errors import InputFault

HEADS: Final = ("short", "long")
"""The heads that are written, and known."""

_KNOWN_HEADS: Final = frozenset(
    {
        HEADS,
        ("abbreviation", "text"),
        ("abréviation", "texte"),
        ("forme courte", "forme longue"),
        ("abreviatura", "texto"),
    }
)
_FORMULA: Final = re.compile(r"'*[=+\-@\t\r]")
_GUARDED: Final = re.compile(r"'+[=+\-@\t\r]")


class WrongList(InputFault):
    """A list that cannot be taken; nothing of it was."""

    def __init__(self, file: str, line: int, why: str) -> None:
        super().__init__(
            f"{file}, line {line}: {why} Nothing was taken in; change it and try again."
        )


def list_of(rows: Sequence[Row], file: str) -> tuple[Abbreviation, ...]:
    """The abbreviations in the rows of a table of two columns, with heads or without.

    Args:
        rows: each a short form and what it stands for; empty ones are left out already.
        file: what sentences call the list.

    Raises:
        WrongList: a row cannot be understood, or a short form stands twice.
    """
    places: dict[str, int] = {}
    found = []
    for row in rows[1:] if _is_heads(rows[0]) else rows:
        one = _abbreviation(row, file)
        if one.short in places:
            why = f"“{one.short}” stands in line {places[one.short]} already."
            raise WrongList(file, row.line, why)
        places[one.short] = row.line
        found.append(one)
    if not found:
        raise WrongList(file, rows[0].line, "no abbreviation stands under the heads.")
    return tuple(found)


def csv_of(listed: Iterable[Abbreviation]) -> bytes:
    """A list as CSV in UTF-8 with its mark, so that a spreadsheet reads it rightly.

    A cell that a spreadsheet would take for a formula has an apostrophe before it, which
    ``list_of`` takes away again.
    """
    text = StringIO()
    table = csv.writer(text)
    table.writerow(HEADS)
    table.writerows((_guarded(one.short), _guarded(one.long)) for one in listed)
    return text.getvalue().encode("utf-8-sig")


def _is_heads(row: Row) -> bool:
    return tuple(cell.casefold() for cell in _cells(row)) in _KNOWN_HEADS


def _abbreviation(row: Row, file: str) -> Abbreviation:
    cells = tuple(map(_bare, _cells(row)))
    if len(cells) != len(HEADS):
        why = f"an abbreviation is two columns, {' and '.join(HEADS)}; here are {len(cells)}."
        raise WrongList(file, row.line, why)
    try:
        return fit(*cells)
    except UnfitAbbreviation as unfit:
        raise WrongList(file, row.line, unfit.sentence) from None


def _cells(row: Row) -> tuple[str, ...]:
    return tuple(_without_empty_end(row.cells))


def _without_empty_end(cells: Sequence[str]) -> Iterator[str]:
    for place, cell in enumerate(cells):
        if place < len(HEADS) or any(cells[place:]):
            yield cell


def _guarded(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _bare(cell: str) -> str:
    return cell[1:] if _GUARDED.match(cell) else cell
