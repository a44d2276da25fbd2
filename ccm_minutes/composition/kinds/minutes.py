"""Formal minutes: "1. Present" first, then the items in prose."""

from ccm_minutes.composition.parts.attendance_by_delegation import by_delegation
from ccm_minutes.composition.parts.frame import closing
from ccm_minutes.composition.parts.items import item_blocks
from ccm_minutes.composition.parts.names import in_brackets
from ccm_minutes.composition.parts.page import Manner, page_for
from ccm_minutes.composition.parts.whole import document
from ccm_minutes.document.tree import Document
from ccm_minutes.release.catalogue import Catalogue
from ccm_minutes.release.shapes import PrintedMeeting

_MANNER = Manner(presenters=in_brackets)


def lay_out(meeting: PrintedMeeting, words: Catalogue) -> Document:
    """A meeting as minutes."""
    record = (
        *by_delegation(meeting.attendance, words),
        *item_blocks(meeting.items, page_for(meeting, words, _MANNER)),
        *closing(meeting),
    )
    return document(meeting, words, record)
