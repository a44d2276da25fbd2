"""Both versions of a meeting side by side, with all that was found in what would go out."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from time import monotonic
from typing import TypeAlias

from ccm_minutes.application.exporting import no_progress
from ccm_minutes.application.ports import Progress
from ccm_minutes.application.previewing.as_printed import as_printed
from ccm_minutes.application.previewing.claims import Claims
from ccm_minutes.application.previewing.entries import Tools
from ccm_minutes.application.previewing.frame import Frame
from ccm_minutes.application.previewing.printed import full_lines, released_lines
from ccm_minutes.application.previewing.record import Record, next_meeting_on, paper_rows
from ccm_minutes.application.previewing.rows import AlignedRow, RowKind, Said
from ccm_minutes.composition.in_full.naming import participants_of
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.release.catalogue import catalogue_of
from ccm_minutes.release.collector import collector_at_rest
from ccm_minutes.release.desk import Desk
from ccm_minutes.release.examination import Examination, examine
from ccm_minutes.release.finding import Finding
from ccm_minutes.release.phrases import phrases_of
from ccm_minutes.release.redaction import Redaction, redact
from ccm_minutes.release.shapes import PrintedItem
from ccm_minutes.release.trail import Trail

_EVERY = 40
"""How many passages are looked at between one word of progress and the next."""

_Found: TypeAlias = dict[tuple[str, str], list[Finding]]


@dataclass(frozen=True, slots=True)
class Examined:
    """A meeting as it was looked at: both versions, and what stands against the release."""

    meeting: Meeting
    rows: tuple[AlignedRow, ...]
    examination: Examination


def examined(
    meeting: Meeting,
    language: str | None = None,
    progress: Progress = no_progress,
    kind: str | None = None,
) -> Examined:
    """Sets both versions side by side and judges what would go out.

    Args:
        meeting: one whose references resolve.
        language: a BCP 47 tag of the program's own words, over that of the meeting.
        progress: told how many passages of all are looked at; may raise to stop the work.
        kind: of the document; None for the meeting's own.

    Raises:
        CheckTooLong: the check was given up.
    """
    progress(0, 0)
    with collector_at_rest():
        redaction = redact(meeting, language)
        pace = _Pace(len(redaction.passages), progress)
        rows = side_by_side(meeting, redaction, language, kind, progress)
    progress(0, pace.total)
    found = examine(meeting, language, pace.now)
    return Examined(meeting, tuple(_with_findings(rows, found.findings)), found)


def side_by_side(
    meeting: Meeting,
    redaction: Redaction,
    language: str | None = None,
    kind: str | None = None,
    progress: Progress = no_progress,
) -> tuple[AlignedRow, ...]:
    """Both versions as their documents print them, in step.

    Where a kind gives no document of paragraphs, the words are shown as they were taken down.

    Args:
        meeting: one whose references resolve.
        redaction: of that meeting.
        language: of the program's own words.
        kind: of the document; None for the meeting's own.
        progress: asked again and again; may raise to stop the work.
    """
    rows = aligned(meeting, redaction, language, progress)
    tag, wanted = language or meeting.details.language, kind or meeting.details.kind.value
    full = full_lines(meeting, wanted, tag)
    progress(0, 0)
    released = released_lines(meeting, redaction, wanted, tag) if full is not None else None
    progress(0, 0)
    if full is None or released is None:
        return rows
    return tuple(_asking(as_printed(rows, full, released), progress))


def aligned(
    meeting: Meeting,
    redaction: Redaction,
    language: str | None = None,
    progress: Progress = no_progress,
) -> tuple[AlignedRow, ...]:
    """Both versions side by side: every released passage stands in exactly one row."""
    tag = language or meeting.details.language
    claims = Claims(redaction.passages)
    desk = Desk(redaction.roster, phrases_of(tag), Trail())
    tools = Tools(claims, desk, participants_of(meeting), catalogue_of(tag))
    frame = Frame(meeting, redaction.released, tools)
    record = Record(
        meeting, tools, _prints_next(redaction.released.items), next_meeting_on(meeting)
    )
    rows = (
        *frame.opening(),
        *frame.attendance(),
        *_asking(record.rows(), progress),
        *frame.closing(),
        *paper_rows(meeting),
    )
    # Nothing that goes out may be missing here, wherever it comes from.
    more = (AlignedRow(s.where, s.where, RowKind.TEXT, (), (s,)) for s in claims.rest())
    return tuple(row for row in (*rows, *more) if _says_something(row))


def _asking(rows: Iterable[AlignedRow], progress: Progress) -> Iterator[AlignedRow]:
    """Rows as they come, with a word now and then at which the work may be stopped."""
    for number, row in enumerate(rows):
        if number % _EVERY == 0:
            progress(0, 0)
        yield row


def _says_something(row: AlignedRow) -> bool:
    return row.kind is RowKind.SECTION or bool(row.full.strip() or row.released.strip())


def _prints_next(items: Sequence[PrintedItem]) -> bool:
    return any(item.next_meeting or _prints_next(item.items) for item in items)


class _Pace:
    """The clock of a check, which also tells how far that is."""

    def __init__(self, total: int, progress: Progress) -> None:
        self.total = total
        self._progress = progress
        self._looks = 0

    def now(self) -> float:
        self._looks += 1
        if self._looks % _EVERY == 0:
            self._progress(min(self._looks, self.total), self.total)
        return monotonic()


def _with_findings(rows: Sequence[AlignedRow], findings: Sequence[Finding]) -> Iterator[AlignedRow]:
    found: _Found = defaultdict(list)
    for finding in findings:
        if finding.text:
            found[finding.where, finding.passage].append(finding)
    for row in rows:
        if any((said.where, said.passage) in found for said in row.right):
            yield replace(row, right=tuple(_marked(said, found) for said in row.right))
        else:
            yield row


def _marked(said: Said, found: _Found) -> Said:
    if not said.text:
        # It is not printed here; its words are found where they stand.
        return said
    spans: dict[tuple[int, int], bool] = {}
    for finding in found.get((said.where, said.passage), ()):
        start = said.passage.find(finding.text)
        while start >= 0:
            span = start, start + len(finding.text)
            spans[span] = spans.get(span, False) or finding.blocks
            start = said.passage.find(finding.text, start + 1)
    return replace(said, found=tuple((*span, blocks) for span, blocks in sorted(spans.items())))
