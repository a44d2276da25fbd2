"""A document as plain text with its numbers worked out, for previews."""

from collections.abc import Iterator

from ccm_minutes.document.characters import printable
from ccm_minutes.document.counting import Count, Place, labels, place_of
from ccm_minutes.document.tree import Document

_STEP = "   "


def plain_text(document: Document) -> str:
    """The body of a document, a paragraph a line; line breaks inside one stay.

    Page furniture is left out: plain text has no pages.
    """
    return "".join(f"{line}\n" for line in _lines(document))


def _lines(document: Document) -> Iterator[str]:
    for paragraph, label in zip(document.blocks, labels(document), strict=True):
        words = printable(paragraph.text)
        yield _indent(place_of(paragraph)) + (f"{label} {words}" if label else words)


def _indent(place: Place | None) -> str:
    return _STEP * place.level if place and place.count is Count.BULLETS else ""
