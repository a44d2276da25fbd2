"""Papers before the meeting."""

from dataclasses import dataclass

from ccm_minutes.domain.stated import Stated
from ccm_minutes.domain.text import Marking


@dataclass(frozen=True, slots=True)
class Document(Stated):
    """A paper before the meeting, listed in the full version only."""

    title: str
    symbol: str | None = None
    marking: Marking | None = None
