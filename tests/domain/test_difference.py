"""What changed between two meetings is enough to get from either to the other."""

import copy
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ccm_minutes.domain.difference import Change, Difference, difference
from ccm_minutes.domain.edits.entries import add_entry, set_entry_text
from ccm_minutes.domain.edits.items import move_item
from ccm_minutes.domain.edits.people import move_delegation
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import PartKind, assemble, parts_of
from tests.domain.drawn import edits
from tests.domain.samples import MEETING, OPENING, SPOKEN
from tests.strategies import meetings

FEW = settings(max_examples=25, deadline=None)
"""Whole meetings take long to draw."""


def applied(change: Difference, before: Meeting) -> Meeting:
    """The meeting after a difference, part by part, as a store makes it."""
    parts = {(placed.kind, placed.key): placed for placed in parts_of(before)}
    for one in change.changes:
        assert parts.pop((one.kind, one.key), None) == one.before
    for one in change.changes:
        if one.after is not None:
            parts[one.kind, one.key] = one.after
    return assemble(parts.values())


@FEW
@given(st.data())
def test_a_difference_applied_to_what_was_gives_what_is(data: st.DataObject) -> None:
    before = data.draw(meetings())
    after = edited(before, data)
    change = difference(before, after)
    assert applied(change, before) == after
    assert applied(change.reversed(), after) == before


@FEW
@given(st.data())
def test_an_edit_never_changes_what_it_is_given(data: st.DataObject) -> None:
    before = data.draw(meetings())
    kept = copy.deepcopy(before)
    edited(before, data)
    assert before == kept


@FEW
@given(meetings(), meetings())
def test_two_meetings_that_share_nothing_differ_in_everything(
    before: Meeting, after: Meeting
) -> None:
    assert applied(difference(before, after), before) == after


@FEW
@given(meetings())
def test_a_meeting_does_not_differ_from_itself(meeting: Meeting) -> None:
    assert not difference(meeting, meeting)
    assert not difference(meeting, copy.deepcopy(meeting))


def edited(meeting: Meeting, data: st.DataObject) -> Meeting:
    """The meeting after some edits; one that is refused changes nothing."""
    for _ in range(data.draw(st.integers(1, 3))):
        with suppress(InputFault):
            meeting = data.draw(edits(meeting)).apply(meeting)
    return meeting


def changed(before: Meeting, after: Meeting) -> list[tuple[PartKind, str]]:
    return [(one.kind, one.key) for one in difference(before, after).changes]


def test_typing_changes_one_entry() -> None:
    after = set_entry_text("told-key", "else").apply(MEETING)
    assert changed(MEETING, after) == [(PartKind.ENTRY, "told-key")]


def test_a_new_entry_at_the_end_changes_nothing_else() -> None:
    after = add_entry("opening-key", Entry(EntryKind.NOTE, key="new")).apply(MEETING)
    (change,) = difference(MEETING, after).changes
    assert (change.before, change.kind, change.key) == (None, PartKind.ENTRY, "new")


def test_entries_after_a_new_one_change_their_place() -> None:
    after = add_entry("opening-key", Entry(EntryKind.NOTE, key="new"), 1).apply(MEETING)
    keys = [(PartKind.ENTRY, "told-key"), (PartKind.ENTRY, "new")]
    assert sorted(changed(MEETING, after)) == sorted(keys)


def test_an_item_that_moves_takes_what_is_in_it_along_unchanged() -> None:
    after = move_item("opening-key", "closing-key").apply(MEETING)
    moved = {(PartKind.ITEM, key) for key in ("opening-key", "reports-key", "closing-key")}
    assert set(changed(MEETING, after)) == moved


def test_delegations_that_change_places_are_both_changes() -> None:
    after = move_delegation("lowmark", 0).apply(MEETING)
    delegations = [(PartKind.DELEGATION, "averland"), (PartKind.DELEGATION, "lowmark")]
    assert changed(MEETING, after) == delegations


def test_changes_of_one_kind_are_told_apart() -> None:
    after = replace(MEETING, categories=(), agenda=())
    gone = difference(MEETING, after)
    assert [one.key for one in gone.of_kind(PartKind.CATEGORY)] == ["affected"]
    assert {one.kind for one in gone.of_kind(PartKind.ITEM, PartKind.ENTRY)} == {
        PartKind.ITEM,
        PartKind.ENTRY,
    }


def test_a_change_taken_back_is_the_other_way_round() -> None:
    (placed,) = (one for one in parts_of(MEETING) if one.part is SPOKEN)
    added = Change(PartKind.ENTRY, "spoken-key", None, placed)
    assert added.reversed() == Change(PartKind.ENTRY, "spoken-key", placed, None)
    assert added.reversed().reversed() == added


@pytest.mark.parametrize("count", [1, 50])
def test_only_what_changed_is_looked_at(count: int) -> None:
    others = tuple(replace(OPENING, key=f"{n}", entries=(Unread(),)) for n in range(count))  # type: ignore[arg-type]
    before = replace(MEETING, agenda=(*MEETING.agenda, *others))
    after = set_entry_text("told-key", "else").apply(before)
    assert changed(before, after) == [(PartKind.ENTRY, "told-key")]


class Unread:
    """An entry that fails the test when it is looked into."""

    key = "unread"

    def __eq__(self, other: object) -> bool:
        raise AssertionError

    __hash__ = None  # type: ignore[assignment]


def test_the_same_entries_in_another_item_lie_elsewhere() -> None:
    other = replace(OPENING, key="other")
    after = replace(MEETING, agenda=(other, *MEETING.agenda[1:]))
    assert applied(difference(MEETING, after), MEETING) == after
    assert (PartKind.ENTRY, "told-key") in changed(MEETING, after)
