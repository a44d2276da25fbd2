"""Spaces, breaks and capitals of a paragraph out of which something was taken."""

import pytest

from ccm_minutes.domain.text import Marking, Words
from ccm_minutes.release.seams import Look, Piece, joined, tidy, words_of
from ccm_minutes.release.shapes import PrintedRun
from tests.release.samples import at, paragraph_of, secret

_SPACES = [
    ("a  b", "a b"),
    ("a , b", "a, b"),
    ("a .", "a."),
    ("( a )", "(a)"),
    ("  a ", "a"),
    ("a\u00a0: b", "a\u00a0: b"),
    ("« a » ; b", "« a » ; b"),
    ("a\u202f!", "a\u202f!"),
    ("a \n\n b", "a\nb"),
    ("a\r\nb", "a\nb"),
    ("a\x00b", "ab"),
    ("a \x00 b", "a b"),
    ("\n a\t", "a"),
    ("a ; b", "a ; b"),
    (" .,() ", ""),
]


@pytest.mark.parametrize(("typed", "printed"), _SPACES)
def test_one_rule_puts_spaces_right(typed: str, printed: str) -> None:
    assert tidy(typed) == printed


def test_a_passage_taken_out_leaves_no_gap() -> None:
    assert paragraph_of(("It agreed ", secret("in secret"), ", and rose.")) == (
        "It agreed, and rose."
    )


def test_neighbours_of_one_formatting_are_one_run() -> None:
    bold = Look(bold=True)
    pieces = [Piece("a ", bold), Piece(" b", bold), Piece("c")]
    assert joined(pieces) == (PrintedRun("a b", bold=True), PrintedRun("c"))


def test_the_formatting_of_a_space_is_that_of_the_first() -> None:
    assert joined([Piece("a ", Look(bold=True)), Piece(" b")]) == (
        PrintedRun("a ", bold=True),
        PrintedRun("b"),
    )


def test_words_in_place_of_a_passage_have_no_formatting() -> None:
    run = Words("secret", bold=True, in_release="part")
    assert paragraph_of(("A ", run)) == "A part"


@pytest.mark.parametrize(
    ("before", "printed"),
    [
        ("", "The Hollin Isles"),
        ("and ", "the Hollin Isles"),
        ("It rose. ", "The Hollin Isles"),
        ("It rose.” ", "The Hollin Isles"),
        ("It rose (so.) (", "The Hollin Isles"),
        ("It rose. “", "The Hollin Isles"),
        ("“", "The Hollin Isles"),
        ("Guests, e.g. ", "the Hollin Isles"),
        ("One line\n", "The Hollin Isles"),
        ("Art: ", "the Hollin Isles"),
    ],
)
def test_a_mention_takes_its_capital_from_the_result(before: str, printed: str) -> None:
    assert paragraph_of((before, at("isles"), " spoke")) == f"{before}{printed} spoke"


def test_a_mention_after_a_withheld_start_stands_at_the_start() -> None:
    assert paragraph_of((secret("Then "), at("averland"), " spoke.")) == "An affected State spoke."


def test_long_text_before_a_mention_is_no_start() -> None:
    text = joined([Piece("x" * 60 + " "), Piece("the isles", start="The isles")])
    assert words_of(text).endswith(" the isles")


@pytest.mark.parametrize("words", [" b ", ".", "“", " ", "the b"])
def test_what_was_marked_does_not_show_in_the_words_that_stand_for_it(words: str) -> None:
    mention = at("isles", marking=Marking.FOUO, in_release=words)
    run = Words("secret", in_release=words)
    assert paragraph_of(("a", mention, "c")) == paragraph_of(("a", run, "c"))
