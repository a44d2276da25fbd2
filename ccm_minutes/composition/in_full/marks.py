"""Markings as the full version shows them."""

from dataclasses import dataclass
from typing import Protocol

from ccm_minutes.domain.text import Marking

BANNER = Marking.FOUO.value
PORTION_MARK = f"({Marking.FOUO.value}) "
OPENING = f"[{Marking.FOUO.value}: "
CLOSING = "]"


class Markable(Protocol):
    """A part that can carry a marking."""

    @property
    def marking(self) -> Marking | None: ...


class Replaceable(Markable, Protocol):
    """A part that can also carry words for the sanitised version, which mark it too."""

    @property
    def in_release(self) -> str | None: ...


def is_marked(part: Replaceable) -> bool:
    """Whether a part is withheld by itself, whatever holds it."""
    return part.marking is not None or part.in_release is not None


@dataclass(frozen=True, slots=True)
class Marks:
    """Whether the full version shows what is marked, passage by passage."""

    shown: bool

    def portion(self, marked: bool) -> str:
        """The portion mark before a part; empty where there is none."""
        return PORTION_MARK if marked and self.shown else ""
