"""A report: unnumbered sections in prose, the participants at its end."""

from ccm_minutes.composition.parts.attendance_list import as_list
from ccm_minutes.composition.parts.frame import closing
from ccm_minutes.composition.parts.items import item_blocks
from ccm_minutes.composition.parts.names import in_brackets
from ccm_minutes.composition.parts.page import Manner, page_for
from ccm_minutes.composition.parts.whole import document
from ccm_minutes.document.tree import Document, HeadingNumbers
from ccm_minutes.release.catalogue import Catalogue
from ccm_minutes.release.shapes import PrintedMeeting

_MANNER = Manner(presenters=in_brackets, counted=False)


def lay_out(meeting: PrintedMeeting, words: Catalogue) -> Document:
    """A meeting as a report."""
    record = (
        *item_blocks(meeting.items, page_for(meeting, words, _MANNER)),
        *as_list(meeting.attendance, words.word("Participants"), words),
        *closing(meeting),
    )
    return document(meeting, words, record, HeadingNumbers.NONE)
