"""One name for one thing, and every name known."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.entry import ActionState, Entry, EntryKind, ModeOfAdoption, Point
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.references import Fault, faults_of
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker, RepresentativeSpeaker
from ccm_minutes.domain.text import DelegationMention, RepresentativeMention
from tests.domain.samples import ACTION, AVERLAND, LOWMARK, MEETING, SPOKEN, with_entry
from tests.strategies import meetings


def faults(meeting: Meeting) -> list[str]:
    return [f"{fault.place}: {fault.says}" for fault in faults_of(meeting)]


@settings(max_examples=25, deadline=None)
@given(meetings())
def test_a_meeting_that_was_read_has_no_fault(meeting: Meeting) -> None:
    assert not faults(meeting)


def test_a_sound_meeting_has_no_fault() -> None:
    assert not faults(MEETING)


def test_an_id_stands_once_in_the_whole_file() -> None:
    twin = replace(LOWMARK, id="first")
    item = AgendaItem("Last", id="ada")
    meeting = replace(MEETING, delegations=(AVERLAND, LOWMARK, twin), agenda=(item,))
    assert faults(meeting) == [
        "delegations[2].id: the id 'first' is already that of meeting",
        "agenda[0].id: the id 'ada' is already that of delegations[0].representatives[0]",
    ]


def test_a_category_has_to_be_there() -> None:
    assert faults(replace(MEETING, categories=())) == [
        "delegations[0].category: there is no category with the id 'affected'"
    ]


def test_whoever_speaks_or_owns_has_to_be_there() -> None:
    entries = (
        replace(SPOKEN, speakers=(OfficeSpeaker("Chair"), DelegationSpeaker("nobody"))),
        replace(ACTION, owners=(RepresentativeSpeaker("no-one"),)),
    )
    meeting = replace(MEETING, agenda=(AgendaItem("All", entries=entries),))
    assert faults(meeting) == [
        "agenda[0].entries[0].speakers[1]: there is no delegation with the id 'nobody'",
        "agenda[0].entries[1].owners[0]: there is no representative with the id 'no-one'",
    ]


@pytest.mark.parametrize("field", ["presenters", "chairs", "panellists"])
def test_whoever_presents_or_chairs_an_item_has_to_be_there(field: str) -> None:
    given: dict[str, Any] = {field: (DelegationSpeaker("nobody"),)}
    sub = replace(AgendaItem("Sub"), **given)
    meeting = replace(MEETING, agenda=(AgendaItem("All", items=(sub,)),))
    assert faults(meeting) == [
        f"agenda[0].items[0].{field}[0]: there is no delegation with the id 'nobody'"
    ]


def test_whoever_is_mentioned_has_to_be_there() -> None:
    deep = Point("Up", points=(Point((RepresentativeMention("no-one"),)),))
    entry = Entry(EntryKind.NARRATIVE, text=("x", DelegationMention("nobody")), points=(deep,))
    meeting = with_entry(entry)
    details = replace(
        meeting.details,
        preamble=((DelegationMention("nobody"),),),
        closing=("x", (DelegationMention("nobody"),)),
    )
    item = replace(meeting.agenda[2], objective=(DelegationMention("nobody"),))
    meeting = replace(meeting, details=details, agenda=(*meeting.agenda[:2], item))
    assert [fault.place for fault in faults_of(meeting)] == [
        "meeting.preamble[0][0]",
        "meeting.closing[1][0]",
        "agenda[2].objective[0]",
        "agenda[0].entries[0].text[1]",
        "agenda[0].entries[0].points[0].points[0].text[0]",
    ]


@pytest.mark.parametrize(
    ("field", "value", "kind"),
    [
        ("speakers", (OfficeSpeaker("Chair"),), EntryKind.INTERVENTION),
        ("capacity", "for all", EntryKind.INTERVENTION),
        ("lead_in", "In summary", EntryKind.INTERVENTION),
        ("in_writing", True, EntryKind.INTERVENTION),
        ("owners", (OfficeSpeaker("Chair"),), EntryKind.ACTION),
        ("due", MEETING.details.date, EntryKind.ACTION),
        ("due_text", "by then", EntryKind.ACTION),
        ("state", ActionState.DONE, EntryKind.ACTION),
        ("adopted_by", ModeOfAdoption.CONSENSUS, EntryKind.DECISION),
    ],
)
def test_a_field_of_one_kind_is_refused_on_the_others(
    field: str, value: object, kind: EntryKind
) -> None:
    for other in EntryKind:
        entry = replace(Entry(other), **{field: value})  # type: ignore[arg-type]
        fault = Fault(
            f"agenda[0].entries[0].{field}", f"only an entry of kind '{kind}' has this field"
        )
        assert list(faults_of(with_entry(entry))) == ([] if other is kind else [fault])


def test_a_field_that_is_written_out_empty_counts_as_given() -> None:
    entry = Entry(EntryKind.NOTE, stated=frozenset({"owners"}))
    assert [fault.place for fault in faults_of(with_entry(entry))] == [
        "agenda[0].entries[0].owners"
    ]
