"""Which way text runs."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.document.tree import Paragraph, Role, Run, RunStyle
from ccm_minutes.export.word.direction import runs_right, spans
from tests.export.samples import NS, body, document, line


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The President", False),
        ("قال", True),
        ("12 – قال (CCM)", True),
        ("CCM: قال", False),
        ("שלום", True),
        ("第八次", False),
        ("12.", False),
        ("", False),
    ],
)
def test_the_first_letter_decides(text: str, right: bool) -> None:
    assert runs_right(text) is right


def test_arabic_inside_an_english_sentence_is_set_apart_with_what_is_between() -> None:
    assert list(spans("He said «السلام، 12 عليكم» twice.", paragraph_right=False)) == [
        ("He said «", False),
        ("السلام، 12 عليكم", True),
        ("» twice.", False),
    ]


def test_english_inside_an_arabic_sentence_is_set_apart_and_the_stop_goes_with_the_sentence() -> (
    None
):
    assert list(spans("قال CCM ISU (12).", paragraph_right=True)) == [
        ("قال ", True),
        ("CCM ISU", False),
        (" (12).", True),
    ]


@given(st.text(st.sampled_from("aZé1 .,(«\nقלا\u0301\u064b第")), st.booleans())
def test_no_character_is_lost_or_moved(text: str, right: bool) -> None:
    pieces = list(spans(text, paragraph_right=right))
    assert "".join(piece for piece, _ in pieces) == text
    assert all(one[1] != other[1] for one, other in itertools.pairwise(pieces))


def test_a_paragraph_that_runs_right_says_so_and_so_do_its_runs() -> None:
    arabic, english = body(document(line(Role.POINT, "قال."), line(Role.POINT, "Said.")))
    assert arabic.find("w:pPr/w:bidi", NS) is not None
    assert arabic.find("w:r/w:rPr/w:rtl", NS) is not None
    assert english.find(".//w:bidi", NS) is None
    assert english.find(".//w:rtl", NS) is None


def test_a_portion_mark_does_not_turn_an_arabic_paragraph() -> None:
    mark = Run("(FOUO) ", style=RunStyle.PORTION_MARK)
    arabic, english = body(
        document(
            Paragraph(Role.BODY, (mark, Run("قال."))),
            Paragraph(Role.BODY, (mark, Run("Said: قال"))),
        )
    )
    assert arabic.find("w:pPr/w:bidi", NS) is not None
    assert english.find("w:pPr/w:bidi", NS) is None
