"""Markings as the full version shows them."""

from dataclasses import dataclass

from ccm_minutes.domain.text import Marking

BANNER = Marking.FOUO.value
PORTION_MARK = f"({Marking.FOUO.value}) "
OPENING = f"[{Marking.FOUO.value}: "
CLOSING = "]"


@dataclass(frozen=True, slots=True)
class Marks:
    """Whether the full version shows what is marked, passage by passage."""

    shown: bool

    def portion(self, marked: bool) -> str:
        """The portion mark before a part; empty where there is none."""
        return PORTION_MARK if marked and self.shown else ""
