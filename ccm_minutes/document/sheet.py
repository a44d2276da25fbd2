"""A spreadsheet as a tree of frozen values: one table with a heading for every column."""

from dataclasses import dataclass
from datetime import date as Date
from typing import TypeAlias

from ccm_minutes.document.tree import PageFurniture, Runs

Value: TypeAlias = Runs | Date | int
"""What a cell holds: words with their formatting (none for an empty cell), a day, a number."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell.

    Attributes:
        alarm: stands out, as what is overdue does.
    """

    value: Value = ()
    alarm: bool = False

    @property
    def text(self) -> str:
        """The words of the cell; empty where it holds a day or a number."""
        return "".join(run.text for run in self.value) if isinstance(self.value, tuple) else ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column.

    Attributes:
        heading: unlike that of any other column.
        width: how many figures fit beside each other in it.
    """

    heading: str
    width: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A spreadsheet with one table.

    Attributes:
        title: stands above the table, and is the title property for screen readers.
        language: a BCP 47 tag.
        name: on the tab of the sheet.
        note: a sentence between title and table.
        rows: each as long as ``columns``.
        furniture: top and foot of every printed page; its banner stands on screen as well.
        nothing: said in place of the rows where there are none.
    """

    title: str
    language: str
    name: str
    note: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    furniture: PageFurniture
    nothing: str = ""
