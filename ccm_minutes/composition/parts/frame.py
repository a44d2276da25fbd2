"""What stands round the record: title block, preamble, page furniture, closing, papers."""

import re
from collections.abc import Iterator

from ccm_minutes.composition.parts.dates import days, moment
from ccm_minutes.composition.parts.ordinals import meeting_title
from ccm_minutes.composition.parts.runs import mark, plain, runs
from ccm_minutes.document.tree import PageFurniture, Paragraph, Role
from ccm_minutes.release.catalogue import Catalogue
from ccm_minutes.release.shapes import PrintedMeeting, PrintedPaper

_NAMES_A_RECORD = re.compile(
    r"(?:(?:draft|meeting|final|summary|provisional|projet de)\s+)*(?:minutes|summary|report|record"
    r"|procès-verbal|compte rendu|résumé|rapport|actas?|resumen|informe|proyecto)\b",
    re.IGNORECASE,
)
"""A subtitle that says which document of a meeting this is: "Meeting summary"."""


def printed_title(meeting: PrintedMeeting, words: Catalogue) -> str:
    """The title, after its ordinal where the meeting has a number and the title no such word."""
    return meeting_title(meeting.title, meeting.number, words)


def opening(meeting: PrintedMeeting, words: Catalogue, named: str = "") -> Iterator[Paragraph]:
    """The title block. The title comes first, and stands there even if it is empty.

    Args:
        meeting: what the block is of.
        words: the language.
        named: what the document is called where the meeting's subtitle names another one.
    """
    yield Paragraph(Role.TITLE, plain(printed_title(meeting, words)))
    lines = (
        (Role.SUBTITLE, _body(meeting, words)),
        *((Role.SUBTITLE, line) for line in _subtitles(meeting, named)),
        (Role.PLACE_LINE, _when(meeting, words)),
        (Role.PLACE_LINE, meeting.place),
        (Role.PLACE_LINE, meeting.issued_by),
        (Role.DRAFT, _draft(meeting, words)),
        (Role.NOTICE, _notice(words) if meeting.notice else ""),
    )
    yield from (Paragraph(role, plain(line)) for role, line in lines if line)


def preamble(meeting: PrintedMeeting) -> Iterator[Paragraph]:
    """The paragraphs before the first item."""
    return (Paragraph(Role.BODY, runs(text)) for text in meeting.preamble)


def closing(meeting: PrintedMeeting) -> Iterator[Paragraph]:
    """The paragraphs after the last item, set off from it and from a list before them."""
    return (Paragraph(Role.CLOSING, runs(text)) for text in meeting.closing)


def papers(meeting: PrintedMeeting, words: Catalogue) -> Iterator[Paragraph]:
    """The documents before the meeting as a list; nothing for none."""
    if meeting.papers:
        yield Paragraph(Role.SUBHEADING, plain(words.word("Documents before the meeting")))
        yield from (_paper(paper) for paper in meeting.papers)


def furniture(meeting: PrintedMeeting, words: Catalogue) -> PageFurniture:
    """Top and foot of every page."""
    body = meeting.body or printed_title(meeting, words)
    head = (body, days(meeting.date, meeting.end_date, words), _draft(meeting, words))
    return PageFurniture(
        banner=meeting.banner,
        running_head=" · ".join(part for part in head if part),
        reference=meeting.reference,
        page_of=(words.word("Page "), words.word(" of "), ""),
    )


def _body(meeting: PrintedMeeting, words: Catalogue) -> str:
    """The body that met; empty where the title names it already."""
    named = meeting.body.casefold() in printed_title(meeting, words).casefold()
    return "" if named else meeting.body


def _subtitles(meeting: PrintedMeeting, named: str) -> Iterator[str]:
    said = f"{meeting.title}\n{meeting.subtitle}".casefold()
    if named and named.casefold() not in said:
        yield named
    if not (named and _NAMES_A_RECORD.match(meeting.subtitle)):
        yield meeting.subtitle


def _when(meeting: PrintedMeeting, words: Catalogue) -> str:
    date = days(meeting.date, meeting.end_date, words)
    return moment(date, meeting.start_time, meeting.end_time, words)


def _draft(meeting: PrintedMeeting, words: Catalogue) -> str:
    return words.word("Draft").upper() if meeting.draft else ""


def _notice(words: Catalogue) -> str:
    return words.word("References identifying participants have been removed.")


def _paper(paper: PrintedPaper) -> Paragraph:
    line = " – ".join(part for part in (paper.symbol, paper.title) if part)
    return Paragraph(Role.PAPER, (*mark(paper.mark), *plain(line)), bullet=True)
