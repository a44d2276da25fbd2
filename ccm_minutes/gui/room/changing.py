"""Changing one's mind in the record: another kind, another place, another speaker."""

from PySide6.QtCore import QObject

from ccm_minutes.application.turning import choice_words
from ccm_minutes.domain.edits.converting import change_kind
from ccm_minutes.domain.edits.crediting import change_owners, change_speakers
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.edits.entries import move_entry
from ccm_minutes.domain.edits.points import (
    Moved,
    indent_point,
    move_point_to,
    outdent_point,
    shift_point,
)
from ccm_minutes.domain.edits.spine import find_entry
from ccm_minutes.domain.edits.tree import Path
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.speaker import Speaker
from ccm_minutes.gui.drawer.drawer import Drawer
from ccm_minutes.gui.picking.items import ItemPick
from ccm_minutes.gui.picking.people import PeoplePick
from ccm_minutes.gui.room.in_record import InRecord

_SAID = (EntryKind.INTERVENTION, EntryKind.NARRATIVE, EntryKind.ACTION)
"""Kinds for which somebody can be named; a paragraph becomes an intervention by that."""


class Changing(QObject):
    """Each change is one key and one step of undo.

    Args:
        place: where somebody is.
        drawer: where somebody is asked what a key alone cannot say.
    """

    def __init__(self, place: InRecord, drawer: Drawer) -> None:
        super().__init__(place)
        self._place, self._drawer = place, drawer

    def turn_into(self, kind: EntryKind) -> None:
        """Turns the chosen entry into another kind."""
        if (caret := self._place.settled()) is not None:
            words = choice_words(self._place.meeting)
            self._place.sitting.attempt(change_kind(caret.row.entry, kind, words))

    def move_to_item(self) -> None:
        """Asks for the item that the chosen entry is to go to."""
        caret = self._place.settled()
        if caret is not None:
            key, meeting = caret.row.entry, self._place.meeting
            here = find_entry(meeting, key)[0].key
            self._drawer.open(ItemPick(meeting, here, lambda item: move_entry(key, item)))

    def change_speaker(self) -> None:
        """Asks who said the chosen entry, or who owes it."""
        caret = self._place.settled()
        if caret is None:
            return
        entry = self._place.entry(caret.row.entry)
        if entry.kind not in _SAID:
            self._place.sitting.declined.emit(
                self.tr("Nobody is named for this. Turn it into an intervention first.")
            )
            return
        owes = entry.kind is EntryKind.ACTION
        heading = self.tr("Who owes it") if owes else self.tr("Who said it")
        recent = self._recent(entry.key)
        self._drawer.open(
            PeoplePick(
                heading, self._place.meeting, recent, lambda people: self._said(entry, people)
            )
        )

    def _said(self, entry: Entry, people: tuple[Speaker, ...]) -> Edit:
        if entry.kind is EntryKind.ACTION:
            return change_owners(entry.key, people)
        return change_speakers(entry.key, people, choice_words(self._place.meeting))

    def _recent(self, key: str) -> list[Speaker]:
        """Who spoke in the item before an entry, the latest first, then after it."""
        item, at = find_entry(self._place.meeting, key)
        entries = (*reversed(item.entries[:at]), *item.entries[at + 1 :])
        return list(dict.fromkeys(one for entry in entries for one in entry.speakers))

    def shift(self, by: int) -> None:
        """Moves what is chosen up or down; a point beyond the end of its list to the next entry."""
        caret = self._place.settled()
        if caret is None:
            return
        key, path = caret.row.entry, caret.row.path
        if path:
            self._move(
                shift_point(self._place.entry(key), path, by) or self._to_neighbour(key, path, by)
            )
            return
        item, at = find_entry(self._place.meeting, key)
        if 0 <= at + by < len(item.entries):
            self._place.made(move_entry(key, item.key, at + by), (key, ()))

    def _to_neighbour(self, key: str, path: Path, by: int) -> Moved | None:
        item, at = find_entry(self._place.meeting, key)
        if len(path) > 1 or not 0 <= at + by < len(item.entries):
            return None
        other = item.entries[at + by]
        place = 0 if by > 0 else len(other.points)
        return Moved(move_point_to(key, path, other.key, place), other.key, (place,))

    def indent(self, by: int) -> None:
        """Moves a point a level in or out."""
        caret = self._place.settled()
        if caret is not None and caret.row.path:
            way = indent_point if by > 0 else outdent_point
            self._move(way(self._place.entry(caret.row.entry), caret.row.path))

    def _move(self, found: Moved | None) -> None:
        if found is not None:
            self._place.made(found.edit, (found.entry, found.path))
