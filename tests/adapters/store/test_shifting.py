"""Entries that only move because others come or go above them."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ccm_minutes.application.desk import Desk
from ccm_minutes.application.failures import StaleMeeting
from ccm_minutes.application.ports import Register
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.difference import difference
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.edits.entries import (
    add_entry,
    move_entry,
    remove_entry,
    set_entry_text,
)
from ccm_minutes.domain.edits.items import remove_item
from ccm_minutes.domain.edits.splitting import split_entry
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.keys import new_key
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import PartKind
from tests.samples import small_meeting

MANY = 40


def note(words: str) -> Entry:
    return Entry(EntryKind.NOTE, text=words)


def long_meeting() -> Meeting:
    """Two items of many entries."""
    items = tuple(
        AgendaItem(title, entries=tuple(note(f"{title} {n}") for n in range(MANY)))
        for title in ("Lamps", "Boats")
    )
    return replace(small_meeting(), agenda=items)


def edit_of(meeting: Meeting, name: str) -> Edit:
    lamps, boats = meeting.agenda
    return {
        "add": add_entry(lamps.key, note("New"), 2),
        "remove": remove_entry(lamps.entries[1].key),
        "up": move_entry(lamps.entries[30].key, lamps.key, 1),
        "down": move_entry(lamps.entries[1].key, lamps.key, 30),
        "elsewhere": move_entry(lamps.entries[3].key, boats.key, 4),
        "split": split_entry(lamps.entries[2].key, 3, new_key()),
        "item": remove_item(lamps.key),
    }[name]


@pytest.mark.parametrize("name", ["add", "remove", "up", "down", "elsewhere", "split", "item"])
def test_an_edit_high_up_stands_in_the_register_and_is_taken_back(
    library: Register, name: str
) -> None:
    meeting = long_meeting()
    library.take_in([meeting])
    desk = Desk(meeting, library)

    desk.do(edit_of(meeting, name))
    assert library.load("first") == desk.meeting != meeting
    desk.undo()
    assert library.load("first") == meeting
    desk.redo()
    assert library.load("first") == desk.meeting


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_entries_in_any_other_order_stand_in_it(library: Register, data: st.DataObject) -> None:
    library.take_in([long_meeting()])
    before = library.load("first")
    lamps, boats = before.agenda
    cuts = sorted(data.draw(st.lists(st.integers(0, MANY), min_size=3, max_size=3)))
    a, b, c = cuts
    blocks = [lamps.entries[x:y] for x, y in ((0, a), (a, b), (b, c), (c, MANY))]
    *stay, last = data.draw(st.permutations(blocks))
    kept = tuple(entry for block in stay for entry in block)
    agenda = (replace(lamps, entries=kept), replace(boats, entries=(*last, *boats.entries)))
    after = replace(before, agenda=agenda)

    library.save("first", difference(before, after), "turn over")

    assert library.load("first") == after


def test_the_history_names_each_entry_that_moved_with_its_places(library: Register) -> None:
    meeting = long_meeting()
    library.take_in([meeting])
    lamps = meeting.agenda[0]

    Desk(meeting, library).do(remove_entry(lamps.entries[1].key))

    (last,) = library.last_edits("first", None, 1)
    (whole,) = library.whole_edits("first", [last.number])
    assert [one.key for one in whole.changes] == [lamps.entries[1].key]
    moved = {(one.kind, one.key, one.before, one.after) for one in whole.moves}
    assert moved == {
        (PartKind.ENTRY, entry.key, (lamps.key, place), (lamps.key, place - 1))
        for place, entry in enumerate(lamps.entries)
        if place > 1
    }


def test_entries_that_moved_elsewhere_meanwhile_are_not_moved_again(library: Register) -> None:
    meeting = long_meeting()
    library.take_in([meeting])
    lamps = meeting.agenda[0]
    one, other = Desk(meeting, library), Desk(meeting, library)
    one.do(remove_entry(lamps.entries[0].key))

    for edit in (add_entry(lamps.key, note("New"), 3), remove_entry(lamps.entries[5].key)):
        with pytest.raises(StaleMeeting, match="entry"):
            other.do(edit)

    assert library.load("first") == one.meeting


def test_an_entry_that_was_moved_by_others_is_still_guarded(library: Register) -> None:
    meeting = long_meeting()
    library.take_in([meeting])
    lamps = meeting.agenda[0]
    one, other = Desk(meeting, library), Desk(meeting, library)
    one.do(add_entry(lamps.key, note("New"), 3))

    with pytest.raises(StaleMeeting, match="entry"):
        other.do(set_entry_text(lamps.entries[9].key, "Other."))
