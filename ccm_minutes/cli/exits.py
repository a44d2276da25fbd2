"""The exit status of every failure, in one place."""

from typing import Final

from ccm_minutes.domain.errors import (
    Cancelled,
    InputFault,
    MinutesError,
    OutputFault,
    Refusal,
    StoreDamaged,
    StoreHeld,
    WrongKey,
)

DONE: Final = 0
REFUSED: Final = 1
MISUSED: Final = 2
FAULT: Final = 7
STOPPED: Final = 130
"""What shells give a program that Ctrl+C ended."""

_STATUS: Final[tuple[tuple[type[MinutesError], int], ...]] = (
    (Refusal, REFUSED),
    (InputFault, MISUSED),
    (WrongKey, 3),
    (StoreDamaged, 4),
    (StoreHeld, 5),
    (OutputFault, 6),
    (Cancelled, STOPPED),
)


def status_of(failure: MinutesError) -> int:
    """The exit status that a failure ends with; a fault of the program for any other."""
    return next((status for kind, status in _STATUS if isinstance(failure, kind)), FAULT)
