"""Text of somebody else: which is taken, and what the others are told."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.adapters.foreign.faults import Unfit, UnfitFile
from ccm_minutes.adapters.foreign.plain_text import TextLimits, lines_in, text_at

WORDS = "Côte d’Ivoire spoke.\r\nЧад too.\rAnd 乍得\n"
LINES = ("Côte d’Ivoire spoke.", "Чад too.", "And 乍得")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_lines_are_read_in_every_encoding_that_says_what_it_is(encoding: str) -> None:
    assert lines_in(WORDS.encode(encoding)) == LINES
    assert lines_in(b"\xfe\xff" + WORDS.encode("utf-16-be")) == LINES


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"one\ntw\x00o", "its line 2, column 3, holds no text (a control character)"),
        ("one\nC\xf4te".encode("cp1252"), "its line 2, column 2, is not in UTF-8"),
        (b"\xff\xfea\x00\n\x00\x00\xd8", "its line 2, column 1, is not in UTF-16"),
        ("one".encode("utf-32"), "it is in UTF-32"),
        (b"one\n" + b"x" * 21, "its line 2 is longer than 20 characters"),
        (b"\n" * 6, "it has more than 5 lines"),
        ("\ufffe".encode(), "its line 1, column 1, holds no text (a control character)"),
    ],
)
def test_what_is_no_ordinary_text_is_told_with_its_place(content: bytes, why: str) -> None:
    with pytest.raises(Unfit) as refused:
        lines_in(content, TextLimits(lines=5, line=20))

    assert refused.value.why == why


def test_the_sentence_names_the_file_and_a_way_on(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_bytes(b"C\xf4te")

    with pytest.raises(UnfitFile, match=r"notes\.txt cannot be used: its line 1, column 2, is not"):
        text_at(file)
    with pytest.raises(UnfitFile, match="there is no such file"):
        text_at(tmp_path / "none.txt")


@given(st.binary(max_size=200))
def test_any_bytes_are_lines_or_refused(content: bytes) -> None:
    try:
        lines = lines_in(content)
    except Unfit:
        return
    assert not any("\0" in line or "\n" in line for line in lines)
