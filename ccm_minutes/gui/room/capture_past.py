"""The lines that were entered, one key away."""

from typing import TypeAlias

Line: TypeAlias = tuple[str, frozenset[str]]
"""A line, and what of it is words alone."""

EMPTY: Line = ("", frozenset())
_OFFERED = ("", "-")


class PastLines:
    """Goes back and forth between lines; each stays as it was left until another is entered.

    A line that was begun and put aside for one of them is remembered like those entered.
    """

    def __init__(self) -> None:
        self._entered: list[Line] = []
        self._slots: list[Line] = [EMPTY]
        self._at = 0

    def enter(self, line: Line) -> None:
        """Remembers a line that was entered; the next one is empty."""
        begun = self._slots[-1] if self._at < len(self._slots) - 1 else EMPTY
        self._entered.append(line)
        if begun[0].strip() not in _OFFERED:
            self._entered.append(begun)
        self._slots = [*self._entered, EMPTY]
        self._at = len(self._entered)

    def step(self, by: int, now: Line) -> Line | None:
        """The line before, or after; None where there is none.

        Args:
            by: -1 for the one before, 1 for the one after.
            now: the line as it stands.
        """
        to = self._at + by
        if not 0 <= to < len(self._slots):
            return None
        self._slots[self._at] = now
        self._at = to
        return self._slots[to]
