"""Papers before the meeting, as the full version lists them."""

from collections.abc import Iterable, Iterator

from ccm_minutes.composition.in_full.marks import Marks
from ccm_minutes.composition.in_full.strings import line
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.paper import Document
from ccm_minutes.release.shapes import PrintedPaper


def printed_papers(meeting: Meeting, marks: Marks) -> tuple[PrintedPaper, ...]:
    """The papers of the meeting, then those of every item in the order of the agenda."""
    of_meeting = (_paper(paper, False, marks) for paper in meeting.details.documents)
    return (*of_meeting, *_of_items(meeting.agenda, False, marks))


def _of_items(items: Iterable[AgendaItem], inherited: bool, marks: Marks) -> Iterator[PrintedPaper]:
    for item in items:
        marked = inherited or is_marked(item)
        yield from (_paper(paper, marked, marks) for paper in item.documents)
        yield from _of_items(item.items, marked, marks)


def _paper(paper: Document, inherited: bool, marks: Marks) -> PrintedPaper:
    marked = inherited or paper.marking is not None
    return PrintedPaper(line(paper.title), line(paper.symbol), marks.portion(marked))
