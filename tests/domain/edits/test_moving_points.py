"""Points go up, down, in, out, to another entry, and into what stands above them."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from ccm_minutes.domain.edits.edit import NoSuchPart
from ccm_minutes.domain.edits.entries import add_entry, move_entry
from ccm_minutes.domain.edits.items import mark_item, move_item
from ccm_minutes.domain.edits.merging import NothingAbove, UnlikeParts
from ccm_minutes.domain.edits.points import (
    Moved,
    indent_point,
    join_points,
    merge_point_with_above,
    move_point_to,
    outdent_point,
    shift_point,
)
from ccm_minutes.domain.edits.spine import find_entry
from ccm_minutes.domain.edits.splitting import split_before_point
from ccm_minutes.domain.edits.withholding import WordsWouldBePrinted
from ccm_minutes.domain.entry import Attribution, Entry, EntryKind, Point
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import Marking, Text
from tests.domain.samples import MEETING, SPOKEN, with_entry

FOUO = Marking.FOUO


def told(points: tuple[Point, ...]) -> str:
    """Points as "a(b c_d) e", a marked one with an exclamation mark."""
    return " ".join(
        f"{str(point.text).replace(' ', '_')}{'!' if point.marking else ''}"
        + (f"({told(point.points)})" if point.points else "")
        for point in points
    )


def pt(text: Text, *points: Point, marking: Marking | None = None) -> Point:
    return Point(text, marking, points)


def entry(*points: Point, text: Text | None = None) -> Entry:
    return Entry(EntryKind.NARRATIVE, text=text, points=points, key="it")


PLAIN = entry(pt("a"), pt("b", pt("c"), pt("d", pt("e"))), pt("f"))
CLOSED = entry(pt("a"), pt("b", pt("c"), marking=FOUO), pt("d"))


def moved(of: Entry, found: Moved | None) -> str:
    assert found is not None
    after = found.edit.apply(with_entry(of)).agenda[0].entries[0]
    return told(after.points)


@pytest.mark.parametrize(
    ("found", "expected", "path"),
    [
        (shift_point(PLAIN, (0,), 1), "b(c d(e)) a f", (1,)),
        (shift_point(PLAIN, (1, 1), -1), "a b(d(e) c) f", (1, 0)),
        (indent_point(PLAIN, (1,)), "a(b(c d(e))) f", (0, 0)),
        (indent_point(PLAIN, (2,)), "a b(c d(e) f)", (1, 2)),
        (outdent_point(PLAIN, (1, 0)), "a b(d(e)) c f", (2,)),
        (outdent_point(PLAIN, (1, 1, 0)), "a b(c d e) f", (1, 2)),
    ],
)
def test_a_point_moves_with_what_is_under_it(found: Moved, expected: str, path: object) -> None:
    assert moved(PLAIN, found) == expected
    assert (found.entry, found.path) == ("it", path)


@pytest.mark.parametrize(
    "found",
    [
        shift_point(PLAIN, (0,), -1),
        shift_point(PLAIN, (1, 1), 1),
        indent_point(PLAIN, (0,)),
        outdent_point(PLAIN, (2,)),
    ],
)
def test_at_the_end_of_its_list_a_point_stays(found: Moved | None) -> None:
    assert found is None


@pytest.mark.parametrize("move", [indent_point, outdent_point])
def test_a_point_that_is_gone_cannot_move(move: Callable[[Entry, tuple[int, ...]], object]) -> None:
    with pytest.raises(NoSuchPart):
        move(PLAIN, (7,))


def test_out_of_a_marked_point_another_stays_withheld() -> None:
    assert moved(CLOSED, outdent_point(CLOSED, (1, 0))) == "a b! c! d"


def test_into_a_marked_point_another_needs_no_marking_of_its_own() -> None:
    assert moved(CLOSED, indent_point(CLOSED, (2,))) == "a b!(c d)"


def test_a_point_goes_to_another_entry() -> None:
    after = move_point_to("spoken-key", (0, 1), "told-key").apply(MEETING)
    here, there = after.agenda[0].entries
    assert (told(here.points), told(there.points)) == ("One(One_a) Two", "One_b")
    after = move_point_to("spoken-key", (1,), "spoken-key", 0).apply(MEETING)
    assert told(after.agenda[0].entries[0].points) == "Two One(One_a One_b)"


@pytest.mark.parametrize("marked", ["entry", "item", "point"])
def test_to_another_entry_a_withheld_point_goes_marked(marked: str) -> None:
    meeting = {
        "entry": with_entry(replace(SPOKEN, marking=FOUO)),
        "item": mark_item("opening-key", FOUO).apply(MEETING),
        "point": with_entry(replace(SPOKEN, points=(pt("x", pt("y"), marking=FOUO),))),
    }[marked]
    path = (0, 0)
    after = move_point_to("spoken-key", path, "action-key").apply(meeting)
    assert told(_entry(after, "action-key").points) in ("One_a!", "y!")


def test_out_of_a_marked_item_an_entry_and_a_sub_item_go_marked() -> None:
    closed = mark_item("reports-key", FOUO).apply(MEETING)
    after = move_entry("action-key", "opening-key").apply(closed)
    assert _entry(after, "action-key").marking is FOUO
    after = move_item("sub-a-key", None).apply(closed)
    assert after.agenda[-1].marking is FOUO
    within = move_entry("action-key", "sub-b-key").apply(closed)
    assert _entry(within, "action-key").marking is None


def _entry(meeting: Meeting, key: str) -> Entry:
    item, at = find_entry(meeting, key)
    return item.entries[at]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ((1,), "a_b(c d(e)) f"),
        ((1, 0), "a b_c(d(e)) f"),
        ((1, 1), "a b(c_d(e)) f"),
        ((1, 1, 0), "a b(c d_e) f"),
        ((2,), "a b(c d(e_f))"),
    ],
)
def test_a_point_is_merged_with_the_words_above_it(path: tuple[int, ...], expected: str) -> None:
    after = merge_point_with_above("it", path).apply(with_entry(PLAIN)).agenda[0].entries[0]
    assert told(after.points) == expected


def test_the_first_point_is_merged_with_the_text_of_the_entry() -> None:
    of = entry(pt("one", pt("two")), pt("three"), text="It said")
    after = merge_point_with_above("it", (0,)).apply(with_entry(of)).agenda[0].entries[0]
    assert (after.text, told(after.points)) == ("It said one", "two three")


def test_what_is_withheld_is_not_merged_with_what_is_not() -> None:
    for path in ((1,), (2,)):
        with pytest.raises(UnlikeParts):
            merge_point_with_above("it", path).apply(with_entry(CLOSED))
    first = entry(pt("a", marking=FOUO), text="Open")
    with pytest.raises(UnlikeParts):
        merge_point_with_above("it", (0,)).apply(with_entry(first))


def test_with_nothing_above_there_is_nothing_to_merge() -> None:
    with pytest.raises(NothingAbove):
        merge_point_with_above("it", (0,)).apply(with_entry(entry(pt(""))))


def test_points_under_a_marked_one_stay_withheld_where_it_is_merged() -> None:
    of = entry(pt("a", pt("b", marking=FOUO)), pt("c", pt("d"), marking=FOUO))
    after = merge_point_with_above("it", (1,)).apply(with_entry(of)).agenda[0].entries[0]
    assert told(after.points) == "a(b_c! d!)"


def test_points_that_are_joined_follow_the_first_of_them() -> None:
    of = entry(pt("a"), pt("b", pt("c")), pt("d"))
    edit = join_points("it", [(1,), (1, 0), (2,)])
    after = edit.apply(with_entry(of)).agenda[0].entries[0]
    assert (edit.name, told(after.points)) == ("join points", "a_b_c_d")


@pytest.mark.parametrize(
    "quiet",
    [Entry(EntryKind.NOTE), Entry(EntryKind.NARRATIVE, attribution=Attribution.OMITTED)],
)
def test_what_comes_out_of_an_entry_that_leaves_no_trace_is_marked(quiet: Entry) -> None:
    held = replace(quiet, key="quiet", text="Aside.", points=(Point("gold"),))
    meeting = add_entry(MEETING.agenda[0].key, held).apply(MEETING)

    after = move_point_to("quiet", (0,), "spoken-key").apply(meeting)

    item, at = find_entry(after, "spoken-key")
    assert item.entries[at].points[-1] == Point("gold", marking=Marking.FOUO)


def worded(inner: tuple[Point, ...] = (), **others: object) -> Meeting:
    """A marked point, or what is asked for, that holds one with words for the sanitised version."""
    point = Point("b", FOUO, inner, in_release="Something else.")
    of = entry(pt("a"), pt("m", point, marking=FOUO), pt("c"))
    return with_entry(replace(of, **others))  # type: ignore[arg-type]


def test_words_that_a_marked_holder_withheld_are_not_printed_out_of_it() -> None:
    """Neither by the point itself nor by the holder that it is merged into."""
    meeting = worded()
    out = outdent_point(_entry(meeting, "it"), (1, 0))
    assert out is not None

    for edit in (
        out.edit,
        move_point_to("it", (1, 0), "it"),
        merge_point_with_above("it", (1, 0)),
        split_before_point("it", (1, 0), "new"),
    ):
        with pytest.raises(WordsWouldBePrinted, match="Something else"):
            edit.apply(meeting)


def test_words_in_a_marked_entry_or_item_are_not_printed_out_of_it() -> None:
    point = Point("b", in_release="Something else.")
    other = replace(entry(text="c"), key="other")
    inside = with_entry(replace(entry(point), marking=FOUO))
    key = inside.agenda[0].key
    both = add_entry(key, other).apply(inside)
    with pytest.raises(WordsWouldBePrinted):
        move_point_to("it", (0,), "other").apply(both)

    own = with_entry(replace(entry(text="b"), in_release="Something else."))
    marked = mark_item(own.agenda[0].key, FOUO).apply(own)
    with pytest.raises(WordsWouldBePrinted):
        move_entry("it", marked.agenda[1].key).apply(marked)

    sub = replace(marked.agenda[1], in_release="Other")
    below = replace(marked, agenda=(replace(marked.agenda[0], items=(sub,)),))
    with pytest.raises(WordsWouldBePrinted):
        move_item(sub.key, None).apply(below)


def test_where_they_were_printed_before_words_go_along() -> None:
    point = Point("b", FOUO, in_release="Something else.")
    meeting = with_entry(entry(pt("a"), pt("m", point)))
    out = outdent_point(_entry(meeting, "it"), (1, 0))
    assert out is not None

    assert _entry(out.edit.apply(meeting), "it").points[2] == point
