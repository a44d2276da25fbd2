"""Arrivals and departures in one field: arrives 10:42, leaves 11:05."""

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QLineEdit

from ccm_minutes.domain.delegation import Movement, MovementAt
from ccm_minutes.gui.drawer.fields import clock_time, parsed
from ccm_minutes.gui.people.labels import movement_words
from ccm_minutes.gui.words import say

_ONE: Final = re.compile(r"(?P<what>[^\W\d_][^\d,;]*?)?\s*(?P<at>\d{1,2}[:.h]?\d{2})")
_ALSO: Final = {
    Movement.ARRIVES: ("arrives", "arrived", "arr", "in"),
    Movement.LEAVES: ("leaves", "left", "dep", "out"),
}


def movements_line(movements: Sequence[MovementAt]) -> str:
    """Arrivals and departures as their field has them."""
    words = movement_words()
    return ", ".join(f"{words[one.what]} {one.at:%H:%M}" for one in movements)


def movements_in(field: QLineEdit, before: Sequence[MovementAt]) -> tuple[MovementAt, ...]:
    """The arrivals and departures in a field; as they were where nothing was typed.

    A time alone is an arrival after a departure or as the first, and a departure after an arrival.

    Raises:
        WrongField: the words are no such thing.
    """
    if field.text().strip() == movements_line(before):
        return tuple(before)
    example = say("arrives {0}, leaves {1}").format("10:42", "11:05")
    return parsed(field, _read, example) or ()


def _read(text: str) -> tuple[MovementAt, ...]:
    found: list[MovementAt] = []
    for part in re.split(r"[,;]", text):
        if part.strip():
            found.append(_one(part.strip(), found))
    return tuple(found)


def _one(text: str, before: Sequence[MovementAt]) -> MovementAt:
    match = _ONE.fullmatch(text)
    if match is None:
        raise ValueError(text)
    here = bool(before) and before[-1].what is Movement.ARRIVES
    what = Movement.LEAVES if here else Movement.ARRIVES
    if match["what"]:
        what = _what(match["what"].strip().casefold())
    return MovementAt(clock_time(match["at"]), what)


def _what(word: str) -> Movement:
    shown = movement_words()
    for what, others in _ALSO.items():
        if word in others or word == shown[what].casefold():
            return what
    raise ValueError(word)
