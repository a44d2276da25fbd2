"""Splitting and merging in the record."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QObject

from ccm_minutes.application.turning import choice_words
from ccm_minutes.domain.edits.edit import Edit, OutOfPlace
from ccm_minutes.domain.edits.merging import UnlikePeople, join_entries, merge_with_above
from ccm_minutes.domain.edits.points import (
    join_points,
    merge_point_with_above,
)
from ccm_minutes.domain.edits.spine import find_entry
from ccm_minutes.domain.edits.splitting import split_before_point, split_entry, split_point
from ccm_minutes.domain.keys import new_key
from ccm_minutes.domain.runs import characters
from ccm_minutes.domain.speaker import Speaker
from ccm_minutes.gui.drawer.drawer import Drawer
from ccm_minutes.gui.picking.whose import WhosePick
from ccm_minutes.gui.record.rows import Row, RowKey
from ccm_minutes.gui.room.caret import Caret, chosen_rows
from ccm_minutes.gui.room.in_record import InRecord

WithPeople: TypeAlias = Callable[[tuple[Speaker, ...] | None], Edit]


class Joining(QObject):
    """Makes two of one and one of two.

    Args:
        place: where somebody is.
        drawer: where somebody is asked whose two entries are.
    """

    def __init__(self, place: InRecord, drawer: Drawer) -> None:
        super().__init__(place)
        self._place, self._drawer = place, drawer

    def split(self) -> None:
        """Splits at the cursor; without one, the entry before the chosen point."""
        caret = self._place.settled()
        if caret is None:
            return
        second = new_key()
        edit, then = self._split(caret, second)
        if self._place.made(edit, (second, ()) if then is None else then):
            self._place.edit_again(caret, 0)

    def _split(self, caret: Caret, second: str) -> tuple[Edit, RowKey | None]:
        key, path, at = caret.row.entry, caret.row.path, caret.at
        if path and at:
            return split_point(key, path, at), (key, (*path[:-1], path[-1] + 1))
        if path:
            return split_before_point(key, path, second), None
        whole = len(characters(self._place.entry(key).text))
        return split_entry(key, whole if at is None else at, second), None

    def merge(self) -> None:
        """Merges what is chosen with what stands above it, or all that is chosen together."""
        rows = chosen_rows(self._place.view)
        caret = self._place.settled()
        if caret is None:
            return
        entries = list(dict.fromkeys(row.entry for row in rows))
        if len(entries) > 1:
            self._join(entries)
        elif len(rows) > 1:
            self._join_points(rows)
        elif caret.row.path:
            self._merge_point(caret)
        else:
            self._merge_entry(caret)

    def _join(self, keys: Sequence[str]) -> None:
        def edit(people: tuple[Speaker, ...] | None) -> Edit:
            return join_entries(keys, people, choice_words(self._place.meeting))

        self._merge_or_ask(edit, (keys[0], ()))

    def _join_points(self, rows: Sequence[Row]) -> None:
        key = rows[0].entry
        self._place.made(join_points(key, [row.path for row in rows[1:]]), rows[0].key)

    def _merge_point(self, caret: Caret) -> None:
        above = self._place.row_above(caret.row)
        seam = len(characters(above.text))
        if self._place.made(merge_point_with_above(caret.row.entry, caret.row.path), above.key):
            self._place.edit_again(caret, seam)

    def _merge_entry(self, caret: Caret) -> None:
        key = caret.row.entry
        item, at = find_entry(self._place.meeting, key)
        above = item.entries[at - 1] if at else item.entries[at]

        def edit(people: tuple[Speaker, ...] | None) -> Edit:
            return merge_with_above(key, people, choice_words(self._place.meeting))

        seam = len(characters(above.text))
        if self._merge_or_ask(edit, (above.key, ())) and not above.points:
            self._place.edit_again(caret, seam)

    def _merge_or_ask(self, edit: WithPeople, then: RowKey) -> bool:
        meeting = self._place.meeting
        try:
            edit(None).apply(meeting)
        except UnlikePeople as unlike:
            self._drawer.open(WhosePick(meeting, (unlike.above, unlike.below), edit))
            return False
        except OutOfPlace as failure:
            self._place.sitting.declined.emit(failure.sentence)
            return False
        return self._place.made(edit(None), then)
