"""Single cells of a spreadsheet: whatever is typed stays words, and is never a formula."""

from dataclasses import dataclass
from datetime import date as Date
from itertools import chain, groupby
from operator import itemgetter
from typing import Any

from ccm_minutes.document.sheet import Cell
from ccm_minutes.document.tree import Run, Runs
from ccm_minutes.export.sheet.looks import Looks

_LIKE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "'")
"""What a spreadsheet may take for the start of a formula once somebody edits the cell, or reads
it from a file of plain text (https://owasp.org/www-community/attacks/CSV_Injection)."""

_FIRST_YEAR = 1900
"""Spreadsheets count days from the first of January of this year, and know none before."""


@dataclass(frozen=True, slots=True)
class CellWriter:
    """Writes cells of one worksheet of XlsxWriter, which is without types."""

    worksheet: Any
    looks: Looks

    def write(self, row: int, column: int, cell: Cell) -> None:
        """Writes one cell; what it holds is short enough."""
        value = cell.value
        if isinstance(value, tuple):
            self._words(row, column, value, cell.alarm)
        elif isinstance(value, Date):
            self._day(row, column, value, cell.alarm)
        else:
            look = self.looks.of("number", alarm=cell.alarm)
            self.worksheet.write_number(row, column, value, look)

    def plain(self, row: int, column: int, words: str, look: str) -> None:
        """Writes words in a look of their own."""
        self._runs(row, column, (Run(words),), self.looks.of(look))

    def _words(self, row: int, column: int, runs: Runs, alarm: bool) -> None:
        text = "".join(run.text for run in runs)
        quoted = text.startswith(_LIKE_A_FORMULA)
        self._runs(row, column, runs, self.looks.of("words", alarm=alarm, quoted=quoted))

    def _runs(self, row: int, column: int, runs: Runs, look: Any) -> None:
        text = "".join(run.text for run in runs)
        # XlsxWriter takes a string like the second for one that is marked up already.
        if any(self.looks.is_formatted(run) for run in runs) or text.startswith("<r>"):
            self._rich(row, column, self._pieces(runs), look)
        else:
            self._string(row, column, text, look)

    def _pieces(self, runs: Runs) -> list[tuple[Any, str]]:
        """Words with their format, neighbours of one format joined."""
        formatted = ((self.looks.of_run(run), run.text) for run in runs)
        return [
            (of_run, "".join(words for _, words in group))
            for of_run, group in groupby(formatted, key=itemgetter(0))
        ]

    def _rich(self, row: int, column: int, pieces: list[tuple[Any, str]], look: Any) -> None:
        of_run, words = pieces[0]
        if len(pieces) == 1 and len(words) > 1:
            # It takes no fewer than two.
            pieces = [(of_run, words[:1]), (of_run, words[1:])]
        if len(pieces) == 1:
            self._string(row, column, words, look)
        else:
            parts = chain.from_iterable(pieces)
            self.worksheet.write_rich_string(row, column, *parts, look)

    def _string(self, row: int, column: int, text: str, look: Any) -> None:
        if text:
            self.worksheet.write_string(row, column, text, look)
        else:
            self.worksheet.write_blank(row, column, None, look)

    def _day(self, row: int, column: int, day: Date, alarm: bool) -> None:
        if day.year < _FIRST_YEAR:
            self._words(row, column, (Run(day.isoformat()),), alarm)
        else:
            look = self.looks.of("day", alarm=alarm)
            self.worksheet.write_datetime(row, column, day, look)
