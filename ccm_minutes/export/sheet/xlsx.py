"""A sheet as an Excel file."""

from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import chain
from typing import Any, TypeAlias
from zipfile import ZipFile

import xlsxwriter

from ccm_minutes.document.characters import printable
from ccm_minutes.document.sheet import Cell, Sheet
from ccm_minutes.document.tree import PageFurniture
from ccm_minutes.export.package import Part, write_package
from ccm_minutes.export.sheet.cells import CellWriter
from ccm_minutes.export.sheet.heights import LINE, height
from ccm_minutes.export.sheet.limits import MOST_ROWS, TooManyRows, continued
from ccm_minutes.export.sheet.looks import Looks
from ccm_minutes.export.word.package_parts import core_properties

Progress: TypeAlias = Callable[[int, int], None]
"""Told how many rows of how many are written; may raise to end the work."""

_A4 = 9
_LONGEST_HEAD = 80
_LONGEST_LINE = 1_000
"""Above the table; a title that is longer stands in full in its rows."""

_LONGEST_TAB = 31
_NOT_IN_A_TAB = str.maketrans("", "", "[]:*?/\\'")
_AT_ONCE = 250
_CORE = "docProps/core.xml"

_OPTIONS = {
    # Nothing of a meeting is left in a folder for temporary files.
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def xlsx_bytes(sheet: Sheet, progress: Progress) -> bytes:
    """The sheet as the bytes of an Excel file; equal sheets give equal bytes.

    Args:
        sheet: what is written; nothing but it decides a byte.
        progress: called every few hundred rows and at the end.

    Raises:
        TooManyRows: it has more rows than a spreadsheet can hold.
    """
    stream = BytesIO()
    with xlsxwriter.Workbook(stream, _OPTIONS) as workbook:
        _fill(workbook, sheet, progress)
    return _canonical(stream, sheet)


def _fill(workbook: Any, sheet: Sheet, progress: Progress) -> None:
    worksheet = workbook.add_worksheet(_tab(sheet.name))
    cells = CellWriter(worksheet, Looks(workbook, sheet.language))
    top = _write_above(cells, sheet)
    rows = list(chain.from_iterable(map(continued, sheet.rows)))
    if top + 1 + len(rows) > MOST_ROWS:
        raise TooManyRows(len(rows))
    _write_table(cells, sheet, top, rows)
    for number, row in enumerate(rows):
        worksheet.set_row(top + 1 + number, height(row, sheet.columns))
        for column, cell in enumerate(row):
            cells.write(top + 1 + number, column, cell)
        if number % _AT_ONCE == 0:
            progress(number, len(rows))
    _set_up(worksheet, sheet, top, len(rows))
    progress(len(rows), len(rows))


def _write_above(cells: CellWriter, sheet: Sheet) -> int:
    """Writes banner, title and note; gives the row of the headings, from 0."""
    lines = (
        (sheet.furniture.banner, "banner"),
        (sheet.title, "title"),
        (sheet.note, "note"),
    )
    shown = [(_shortened(printable(words), _LONGEST_LINE), look) for words, look in lines if words]
    for row, (words, look) in enumerate(shown):
        cells.plain(row, 0, words, look)
    return len(shown)


def _write_table(cells: CellWriter, sheet: Sheet, top: int, rows: list[tuple[Cell, ...]]) -> None:
    worksheet, heading = cells.worksheet, cells.looks.of("heading")
    worksheet.set_row(top, 2 * LINE + 2)
    for number, column in enumerate(sheet.columns):
        worksheet.set_column(number, number, column.width)
        worksheet.write_string(top, number, column.heading, heading)
    if not rows:
        # A table of a spreadsheet cannot be empty.
        cells.plain(top + 1, 0, sheet.nothing, "note")
        return
    last = len(sheet.columns) - 1
    columns = [{"header": column.heading, "header_format": heading} for column in sheet.columns]
    options = {
        "name": "Register",
        "style": "Table Style Light 1",
        "columns": columns,
        "title": _shortened(printable(sheet.title), _LONGEST_HEAD),
        "description": _shortened(printable(sheet.note), _LONGEST_LINE),
    }
    worksheet.add_table(top, 0, top + len(rows), last, options)


def _set_up(worksheet: Any, sheet: Sheet, top: int, rows: int) -> None:
    """How the sheet is scrolled and printed."""
    worksheet.freeze_panes(top + 1, 0)
    worksheet.hide_gridlines(2)
    worksheet.set_landscape()
    worksheet.set_paper(_A4)
    worksheet.set_margins(left=0.5, right=0.5, top=0.8, bottom=0.8)
    worksheet.fit_to_pages(1, 0)
    worksheet.repeat_rows(top)
    worksheet.print_area(0, 0, top + max(rows, 1), len(sheet.columns) - 1)
    worksheet.set_header(_head(sheet.furniture))
    worksheet.set_footer(_foot(sheet.furniture))


def _head(furniture: PageFurniture) -> str:
    return _three(furniture.running_head, furniture.banner, furniture.reference)


def _foot(furniture: PageFurniture) -> str:
    before, between, after = map(_coded, furniture.page_of)
    return f"{_three('', furniture.banner, '')}&R{before}&P{between}&N{after}"


def _three(left: str, centre: str, right: str) -> str:
    """The three parts of the top or foot of a page, in the codes of a spreadsheet."""
    parts = (("&L", left), ("&C", centre), ("&R", right))
    return "".join(f"{code}{_coded(words)}" for code, words in parts if words)


def _coded(words: str) -> str:
    line = printable(words).replace("\n", " ")
    return _shortened(line, _LONGEST_HEAD).replace("&", "&&")


def _shortened(words: str, most: int) -> str:
    return words if len(words) <= most else f"{words[: most - 1]}…"


def _tab(name: str) -> str:
    return printable(name).translate(_NOT_IN_A_TAB)[:_LONGEST_TAB]


def _canonical(stream: BytesIO, sheet: Sheet) -> bytes:
    """The same as a canonical package, with the properties of our documents: no name, no time."""
    finished = BytesIO()
    with ZipFile(stream) as archive:
        write_package(_parts(archive, sheet), finished)
    return finished.getvalue()


def _parts(archive: ZipFile, sheet: Sheet) -> Iterator[Part]:
    for name in archive.namelist():
        content = archive.read(name)
        if name == _CORE:
            content = core_properties(sheet.title, sheet.language).encode()
        yield Part(name, [content])
