"""A table of somebody else, in CSV: as a spreadsheet writes it, and nothing cleverer."""

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from ccm_minutes.adapters.foreign.faults import Unfit, UnfitFile
from ccm_minutes.adapters.foreign.plain_text import TextLimits, lines_in
from ccm_minutes.adapters.foreign.reading import bytes_of
from ccm_minutes.application.rostering import Row

_INSTEAD: Final = 'In the spreadsheet, save it as "CSV UTF-8" and give that.'
_LIMITS: Final = TextLimits(size=1024 * 1024, lines=5_000, line=8_000)
_MOST_COLUMNS: Final = 40
_LONGEST: Final = 2_000
"""Characters of one cell."""

_BETWEEN: Final = ",;\t"


def table_at(path: Path) -> tuple[Row, ...]:
    """The rows of a CSV file on disk, the first of them its heads; empty rows are left out.

    Raises:
        UnfitFile: it cannot be read, is no text or no table, or too large; the sentence names
            the line, and the column where there is one.
    """
    try:
        return rows_in(bytes_of(path, _LIMITS.size))
    except Unfit as unfit:
        raise UnfitFile(str(path), unfit.why, unfit.instead or _INSTEAD) from None


def rows_in(content: bytes) -> tuple[Row, ...]:
    """The rows of a table with commas, semicolons or tabs between its cells, or ``Unfit``."""
    lines = lines_in(content, _LIMITS)
    rows = tuple(_rows(lines, _separator(lines)))
    if not rows:
        raise Unfit("it is empty", "Give another file.")
    for row in rows:
        _check(row, len(rows[0].cells))
    return rows


def _separator(lines: Sequence[str]) -> str:
    """What stands most often between the cells of the heads; their own words have none."""
    heads = next((line for line in lines if line.strip()), "")
    return max(_BETWEEN, key=heads.count)


def _rows(lines: Sequence[str], separator: str) -> Iterator[Row]:
    reader = csv.reader([f"{line}\n" for line in lines], delimiter=separator, strict=True)
    start = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield Row(start, tuple(cell.strip() for cell in cells))
            start = reader.line_num + 1
    except csv.Error:
        raise Unfit(
            f"the quotation marks in the row from its line {start} on do not match"
        ) from None


def _check(row: Row, columns: int) -> None:
    count = len(row.cells)
    if count > _MOST_COLUMNS:
        raise Unfit(f"its line {row.line} has more than {_MOST_COLUMNS} columns")
    if count > columns and any(row.cells[columns:]):
        raise Unfit(f"its line {row.line} has {count} cells under {columns} heads")
    for number, cell in enumerate(row.cells, start=1):
        if len(cell) > _LONGEST:
            raise Unfit(f"its line {row.line}, column {number}, is longer than {_LONGEST} letters")
