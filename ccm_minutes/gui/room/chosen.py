"""Edits of all rows that are chosen together, as one step."""

from collections.abc import Sequence
from typing import Protocol

from ccm_minutes.domain.edits.edit import Edit, one_after_another
from ccm_minutes.domain.edits.entries import (
    change_text,
    mark_entry,
    mark_point,
    part_at,
    remove_entry,
    remove_point,
    remove_together,
)
from ccm_minutes.domain.edits.tree import Path
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import Marking, Text
from ccm_minutes.gui.record.rows import Row


class Spot(Protocol):
    """Where a text stands: the key of its entry, and the path to its point, empty for none."""

    @property
    def entry(self) -> str: ...

    @property
    def path(self) -> Path: ...


def outermost(rows: Sequence[Row]) -> list[Row]:
    """The rows without those that lie in another of them."""
    keys = {row.key for row in rows}
    return [
        row
        for row in rows
        if not any((row.entry, row.path[:depth]) in keys for depth in range(len(row.path)))
    ]


def mark_rows(meeting: Meeting, rows: Sequence[Row]) -> Edit:
    """Marks what is chosen; takes the markings away where all of it has one."""
    chosen = outermost(rows)
    marking = None if all(_is_marked(meeting, row) for row in chosen) else Marking.FOUO
    to_change = [row for row in chosen if marking is None or not _is_marked(meeting, row)]
    steps = [mark_row(row, marking, None) for row in to_change]
    return one_after_another(steps[0].name, steps)


def mark_row(row: Spot, marking: Marking | None, words: str | None) -> Edit:
    """Marks an entry or a point, with or without words to print instead."""
    if row.path:
        return mark_point(row.entry, row.path, marking, words)
    return mark_entry(row.entry, marking, words)


def _is_marked(meeting: Meeting, row: Row) -> bool:
    return is_marked(part_at(meeting, row.entry, row.path))


def remove_rows(rows: Sequence[Row]) -> Edit:
    """Takes out what is chosen, the last first, so that the paths of the others stay true."""
    steps = [_removal(row) for row in reversed(outermost(rows))]
    return steps[0] if len(steps) == 1 else remove_together(steps)


def _removal(row: Row) -> Edit:
    return remove_point(row.entry, row.path) if row.path else remove_entry(row.entry)


def text_edit(row: Spot, text: Text, name: str = "typing") -> Edit:
    """Sets the text of an entry or of a point."""
    return change_text(row.entry, row.path, name, text)
