"""Which characters a document can hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from ccm_minutes.document.characters import printable


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("a\r\nb\rc\vd\fe\u2028f\u2029g", "a\nb\nc\nd\ne\nf\ng"),
        ("\x00\x07\x1b\x7f\x9f", ""),
        ("\ud800x\udfff", "x"),
        ("\ufffe\uffff", ""),
        ("tab\tkept", "tab\tkept"),
        ("😀 e\u0301 ]]> &lt;", "😀 e\u0301 ]]> &lt;"),
    ],
)
def test_breaks_become_line_feeds_and_what_cannot_be_held_is_left_out(
    typed: str, shown: str
) -> None:
    assert printable(typed) == shown


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_whatever_is_left_fits_into_xml_and_is_left_again(text: str) -> None:
    kept = printable(text)
    assert printable(kept) == kept
    etree.Element("any").text = kept
    kept.encode("utf-8")


@given(st.text())
def test_words_that_are_shown_as_they_are_lose_nothing(text: str) -> None:
    spelled = "\x85" + text  # no quick look at a text with a character outside ASCII
    assert printable(spelled) == "\x85" + printable(text)
