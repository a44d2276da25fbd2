"""What the log of releases keeps of a sanitised document that was given out."""

from dataclasses import dataclass
from enum import StrEnum

from ccm_minutes.release.finding import Finding


class ReleaseOutcome(StrEnum):
    """What became of a release."""

    RELEASED = "released"
    NOT_WRITTEN = "not-written"


@dataclass(frozen=True, slots=True)
class AllowedFinding:
    """A finding that a clearance lifts, with what the clearance says of it."""

    finding: Finding
    reason: str
    by: str | None = None
    at: str | None = None


@dataclass(frozen=True, slots=True)
class ReleaseRecord:
    """One record of the log; there are two of a release whose file could not be written.

    A release must be taken as out unless a record says that it was not written.

    Attributes:
        release: a key that the records of one release share.
        outcome: ``NOT_WRITTEN`` takes back an earlier record of the same release.
        at: when, in the form of RFC 3339.
        by: the name that the operating system has for the user.
        file: the name of the document's file, without its folder.
        language: of the document, a BCP 47 tag.
        program: the version of the program.
        sha256: the digest of the document, in hexadecimal.
        allowed: the findings that clearances lifted.
        warnings: the findings that stood.
    """

    release: str
    outcome: ReleaseOutcome
    at: str
    by: str
    file: str
    kind: str
    language: str
    program: str
    sha256: str
    allowed: tuple[AllowedFinding, ...] = ()
    warnings: tuple[Finding, ...] = ()
