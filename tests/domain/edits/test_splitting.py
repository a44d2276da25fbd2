"""One becomes two."""

from dataclasses import replace

import pytest

from ccm_minutes.domain.edits.edit import NoSuchPart
from ccm_minutes.domain.edits.splitting import (
    NothingToSplit,
    split_before_point,
    split_entry,
    split_point,
)
from ccm_minutes.domain.entry import Entry, EntryKind, Point
from ccm_minutes.domain.speaker import DelegationSpeaker
from ccm_minutes.domain.text import DelegationMention, Marking, Words
from tests.domain.samples import with_entry

LOWMARK = DelegationMention("lowmark")
DEEP = Point("Two", points=(Point("Two a"), Point("Two b"), Point("Two c")))
SAID = Entry(
    EntryKind.INTERVENTION,
    id="said",
    text=("We ", Words("do", bold=True), " agree with ", LOWMARK, " on this."),
    points=(Point("One"), DEEP, Point("Three")),
    speakers=(DelegationSpeaker("averland"),),
    capacity="for the coast",
    lead_in="In short,",
    flagged=True,
    key="it",
)


def halves(entry: Entry, at: int) -> tuple[Entry, ...]:
    return split_entry("it", at, "second").apply(with_entry(entry)).agenda[0].entries


def before_point(entry: Entry, *path: int) -> tuple[Entry, ...]:
    return split_before_point("it", path, "second").apply(with_entry(entry)).agenda[0].entries


def points_split(entry: Entry, path: tuple[int, ...], at: int) -> tuple[Point, ...]:
    return split_point("it", path, at).apply(with_entry(entry)).agenda[0].entries[0].points


def test_a_text_is_split_where_the_cursor_is_and_both_halves_keep_the_speaker() -> None:
    first, second = halves(SAID, 17)
    assert first == replace(SAID, text=("We ", Words("do", bold=True), " agree with"), points=())
    assert second == replace(SAID, id=None, lead_in=None, text=(LOWMARK, " on this."), key="second")


def test_a_mention_is_one_character() -> None:
    first, second = halves(SAID, 18)
    assert first.text == ("We ", Words("do", bold=True), " agree with ", LOWMARK)
    assert second.text == "on this."


def test_a_marked_passage_is_marked_on_both_sides() -> None:
    text = ("a", Words("bc", italic=True, marking=Marking.FOUO, in_release="x"))
    first, second = halves(replace(SAID, text=text), 2)
    assert first.text == ("a", replace(text[1], text="b"))
    assert second.text == (Words("c", italic=True, marking=Marking.FOUO),)


@pytest.mark.parametrize("marks", [{"marking": Marking.FOUO}, {"in_release": "Something."}])
def test_a_marked_entry_is_marked_on_both_sides_and_replaced_once(marks: dict[str, str]) -> None:
    marked = replace(SAID, **marks)  # type: ignore[arg-type]
    first, second = halves(marked, 5)
    assert (first.marking, first.in_release) == (marked.marking, marked.in_release)
    assert (second.marking, second.in_release) == (Marking.FOUO, None)


def test_behind_its_text_an_entry_leaves_its_points_to_the_second_half() -> None:
    first, second = halves(SAID, 99)
    assert (first.text, first.points) == (SAID.text, ())
    assert (second.text, second.points) == (None, SAID.points)


@pytest.mark.parametrize("at", [0, 2, 4])
def test_where_nothing_stands_before_or_behind_there_is_nothing_to_split(at: int) -> None:
    with pytest.raises(NothingToSplit):
        halves(replace(SAID, text="  ab", points=()), at if at != 2 else 2)


def test_an_entry_is_split_before_a_point() -> None:
    first, second = before_point(SAID, 1)
    assert first == replace(SAID, points=(Point("One"),))
    assert second == replace(
        SAID, id=None, lead_in=None, text=None, points=(DEEP, Point("Three")), key="second"
    )


def test_points_below_another_come_out_of_it() -> None:
    first, second = before_point(SAID, 1, 1)
    assert first.points == (Point("One"), Point("Two", points=(Point("Two a"),)))
    assert second.points == (Point("Two b"), Point("Two c"), Point("Three"))


def test_points_that_come_out_of_a_marked_one_stay_withheld() -> None:
    marked = replace(SAID, points=(replace(DEEP, marking=Marking.FOUO), Point("Three")))
    _, second = before_point(marked, 0, 2)
    assert second.points == (Point("Two c", Marking.FOUO), Point("Three"))


def test_before_its_first_point_an_entry_without_words_has_nothing_to_split() -> None:
    with pytest.raises(NothingToSplit):
        before_point(replace(SAID, text=None), 0)
    with pytest.raises(NoSuchPart):
        before_point(SAID, 7)


def test_a_point_is_split_and_what_is_under_it_goes_with_the_second_half() -> None:
    assert points_split(SAID, (1,), 1)[1:3] == (Point("T"), replace(DEEP, text="wo"))
    assert points_split(SAID, (1, 0), 3)[1].points[:2] == (Point("Two"), Point("a"))


def test_a_marked_point_is_marked_on_both_sides_and_replaced_once() -> None:
    marked = replace(SAID, points=(Point("ab", in_release="x"),))
    assert points_split(marked, (0,), 1) == (Point("a", in_release="x"), Point("b", Marking.FOUO))


@pytest.mark.parametrize("at", [0, 3])
def test_at_its_ends_a_point_has_nothing_to_split(at: int) -> None:
    with pytest.raises(NothingToSplit):
        points_split(SAID, (0,), at)
