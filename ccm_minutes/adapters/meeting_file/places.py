"""Where in a meeting file something is wrong, and what."""

import json
from collections.abc import Iterable
from typing import Any

_MOST_SHOWN = 60


def place_of(path: Iterable[str | int]) -> str:
    """The words for a path: ``agenda[2].entries[0].kind``; empty for the file itself."""
    words = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return "".join(words).removeprefix(".")


def shown(value: Any) -> str:
    """A value as a message quotes it, cut where it is long."""
    if isinstance(value, str):
        text = value if len(value) <= _MOST_SHOWN else f"{value[:_MOST_SHOWN]}…"
        return f"'{text.encode('utf-8', 'backslashreplace').decode()}'"
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    return json.dumps(value)[:_MOST_SHOWN]


class Odd(Exception):
    """A value that does not have the shape it should have.

    Attributes:
        says: what is wrong, fit to follow "place: ".
        path: the way to it, put together while the error travels outwards.
    """

    def __init__(self, says: str) -> None:
        super().__init__(says)
        self.says = says
        self.path: list[str | int] = []

    def within(self, step: str | int) -> "Odd":
        """The same, seen from the value around."""
        self.path.insert(0, step)
        return self

    def __str__(self) -> str:
        place = place_of(self.path)
        return f"{place}: {self.says}" if place else self.says
