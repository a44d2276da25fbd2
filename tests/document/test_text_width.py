"""How much room words take."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.document.text_width import LINE, TALL_LINE, line_ends, line_height, width

WORDS = st.text(st.sampled_from(list("ab lgé-\n\tщ的ا\U0001f600\u0301")), max_size=60)


def lines(text: str, room: float) -> list[str]:
    ends = [0, *line_ends(text, room)]
    return [text[start:end] for start, end in pairwise(ends)]


def test_letters_are_as_wide_as_those_of_arial() -> None:
    assert width("Wind") == pytest.approx(0.944 + 0.222 + 0.556 + 0.556)


def test_an_accent_takes_no_room_of_its_own() -> None:
    assert width("e\u0301") == width("é") == width("e")


def test_a_picture_is_wider_than_a_letter_of_chinese_and_that_wider_than_one_of_cyrillic() -> None:
    assert width("\U0001f600") > width("的") > width("щ") > width("i")


def test_lines_break_between_words() -> None:
    assert lines("aaa aaa aaa", width("aaa aaa")) == ["aaa aaa ", "aaa"]


def test_a_blank_at_the_end_of_a_line_needs_no_room() -> None:
    assert lines("aaa aaa", width("aaa")) == ["aaa ", "aaa"]


def test_a_line_feed_breaks_a_line() -> None:
    assert lines("a\nb", 100) == ["a\n", "b"]


def test_a_word_longer_than_a_line_is_cut() -> None:
    assert lines("b aaaa", width("aaa")) == ["b ", "aaa", "a"]


def test_chinese_breaks_between_any_two_letters() -> None:
    assert lines("的的的的的", 2.0) == ["的的", "的的", "的"]


def test_words_held_together_by_a_blank_stay_together() -> None:
    assert lines("aa a\u00a0a", width("aa a")) == ["aa ", "a\u00a0a"]


def test_no_words_are_one_line() -> None:
    assert lines("", 10) == [""]


def test_other_scripts_have_higher_lines() -> None:
    assert line_height("Élan, щит, λόγος – “so”…") == LINE
    assert line_height("قال") == line_height("的") == line_height("กา") == TALL_LINE


@given(WORDS, st.floats(0.1, 20))
def test_lines_hold_all_of_a_text_and_none_is_too_long(text: str, room: float) -> None:
    found = lines(text, room)

    assert "".join(found) == text
    for line in found:
        fits = width(line.rstrip()) <= room + 1e-9
        assert fits or sum(width(character) > 0 for character in line.rstrip()) == 1
