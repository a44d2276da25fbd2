"""Saying whose two merged entries are."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from ccm_minutes.composition.in_full.naming import participants_of
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import Speaker
from ccm_minutes.gui.lists.lines import Line
from ccm_minutes.gui.picking.form import PickForm, fits
from ccm_minutes.gui.record.rows import listed
from ccm_minutes.gui.words import say

People = tuple[Speaker, ...]


class WhosePick(PickForm):
    """Offers those of the upper entry, those of the lower one, and both together."""

    def __init__(
        self,
        meeting: Meeting,
        both: tuple[People, People],
        edit_for: Callable[[People], Edit],
        parent: QWidget | None = None,
    ) -> None:
        about = say("The two entries are not of the same people. Say whose the whole is.")
        super().__init__(say("Merge with the entry above"), about, parent)
        above, below = both
        together = (*above, *(one for one in below if one not in above))
        people = participants_of(meeting)
        self._ways = {listed(way, people): way for way in (above, below, together)}
        self._edit_for = edit_for
        self.show_offers()

    def offers(self, typed: str) -> Sequence[Line]:
        return [Line(name, name) for name in self._ways if fits(typed, name)]

    def edit(self) -> Edit:
        return self._edit_for(self._ways[self.taken()])
