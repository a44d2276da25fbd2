"""The provisional agenda: counted items with presenters and planned times, and no entries."""

from collections.abc import Iterator
from datetime import time as Time

from ccm_minutes.composition.parts.items import facts, heading
from ccm_minutes.composition.parts.names import in_brackets
from ccm_minutes.composition.parts.page import Manner, Page, page_for
from ccm_minutes.composition.parts.planned import first_hour, planned_times
from ccm_minutes.composition.parts.runs import mark, plain
from ccm_minutes.composition.parts.whole import before_the_meeting
from ccm_minutes.document.tree import Document, Paragraph, Role
from ccm_minutes.release.catalogue import Catalogue
from ccm_minutes.release.shapes import PrintedItem, PrintedMeeting

_MANNER = Manner(presenters=in_brackets)


def lay_out(meeting: PrintedMeeting, words: Catalogue) -> Document:
    """A meeting as the agenda that goes round before it.

    Preamble and closing tell of a meeting that was held, and stand in the other kinds.
    """
    page = page_for(meeting, words, _MANNER)
    items = _items(meeting.items, page, first_hour(meeting))
    return before_the_meeting(meeting, words, words.word("Provisional agenda"), items)


def _items(
    items: tuple[PrintedItem, ...],
    page: Page,
    start: Time | None,
    level: int = 0,
    counted: bool = True,
) -> Iterator[Paragraph]:
    for item, planned in planned_times(items, start):
        counts = counted and item.numbered
        yield heading(item, page, level, counted=counts)
        said = planned.said(page.words)
        if said:
            yield Paragraph(Role.NOTE, (*mark(item.mark), *plain(said)))
        yield from facts(item, page)
        yield from _items(item.items, page, planned.start, level + 1, counts)
