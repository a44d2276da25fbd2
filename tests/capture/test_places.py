"""Where lines go."""

import pytest

from ccm_minutes.capture.session import CaptureSession, take
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.edits.entries import remove_entry
from ccm_minutes.domain.edits.items import remove_item
from ccm_minutes.domain.entry import Entry, EntryKind, Point
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import Marking
from tests.capture.room import LOOKUP, NOW, room, type_into


def said(words: str) -> Entry:
    return Entry(EntryKind.NARRATIVE, text=words)


def three_items() -> Meeting:
    subs = (AgendaItem("Two a"), AgendaItem("Two b"))
    return room(AgendaItem("One"), AgendaItem("Two", items=subs), AgendaItem("Three"))


def test_with_no_entry_yet_a_line_goes_to_the_first_item() -> None:
    assert type_into(three_items(), "x").outline[0] == ("One", ["x"])


def test_a_line_goes_to_the_last_item_that_has_entries() -> None:
    meeting = room(
        AgendaItem("One", entries=(said("a"),)),
        AgendaItem("Two", entries=(said("b"),)),
        AgendaItem("Three"),
    )
    assert type_into(meeting, "x").outline == [("One", ["a"]), ("Two", ["b", "x"]), ("Three", [])]


def test_that_item_may_be_a_sub_item() -> None:
    sub = AgendaItem("Sub", entries=(said("a"),))
    after = type_into(room(AgendaItem("One", items=(sub,))), "x")
    assert after.outline == [("One", ["Sub: ['a', 'x']"])]


def test_with_no_item_at_all_one_is_made() -> None:
    assert type_into(room(), "x", "y").outline == [("Untitled", ["x", "y"])]


def test_a_first_point_hangs_under_the_last_entry_there_is() -> None:
    meeting = room(AgendaItem("One", entries=(said("a"),)))
    assert type_into(meeting, "- x").entries[0].points == (Point("x"),)


@pytest.mark.parametrize("title", ["Two", "two", "  TWO  "])
def test_a_title_goes_to_the_item_of_that_title(title: str) -> None:
    after = type_into(three_items(), f"> {title}", "x")
    assert after.outline[1] == ("Two", ["x", "Two a: []", "Two b: []"])
    assert len(after.meeting.agenda) == 3


def test_the_very_title_goes_before_one_in_another_case() -> None:
    after = type_into(room(AgendaItem("AOB"), AgendaItem("aob")), "> aob", "x")
    assert after.outline == [("AOB", []), ("aob", ["x"])]


def test_the_title_of_a_sub_item_is_found_too() -> None:
    after = type_into(three_items(), "> Two b", "x")
    assert after.outline[1] == ("Two", ["Two a: []", "Two b: ['x']"])


def test_an_unknown_title_is_made_at_the_end() -> None:
    after = type_into(three_items(), "> Four", "x")
    assert after.outline[3:] == [("Four", ["x"])]


def test_the_sign_alone_goes_to_the_next_item() -> None:
    after = type_into(three_items(), ">", "x", ">", "y", ">", "z")
    assert after.outline == [
        ("One", []),
        ("Two", ["x", "Two a: []", "Two b: []"]),
        ("Three", ["y", "z"]),
    ]


def test_from_a_sub_item_the_next_item_is_the_one_after_its_own() -> None:
    after = type_into(three_items(), "> Two", ">> Two a", ">", "x")
    assert after.outline[2] == ("Three", ["x"])


def test_after_the_last_item_there_is_none_to_go_to() -> None:
    after = type_into(room(AgendaItem("One")), "x", ">", "- y")
    assert after.entries[0].points == (Point("y"),)
    assert type_into(room(), ">", "x").outline == [("Untitled", ["x"])]


def test_a_sub_item_is_found_or_made_under_the_current_item() -> None:
    after = type_into(three_items(), "> Two", ">> two B", "x", ">> Two c", "y", ">> Two a", "z")
    assert after.outline[1] == ("Two", ["Two a: ['z']", "Two b: ['x']", "Two c: ['y']"])


def test_a_sub_item_of_another_item_is_not_this_ones() -> None:
    after = type_into(three_items(), ">> Two a", "x")
    assert after.outline[0] == ("One", ["Two a: ['x']"])


def test_the_sub_sign_alone_goes_through_the_sub_items() -> None:
    after = type_into(three_items(), "> Two", ">>", "x", ">>", "y")
    assert after.outline[1] == ("Two", ["Two a: ['x']", "Two b: ['y']"])


def test_a_sub_item_of_no_item_is_an_item() -> None:
    assert type_into(room(), ">> Sub", "x").outline == [("Sub", ["x"])]


@pytest.mark.parametrize("sign", ["> Two", "> Four", ">", ">> Sub"])
def test_in_another_item_points_start_anew(sign: str) -> None:
    after = type_into(three_items(), "x", sign, "- y")
    assert [entry.points for entry in after.entries] == [(), ()]
    assert [entry.text for entry in after.entries] == ["x", "y"]


def test_going_to_an_item_is_no_edit() -> None:
    assert take(three_items(), CaptureSession(), "> Two", NOW, LOOKUP).edit is None


@pytest.mark.parametrize("line", ["(FOUO) > Two", "> (FOUO) Two", "> [[Two]]"])
def test_a_marked_title_marks_its_item(line: str) -> None:
    after = type_into(three_items(), line)
    assert [item.marking for item in after.meeting.agenda] == [None, Marking.FOUO, None]


def test_a_marked_passage_in_a_title_is_not_in_the_title_of_the_release() -> None:
    after = type_into(room(), "> Visit to [[Averland]]", "> Aid to [[Averland||a State]]")
    titles = [(item.title, item.title_in_release) for item in after.meeting.agenda]
    assert titles == [
        ("Visit to Averland", "Visit to"),
        ("Aid to Averland", "Aid to a State"),
    ]


def test_a_passage_of_a_known_title_is_withheld_from_then_on() -> None:
    meeting = room(AgendaItem("Visit to Averland"))
    (item,) = type_into(meeting, "> Visit to [[Averland]]").meeting.agenda
    assert item.title_in_release == "Visit to"


def test_when_the_last_entry_is_gone_a_point_is_a_paragraph_of_the_item() -> None:
    before = type_into(three_items(), "x", "y")
    meeting = remove_entry(before.entries[1].key).apply(before.meeting)
    after = type_into(meeting, "- z", session=before.session)
    assert after.outline[0] == ("One", ["x", "z"])


def test_when_the_item_is_gone_lines_go_where_they_would_without_it() -> None:
    before = type_into(three_items(), "x", "> Three", "y")
    meeting = remove_item(before.meeting.agenda[2].key).apply(before.meeting)
    after = type_into(meeting, "- z", session=before.session)
    assert after.outline[0] == ("One", ["x", "z"])


def test_every_line_is_one_edit_named_for_what_it_adds() -> None:
    names = [
        taken.edit.name
        for line in ("x", "avl: y", "= d", "! a", "* k", "? q", "# n", "in avl 10:42", "> New")
        if (taken := take(room(), CaptureSession(), line, NOW, LOOKUP)).edit
    ]
    assert names == [
        "add paragraph",
        "add intervention",
        "add decision",
        "add action point",
        "add key point",
        "add question",
        "add note",
        "note arrival",
        "add agenda item",
    ]
