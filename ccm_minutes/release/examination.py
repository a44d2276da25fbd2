"""Judging what would go out: findings, what clears them, and the refusal."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from time import monotonic
from typing import Final

from ccm_minutes.domain.errors import Refusal
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.release.collector import collector_at_rest
from ccm_minutes.release.finding import Finding
from ccm_minutes.release.misreading import misreadable
from ccm_minutes.release.names import Names, names_of_meeting
from ccm_minutes.release.overlap import Overlaps
from ccm_minutes.release.redaction import Redaction, redact
from ccm_minutes.release.shapes import PrintedMeeting
from ccm_minutes.release.warnings import Warner, warnings_of

CHECKS: Final = (
    "marked-delegation",
    "named-entry",
    "no-heading",
    "name",
    "marking-word",
    "withheld-words",
    "like-withheld",
    "other-state",
    "country-code",
    "person",
    "telling-detail",
    "whole-group",
    "empty-brackets",
    "small-category",
    "empty-item",
    "not-approved",
)
"""The codes of all rules that a release is held against."""

LONGEST_CHECK: Final = 60.0
"""Seconds after which a check is given up and nothing goes out."""


@dataclass(frozen=True, slots=True)
class Examination:
    """A redaction and what was found in it.

    Attributes:
        findings: those that stand.
        cleared: those that a clearance of the meeting lifts.
        names: everybody's names, as they were looked for.
    """

    released: PrintedMeeting
    findings: tuple[Finding, ...]
    cleared: tuple[Finding, ...]
    names: Names = field(repr=False, compare=False)

    @property
    def blocked(self) -> bool:
        """Whether nothing may go out."""
        return any(finding.blocks for finding in self.findings)


class ReleaseRefused(Refusal):
    """Something in the meeting forbids its sanitised version.

    Attributes:
        examination: all that was found, warnings too.
    """

    def __init__(self, examination: Examination) -> None:
        blocking = [finding.says for finding in examination.findings if finding.blocks]
        more = f" (The first of {len(blocking)} such findings.)" if len(blocking) > 1 else ""
        super().__init__(f"No sanitised version was made. {blocking[0]}{more}")
        self.examination = examination

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that stand, warnings too."""
        return self.examination.findings


class CheckTooLong(Refusal):
    """The check of a release took longer than it may."""

    def __init__(self) -> None:
        super().__init__(
            "No sanitised version was made, because checking it took more than "
            f"{LONGEST_CHECK:.0f} seconds. Try again while the computer is less busy."
        )


@collector_at_rest()
def examine(
    meeting: Meeting, language: str | None = None, clock: Callable[[], float] = monotonic
) -> Examination:
    """Redact a meeting and judge the result.

    Args:
        meeting: a meeting whose references resolve.
        language: BCP 47 tag of the program's own words, over what the meeting says.
        clock: seconds that only go forward.

    Raises:
        CheckTooLong: after ``LONGEST_CHECK`` seconds.
        MissingPart: the table of names is not there.
    """
    redaction = redact(meeting, language)
    allowed = {(clearance.phrase, clearance.passage) for clearance in meeting.clearances}
    findings: list[Finding] = []
    cleared: list[Finding] = []
    limit = _Limit(clock)
    names = names_of_meeting(redaction.roster, redaction.released.body)
    for finding in _all(meeting, redaction, names, limit):
        lifted = bool(finding.passage) and (finding.text, finding.passage) in allowed
        (cleared if lifted else findings).append(finding)
    return Examination(redaction.released, tuple(findings), tuple(cleared), names)


def refuse_if_blocked(examination: Examination) -> None:
    """Stop here where a finding blocks: ReleaseRefused."""
    if examination.blocked:
        raise ReleaseRefused(examination)


def release_of(meeting: Meeting, language: str | None = None) -> PrintedMeeting:
    """The sanitised version of a meeting; ReleaseRefused where a finding blocks."""
    examination = examine(meeting, language)
    refuse_if_blocked(examination)
    return examination.released


class _Limit:
    """Stops a check that goes on too long."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._end = clock() + LONGEST_CHECK

    def check(self) -> None:
        if self._clock() > self._end:
            raise CheckTooLong


def _all(meeting: Meeting, redaction: Redaction, names: Names, limit: _Limit) -> Iterator[Finding]:
    yield from redaction.objections
    limit.check()
    overlaps = Overlaps(redaction.passages, redaction.withheld)
    warner = Warner(redaction.roster)
    texts = tuple(dict.fromkeys(passage.text for passage in redaction.passages))
    named = names.suspects(texts) | misreadable(texts)
    like, telling = overlaps.suspects, warner.suspects(texts)
    for index, passage in enumerate(redaction.passages):
        limit.check()
        # A close look only where there may be something to see.
        if passage.text in named or passage.raised:
            yield from names.findings(passage)
        if passage.text in like:
            yield from overlaps.findings(index)
        if passage.text in telling:
            yield from warner.findings(passage)
    yield from warnings_of(meeting, redaction)
    limit.check()
