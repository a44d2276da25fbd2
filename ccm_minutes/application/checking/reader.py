"""The careful reader: every rule, over one meeting."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from ccm_minutes.application.checking import (
    abbreviations,
    attendance,
    dates,
    entries,
    flags,
    nameless,
    people,
    states_named,
    words,
)
from ccm_minutes.application.checking.reading import Reading
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.release.collector import collector_at_rest
from ccm_minutes.release.finding import Finding

_RULES: Final[tuple[Callable[[Reading], Iterator[Finding]], ...]] = (
    nameless.parts_without_a_name,
    dates.next_meeting_before_this_one,
    dates.end_before_start,
    dates.dealt_with_before_it_was_held,
    attendance.listed_twice,
    attendance.persons_listed_twice,
    attendance.moved_without_being_there,
    attendance.moved_out_of_order,
    states_named.delegations_of_one_state,
    people.speakers_not_present,
    entries.interventions_of_nobody,
    flags.flags_still_open,
    flags.speakers_unknown,
    entries.actions_without_owner,
    entries.actions_without_deadline,
    dates.deadlines_before_the_meeting,
    dates.deadlines_that_differ,
    entries.decisions_without_mode,
    entries.entries_without_words,
    entries.items_with_nothing_under_them,
    flags.signs_left_over,
    words.doubled,
    dates.weekdays_that_a_date_has_not,
    states_named.states_by_another_name,
    abbreviations.abbreviations_never_written_out,
)
_STEP: Final = re.compile(r"([a-z_]+)(?:\[(\d+)\])?")
_ORDER: Final = (
    *("meeting", "delegations", "agenda", "title", "title_in_release", "subtitle", "date"),
    *("end_date", "start_time", "end_time", "circulated_on", "approved_on", "preamble"),
    *("presenters", "chairs", "panellists", "objective", "lead_in", "speakers", "capacity"),
    *("owners", "text", "points", "due", "due_text", "in_release", "entries", "items"),
    *("closing", "next_meeting", "documents"),
)
"""The parts of a meeting file as a reader of the document comes to them."""


@collector_at_rest()
def objections(meeting: Meeting) -> tuple[Finding, ...]:
    """Everything that a careful reader would object to; all of it warnings.

    In the order of the document, and what is wrong with one part by the order of the rules.
    """
    reading = Reading(meeting)
    # The same words twice in one passage are one thing to put right.
    found = dict.fromkeys(finding for rule in _RULES for finding in rule(reading))
    return tuple(sorted(found, key=lambda finding: _in_order(finding.where)))


def _in_order(place: str) -> tuple[tuple[int, int], ...]:
    return tuple((_rank(name), int(number or -1)) for name, number in _STEP.findall(place))


def _rank(name: str) -> int:
    return _ORDER.index(name) if name in _ORDER else len(_ORDER)
