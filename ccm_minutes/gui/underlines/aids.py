"""What underlines need from outside the room."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ccm_minutes.application.spelling.ports import OwnWords, Spellers
from ccm_minutes.gui.background import Task, Work
from ccm_minutes.gui.settings import Settings


@dataclass(frozen=True, slots=True)
class Aids:
    """What underlines need from outside the room.

    Attributes:
        run: does work beside the window.
        settings: remember whether spelling is checked.
        words: the users' own words.
        abbreviations: short forms and what they stand for, for a body.
        spellers: None where the program has no dictionaries.
    """

    run: Callable[[Work, Task], object]
    settings: Settings
    words: OwnWords
    abbreviations: Callable[[str], Iterable[str]]
    spellers: Spellers | None = None
