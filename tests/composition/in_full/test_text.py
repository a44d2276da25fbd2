"""Running text in the full version: mentions, formatting, marked passages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.composition.in_full.marks import Marks
from ccm_minutes.composition.in_full.naming import participants_of
from ccm_minutes.composition.in_full.text import printed_text
from ccm_minutes.domain.text import (
    DelegationMention,
    Marking,
    RepresentativeMention,
    Text,
    Words,
)
from ccm_minutes.release.shapes import PrintedRun, PrintedText
from tests.composition.meetings import meeting_of

PARTICIPANTS = participants_of(meeting_of())
MARSHES = DelegationMention("marshes")
FOUO = Marking.FOUO


def read(text: Text | None, marks: bool = True) -> PrintedText:
    return printed_text(text, PARTICIPANTS, Marks(marks))


def words(text: Text | None, marks: bool = True) -> str:
    return "".join(run.text for run in read(text, marks))


@pytest.mark.parametrize("text", [None, "", "  \n", "\x00", (), ("", Words(" \x00", bold=True))])
def test_a_text_without_words_prints_nothing(text: Text | None) -> None:
    assert read(text) == ()


def test_a_plain_string_is_one_run_word_for_word() -> None:
    assert read(" He said  “no” , twice. ") == (PrintedRun(" He said  “no” , twice. "),)


def test_formatting_is_kept_and_neighbours_of_one_formatting_are_joined() -> None:
    text = ("The 3", Words("r", superscript=True), Words("d", superscript=True), " of ", "May")
    assert read(text) == (
        PrintedRun("The 3"),
        PrintedRun("rd", superscript=True),
        PrintedRun(" of May"),
    )


def test_every_formatting_reaches_the_printed_run() -> None:
    text = (Words("all", bold=True, italic=True, underline=True, superscript=True),)
    assert read(text) == (PrintedRun("all", True, True, True, True),)


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("", "The Marshes"),
        ("“", "The Marshes"),
        ("It was over. ", "The Marshes"),
        ("Was it over?  ", "The Marshes"),
        ("He said “never.” ", "The Marshes"),
        ("It was over. (", "The Marshes"),
        ("First line\n", "The Marshes"),
        ("It thanked ", "the Marshes"),
        ("It thanked “", "the Marshes"),
        ("With: ", "the Marshes"),
        ("Some States, e.g. ", "the Marshes"),
        ("Version 3.", "the Marshes"),
        ("A long sentence that looks back over more than a few words to thank ", "the Marshes"),
    ],
)
def test_where_a_mention_stands_decides_on_its_capital(before: str, name: str) -> None:
    assert words((before, MARSHES)) == before + name


def test_a_mention_in_the_full_version_is_the_name_whatever_the_release_says() -> None:
    assert words(("It thanked ", DelegationMention("averland", in_release="a State"), ".")) == (
        "It thanked Averland."
    )


def test_a_mentioned_representative_is_named_with_the_honorific() -> None:
    assert words(("It thanked ", RepresentativeMention("ida"))) == "It thanked Ms. Ida Venn"


def test_a_marked_passage_stands_in_brackets_that_are_marks() -> None:
    assert read(("It has ", Words("nine", marking=FOUO), " left.")) == (
        PrintedRun("It has "),
        PrintedRun("[FOUO: ", mark=True),
        PrintedRun("nine"),
        PrintedRun("]", mark=True),
        PrintedRun(" left."),
    )


def test_words_for_the_release_mark_a_passage_but_not_a_mention() -> None:
    mention = DelegationMention("averland", in_release="a State")
    assert words((Words("Nine", in_release="Some"), " of ", mention)) == "[FOUO: Nine] of Averland"


def test_a_marked_mention_is_bracketed() -> None:
    text = ("It met ", DelegationMention("averland", marking=FOUO), ".")
    assert words(text) == "It met [FOUO: Averland]."


def test_marked_neighbours_share_their_brackets_and_keep_their_formatting() -> None:
    text = (Words("nine ", marking=FOUO), Words("tonnes", bold=True, marking=FOUO))
    assert words(text) == "[FOUO: nine tonnes]"
    assert PrintedRun("tonnes", bold=True) in read(text)


def test_outer_spaces_of_a_marked_passage_stand_outside_the_brackets() -> None:
    assert words(("It has", Words(" nine ", marking=FOUO), "left")) == "It has [FOUO: nine] left"


def test_marked_spaces_alone_get_no_brackets() -> None:
    assert words(("It", Words(" ", marking=FOUO), "ended")) == "It ended"


def test_a_bracket_does_not_change_the_capital_of_a_mention() -> None:
    text = (DelegationMention("marshes", marking=FOUO), " and ", Words("x", marking=FOUO))
    assert words(text) == "[FOUO: The Marshes] and [FOUO: x]"


def test_without_marks_the_text_is_that_of_an_unmarked_one() -> None:
    text = ("It has", Words(" nine ", marking=FOUO), Words("left", in_release="few"))
    assert read(text, marks=False) == (PrintedRun("It has nine left"),)


def test_characters_that_no_document_can_hold_are_left_out() -> None:
    assert words("one\x00two\r\nthree") == "onetwo\nthree"


@given(
    st.lists(
        st.builds(
            Words,
            st.text(alphabet="ab .", max_size=6),
            bold=st.booleans(),
            marking=st.sampled_from([None, FOUO]),
        ),
        max_size=6,
    )
)
def test_marks_only_add_to_a_text(runs: list[Words]) -> None:
    text = tuple(runs)
    unmarked = [run for run in read(text) if not run.mark]
    assert "".join(run.text for run in unmarked) == words(text, marks=False)


def test_a_bracket_keeps_its_distance_where_the_marked_words_begin_with_a_comma() -> None:
    text = ("It was here", Words(", in the north", marking=FOUO), ".")
    assert words(text) == "It was here [FOUO:, in the north]."
