"""The one list of what is open: findings of a release, flags, a careful reader's objections."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ccm_minutes.application.checking.reader import objections
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.release.examination import examine
from ccm_minutes.release.finding import Finding

_FLAGS: Final = frozenset({"flag-still-open", "speaker-unresolved"})
_MENDED_IN: Final = {
    "action-without-owner": ".owners",
    "action-without-deadline": ".due_text",
    "decision-without-mode": ".adopted_by",
    "intervention-without-speaker": ".speakers",
}
_SENTENCE: Final = re.compile(r"(?P<fault>(?:“[^”]*”|[^:“]|:(?!\s))+):\s+(?P<remedy>.+)", re.DOTALL)


class Source(StrEnum):
    """Who would have something done."""

    RELEASE = "release"
    FLAG = "flag"
    READER = "reader"


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """Something in a meeting that is still open."""

    finding: Finding
    source: Source

    @property
    def fault(self) -> str:
        """What is wrong: the sentence of the finding without what to do about it."""
        found = _SENTENCE.fullmatch(self.finding.says)
        return found["fault"] if found else self.finding.says

    @property
    def remedy(self) -> str:
        """What to do about it, as a sentence; empty where the fault says all."""
        found = _SENTENCE.fullmatch(self.finding.says)
        return found["remedy"][0].upper() + found["remedy"][1:] if found else ""

    @property
    def mended_at(self) -> str:
        """Where it is put right: its place, or the field that is missing there."""
        return self.finding.where + _MENDED_IN.get(self.finding.code, "")

    @property
    def can_be_cleared(self) -> bool:
        """Whether a clearance can lift it: a passage of the release alone can be allowed."""
        return self.source is Source.RELEASE and bool(self.finding.passage)


@dataclass(frozen=True, slots=True)
class Judged:
    """What was found in a meeting.

    Attributes:
        findings: what stands against its sanitised version.
        objections: what a careful reader objects to, and flags.
    """

    findings: tuple[Finding, ...] = ()
    objections: tuple[Finding, ...] = ()

    @property
    def points(self) -> tuple[OpenPoint, ...]:
        """The one list: what stops a release, what else to look at there, flags, the rest."""
        release = sorted(self.findings, key=lambda finding: not finding.blocks)
        flags = [one for one in self.objections if one.code in _FLAGS]
        others = [one for one in self.objections if one.code not in _FLAGS]
        return (
            *_from(Source.RELEASE, release),
            *_from(Source.FLAG, flags),
            *_from(Source.READER, others),
        )


def _from(source: Source, findings: Iterable[Finding]) -> Iterable[OpenPoint]:
    return (OpenPoint(finding, source) for finding in findings)


def judge(meeting: Meeting) -> Judged:
    """Read a meeting with care, and hold it against the rules of a release.

    Raises:
        CheckTooLong: the check of the release was given up.
        MissingPart: the table of names is not there.
    """
    return Judged(examine(meeting).findings, objections(meeting))
