"""The release report: what was found, what was checked, and which file came of it."""

import json
from dataclasses import asdict, dataclass
from typing import Any

from ccm_minutes import __version__
from ccm_minutes.application.exporting import Produced, Request
from ccm_minutes.domain.markings import holds_marking
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import Marking
from ccm_minutes.release.examination import CHECKS, Examination
from ccm_minutes.release.finding import Finding


@dataclass(frozen=True, slots=True)
class ReportHead:
    """What a report says of the document, whatever became of it.

    Attributes:
        file: the name of the document's file, without its folder.
        at: when it was made, in the form of RFC 3339.
        refused: whether it may not go out, so that there is none.
    """

    meeting: Meeting
    request: Request
    kind: str
    file: str
    at: str
    refused: bool = False


def release_report(
    head: ReportHead, examination: Examination | None, produced: Produced | None
) -> bytes:
    """The report as a JSON file. It names withheld things, so it carries the meeting's marking.

    There is no examination of a full version; ``produced`` is None where no document was written.
    """
    value = {
        "format": "ccm-minutes/release-report",
        "marking": Marking.FOUO.value if holds_marking(head.meeting) else None,
        "program": __version__,
        "at": head.at,
        "meeting": {"id": head.meeting.details.id, "title": head.meeting.details.title},
        "version": head.request.version.value,
        "kind": head.kind,
        "language": head.request.language or head.meeting.details.language,
        "file": head.file,
        "sha256": produced.sha256 if produced else None,
        "refused": head.refused,
        **_examined(examination, produced.inspections if produced else ()),
    }
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode(
        errors="backslashreplace"
    )


def _examined(examination: Examination | None, inspections: tuple[str, ...]) -> dict[str, Any]:
    if examination is None:
        return {"findings": [], "allowed": [], "checks": []}
    return {
        "findings": [finding_value(finding) for finding in examination.findings],
        "allowed": [finding_value(finding) for finding in examination.cleared],
        "checks": [*CHECKS, *inspections],
    }


def finding_value(finding: Finding) -> dict[str, str]:
    """A finding as the command line and the report give it."""
    return {**asdict(finding), "severity": finding.severity.value}
