"""Edits of entries."""

from datetime import date

import pytest

from ccm_minutes.domain.edits.converting import change_kind
from ccm_minutes.domain.edits.edit import Edit, NoSuchPart, OutOfPlace
from ccm_minutes.domain.edits.entries import (
    add_entry,
    change_entry,
    mark_entry,
    move_entry,
    remove_entry,
    set_entry_text,
)
from ccm_minutes.domain.edits.spine import find_entry
from ccm_minutes.domain.entry import ActionState, Entry, EntryKind
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import OfficeSpeaker
from ccm_minutes.domain.text import Marking
from tests.domain.samples import ACTION, MEETING, SPOKEN, TOLD

NEW = Entry(EntryKind.NOTE, text="new", key="new")


def keys(meeting: Meeting, item: int = 0) -> list[str]:
    return [entry.key for entry in meeting.agenda[item].entries]


def entry(meeting: Meeting, key: str) -> Entry:
    item, at = find_entry(meeting, key)
    return item.entries[at]


@pytest.mark.parametrize(
    ("position", "expected"),
    [
        (None, ["spoken-key", "told-key", "new"]),
        (0, ["new", "spoken-key", "told-key"]),
        (1, ["spoken-key", "new", "told-key"]),
        (99, ["spoken-key", "told-key", "new"]),
        (-5, ["new", "spoken-key", "told-key"]),
    ],
)
def test_an_entry_goes_where_it_is_put(position: int | None, expected: list[str]) -> None:
    edit = add_entry("opening-key", NEW, position)
    assert edit.name == "add note"
    assert keys(edit.apply(MEETING)) == expected


def test_an_entry_goes_into_a_sub_item() -> None:
    after = add_entry("sub-b-key", NEW).apply(MEETING)
    assert after.agenda[1].items[1].entries == (NEW,)


def test_all_that_is_not_on_the_way_stays_the_same_object() -> None:
    after = add_entry("sub-b-key", NEW).apply(MEETING)
    assert after.agenda[0] is MEETING.agenda[0]
    assert after.agenda[1].items[0] is MEETING.agenda[1].items[0]
    assert after.delegations is MEETING.delegations


def test_an_entry_with_a_field_of_another_kind_is_refused() -> None:
    wrong = Entry(EntryKind.NOTE, capacity="for all")
    with pytest.raises(OutOfPlace, match=r"A note cannot have 'capacity': only .* Change the kind"):
        add_entry("opening-key", wrong).apply(MEETING)
    with pytest.raises(OutOfPlace, match="'due'"):
        change_entry("told-key", "change deadline", due=date(2031, 4, 1)).apply(MEETING)


@pytest.mark.parametrize(
    "edit",
    [
        add_entry("gone", NEW),
        remove_entry("gone"),
        move_entry("gone", "opening-key"),
        move_entry("told-key", "gone"),
        change_kind("gone", EntryKind.NOTE),
        mark_entry("gone", Marking.FOUO),
        set_entry_text("gone", "x"),
    ],
)
def test_what_is_no_longer_there_cannot_be_edited(edit: Edit) -> None:
    with pytest.raises(NoSuchPart, match="is no longer in the meeting"):
        edit.apply(MEETING)


def test_an_entry_is_taken_out_with_its_points() -> None:
    assert keys(remove_entry("spoken-key").apply(MEETING)) == ["told-key"]


def test_an_entry_moves_to_another_item_and_within_its_own() -> None:
    after = move_entry("spoken-key", "sub-a-key", 0).apply(MEETING)
    assert keys(after) == ["told-key"]
    assert after.agenda[1].items[0].entries == (SPOKEN, ACTION)
    assert keys(move_entry("spoken-key", "opening-key").apply(MEETING)) == [
        "told-key",
        "spoken-key",
    ]
    assert keys(move_entry("told-key", "opening-key", 0).apply(MEETING)) == [
        "told-key",
        "spoken-key",
    ]


def test_an_edit_that_changes_nothing_gives_an_equal_entry_back() -> None:
    after = set_entry_text("told-key", TOLD.text).apply(MEETING)
    assert entry(after, "told-key") is TOLD


def test_typing_sets_the_text() -> None:
    edit = set_entry_text("told-key", "else")
    assert (edit.name, entry(edit.apply(MEETING), "told-key").text) == ("typing", "else")


def test_another_kind_keeps_what_it_can_have() -> None:
    edit = change_kind("spoken-key", EntryKind.DECISION)
    changed = entry(edit.apply(MEETING), "spoken-key")
    assert edit.name == "turn into decision"
    assert (changed.kind, changed.points, changed.speakers) == (
        EntryKind.DECISION,
        SPOKEN.points,
        (),
    )


def test_another_kind_says_in_words_what_it_cannot_have_as_fields() -> None:
    full = Entry(
        EntryKind.ACTION,
        text="Send",
        owners=(OfficeSpeaker("Chair"),),
        due=date(2031, 4, 1),
        due_text="by April",
        state=ActionState.DONE,
        stated=frozenset({"owners", "flagged"}),
        key="full",
    )
    meeting = add_entry("opening-key", full).apply(MEETING)
    changed = entry(change_kind("full", EntryKind.NARRATIVE).apply(meeting), "full")
    assert changed == Entry(
        EntryKind.NARRATIVE,
        text="Chair: Send by April (2031-04-01) – done",
        stated=frozenset({"flagged"}),
        key="full",
    )


def test_a_marking_is_set_with_its_words_and_taken_away_with_them() -> None:
    edit = mark_entry("told-key", Marking.FOUO, "other words")
    marked = edit.apply(MEETING)
    assert edit.name == "mark as FOUO"
    assert entry(marked, "told-key").in_release == "other words"
    edit = mark_entry("told-key", None)
    assert edit.name == "take marking away"
    assert entry(edit.apply(marked), "told-key") == TOLD


def test_empty_words_for_the_release_are_none() -> None:
    marked = entry(mark_entry("told-key", Marking.FOUO, "").apply(MEETING), "told-key")
    assert (marked.marking, marked.in_release) == (Marking.FOUO, None)
