"""Paragraphs that were copied elsewhere come into an entry or point, and none is lost."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.domain.edits.entries import change_entry, point_at
from ccm_minutes.domain.edits.pasting import Copied, last_pasted, paste_paragraphs
from ccm_minutes.domain.edits.spine import find_entry
from ccm_minutes.domain.edits.tree import Path
from ccm_minutes.domain.entry import Entry, Point
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.runs import characters
from ccm_minutes.domain.text import Marking
from tests.domain.samples import MEETING

HERE = (Point("x", points=(Point("y"),)), Point("z"))
COPIED = st.lists(
    st.builds(Copied, st.text("cde ", min_size=1), st.integers(0, 8)), min_size=2, max_size=12
)


def pasted(path: Path, around: tuple[str, str], copied: Sequence[Copied]) -> Entry:
    begun = change_entry("spoken-key", "begin", text="ab", points=HERE).apply(MEETING)
    done = paste_paragraphs("spoken-key", path, around, copied).apply(begun)
    item, at = find_entry(done, "spoken-key")
    return item.entries[at]


def words(entry: Entry) -> list[str]:
    return [characters(entry.text), *_words(entry.points)]


def _words(points: Sequence[Point]) -> Iterator[str]:
    for point in points:
        yield characters(point.text)
        yield from _words(point.points)


@pytest.mark.parametrize(
    ("path", "before", "after"),
    [((), [], ["x", "y", "z"]), ((0, 0), ["ab", "x"], ["z"]), ((1,), ["ab", "x", "y"], [])],
)
@given(copied=COPIED)
def test_all_paragraphs_are_there_in_their_order(
    path: Path, before: list[str], after: list[str], copied: list[Copied]
) -> None:
    entry = pasted(path, ("<", ">"), copied)

    new = [str(one.text) for one in copied]
    assert words(entry) == [*before, f"<{new[0]}", *new[1:-1], f"{new[-1]}>", *after]
    assert str(point_at(entry, last_pasted(path, copied)).text) == f"{new[-1]}>"


@pytest.mark.parametrize("mark", [{"marking": Marking.FOUO}, {"in_release": "Talks go on."}])
def test_what_is_pasted_into_a_marked_point_stays_withheld_with_the_end_of_it(
    mark: dict[str, Any],
) -> None:
    held = (Point("secret deal", **mark), Point("z"))
    begun = change_entry("spoken-key", "begin", points=held).apply(MEETING)

    done = paste_paragraphs(
        "spoken-key", (0,), ("secret ", "deal"), [Copied("a"), Copied("b"), Copied("c ")]
    ).apply(begun)

    item, at = find_entry(done, "spoken-key")
    first, second, last, other = item.entries[at].points
    assert (first.text, last.text) == ("secret a", "c deal")
    assert [is_marked(one) for one in (first, second, last, other)] == [True, True, True, False]
    assert (second.in_release, last.in_release) == (None, None)


def test_what_is_moved_in_comes_under_what_stands_before_it() -> None:
    copied = [Copied("a"), Copied("b", 1), Copied("c", 3), Copied("d", 2), Copied("e", 0)]

    entry = pasted((), ("", ""), copied)

    assert entry.points == (
        Point("b", points=(Point("c"), Point("d"))),
        Point("e"),
        *HERE,
    )


def test_one_paragraph_stays_inside_of_its_text() -> None:
    entry = pasted((1,), ("one ", " three"), [Copied("two")])

    assert entry.points == (HERE[0], replace(HERE[1], text="one two three"))
