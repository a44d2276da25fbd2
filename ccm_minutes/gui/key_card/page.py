"""The card as one page: groups of keys in columns of about the same length."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from ccm_minutes.gui.key_card.signs import Line

_HEADING = 2
"""Lines that a heading takes, with the room above it."""

_LETTERS = 42
"""About what stands in one line, keys and words."""

_LEAST = 8
"""Letters of the words beside the longest keys."""


@dataclass(frozen=True, slots=True)
class Group:
    """Keys that belong together."""

    heading: str
    lines: Sequence[Line]

    @property
    def length(self) -> int:
        """About the lines that it takes."""
        keys = max((len(one) for one, _ in self.lines), default=0)
        room = max(_LEAST, _LETTERS - keys)
        return sum(1 + max(0, len(words) - 1) // room for _, words in self.lines) + _HEADING


def in_columns(groups: Sequence[Group], columns: int) -> list[list[Group]]:
    """Groups in their order, in at most so many columns, the longest as short as can be."""
    shortest = max((one.length for one in groups), default=0)
    longest = sum(one.length for one in groups)
    most = next(most for most in range(shortest, longest + 1) if _fits(groups, most, columns))
    return _filled(groups, most)


def _fits(groups: Sequence[Group], most: int, columns: int) -> bool:
    return len(_filled(groups, most)) <= columns


def _filled(groups: Sequence[Group], most: int) -> list[list[Group]]:
    filled: list[list[Group]] = [[]]
    for one in groups:
        if filled[-1] and sum(group.length for group in filled[-1]) + one.length > most:
            filled.append([])
        filled[-1].append(one)
    return filled


def page_of(groups: Sequence[Group], columns: int, soft: str) -> str:
    """The page in the HTML that Qt reads.

    Args:
        groups: in their order.
        columns: how many fit beside each other.
        soft: the colour of the headings.
    """
    cells = "".join(
        f'<td width="{100 // columns}%" style="padding-right: 16px">{_column(column, soft)}</td>'
        for column in in_columns(groups, columns)
    )
    return f'<table width="100%" cellspacing="0" style="font-size: 9pt"><tr>{cells}</tr></table>'


def _column(groups: Sequence[Group], soft: str) -> str:
    rows = "".join(_rows(group, soft) for group in groups)
    return f'<table width="100%" cellspacing="0" cellpadding="1">{rows}</table>'


def _rows(group: Group, soft: str) -> str:
    heading = (
        f'<tr><td colspan="2" style="padding-top: 8px; color: {soft}">'
        f"<b>{escape(group.heading)}</b></td></tr>"
    )
    return heading + "".join(
        f'<tr><td style="white-space: pre; padding-right: 9px"><b>{escape(keys)}</b></td>'
        f'<td width="100%">{escape(words)}</td></tr>'
        for keys, words in group.lines
    )
