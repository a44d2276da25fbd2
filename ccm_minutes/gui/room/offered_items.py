"""Agenda items to offer after ``>``: a title that is not typed to its end would be a new item."""

import re
from typing import Final

from ccm_minutes.capture.agenda_places import item_titled, top_item
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.agenda.nodes import nodes_of
from ccm_minutes.gui.picking.items import fitting
from ccm_minutes.gui.room.capture_edit import Offer

_TITLE: Final = re.compile(r"(>>?)\s*([^>\s].*)")
_MOST: Final = 8


def items_for(typed: str, meeting: Meeting, here: str) -> list[Offer]:
    """Items by the beginnings of their words or by number, each with the line that goes there.

    None where the title of one is typed whole.

    Args:
        typed: the line up to the cursor.
        meeting: whose agenda.
        here: key of the item that is typed into; after ``>>`` those under it are offered.
    """
    found = _TITLE.fullmatch(typed)
    if found is None:
        return []
    nodes = list(nodes_of(meeting).values())
    if found[1] == ">>":
        top = top_item(meeting, here)
        nodes = [node for node in nodes if top is not None and node.parent == top.key]
    if item_titled((node.item for node in nodes), found[2]) is not None:
        return []
    offered = fitting(found[2], nodes)[:_MOST]
    return [(node.heading, f"{found[1]} {node.item.title}") for node in offered]
