"""The careful reader: every rule, over one meeting."""

from collections.abc import Callable, Iterator
from typing import Final

from ccm_minutes.application.checking import dates, entries, people, words
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.release.finding import Finding

_RULES: Final[tuple[Callable[[Meeting], Iterator[Finding]], ...]] = (
    dates.next_meeting_before_this_one,
    dates.end_before_start,
    people.speakers_not_present,
    entries.actions_without_owner,
    entries.actions_without_deadline,
    dates.deadlines_before_the_meeting,
    entries.decisions_without_mode,
    entries.flags_still_open,
    entries.items_with_nothing_under_them,
    words.doubled,
    dates.weekdays_that_a_date_has_not,
)


def objections(meeting: Meeting) -> tuple[Finding, ...]:
    """Everything that a careful reader would object to, rule by rule; all of it warnings."""
    return tuple(finding for rule in _RULES for finding in rule(meeting))
