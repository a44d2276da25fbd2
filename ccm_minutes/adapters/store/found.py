"""What a search in the store finds."""

from dataclasses import dataclass

from ccm_minutes.domain.parts import PartKind


@dataclass(frozen=True, slots=True)
class Found:
    """A part in which all the words stand.

    Attributes:
        meeting: key of its meeting.
        text: the words around, the first found one between ``start`` and ``end``.
    """

    meeting: str
    kind: PartKind
    key: str
    text: str
    start: int
    end: int
