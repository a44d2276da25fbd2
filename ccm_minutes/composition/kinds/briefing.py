"""A briefing: a title slide, then a slide an item, running over to as many as it takes."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ccm_minutes.composition.parts.dates import days
from ccm_minutes.composition.parts.entries import entry_blocks
from ccm_minutes.composition.parts.frame import furniture, opening, printed_title
from ccm_minutes.composition.parts.items import facts, heading
from ccm_minutes.composition.parts.names import in_brackets
from ccm_minutes.composition.parts.next_meeting import next_meeting_sentence
from ccm_minutes.composition.parts.page import Manner, Page, Record, page_for
from ccm_minutes.composition.parts.runs import joined, mark, plain
from ccm_minutes.document.running_over import fits_on_a_line, running_over
from ccm_minutes.document.slide_page import FOOT, FOOT_SIZE
from ccm_minutes.document.slides import Slide, SlideShow
from ccm_minutes.document.tree import HeadingNumbers, PageFurniture, Paragraph, Role
from ccm_minutes.release.catalogue import Catalogue
from ccm_minutes.release.shapes import PrintedEntry, PrintedItem, PrintedMeeting

_MANNER = Manner(presenters=in_brackets, record=Record.BULLETS, counted=False)
_LEAD_ON = frozenset({Role.SPEAKER, Role.DECISION, Role.ACTION})
"""Roles that have what follows in their entry under them."""


def lay_out(meeting: PrintedMeeting, words: Catalogue) -> SlideShow:
    """A meeting as a briefing."""
    page = page_for(meeting, words, _MANNER)
    title, *lines = opening(meeting, words)
    slides = (Slide(title, tuple(lines)), *_slides(meeting.items, page))

    def continued(above: Paragraph) -> Paragraph:
        return Paragraph(Role.HEADING, (*above.runs, *plain(words.word(" (contd)"))))

    return SlideShow(
        title=printed_title(meeting, words),
        language=words.tag,
        blocks=tuple(
            joined(paragraph)
            for slide in slides
            for shown in running_over(slide, continued)
            for paragraph in shown.blocks
        ),
        furniture=_foot(furniture(meeting, words), days(meeting.date, meeting.end_date, words)),
        heading_numbers=HeadingNumbers.NONE,
    )


def _slides(items: Iterable[PrintedItem], page: Page) -> Iterator[Slide]:
    for item in items:
        yield Slide(heading(item, page, 0, counted=False), tuple(_bullets(item, page)))
        yield from _slides(item.items, page)


def _bullets(item: PrintedItem, page: Page) -> Iterator[Paragraph]:
    yield from map(_as_bullet, facts(item, page))
    for entry in item.entries:
        yield from _of_entry(entry, page)
    if item.next_meeting:
        sentence = next_meeting_sentence(item.next_meeting, page.words)
        yield Paragraph(Role.BODY, (*mark(item.mark), *sentence), bullet=True)


def _of_entry(entry: PrintedEntry, page: Page) -> Iterator[Paragraph]:
    blocks = tuple(entry_blocks((entry,), page))
    deeper = bool(blocks) and blocks[0].role in _LEAD_ON
    for index, paragraph in enumerate(map(_as_bullet, blocks)):
        under = deeper and index > 0
        yield replace(paragraph, level=paragraph.level + 1) if under else paragraph


def _as_bullet(paragraph: Paragraph) -> Paragraph:
    return replace(paragraph, bullet=True)


def _foot(said: PageFurniture, date: str) -> PageFurniture:
    """What stands on every slide: the head of other kinds at the foot, if its line has room."""
    lines = (f"{said.running_head} · {said.reference}", said.running_head)
    for line in (*lines, f"{date} · {said.reference}"):
        foot = " ".join(line.split()).removesuffix(" ·")
        if fits_on_a_line(foot, FOOT_SIZE, FOOT):
            return PageFurniture(said.banner, foot)
    return PageFurniture(said.banner, date)
