"""Agenda items: headings, and what stands under them."""

from collections.abc import Iterable, Iterator, Sequence

from ccm_minutes.composition.parts.entries import prose, record_blocks
from ccm_minutes.composition.parts.names import at_start
from ccm_minutes.composition.parts.next_meeting import next_meeting_sentence
from ccm_minutes.composition.parts.page import Page
from ccm_minutes.composition.parts.runs import label, mark, plain, runs
from ccm_minutes.document.tree import Paragraph, Role, Runs
from ccm_minutes.release.shapes import PrintedItem, PrintedName


def item_blocks(
    items: Iterable[PrintedItem], page: Page, level: int = 0, counted: bool = True
) -> Iterator[Paragraph]:
    """Items with all under them.

    Args:
        items: the items of one level, in their order.
        page: what they are laid out with.
        level: of their headings, from 0.
        counted: false under an item that stands outside the count.
    """
    for item in items:
        counts = counted and item.numbered
        yield heading(item, page, level, counted=counts)
        under = tuple(_under(item, page))
        yield from under
        if page.manner.nil and page.full and not under and not item.items:
            yield prose((*mark(item.mark), *plain(page.words.word("Nil"))), page)
        yield from item_blocks(item.items, page, level + 1, counts)


def heading(item: PrintedItem, page: Page, level: int, *, counted: bool) -> Paragraph:
    """The title of an item after its portion mark, with its presenters."""
    presenters = page.manner.presenters(item, page.words)
    return Paragraph(
        Role.HEADING,
        (*mark(item.mark), *plain(item.title), *presenters),
        level,
        counted=counted and page.manner.counted,
    )


def _under(item: PrintedItem, page: Page) -> Iterator[Paragraph]:
    yield from facts(item, page)
    yield from record_blocks(item.entries, page)
    if item.next_meeting:
        sentence = next_meeting_sentence(item.next_meeting, page.words)
        yield prose((*mark(item.mark), *sentence), page)


def facts(item: PrintedItem, page: Page) -> Iterator[Paragraph]:
    """Objective, chairs and panel, each a paragraph with its label."""
    word = page.words.word
    chair = word("Chair: ") if len(item.chairs) == 1 else word("Chairs: ")
    facts: Sequence[tuple[str, Runs]] = (
        (word("Objective: "), runs(item.objective)),
        (chair, _listed(item.chairs, page)),
        (word("Panel: "), _listed(item.panellists, page)),
    )
    for name, what in facts:
        if what:
            yield Paragraph(Role.BODY, (*mark(item.mark), *label(name), *what))


def _listed(names: Sequence[PrintedName], page: Page) -> Runs:
    return plain(at_start(names, page.words)) if names else ()
