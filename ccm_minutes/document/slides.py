"""A document of slides: the same tree, in which every title and heading begins a slide."""

from collections.abc import Iterator
from dataclasses import dataclass

from ccm_minutes.document.tree import Document, Paragraph, Role

BEGINS = frozenset({Role.TITLE, Role.HEADING})
"""Roles whose paragraphs are the titles of slides."""


@dataclass(frozen=True, slots=True)
class SlideShow(Document):
    """A document that is shown a slide at a time.

    Its first paragraph begins a slide. The level of a title or heading says how many sizes
    smaller than usual it is set, so that a long one finds room; headings are never counted.
    """


@dataclass(frozen=True, slots=True)
class Slide:
    """A slide: its title, and the paragraphs under it."""

    title: Paragraph
    body: tuple[Paragraph, ...] = ()

    @property
    def opens(self) -> bool:
        """Whether it is the title slide."""
        return self.title.role is Role.TITLE

    @property
    def blocks(self) -> tuple[Paragraph, ...]:
        """All its paragraphs, as they stand in the tree."""
        return (self.title, *self.body)


def slides_of(show: Document) -> Iterator[Slide]:
    """The slides of a document, in order.

    Raises:
        ValueError: a paragraph stands before the first title.
    """
    gathered: list[Paragraph] = []
    for paragraph in show.blocks:
        if paragraph.role in BEGINS and gathered:
            yield _slide(gathered)
            gathered = []
        gathered.append(paragraph)
    if gathered:
        yield _slide(gathered)


def _slide(gathered: list[Paragraph]) -> Slide:
    title, *body = gathered
    if title.role not in BEGINS:
        raise ValueError("a slide begins with its title")
    return Slide(title, tuple(body))
