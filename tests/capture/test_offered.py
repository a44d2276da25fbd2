"""When an offered point is none."""

import pytest

from ccm_minutes.capture.offered import begins_line
from tests.capture.room import LOOKUP


@pytest.mark.parametrize(
    "words",
    ["= It", "! avl", "* k", "? q", "# n", "> T", ">> T", "- p", "--", "(FOUO) = d", "\\-", "avl:"],
)
def test_signs_and_known_speakers_begin_a_line(words: str) -> None:
    assert begins_line(words, LOOKUP)


@pytest.mark.parametrize(
    "words", ["", "=", "-5 degrees", "#3 came", "It rained", "It decided as follows:", "avl", "*"]
)
def test_other_words_go_on_as_a_point(words: str) -> None:
    assert not begins_line(words, LOOKUP)
