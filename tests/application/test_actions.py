"""The action points of all meetings."""

from dataclasses import replace
from datetime import date

import pytest

from ccm_minutes.application.actions import (
    actions_of,
    chosen,
    owners_of,
    where_they_stand_last,
)
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.entry import ActionState, Entry, EntryKind
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker, RepresentativeSpeaker
from ccm_minutes.domain.text import DelegationMention, Marking
from tests.application.meetings import DELEGATIONS, action, meeting, paragraph

ISLES = DelegationSpeaker("isles")
MEETINGS = (
    meeting(
        paragraph("Opened."),
        action(("thank ", DelegationMention("isles")), owners=(OfficeSpeaker("President"),)),
        action(
            "circulate the draft",
            owners=(ISLES, RepresentativeSpeaker("tollvik")),
            due=date(2026, 6, 1),
            due_text="by June",
            state=ActionState.DONE,
        ),
    ),
    meeting(action("find a room", owners=(DelegationSpeaker("averland"),)), id_="m2"),
)


def test_every_action_of_every_meeting_is_listed_with_its_place() -> None:
    listed = [(line.meeting.id, line.place, line.text) for line in actions_of(MEETINGS)]

    assert listed == [
        ("m1", "agenda[0].entries[1]", "thank the Hollin Isles"),
        ("m1", "agenda[0].entries[2]", "circulate the draft"),
        ("m2", "agenda[0].entries[0]", "find a room"),
    ]


def test_an_action_without_a_state_is_open() -> None:
    assert [line.state for line in actions_of(MEETINGS)] == ["open", "done", "open"]


def test_owners_are_called_as_in_the_full_version() -> None:
    assert next(line for line in actions_of(MEETINGS) if line.due).owners == (
        "The Hollin Isles",
        "Maren Tollvik",
    )


def test_only_open_actions_may_be_asked_for() -> None:
    lines = chosen(actions_of(MEETINGS), only_open=True)

    assert [line.text for line in lines] == ["thank the Hollin Isles", "find a room"]


@pytest.mark.parametrize(
    "owner",
    ["the hollin isles", "Hollin  Isles", "MAREN TOLLVIK", "isles", "tollvik", "Höllin Isles"],
)
def test_an_owner_is_asked_for_by_id_or_name_whatever_the_case_accents_and_article(
    owner: str,
) -> None:
    assert [line.text for line in chosen(actions_of(MEETINGS), owner=owner)] == [
        "circulate the draft"
    ]


def test_a_part_of_a_name_is_nobodys_name() -> None:
    assert chosen(actions_of(MEETINGS), owner="Hollin") == []


def test_an_owner_is_asked_for_by_another_name_and_an_office_by_its_own() -> None:
    known = replace(DELEGATIONS[1], other_names=("Archipel de Hollín",))
    only = replace(MEETINGS[0], delegations=(DELEGATIONS[0], known))

    assert [one.text for one in chosen(actions_of([only]), owner="archipel de hollin")] == [
        "circulate the draft"
    ]
    assert [one.text for one in chosen(actions_of([only]), owner="the president")] == [
        "thank the Hollin Isles"
    ]


def test_the_earliest_due_comes_first_and_what_has_no_date_last() -> None:
    one = meeting(action("no date"), action("late", due=date(2026, 7, 1)), action("no date either"))
    other = meeting(action("soon", due=date(2026, 5, 20)), id_="m2")

    assert [line.text for line in chosen(actions_of([one, other]))] == [
        "soon",
        "late",
        "no date",
        "no date either",
    ]


def test_only_what_is_open_after_its_day_is_overdue() -> None:
    day = date(2026, 6, 1)
    done = ActionState.DONE
    lines = list(
        actions_of([meeting(action(due=day), action(due=day, state=done), action("no date"))])
    )

    assert [line.is_overdue(day) for line in lines] == [False, False, False]
    assert [line.is_overdue(date(2026, 6, 2)) for line in lines] == [True, False, False]


def test_an_action_is_marked_by_itself_and_by_what_it_stands_in() -> None:
    fouo = Marking.FOUO
    inner = AgendaItem("Inner", entries=(action("three"),))
    items = (AgendaItem("Outer", entries=(action("two"),), items=(inner,), marking=fouo),)
    lines = list(actions_of([meeting(action("one"), action("zero", marking=fouo), items=items)]))

    assert [(line.text, line.marked, line.item_marked) for line in lines] == [
        ("one", False, False),
        ("zero", True, False),
        ("two", True, True),
        ("three", True, True),
    ]
    assert {line.banner for line in lines} == {True}
    assert [line.place for line in lines][-1] == "agenda[1].items[0].entries[0]"


def test_an_action_without_a_word_is_there_to_be_found() -> None:
    (line,) = actions_of([meeting(Entry(EntryKind.ACTION))])

    assert (line.text, line.owners, line.due, line.due_text) == ("", (), None, "")


def test_owners_are_named_once_and_by_the_alphabet() -> None:
    twice = meeting(action(owners=(ISLES,)), action(owners=(ISLES, OfficeSpeaker("Éclaireur"))))

    assert owners_of(actions_of([*MEETINGS, twice])) == [
        "Averland",
        "Éclaireur",
        "Maren Tollvik",
        "President",
        "The Hollin Isles",
    ]


def test_an_action_that_was_carried_over_is_listed_where_it_stands_last() -> None:
    again = replace(action("find a room"), carried_from="m2")
    third = meeting(again, action("find a room"), action("find a room"), id_="m3")

    listed = where_they_stand_last(actions_of((third, *reversed(MEETINGS))))

    assert [(line.meeting.id, line.text) for line in listed] == [
        ("m3", "find a room"),
        ("m3", "find a room"),
        ("m3", "find a room"),
        ("m1", "thank the Hollin Isles"),
        ("m1", "circulate the draft"),
    ]
