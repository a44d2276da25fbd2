"""What the careful reader says of a meeting, in short."""

from ccm_minutes.application.checking.reader import objections
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.release.finding import Finding
from tests.application.meetings import meeting, paragraph


def codes(of: Meeting) -> list[str]:
    """The codes of all objections."""
    return [finding.code for finding in objections(of)]


def only(of: Meeting) -> Finding:
    """The one objection that there is."""
    (finding,) = objections(of)
    return finding


def objected(*texts: str) -> list[tuple[str, str]]:
    """Code and words of each objection to some paragraphs."""
    record = meeting(*map(paragraph, texts))
    return [(finding.code, finding.text) for finding in objections(record)]
