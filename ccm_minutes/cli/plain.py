"""Parts of answers that several verbs give in the same form."""

from dataclasses import asdict
from typing import Any

from ccm_minutes.application.ports import MeetingLine
from ccm_minutes.release.finding import Finding


def meeting_value(meeting: MeetingLine) -> dict[str, Any]:
    """A meeting of the list, for a JSON answer."""
    return {**asdict(meeting), "date": meeting.date.isoformat(), "status": meeting.status.value}


def finding_line(finding: Finding) -> str:
    """A finding in prose."""
    return f"{finding.severity.value} {finding.where}: {one_line(finding.says)}"


def one_line(words: str) -> str:
    """Words that fit on a line of an answer."""
    return " ".join(words.split())
