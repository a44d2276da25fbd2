"""What the second reader says of a file."""

from dataclasses import dataclass
from typing import Final

CHECKS: Final = (
    "archive",
    "parts",
    "constants",
    "canonical",
    "structure",
    "relations",
    "properties",
    "numbering",
    "outlines",
    "paragraphs",
    "furniture",
    "forbidden",
    "withheld",
    "encodings",
    "self-test",
)
"""The names of all checks; a complaint has the name of the check that made it as its code."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """Something in a file that may not be there, or is not as it must be.

    Attributes:
        code: one of ``CHECKS``.
        part: the part of the package; empty for the package as a whole.
        place: where in it: a byte, an element, a paragraph from 1.
        says: one sentence.
    """

    code: str
    part: str
    place: str
    says: str


@dataclass(frozen=True, slots=True)
class Report:
    """Every check that was made and every complaint; a file passes with none."""

    checks: tuple[str, ...]
    complaints: tuple[Complaint, ...]

    @property
    def passed(self) -> bool:
        return not self.complaints


class Misfit(Exception):
    """Ends one check at the first thing that is wrong."""

    def __init__(self, code: str, part: str, place: str, says: str) -> None:
        super().__init__(says)
        self.complaint = Complaint(code, part, place, says)
