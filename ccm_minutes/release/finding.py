"""A finding: something in what would go out that must not, or may not, stay."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether a finding stops the release."""

    BLOCK = "block"
    WARN = "warn"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found, where, and what to do about it.

    Attributes:
        code: a short constant name of the rule.
        where: the place in the meeting file, as ``agenda[2].entries[0].points[1]``.
        text: the words found, exactly as they stand in the passage.
        passage: the released paragraph, exactly; empty for a fault of the meeting's
            structure, which no clearance can lift.
        says: one sentence for the user, with what to do.
    """

    code: str
    severity: Severity
    where: str
    text: str
    passage: str
    says: str

    @property
    def blocks(self) -> bool:
        return self.severity is Severity.BLOCK
