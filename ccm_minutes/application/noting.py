"""Plain-text notes in the grammar of capture, taken into a meeting in one step."""

from collections.abc import Sequence
from dataclasses import dataclass

from ccm_minutes.capture.known_names import lookup_of
from ccm_minutes.capture.transcript import take_lines
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.walk import all_entries


@dataclass(frozen=True, slots=True)
class Noted:
    """What notes make of a meeting.

    Attributes:
        edit: takes all of them in, as one step of undo.
        entries: how many are added.
        flagged: how many of them somebody has to come back to.
    """

    edit: Edit
    entries: int
    flagged: int


class NoNotes(InputFault):
    """A file of notes without a word."""

    def __init__(self, file: str) -> None:
        super().__init__(f"{file} holds no notes. Choose another file; nothing was taken in.")


def take_notes(meeting: Meeting, lines: Sequence[str], file: str) -> Noted:
    """Reads notes as if each line were typed into the capture line, one after another.

    Args:
        meeting: what they go into, after its last entry.
        lines: those of the notes.
        file: what a sentence calls them.

    Raises:
        NoNotes: there is nothing in them.
    """
    if not any(line.strip() for line in lines):
        raise NoNotes(file)
    # When it was said is not known, only when it was taken in.
    edit = take_lines(meeting, lines, None, lookup_of(meeting.delegations))
    after = edit.apply(meeting)
    return Noted(
        edit,
        _entries(after) - _entries(meeting),
        _flagged(after) - _flagged(meeting),
    )


def _entries(meeting: Meeting) -> int:
    return sum(1 for _ in all_entries(meeting))


def _flagged(meeting: Meeting) -> int:
    return sum(1 for _, _, entry in all_entries(meeting) if entry.flagged)
