"""A summary: the key points raised, then the detailed record in lettered interventions."""

from collections.abc import Iterable, Iterator

from ccm_minutes.composition.parts.entries import leading_bullets
from ccm_minutes.composition.parts.frame import closing
from ccm_minutes.composition.parts.items import item_blocks
from ccm_minutes.composition.parts.leading import leading, without_leading
from ccm_minutes.composition.parts.names import in_brackets
from ccm_minutes.composition.parts.page import Manner, Record, page_for
from ccm_minutes.composition.parts.runs import plain
from ccm_minutes.composition.parts.whole import document
from ccm_minutes.document.tree import Document, Paragraph, Role
from ccm_minutes.release.catalogue import Catalogue
from ccm_minutes.release.shapes import PrintedEntry, PrintedKind, PrintedMeeting

_MANNER = Manner(presenters=in_brackets, record=Record.BULLETS, sentences=True)


def lay_out(meeting: PrintedMeeting, words: Catalogue) -> Document:
    """A meeting as a summary."""
    record = (*_key_points(meeting, words), *_detailed(meeting, words), *closing(meeting))
    return document(meeting, words, record, lettered=_MANNER.sentences)


def _key_points(meeting: PrintedMeeting, words: Catalogue) -> Iterator[Paragraph]:
    questions = tuple(leading(meeting.items, PrintedKind.QUESTION))
    points = tuple(leading(meeting.items, PrintedKind.KEY_POINT))
    if not questions and not points:
        return
    yield _part(words.word("Key points raised"))
    if questions:
        yield _numbered(words.word("The following questions guided the discussion:"))
        yield from _bullets(questions)
    if points:
        opening = words.word("The following key points were raised:")
        yield Paragraph(Role.BODY, plain(opening)) if questions else _numbered(opening)
        yield from _bullets(points)


def _detailed(meeting: PrintedMeeting, words: Catalogue) -> Iterator[Paragraph]:
    items = without_leading(meeting.items)
    if items:
        yield _part(words.word("Detailed record of the meeting"))
        yield from item_blocks(items, page_for(meeting, words, _MANNER), level=1)


def _part(title: str) -> Paragraph:
    return Paragraph(Role.HEADING, plain(title), counted=True)


def _numbered(words: str) -> Paragraph:
    return Paragraph(Role.NUMBERED_PARAGRAPH, plain(words), level=1, counted=True)


def _bullets(entries: Iterable[PrintedEntry]) -> Iterator[Paragraph]:
    for entry in entries:
        yield from leading_bullets(entry)
