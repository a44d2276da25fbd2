"""Lines as they come into standard input, whatever their bytes."""

import sys
from io import BytesIO, TextIOWrapper

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.cli.typed_lines import typed_lines


def typed(content: bytes) -> list[str]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdin", TextIOWrapper(BytesIO(content)))
        return list(typed_lines())


def test_lines_come_without_their_ends() -> None:
    assert typed(b"one\r\ntwo\n\nfour") == ["one", "two", "", "four"]


def test_no_input_is_no_line() -> None:
    assert typed(b"") == []


def test_a_standard_input_that_was_closed_before_the_start_is_no_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stdin", None)

    assert list(typed_lines()) == []


def test_a_mark_of_utf_8_at_the_very_start_is_no_text() -> None:
    assert typed(b"\xef\xbb\xbfone\n\xef\xbb\xbftwo") == ["one", "\ufefftwo"]


def test_a_byte_that_is_no_utf_8_becomes_the_letter_that_windows_shows() -> None:
    assert typed("Genève – ".encode() + b"Gen\xe8ve \x96 \x81") == ["Genève – Genève – \x81"]


@given(st.lists(st.text(st.characters(exclude_characters="\n\r\ufeff", codec="utf-8"))))
def test_any_text_comes_through_as_it_was_typed(lines: list[str]) -> None:
    assert typed("".join(f"{line}\n" for line in lines).encode()) == lines


@given(st.binary())
def test_any_bytes_give_text_that_can_be_stored(content: bytes) -> None:
    for line in typed(content):
        line.encode("utf-8")
