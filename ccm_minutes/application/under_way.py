"""Whether a meeting is under way: nobody locks a room in which somebody takes minutes."""

from datetime import datetime, time
from typing import Final

from ccm_minutes.domain.meeting import Details

TYPED_LATELY: Final = 30 * 60.0
"""Seconds since the last edit for which a meeting counts as under way, whatever its times say."""


def is_under_way(details: Details, now: str) -> bool:
    """Whether a time lies within those of a meeting, by the clock of the place.

    Args:
        details: a meeting without an end goes on until the day ends; one without a start has no
            times to go by.
        now: in the form of RFC 3339.
    """
    if details.start_time is None:
        return False
    here = datetime.fromisoformat(now).replace(tzinfo=None)
    on_that_day = details.date <= here.date() <= (details.end_date or details.date)
    end = details.end_time or time.max
    return on_that_day and details.start_time.replace(tzinfo=None) <= here.time() <= end
