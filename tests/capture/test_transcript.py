"""Plain-text notes, many lines at once."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ccm_minutes.capture.session import CaptureSession, take
from ccm_minutes.capture.transcript import lines_of, take_each, take_lines
from ccm_minutes.domain.errors import Cancelled
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.walk import all_entries, all_items
from tests.capture.room import LOOKUP, NOW, room

NOTES = (
    "\ufeff> Opening\r\nchair: Welcome.\r\n- And thanks.\n\n> Reports\rsun: unclear\nin avl 10:42"
)


def test_lines_end_as_on_any_system() -> None:
    assert list(lines_of("\ufeffa\r\nb\nc\rd\u2028d\x0cd\n")) == [
        "a",
        "b",
        "c",
        "d\u2028d\x0cd",
        "",
    ]


def test_notes_become_one_step() -> None:
    edit = take_lines(room(), lines_of(NOTES), NOW, LOOKUP)
    after = edit.apply(room())
    assert edit.name == "take in notes"
    assert [item.title for item in after.agenda] == ["Opening", "Reports"]
    assert [found.entry.flagged for found in all_entries(after)] == [False, True]
    assert after.delegations[0].movements


def test_no_lines_change_nothing() -> None:
    meeting = room()
    assert take_lines(meeting, [], NOW, LOOKUP).apply(meeting) is meeting


LINES = (
    "chair: Welcome.",
    "- a point",
    "-- below it",
    "= Adopted.",
    "! sun: do it",
    "in avl 10:42",
)
GOING = ("> Opening", "> Reports", ">> Below", ">", "", "(FOUO) kept in here")


def one_by_one(meeting: Meeting, session: CaptureSession, lines: Sequence[str]) -> Meeting:
    """What line after line makes of a meeting."""
    for line in lines:
        taken = take(meeting, session, line, NOW, LOOKUP)
        meeting = meeting if taken.edit is None else taken.edit.apply(meeting)
        session = taken.session
    return meeting


def values(meeting: Meeting) -> list[object]:
    """All parts with their places, but for the keys, which are made anew each time."""
    items = [
        (one.place, replace(one.item, key="", entries=(), items=())) for one in all_items(meeting)
    ]
    entries = [(one.place, replace(one.entry, key="")) for one in all_entries(meeting)]
    return [items, entries, meeting.details, meeting.delegations]


@settings(max_examples=40)
@given(data=st.data())
def test_many_lines_make_what_each_makes_after_the_other(data: st.DataObject) -> None:
    kinds = st.lists(st.sampled_from((*LINES * 3, *GOING)), max_size=30)
    before = one_by_one(room(), CaptureSession(), data.draw(kinds))
    lines = data.draw(kinds) * data.draw(st.sampled_from((1, 9)))
    keys = [one.entry.key for one in all_entries(before)]
    entry = data.draw(st.sampled_from((None, *keys)))
    holder = next((one.item.key for one in all_entries(before) if one.entry.key == entry), None)
    session = CaptureSession(holder, entry)

    taken = take_each(before, session, lines, NOW, LOOKUP)

    assert taken.before is before
    assert values(taken.after) == values(one_by_one(before, session, lines))


def test_empty_lines_leave_the_meeting_as_it_is() -> None:
    meeting = room()

    assert take_each(meeting, CaptureSession(), ["", " "], NOW, LOOKUP).after is meeting


def test_items_that_no_line_goes_to_stay_the_same_value() -> None:
    before = one_by_one(room(), CaptureSession(), ["> Lamps", "a", "> Boats", "b"])

    after = take_each(before, CaptureSession(), ["c"] * 150, NOW, LOOKUP).after

    assert after.agenda[0] is before.agenda[0]
    assert after.agenda[-1] is not before.agenda[-1]


def test_lines_can_be_stopped_between_two() -> None:
    def stop(done: int, _total: int) -> None:
        if done >= 200:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        take_each(room(), CaptureSession(), ["a"] * 500, NOW, LOOKUP, stop)
