"""What the list of open points says."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from ccm_minutes.application.checking.listing import OpenPoint, Source
from ccm_minutes.application.previewing.looking import LookedAt
from ccm_minutes.gui.lists.lines import Line
from ccm_minutes.gui.sentences import worded
from ccm_minutes.gui.words import quoted, say
from ccm_minutes.release.finding import Finding

_SHOWN = 60
"""Characters of a text that names a part of the meeting."""

_READ = 280
"""Characters of a passage that are shown."""


def source_words() -> dict[Source, str]:
    """What the groups of the list are called."""
    return {
        Source.RELEASE: say("In what would go out"),
        Source.FLAG: say("Flagged to come back to"),
        Source.READER: say("A careful reader would ask"),
    }


def how_many(points: Sequence[OpenPoint], looked_at: LookedAt) -> str:
    """How much is open, in one or two sentences."""
    release = [one.finding for one in points if one.source is Source.RELEASE]
    parts = (_of_release(release, looked_at), _of_rest(points, looked_at))
    return " ".join(part for part in parts if part)


def _of_release(findings: Sequence[Finding], looked_at: LookedAt) -> str:
    blocking = sum(finding.blocks for finding in findings)
    looking = len(looked_at.still_open(findings)) - blocking
    if blocking:
        told = say("{0} must be settled before anything goes out, {1} more to look at.")
        return told.format(blocking, looking)
    if looking:
        return say("Nothing stands against a release; {0} to look at.").format(looking)
    return say("Nothing stands against a release, and all is looked at.")


def _of_rest(points: Sequence[OpenPoint], looked_at: LookedAt) -> str:
    open_points = [point for point in points if not looked_at.holds(point.finding)]
    flags = sum(point.source is Source.FLAG for point in open_points)
    asked = sum(point.source is Source.READER for point in open_points)
    if flags and asked:
        return say("Flags: {0}. A careful reader’s objections: {1}.").format(flags, asked)
    if flags:
        return say("Flags: {0}.").format(flags)
    return say("A careful reader’s objections: {0}.").format(asked) if asked else ""


def excerpt(finding: Finding) -> str:
    """The passage, or so much of a long one that the words found are seen."""
    passage = finding.passage
    if len(passage) <= _READ:
        return passage
    start = max(0, passage.find(finding.text) - _READ // 3)
    cut = passage[start : start + _READ]
    return f"{'…' if start else ''}{cut}{'…' if start + _READ < len(passage) else ''}"


def passage_title(point: OpenPoint | None) -> str:
    """What stands over the passage."""
    if point is not None and point.source is Source.RELEASE:
        return say("The paragraph as it would go out:")
    return say("The paragraph:")


def lines_of(
    points: Sequence[OpenPoint], heading: Callable[[str], str], looked_at: LookedAt
) -> list[Line]:
    """The lines of the list, the first of each group under the name of the group.

    Args:
        points: what is open, group by group.
        heading: of the item that a place is in; empty outside the agenda.
        looked_at: what is ticked.
    """
    words, lines = source_words(), []
    before: Source | None = None
    for number, point in enumerate(points):
        over = words[point.source] if point.source is not before else ""
        before = point.source
        lines.append(_line(number, point, heading(point.finding.where), over, looked_at))
    return lines


def _line(number: int, point: OpenPoint, heading: str, over: str, looked_at: LookedAt) -> Line:
    finding = point.finding
    held = looked_at.holds(finding)
    badge = say("stops") if finding.blocks else say("looked at") if held else ""
    key = f"{number}-{finding.where}-{finding.text}"
    fault = in_the_window_s_words(point).fault
    for at in (f" at {finding.where}", f" à {finding.where}"):
        fault = fault.replace(at, "")
    title = ": ".join(part for part in (fault, _named(finding, fault, heading)) if part)
    return Line(key, title, heading, badge, muted=held, over=over)


def in_the_window_s_words(point: OpenPoint) -> OpenPoint:
    """The same, said in the language of the window."""
    return replace(point, finding=replace(point.finding, says=worded(point.finding.says)))


def _named(finding: Finding, fault: str, heading: str) -> str:
    """The words of the part, where neither the fault, the heading nor the passage has them."""
    words = " ".join(finding.text.split())
    if not words or finding.passage or words in fault or words in heading:
        return ""
    if len(words) > _SHOWN:
        words = f"{words[:_SHOWN].rsplit(' ', 1)[0]}…"
    return quoted(words)
