"""What an older meeting did not tell is not told by the next one, whatever it tells of its own."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from ccm_minutes.application.beginning.beginning import begin, carry_actions
from ccm_minutes.application.exporting import no_progress
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Category, Delegation, Office, Representative
from ccm_minutes.domain.entry import Attribution, Entry, EntryKind
from ccm_minutes.domain.meeting import (
    AttributionInRelease,
    Details,
    Meeting,
    RepresentativesInRelease,
)
from ccm_minutes.domain.speaker import (
    DelegationSpeaker,
    OfficeSpeaker,
    RepresentativeSpeaker,
    Speaker,
)
from ccm_minutes.domain.text import DelegationMention, Marking, RepresentativeMention, Text, Words
from ccm_minutes.domain.walk import all_entries
from ccm_minutes.release.examination import examine
from tests.fakes.register import FakeRegister

CLOSED: dict[str, Any] = {"attribution_in_release": AttributionInRelease.BY_CATEGORY}
COUNTED: dict[str, Any] = {"representatives_in_release": RepresentativesInRelease.COUNT}
LEFT_OUT: dict[str, Any] = {"representatives_in_release": RepresentativesInRelease.NONE}
ILSA = Representative("Ilsa Brandt", id="ilsa")
TOM = Representative("Tom Roe", id="tom")
AVERLAND = Delegation("avl", "Averland", category="aided", representatives=(ILSA,))
NAMED = replace(AVERLAND, named_in_release=True)
AIDED = Category("aided", "affected State", "affected States")


def meeting(number: int, *entries: Entry, who: Delegation = AVERLAND, **details: Any) -> Meeting:
    known = Details(f"m{number}", "Winter meeting", date(2026, number, 3), body="Circle", **details)
    items = (AgendaItem("Supplies", entries=entries),)
    return Meeting(known, categories=(AIDED,), delegations=(who,), agenda=items)


def owed(*owners: Speaker, text: Text = "order fuel", **others: Any) -> Entry:
    return Entry(EntryKind.ACTION, text=text, owners=owners, **others)


def next_after(older: Meeting, latest: Meeting) -> Meeting:
    beginning = begin(FakeRegister(older, latest), "Circle", date(2026, 6, 1), no_progress)
    assert beginning is not None
    return carry_actions(beginning.meeting, beginning)


def printed(made: Meeting) -> str:
    """All that the sanitised version would print; a finding that blocks fails the test."""
    examination = examine(made)
    assert not examination.blocked, examination.findings
    return repr(examination.released)


def entry_of(made: Meeting) -> Entry:
    ((_, _, entry),) = all_entries(made)
    return entry


@pytest.mark.parametrize("before", [COUNTED, LEFT_OUT])
@pytest.mark.parametrize(
    "entry",
    [
        owed(RepresentativeSpeaker("ilsa")),
        owed(DelegationSpeaker("avl"), text=("ask ", RepresentativeMention("ilsa"))),
    ],
)
def test_a_person_who_was_not_listed_is_not_named_where_persons_are(
    before: dict[str, Any], entry: Entry
) -> None:
    bare = replace(AVERLAND, representatives=())
    made = next_after(meeting(1, entry, **before), meeting(2, who=AVERLAND))
    new = next_after(meeting(1, entry, **before), meeting(2, who=bare))

    assert entry_of(made).attribution is Attribution.BY_CATEGORY
    assert "fuel" in printed(made) or "ask" in printed(made)
    assert "Ilsa" not in repr(examine(made).released.items)
    assert "Ilsa" not in printed(new)


def test_a_person_who_was_listed_is_named_on() -> None:
    made = next_after(meeting(1, owed(RepresentativeSpeaker("ilsa"))), meeting(2))

    assert entry_of(made).attribution is None
    assert "Ilsa" in repr(examine(made).released.items)


@pytest.mark.parametrize(
    "entry",
    [
        owed(DelegationSpeaker("avl")),
        owed(RepresentativeSpeaker("ilsa")),
        owed(text=("visit ", DelegationMention("avl"))),
        owed(DelegationSpeaker("avl"), attribution=Attribution.IMPERSONAL),
    ],
)
@pytest.mark.parametrize("latest", [CLOSED, {}])
def test_who_was_not_to_be_named_is_not_named_where_they_may_be_now(
    entry: Entry, latest: dict[str, Any]
) -> None:
    made = next_after(meeting(1, entry, **CLOSED), meeting(2, who=NAMED, **latest))

    assert entry_of(made).marking is Marking.FOUO
    assert "Averland" not in repr(examine(made).released.items)


def test_an_office_that_gave_nobody_away_is_not_told_with_its_holder_named() -> None:
    held = replace(AVERLAND, offices=(Office("Coordinator"),))
    entry = owed(OfficeSpeaker("Coordinator"))
    named = replace(held, named_in_release=True)
    made = next_after(meeting(1, entry, who=held, **CLOSED), meeting(2, who=named, **CLOSED))

    assert entry_of(made).marking is Marking.FOUO


def test_who_was_marked_where_an_action_point_was_raised_is_not_named_later() -> None:
    marked = replace(AVERLAND, marking=Marking.FOUO)
    made = next_after(meeting(1, owed(DelegationSpeaker("avl")), who=marked), meeting(2))

    assert entry_of(made).marking is Marking.FOUO


def test_words_that_would_have_been_refused_are_marked_where_nothing_refuses_them() -> None:
    typed = owed(OfficeSpeaker("Chair"), text="write to Averland")
    opened = next_after(meeting(1, typed, **CLOSED), meeting(2))
    closed = next_after(meeting(1, typed, **CLOSED), meeting(2, **CLOSED))
    person = owed(OfficeSpeaker("Chair"), text="write to Ilsa Brandt")
    listed = next_after(meeting(1, person, **LEFT_OUT), meeting(2))

    assert entry_of(opened).marking is Marking.FOUO
    assert entry_of(listed).marking is Marking.FOUO
    # Here the finding is the same as it was, and somebody can still make it a mention.
    assert entry_of(closed).marking is None
    assert examine(closed).blocked


def test_words_that_also_stand_in_a_withheld_passage_are_marked_without_it() -> None:
    told = "The depot by the northern ferry was emptied twice in one night by unknown men."
    secret = Entry(EntryKind.NARRATIVE, text=(Words(told, marking=Marking.FOUO),))
    made = next_after(meeting(1, secret, owed(text=told)), meeting(2))

    assert entry_of(made).marking is Marking.FOUO


def test_whoever_only_a_withheld_action_point_needs_is_not_listed_as_a_person() -> None:
    tom = replace(AVERLAND, representatives=(ILSA, TOM))
    hidden = owed(RepresentativeSpeaker("tom"), marking=Marking.FOUO)
    shown = owed(RepresentativeSpeaker("tom"), text="mend the road")

    assert "Tom Roe" not in printed(next_after(meeting(1, hidden, who=tom), meeting(2)))
    assert "Tom Roe" in printed(next_after(meeting(1, hidden, shown, who=tom), meeting(2)))
    counted = next_after(meeting(1, hidden, who=tom), meeting(2, **COUNTED))
    assert [one.count for one in examine(counted).released.attendance.present] == [1]
