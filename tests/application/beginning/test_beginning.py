"""The next meeting of a body, out of those before it."""

import json
from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from ccm_minutes.adapters.meeting_file.files import meeting_in
from ccm_minutes.adapters.meeting_file.parts import meeting_to_value
from ccm_minutes.application.beginning.beginning import (
    Beginning,
    begin,
    bodies,
    carry_actions,
    carry_deferred,
)
from ccm_minutes.application.exporting import no_progress
from ccm_minutes.domain.agenda import AgendaItem, ItemState, Purpose
from ccm_minutes.domain.delegation import (
    Attendance,
    Category,
    Delegation,
    Movement,
    MovementAt,
    Office,
    Representative,
)
from ccm_minutes.domain.entry import ActionState, Attribution, Entry, EntryKind
from ccm_minutes.domain.meeting import (
    AttributionInRelease,
    Details,
    InRelease,
    Meeting,
    NextMeeting,
)
from ccm_minutes.domain.references import faults_of
from ccm_minutes.domain.speaker import DelegationSpeaker, RepresentativeSpeaker
from ccm_minutes.domain.text import DelegationMention, Marking, RepresentativeMention, Text
from ccm_minutes.domain.walk import all_entries
from ccm_minutes.release.redaction import redact
from tests.fakes.register import FakeRegister

BODY = "Coordination Circle"
DAY = date(2026, 6, 1)
AVERLAND = Delegation(
    "avl",
    "Averland",
    offices=(Office("Chair"),),
    attendance=Attendance.APOLOGIES,
    movements=(MovementAt(time(10), Movement.LEAVES),),
    representatives=(Representative("Ilsa Brandt", id="ilsa"),),
)


def an_action(text: Text = "order fuel", **others: object) -> Entry:
    entry = Entry(EntryKind.ACTION, text=text, owners=(DelegationSpeaker("avl"),))
    return replace(entry, **others)  # type: ignore[arg-type]


def a_meeting(number: int, *agenda: AgendaItem, **details: object) -> Meeting:
    known = Details(f"m{number}", "Winter meeting", date(2026, number, 3), body=BODY, number=number)
    return Meeting(
        replace(known, **details),  # type: ignore[arg-type]
        delegations=(AVERLAND,),
        agenda=agenda,
    )


def begun(*meetings: Meeting) -> Beginning:
    beginning = begin(FakeRegister(*meetings), BODY, DAY, no_progress)
    assert beginning is not None
    return beginning


def texts(meeting: Meeting) -> list[object]:
    return [entry.text for _, _, entry in all_entries(meeting)]


def test_bodies_are_listed_by_who_met_last_each_once() -> None:
    other = replace(a_meeting(3), details=replace(a_meeting(3).details, body="Panel"))
    nobody = replace(a_meeting(4), details=replace(a_meeting(4).details, body=None))

    assert bodies(FakeRegister(a_meeting(1), a_meeting(2), other, nobody).meetings()) == (
        "Panel",
        BODY,
    )


def test_a_body_that_has_not_met_begins_with_nothing() -> None:
    assert begin(FakeRegister(a_meeting(1)), "Panel", DAY, no_progress) is None


def test_the_number_goes_on_from_the_highest_of_the_body() -> None:
    late = a_meeting(2, date=date(2026, 1, 1))

    assert begun(a_meeting(1), late).meeting.details.number == 3
    unnumbered = replace(late, details=replace(late.details, number=None))
    assert begun(unnumbered).meeting.details.number is None


def test_time_and_place_are_those_that_were_announced() -> None:
    announced = NextMeeting(date(2026, 9, 14), time(15), place="Lake Hall")
    words = InRelease(title="Meeting", place="a hall", next_meeting_place="another hall")
    latest = a_meeting(1, next_meeting=announced, place="Town Hall", in_release=words)

    details = begun(latest).meeting.details

    assert (details.date, details.start_time, details.place) == (
        date(2026, 9, 14),
        time(15),
        "Lake Hall",
    )
    assert details.in_release == InRelease(title="Meeting", place="another hall")


def announcing(*agenda: AgendaItem, **details: object) -> Meeting:
    announced = NextMeeting(date(2026, 9, 14), time(15), time(17), "Lake Hall")
    hall = {"next_meeting": announced, "place": "Town Hall", "start_time": time(9)}
    latest = a_meeting(1, *agenda, **(hall | details))
    return begun(latest).meeting


def test_a_place_and_time_that_were_marked_are_not_printed_by_the_next_meeting() -> None:
    item = AgendaItem("Next meeting", purpose=Purpose.NEXT_MEETING)
    marked = replace(item, marking=Marking.FOUO)
    inside = AgendaItem("Closing", in_release="Closing", items=(item,))
    same = {"place": "Lake Hall"}
    words = {"in_release": InRelease(next_meeting_place="a hall")}

    hidden = [
        announcing(marked),
        announcing(inside),
        announcing(marked, **same),
        announcing(marked, **words),
    ]

    assert [redact(one).released.place for one in hidden] == ["", "", "", ""]
    assert {one.details.place for one in hidden} == {"Lake Hall"}
    assert {one.details.start_time for one in hidden} == {time(9)}
    assert redact(announcing(item)).released.place == "Lake Hall"
    assert redact(announcing(marked, item)).released.start_time == time(15)
    assert redact(announcing(item, **same, **words)).released.place == "a hall"


def test_an_announced_day_that_is_over_gives_way_to_the_day_asked_for() -> None:
    latest = a_meeting(1, next_meeting=NextMeeting(date(2026, 2, 1)))

    assert begun(latest).meeting.details.date == DAY


def test_the_roster_comes_with_offices_and_persons_and_nobody_has_come_or_gone() -> None:
    (averland,) = begun(a_meeting(1)).meeting.delegations

    assert averland == replace(AVERLAND, attendance=Attendance.PRESENT, movements=())


def test_standing_items_are_those_with_a_purpose_or_of_both_last_meetings() -> None:
    reports = AgendaItem("Reports", items=(AgendaItem("Fuel"), AgendaItem("Floods")))
    first = a_meeting(1, AgendaItem("Budget"), reports)
    second = a_meeting(
        2,
        AgendaItem("Opening", purpose=Purpose.OPENING),
        AgendaItem("A visit", entries=(an_action(),)),
        replace(reports, items=(AgendaItem("fuel", entries=(an_action(),)), AgendaItem("Roads"))),
    )

    opening, again = begun(first, second).meeting.agenda

    assert (opening.title, again.title) == ("Opening", "Reports")
    assert [sub.title for sub in again.items] == ["fuel"]
    assert not again.items[0].entries


def test_after_one_meeting_alone_all_its_items_come_again_but_those_put_off() -> None:
    agenda = (
        AgendaItem("Budget", marking=Marking.FOUO, in_release="Other", state=ItemState.DONE),
        AgendaItem("Visit", state=ItemState.DEFERRED),
        AgendaItem("Old visit", carried_from="m0"),
    )

    (budget,) = begun(a_meeting(1, *agenda)).meeting.agenda

    assert (budget.marking, budget.in_release, budget.state) == (
        Marking.FOUO,
        "Other",
        ItemState.TO_COME,
    )


def test_deferred_items_come_before_what_closes_a_meeting_and_say_where_they_are_from() -> None:
    visit = AgendaItem(
        "Visit", id="v", state=ItemState.DEFERRED, entries=(an_action(),), objective="To look."
    )
    closing = AgendaItem("Any other business", purpose=Purpose.ANY_OTHER_BUSINESS)
    beginning = begun(a_meeting(1, visit, closing))

    agenda = carry_deferred(beginning.meeting.agenda, beginning)

    assert [item.title for item in agenda] == ["Visit", "Any other business"]
    assert agenda[0] == AgendaItem(
        "Visit", carried_from="m1", objective="To look.", key=agenda[0].key
    )


def test_open_actions_of_earlier_meetings_are_carried_each_once() -> None:
    first = a_meeting(
        1, AgendaItem("Fuel", entries=(an_action("order fuel"), an_action("count vans")))
    )
    again = an_action("order fuel", carried_from="m1")
    settled = an_action("count vans", carried_from="m1", state=ActionState.DONE)
    second = a_meeting(2, AgendaItem("Matters arising", entries=(again, settled)))
    third = a_meeting(3, AgendaItem("Fuel", entries=(an_action("wash vans"),)))

    meeting = carry_actions(begun(first, second, third).meeting, begun(first, second, third))

    assert texts(meeting) == ["order fuel", "wash vans"]
    assert [entry.carried_from for _, _, entry in all_entries(meeting)] == ["m1", "m3"]


def test_matters_arising_stand_after_the_approval_of_the_minutes() -> None:
    agenda = (
        AgendaItem("Opening", purpose=Purpose.OPENING),
        AgendaItem("Minutes", purpose=Purpose.APPROVAL_OF_MINUTES),
        AgendaItem("Fuel", entries=(an_action(),)),
    )
    beginning = begun(a_meeting(1, *agenda, language="fr"))

    titles = [item.title for item in carry_actions(beginning.meeting, beginning).agenda]

    assert titles == ["Opening", "Minutes", "Suites à donner", "Fuel"]


def test_a_body_keeps_its_own_name_for_matters_arising() -> None:
    before = a_meeting(1, AgendaItem("Follow-up", entries=(an_action(carried_from="m0"),)))
    beginning = begun(before)

    (item,) = carry_actions(beginning.meeting, beginning).agenda

    assert (item.title, [entry.text for entry in item.entries]) == ("Follow-up", ["order fuel"])


def test_what_was_withheld_by_its_item_is_withheld_where_it_is_carried_to() -> None:
    marked = AgendaItem("Fuel", marking=Marking.FOUO, entries=(an_action(),))
    beginning = begun(a_meeting(1, AgendaItem("Talks", in_release="Other", items=(marked,))))

    _, _, entry = next(all_entries(carry_actions(beginning.meeting, beginning)))

    assert entry.marking is Marking.FOUO


def test_words_for_the_sanitised_version_go_out_only_where_they_went_out_before() -> None:
    fuel = an_action(in_release="Fuel is ordered.")
    roads = an_action("mend the road", in_release="Work goes on.")
    marked = AgendaItem("Fuel", marking=Marking.FOUO, entries=(fuel,))
    beginning = begun(a_meeting(1, marked, AgendaItem("Roads", entries=(roads,))))

    carried = [one for _, _, one in all_entries(carry_actions(beginning.meeting, beginning))]

    assert [one.in_release for one in carried] == [None, "Work goes on."]


def test_an_item_put_off_under_a_marked_one_is_withheld_where_it_comes_again() -> None:
    late = AgendaItem("Fuel", state=ItemState.DEFERRED, in_release="Supplies")
    beginning = begun(a_meeting(1, AgendaItem("Talks", in_release="Other", items=(late,))))

    (item,) = beginning.deferred

    assert (item.title, item.marking, item.in_release) == ("Fuel", Marking.FOUO, None)


def test_who_was_not_named_in_a_closed_meeting_is_not_named_in_an_open_one() -> None:
    closed = a_meeting(
        1,
        AgendaItem("Fuel", entries=(an_action(),)),
        attribution_in_release=AttributionInRelease.BY_CATEGORY,
    )
    beginning = begun(closed, a_meeting(2))

    _, _, entry = next(all_entries(carry_actions(beginning.meeting, beginning)))

    assert entry.attribution is Attribution.BY_CATEGORY


def test_who_has_left_the_body_is_still_somebody() -> None:
    beginning = begun(with_brightmoor(), a_meeting(2))
    meeting = carry_actions(beginning.meeting, beginning)
    _, added = meeting.delegations
    _, _, entry = next(all_entries(meeting))

    assert (added.name, added.attendance, added.category) == ("Brightmoor", Attendance.ABSENT, "d")
    assert added.representatives == (Representative("Tom Roe", id="ilsa-2"),)
    assert entry.owners == (DelegationSpeaker("brm"), RepresentativeSpeaker("ilsa-2"))
    assert entry.text == (
        "with ",
        RepresentativeMention("ilsa-2"),
        " for ",
        DelegationMention("avl"),
    )
    assert no_faults(meeting)


CLOSED = {"attribution_in_release": AttributionInRelease.BY_CATEGORY}


@pytest.mark.parametrize(
    ("how", "details"),
    [
        ({"marking": Marking.FOUO}, {}),
        ({"attribution": Attribution.OMITTED}, {}),
        ({"attribution": Attribution.BY_CATEGORY}, {}),
        ({"attribution": Attribution.NAMED}, CLOSED),
        ({}, CLOSED),
    ],
)
def test_who_is_needed_without_a_name_is_not_listed_as_absent(
    how: dict[str, Any], details: dict[str, Any]
) -> None:
    owned = an_action(owners=(DelegationSpeaker("brm"),), **how)
    brightmoor = Delegation("brm", "Brightmoor")
    older = a_meeting(1, AgendaItem("Fuel", entries=(owned,)), **details)
    open_ = an_action("mend the road", owners=(DelegationSpeaker("brm"),))
    both = a_meeting(1, AgendaItem("Fuel", entries=(owned, open_)))

    def printed(before: Meeting) -> list[str]:
        known = replace(before, delegations=(AVERLAND, brightmoor))
        beginning = begun(known, a_meeting(2))
        released = redact(carry_actions(beginning.meeting, beginning)).released
        return [one.name for one in released.attendance.absent]

    assert printed(older) == []
    assert printed(both) == ["Brightmoor"]


def with_brightmoor() -> Meeting:
    """An older meeting in which ids mean others than in the later one."""
    entry = an_action(
        owners=(DelegationSpeaker("brm"), RepresentativeSpeaker("ilsa")),
        text=("with ", RepresentativeMention("ilsa"), " for ", DelegationMention("a")),
    )
    brightmoor = Delegation(
        "brm", "Brightmoor", category="d", representatives=(Representative("Tom Roe", id="ilsa"),)
    )
    return replace(
        a_meeting(1, AgendaItem("Fuel", entries=(entry,))),
        categories=(Category("d", "donor State", "donor States"),),
        delegations=(brightmoor, Delegation("a", "AVERLAND")),
    )


def no_faults(meeting: Meeting) -> bool:
    written = json.dumps(meeting_to_value(meeting)).encode()
    return not list(faults_of(meeting)) and meeting_in(written, "new.json") is not None
