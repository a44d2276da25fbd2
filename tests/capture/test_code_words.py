"""Words that the grammar reads are left alone by whatever replaces words."""

import pytest

from ccm_minutes.capture.code_words import is_code_word
from tests.capture.room import LOOKUP


@pytest.mark.parametrize(
    ("before", "typed", "is_code"),
    [
        ("avl", ":", True),
        ("avl", ",", True),
        ("avl, csu", ":", True),
        ("! csu", ":", True),
        ("! write by", ":", True),
        ("in", " ", True),
        ("out avl", " ", True),
        ("It said @avl", " ", True),
        ("the [[avl", " ", False),
        ("the [[it||avl", "]", False),
        ("the [[@avl", " ", True),
        ("avl: it said that csu", " ", False),
        ("avl: it said: avl", ":", False),
        ("avl", " ", False),
        ("xyz", ":", False),
        ("- avl", ",", False),
        ("It rained by", " ", False),
        ("in water", " ", False),
        ("the [[x]] avl", " ", False),
        ("! csu: write to avl", "\n", False),
        ("! write by:2031-04-15", " ", True),
    ],
)
def test_a_word_is_code_where_the_grammar_reads_it(before: str, typed: str, is_code: bool) -> None:
    start = max(before.rfind(sign) for sign in " @[:") + 1
    assert is_code_word(before, start, typed, LOOKUP) is is_code
