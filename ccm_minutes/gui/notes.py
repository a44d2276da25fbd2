"""Notes in a text file, for a new meeting or the one that is open."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ccm_minutes.application.noting import take_notes
from ccm_minutes.gui.asking import Asking
from ccm_minutes.gui.message_bar import MessageBar
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.stage import Stage
from ccm_minutes.gui.words import say

ENDINGS = (".txt", ".text", ".md")
"""Of files that hold notes, and no meeting file."""


@dataclass(frozen=True, slots=True)
class Notes:
    """The lines of a file, and what it is called."""

    file: str
    lines: Sequence[str]


def notes_at(outside: Outside, path: Path) -> Notes:
    """The notes in a file.

    Raises:
        MinutesError: it holds no text that can be read.
    """
    return Notes(path.name, outside.read_text(path) if outside.read_text is not None else ())


def ask_for_notes(stage: Stage, outside: Outside, asking: Asking) -> Notes | None:
    """Asks which notes; None where none are wanted, or they cannot be read, which is told."""
    path = asking.which_notes(stage.window, outside.documents)
    read: list[Notes] = []
    if path is not None:
        stage.guard(lambda: read.append(notes_at(outside, path)))
    return read[0] if read else None


def note_down(room: Room, notes: Notes, bar: MessageBar) -> None:
    """Takes notes into the meeting that is open, in one step of undo.

    Raises:
        MinutesError: none of them was taken in.
    """
    noted = take_notes(room.sitting.meeting, notes.lines, notes.file)
    room.sitting.do(noted.edit)
    told = say("{0} entries were taken in from {1}.").format(noted.entries, notes.file)
    if noted.flagged:
        told += " " + say("{0} of them are flagged: it is not clear who that is.").format(
            noted.flagged
        )
    bar.tell(told)
