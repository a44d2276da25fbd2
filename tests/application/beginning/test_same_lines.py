"""Lines that somebody edited are known again."""

import pytest

from ccm_minutes.application.beginning.same_lines import origins


def told(before: str, after: str) -> list[str]:
    """For each line "2" where it was the third, "2!" where it is that one edited, "2?" where it
    may be, "" where it is new.
    """
    return [
        str(one.line)
        if one.line is not None
        else "".join(f"{old}{'!' if one.sure else '?'}" for old in one.edited)
        for one in origins(before.split(), after.split())
    ]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("a b c", "a b c", ["0", "1", "2"]),
        ("a b c", "c a b", ["2", "0", "1"]),
        ("a b c", "a x c", ["0", "1!", "2"]),
        ("a b c", "a x y", ["0", "1!", "2!"]),
        ("a b c", "a c", ["0", "2"]),
        ("a b c", "a x b c", ["0", "", "1", "2"]),
        ("a b c", "a x y c", ["0", "1?", "1?", "2"]),
        ("a b c d", "a x d", ["0", "1?2?", "3"]),
        ("a b c d", "x y z", ["0?1?", "1?2?", "2?3?"]),
        ("a a b", "a x b", ["0", "1!", "2"]),
        ("a b c", "x b a", ["", "1", "0"]),
        ("", "x y", ["", ""]),
        ("a b", "", []),
    ],
)
def test_a_line_is_what_it_was_by_its_words_or_by_its_place(
    before: str, after: str, expected: list[str]
) -> None:
    assert told(before, after) == expected


def test_a_line_is_given_once() -> None:
    assert told("a b", "a a b") == ["", "0", "1"]
