"""The time of the whole meeting, over its agenda."""

from collections.abc import Mapping

from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.walk import all_items
from ccm_minutes.gui.words import say


def total_words(meeting: Meeting, seconds: Mapping[str, float]) -> str:
    """Minutes that were spent, of those planned; empty where there are neither."""
    items = [one.item for one in all_items(meeting)]
    planned = sum(item.planned_minutes or 0 for item in items)
    spent = int(sum(seconds.get(item.key, 0.0) for item in items) // 60)
    if planned and spent:
        return say("{0} / {1} min").format(spent, planned)
    return say("{0} min").format(planned or spent) if planned or spent else ""
