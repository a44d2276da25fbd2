"""What is begun in a room, taken along where the meeting is opened again."""

from collections.abc import Sequence
from dataclasses import dataclass

from ccm_minutes.application.half_typed import HalfTyped
from ccm_minutes.application.ports import BegunLine
from ccm_minutes.application.proceedings import Proceedings
from ccm_minutes.gui.room.room import Room


@dataclass(frozen=True, slots=True)
class Begun:
    """What is in memory alone where a store takes nothing more, but for the edits.

    Attributes:
        line: the capture line.
        halves: forms and other lines.
        proceedings: how the meeting runs.
    """

    line: BegunLine
    halves: Sequence[HalfTyped]
    proceedings: Proceedings

    @classmethod
    def of(cls, room: Room) -> "Begun":
        """As it stands now."""
        return cls(room.line.begun.now(), room.half_typed.now(), room.course.proceedings)

    def go_on_in(self, room: Room) -> None:
        """Goes on with it in another room of the same meeting, and has it kept there."""
        room.capture.setText(self.line.line)
        room.capture.keep_plain(self.line.plain)
        room.course.go_on_with(self.proceedings)
        room.half_typed.go_on_with(self.halves)
