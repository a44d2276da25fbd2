"""The rule of counting; held against what LibreOffice makes of the same documents."""

from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.document.counting import labels, letter
from ccm_minutes.document.tree import Document, HeadingNumbers, Paragraph, Role


def headings(*levels: int | None, numbers: HeadingNumbers = HeadingNumbers.DECIMAL) -> list[str]:
    """The labels of headings on these levels; None for one outside the count."""
    blocks = tuple(
        Paragraph(Role.HEADING, (), level or 0, counted=level is not None) for level in levels
    )
    return list(labels(Document("", "en", blocks, heading_numbers=numbers, agenda_item="Point")))


def test_levels_are_counted_under_one_another() -> None:
    assert headings(0, 1, 1, 2, 0, 1) == ["1.", "1.1", "1.2", "1.2.1", "2.", "2.1"]


def test_a_heading_outside_the_count_takes_no_number_and_stops_none() -> None:
    assert headings(0, None, 1, None, 0) == ["1.", "", "1.1", "", "2."]


def test_a_level_that_was_left_out_counts_as_its_first() -> None:
    assert headings(1, 0, 2, 1, 0, 3, 2, 1) == [
        *("1.1", "2.", "2.1.1", "2.2"),
        *("3.", "3.1.1.1", "3.1.2", "3.2"),
    ]


def test_agenda_items_carry_their_words() -> None:
    assert headings(0, 1, numbers=HeadingNumbers.AGENDA_ITEM) == ["Point 1 –", "Point 1.1 –"]


def test_without_heading_numbers_only_letters_and_bullets_are_left() -> None:
    blocks = (
        Paragraph(Role.HEADING, (), counted=True),
        Paragraph(Role.NUMBERED_PARAGRAPH, (), counted=True),
        Paragraph(Role.SPEAKER, (), counted=True),
        Paragraph(Role.POINT, ()),
    )
    plain = Document("", "en", blocks, heading_numbers=HeadingNumbers.NONE)
    assert list(labels(plain)) == ["", "", "a)", "•"]


def test_letters_run_on_over_headings() -> None:
    said, heading = (Paragraph(role, (), counted=True) for role in (Role.SPEAKER, Role.HEADING))
    chair = Paragraph(Role.SPEAKER, ())
    assert list(labels(Document("", "en", (said, heading, chair, said)))) == ["a)", "1.", "", "b)"]


def test_bullets_have_the_sign_of_their_level() -> None:
    points = tuple(Paragraph(Role.POINT, (), level) for level in range(4))
    assert list(labels(Document("", "en", points))) == ["•", "–", "▪", "•"]


@pytest.mark.parametrize(
    ("number", "expected"), [(1, "a"), (26, "z"), (27, "aa"), (28, "bb"), (52, "zz"), (53, "aaa")]
)
def test_after_z_letters_are_doubled(number: int, expected: str) -> None:
    assert letter(number) == expected


@given(st.lists(st.none() | st.integers(0, 20), max_size=30))
def test_what_stands_outside_the_count_changes_no_number(levels: list[int | None]) -> None:
    counted = [level for level in levels if level is not None]
    assert [label for label in headings(*levels) if label] == headings(*counted)


@given(st.lists(st.integers(0, 3), max_size=20))
def test_no_number_is_given_twice(levels: list[int]) -> None:
    given_out = headings(*levels)
    assert len(set(given_out)) == len(given_out)


def test_labels_come_one_by_one() -> None:
    many = Document("", "en", (Paragraph(Role.HEADING, (), counted=True),) * 3)
    assert list(islice(labels(many), 2)) == ["1.", "2."]
