"""Papers before the meeting, as the full version lists them."""

from ccm_minutes.composition.in_full.marks import Marks
from ccm_minutes.composition.in_full.strings import line
from ccm_minutes.domain.markings import items_with_markings
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.paper import Document
from ccm_minutes.release.shapes import PrintedPaper


def printed_papers(meeting: Meeting, marks: Marks) -> tuple[PrintedPaper, ...]:
    """The papers of the meeting, then those of every item in the order of the agenda."""
    of_meeting = (_paper(paper, False, marks) for paper in meeting.details.documents)
    of_items = (
        _paper(paper, marked, marks)
        for _, item, marked in items_with_markings(meeting.agenda)
        for paper in item.documents
    )
    return (*of_meeting, *of_items)


def _paper(paper: Document, inherited: bool, marks: Marks) -> PrintedPaper:
    marked = inherited or paper.marking is not None
    return PrintedPaper(line(paper.title), line(paper.symbol), marks.portion(marked))
