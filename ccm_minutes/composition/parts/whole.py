"""The parts of a document put together."""

from collections.abc import Iterable
from itertools import chain

from ccm_minutes.composition.parts.frame import furniture, opening, papers, preamble, printed_title
from ccm_minutes.composition.parts.runs import joined
from ccm_minutes.document.tree import Document, HeadingNumbers, Paragraph
from ccm_minutes.release.catalogue import Catalogue
from ccm_minutes.release.shapes import PrintedMeeting


def document(
    meeting: PrintedMeeting,
    words: Catalogue,
    record: Iterable[Paragraph],
    numbers: HeadingNumbers = HeadingNumbers.DECIMAL,
    *,
    lettered: bool = False,
) -> Document:
    """A document whose record stands between preamble and papers."""
    agenda_item = words.word("Agenda Item") if numbers is HeadingNumbers.AGENDA_ITEM else ""
    return Document(
        title=printed_title(meeting, words),
        language=words.tag,
        blocks=_put_together(
            opening(meeting, words), preamble(meeting), record, papers(meeting, words)
        ),
        furniture=furniture(meeting, words),
        heading_numbers=numbers,
        agenda_item=agenda_item,
        lettered=lettered,
    )


def before_the_meeting(
    meeting: PrintedMeeting, words: Catalogue, named: str, items: Iterable[Paragraph]
) -> Document:
    """A document of what is planned, called so; without the words that tell of a meeting held."""
    return Document(
        title=printed_title(meeting, words),
        language=words.tag,
        blocks=_put_together(opening(meeting, words, named), items, papers(meeting, words)),
        furniture=furniture(meeting, words),
    )


def _put_together(*parts: Iterable[Paragraph]) -> tuple[Paragraph, ...]:
    return tuple(map(joined, chain(*parts)))
