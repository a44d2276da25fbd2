"""Lines that are typed while people speak, each kept before the next one is read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ccm_minutes.application.desk import Desk
from ccm_minutes.application.ports import Clock
from ccm_minutes.capture.known_names import KnownNames
from ccm_minutes.capture.session import CaptureSession, take


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
    session, names = CaptureSession(), KnownNames()
    for number, line in enumerate(lines, start=1):
        lookup = names.among(desk.meeting.delegations)
        taken = take(desk.meeting, session, line, clock.now(), lookup)
        if taken.edit is not None:
            desk.do(taken.edit)
        session = taken.session
        yield Kept(number, taken.flagged)
