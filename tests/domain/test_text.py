"""Running text: a plain string, or runs."""

import pytest

from ccm_minutes.domain.text import (
    DelegationMention,
    Marking,
    RepresentativeMention,
    Text,
    Words,
    is_empty,
    is_marked_run,
    plain,
    runs_of,
)

MENTION = DelegationMention("averland")


def test_strings_are_words_without_formatting() -> None:
    assert list(runs_of("x")) == [Words("x")]
    assert list(runs_of(("x", Words("y", bold=True), MENTION))) == [
        Words("x"),
        Words("y", bold=True),
        MENTION,
    ]
    assert list(runs_of(None)) == list(runs_of(())) == []


@pytest.mark.parametrize(
    ("run", "marked"),
    [
        (Words("x"), False),
        (Words("x", marking=Marking.FOUO), True),
        (Words("x", in_release="y"), True),
        (MENTION, False),
        (DelegationMention("averland", in_release="y"), False),
        (RepresentativeMention("ada", marking=Marking.FOUO), True),
    ],
)
def test_a_replacement_marks_words_but_not_a_mention(
    run: Words | DelegationMention | RepresentativeMention, marked: bool
) -> None:
    assert is_marked_run(run) is marked


def test_the_plain_words_leave_mentions_out() -> None:
    assert plain(("for ", MENTION, Words(" now", italic=True))) == "for  now"
    assert plain(None) == ""


@pytest.mark.parametrize(
    ("text", "empty"),
    [
        (None, True),
        ("", True),
        (" \n", True),
        ((), True),
        (("", Words(" ", marking=Marking.FOUO)), True),
        ("x", False),
        ((" ", MENTION), False),
    ],
)
def test_a_text_is_empty_where_there_is_nothing_to_print(text: Text | None, empty: bool) -> None:
    assert is_empty(text) is empty
