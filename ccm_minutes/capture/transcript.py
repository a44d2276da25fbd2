"""Many lines at once: plain-text notes in the grammar of capture."""

import re
from collections.abc import Iterable, Iterator

from ccm_minutes.capture.lookup import Lookup
from ccm_minutes.capture.session import CaptureSession, Taken, take
from ccm_minutes.domain.edits.edit import Edit, one_after_another
from ccm_minutes.domain.meeting import Meeting

_LINE_END = re.compile(r"\r\n|\n|\r")


def lines_of(text: str) -> Iterator[str]:
    """The lines of plain-text notes, without a byte order mark and the ends of lines."""
    yield from _LINE_END.split(text.removeprefix("\ufeff"))


def take_lines(meeting: Meeting, lines: Iterable[str], at: str | None, lookup: Lookup) -> Edit:
    """All lines as one step of undo."""
    taken = take_each(meeting, CaptureSession(), lines, at, lookup)
    return one_after_another("take in notes", [one.edit for one in taken if one.edit])


def take_each(
    meeting: Meeting,
    session: CaptureSession,
    lines: Iterable[str],
    at: str | None,
    lookup: Lookup,
) -> tuple[Taken, ...]:
    """What each line makes of the meeting as the lines before have left it."""
    return tuple(_taken(meeting, session, lines, at, lookup))


def _taken(
    meeting: Meeting,
    session: CaptureSession,
    lines: Iterable[str],
    at: str | None,
    lookup: Lookup,
) -> Iterator[Taken]:
    for line in lines:
        taken = take(meeting, session, line, at, lookup)
        if taken.edit is not None:
            meeting = taken.edit.apply(meeting)
        session = taken.session
        yield taken
