"""Minutes and action points: attendees as a list, "Agenda Item N – title", bullets."""

from ccm_minutes.composition.parts.attendance_list import as_list
from ccm_minutes.composition.parts.frame import closing
from ccm_minutes.composition.parts.items import item_blocks
from ccm_minutes.composition.parts.names import after_by
from ccm_minutes.composition.parts.page import Manner, Record, page_for
from ccm_minutes.composition.parts.whole import document
from ccm_minutes.document.tree import Document, HeadingNumbers
from ccm_minutes.release.catalogue import Catalogue
from ccm_minutes.release.shapes import PrintedMeeting

_MANNER = Manner(presenters=after_by, record=Record.BULLETS, nil=True)


def lay_out(meeting: PrintedMeeting, words: Catalogue) -> Document:
    """A meeting as minutes and action points."""
    record = (
        *as_list(meeting.attendance, words.word("List of attendees"), words),
        *item_blocks(meeting.items, page_for(meeting, words, _MANNER)),
        *closing(meeting),
    )
    return document(meeting, words, record, HeadingNumbers.AGENDA_ITEM)
