"""What a cell of a spreadsheet can hold, and rows continued where that is not enough.

The limits are Excel's: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from ccm_minutes.document.characters import printable
from ccm_minutes.document.sheet import Cell
from ccm_minutes.document.tree import Run, Runs
from ccm_minutes.domain.errors import OutputFault

MOST_ROWS = 1_048_576
_MOST_UNITS = 32_767
_MOST_BREAKS = 253
_WIDEST = 2
"""Units of UTF-16 that one character takes at most; Excel counts in these."""

_GOES_ON = "…"


class TooManyRows(OutputFault):
    """More rows than a sheet can have."""

    def __init__(self, rows: int) -> None:
        super().__init__(
            f"A spreadsheet holds {MOST_ROWS:,} rows, and this one would have {rows:,}. "
            "Ask for fewer, such as the open ones or those of one owner."
        )


def continued(row: Sequence[Cell]) -> Iterator[tuple[Cell, ...]]:
    """A row as it stands, or as several where a cell is too long for one.

    What is short stands on every one of them, so that they stay together when the table is
    sorted or filtered.
    """
    cells = [tuple(_pieces(cell)) for cell in row]
    if all(len(pieces) == 1 for pieces in cells):
        yield tuple(pieces[0] for pieces in cells)
        return
    again = [pieces[0] if len(pieces) == 1 else Cell() for pieces in cells]
    for pieces in zip_longest(*cells):
        yield tuple(piece or same for piece, same in zip(pieces, again, strict=True))


def _pieces(cell: Cell) -> Iterator[Cell]:
    """A cell as cells that are short enough; a cut is shown at either side of it."""
    if not isinstance(cell.value, tuple):
        yield cell
        return
    runs = tuple(replace(run, text=printable(run.text)) for run in cell.value)
    while not _fits("".join(run.text for run in runs)):
        at = _cut("".join(run.text for run in runs))
        yield replace(cell, value=(*_slice(runs, 0, at), Run(_GOES_ON)))
        runs = (Run(_GOES_ON), *_slice(runs, at, None))
    yield replace(cell, value=tuple(run for run in runs if run.text))


def _fits(text: str) -> bool:
    if text.count("\n") > _MOST_BREAKS:
        return False
    return len(text) * _WIDEST <= _MOST_UNITS or _units(text) <= _MOST_UNITS


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _cut(text: str) -> int:
    """Where a text that is too long is cut: after the last blank that fits, if there is one."""
    most = _MOST_UNITS - len(_GOES_ON)
    end = min(len(text), most)
    while _units(text[:end]) > most:
        end -= (_units(text[:end]) - most + 1) // _WIDEST
    breaks = [at for at, character in enumerate(text[:end]) if character == "\n"]
    if len(breaks) > _MOST_BREAKS:
        return breaks[_MOST_BREAKS - 1] + 1
    blank = max(text.rfind(blank, len(_GOES_ON), end) for blank in " \n\t")
    return blank + 1 if blank > 0 else end


def _slice(runs: Runs, start: int, end: int | None) -> Iterator[Run]:
    """The characters from ``start`` to ``end`` of all runs together."""
    offset = 0
    for run in runs:
        low = max(start - offset, 0)
        high = None if end is None else max(end - offset, 0)
        if words := run.text[low:high]:
            yield replace(run, text=words)
        offset += len(run.text)
