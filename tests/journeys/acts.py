"""What a note-taker does at the window, as values: a script is a list of them."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Line:
    """Types a line and presses Enter.

    Attributes:
        fresh: whether what the line is offered with ("- " after an intervention) goes first.
    """

    text: str
    fresh: bool = True


@dataclass(frozen=True, slots=True)
class Type:
    """Types without Enter."""

    text: str


@dataclass(frozen=True, slots=True)
class Press:
    """Presses keys, as "Ctrl+Shift+M", so many times."""

    keys: str
    times: int = 1


@dataclass(frozen=True, slots=True)
class GoTo:
    """Presses F6 until the place of this name has the keys."""

    place: str


@dataclass(frozen=True, slots=True)
class TabTo:
    """Presses Tab until the field of this name has the keys."""

    field: str


@dataclass(frozen=True, slots=True)
class Until:
    """Waits until something is to be seen: a name of ``tests.journeys.player.SEEN``."""

    seen: str


Act: TypeAlias = Line | Type | Press | GoTo | TabTo | Until


@dataclass(frozen=True, slots=True)
class Step:
    """A part of the script; a picture is taken after it.

    Attributes:
        name: fit for the name of a file.
    """

    name: str
    acts: tuple[Act, ...]
