"""What is pointed at in the capture line, and how a name becomes a mention there."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.application.spelling.spelling import Spelling
from ccm_minutes.application.warning.in_line import as_mention, look_at_line
from ccm_minutes.application.warning.lookout import Lookout
from ccm_minutes.capture.lookup import Lookup
from ccm_minutes.domain.entry import Attribution, Entry, EntryKind
from ccm_minutes.release.watching import watch_of
from tests.gui.meetings import small_meeting


class OneSlip:
    """The port ``Speller``: knows every word but "teh"."""

    def knows(self, word: str) -> bool:
        return word != "teh"

    def suggest(self, word: str) -> Sequence[str]:
        return ["the"]


MEETING = replace(
    small_meeting(),
    delegations=(
        *small_meeting().delegations,
        replace(small_meeting().delegations[0], id="isles", name="Isles of Wick and Oil"),
    ),
)
LOOKUP = Lookup(MEETING.delegations, {})
LOOKOUT = Lookout(watch_of(MEETING), Spelling(OneSlip()))


def found(line: str, under: Entry | None = None) -> list[str]:
    remarks = look_at_line(LOOKOUT, line, LOOKUP, frozenset(), under)
    return [line[one.start : one.end] for one in remarks]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Averland spoke teh truth", ["Averland", "teh"]),
        ("averland: It saw Morvania.", ["Morvania"]),
        ("avl, mor: teh", ["teh"]),
        ("averland: (FOUO) It saw Morvania, teh end.", ["teh"]),
        ("  - Morvania’s oil", ["Morvania"]),
        ("-- teh oil of Morvania  ", ["teh", "Morvania"]),
        ("= Morvania decides", ["Morvania"]),
        ("! averland: ask Morvania by:2031-01-15", ["Morvania"]),
        ("! nobody: ask Morvania", ["Morvania"]),
        ("# Morvania is teh one", ["teh"]),
        ("(FOUO) Morvania is teh one", ["teh"]),
        ("> teh Morvania question", ["teh", "Morvania"]),
        ("It told @morvania, Averland and [[Morvania||Averland]].", ["Averland"]),
        ("It told [[teh Averland]] so, Averland.", ["teh", "Averland"]),
        (r"\Morvania: teh", ["Morvania", "teh"]),
        ("in morvania 10:42", []),
        ("It was said: Morvania came.", ["Morvania"]),
        ("", []),
    ],
)
def test_the_words_that_would_go_out_are_looked_at(line: str, expected: list[str]) -> None:
    assert found(line) == expected


def test_a_point_is_looked_at_as_the_entry_it_goes_under() -> None:
    left_out = Entry(EntryKind.NARRATIVE, attribution=Attribution.OMITTED)

    assert found("- Averland", left_out) == []
    assert found("Averland", left_out) == ["Averland"]


@pytest.mark.parametrize(
    ("line", "name", "delegation", "expected"),
    [
        ("So Averland said.", "Averland", "averland", "So @Averland said."),
        ("So Averland’s oil.", "Averland", "averland", "So @Averland’s oil."),
        ("The Averlandian oil", "Averlandian", "averland", "The @Averland oil"),
        ("- isles of wick and oil", "isles of wick and oil", "isles", "- @isles of wick and oil"),
        ("mor: Averland", "Averland", "averland", "mor: @Averland"),
    ],
)
def test_a_name_becomes_a_mention_that_is_read_as_one(
    line: str, name: str, delegation: str, expected: str
) -> None:
    start = line.index(name)

    assert as_mention(line, start, start + len(name), delegation, LOOKUP) == expected


def test_where_no_mention_can_be_typed_none_is_offered() -> None:
    assert as_mention("> Averland", 2, 10, "averland", LOOKUP) is None
    assert as_mention("So Averland", 3, 11, "gone", LOOKUP) is None


PIECES = st.sampled_from(
    (
        *("Averland", "@Morvania", "[[", "]]", "||", ": ", " ", "- ", "! ", "(FOUO)", "> ", "by:"),
        *("teh", "2031-01-15", "in ", "10:42", "# ", "\\", "é", "😀"),
    )
)


@given(st.lists(PIECES, max_size=8).map("".join))
def test_any_line_can_be_looked_at_and_no_place_is_outside_it(line: str) -> None:
    for one in look_at_line(LOOKOUT, line, LOOKUP, frozenset(), None):
        assert 0 <= one.start < one.end <= len(line)
        if one.spot is None:
            assert line[one.start : one.end] == "teh"
