"""Lines that are typed while people speak, each kept before the next one is read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ccm_minutes.application.desk import Desk
from ccm_minutes.application.ports import Clock
from ccm_minutes.capture.lookup import Lookup
from ccm_minutes.capture.session import CaptureSession, take
from ccm_minutes.capture.state_codes import codes_of
from ccm_minutes.domain.meeting import Meeting


@dataclass(frozen=True, slots=True)
class Kept:
    """A line that is durable.

    Attributes:
        number: which line it was, from 1.
        flagged: whether the note-taker has to come back to it.
    """

    number: int
    flagged: bool


def keep(lines: Iterable[str], desk: Desk, clock: Clock) -> Iterator[Kept]:
    """Takes lines into the meeting on the desk, and tells of each once it is saved.

    The lines are read one at a time, so that they may still be being typed.

    Raises:
        StoreHeld, StoreDamaged: a line could not be saved; the lines told of before it are.
    """
    session = CaptureSession()
    delegations, lookup = desk.meeting.delegations, _lookup(desk.meeting)
    for number, line in enumerate(lines, start=1):
        if desk.meeting.delegations is not delegations:
            delegations, lookup = desk.meeting.delegations, _lookup(desk.meeting)
        taken = take(desk.meeting, session, line, clock.now(), lookup)
        if taken.edit is not None:
            desk.do(taken.edit)
        session = taken.session
        yield Kept(number, taken.flagged)


def _lookup(meeting: Meeting) -> Lookup:
    return Lookup(meeting.delegations, codes_of(meeting.delegations))
