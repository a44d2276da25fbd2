"""Whether a file is exactly what may go out."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.application.verifying import NotWhatMayGoOut, verify

PARTS = {"word/document.xml": b"<w:document/>", "word/styles.xml": b"<w:styles/>"}


def package(parts: dict[str, bytes], method: int = ZIP_STORED) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


RIGHT = package(PARTS)


def says_of(content: bytes) -> str:
    with pytest.raises(NotWhatMayGoOut) as refused:
        verify("public.docx", content, RIGHT)
    return refused.value.sentence


def test_the_very_bytes_pass() -> None:
    verify("public.docx", bytes(RIGHT), RIGHT)


@pytest.mark.parametrize("content", [b"PK\x03\x04 and then nothing", b"minutes", RIGHT[:-9]])
def test_what_is_no_package_is_called_so(content: bytes) -> None:
    assert "it is no Word file" in says_of(content)


def test_what_are_no_slides_is_called_so() -> None:
    with pytest.raises(NotWhatMayGoOut, match="it is no PowerPoint file"):
        verify("public.pptx", b"minutes", package({"ppt/presentation.xml": b"<p/>"}))


def test_an_empty_file_is_called_empty() -> None:
    assert "it is empty" in says_of(b"")


def test_a_part_that_differs_is_named() -> None:
    assert "its part word/styles.xml is another" in says_of(
        package({**PARTS, "word/styles.xml": b"<w:styles>!</w:styles>"})
    )


def test_a_part_too_many_is_named_before_all_else() -> None:
    assert "'word/comments.xml'" in says_of(
        package({**PARTS, "word/styles.xml": b"", "word/comments.xml": b"<w:comments/>"})
    )


def test_a_part_too_few_is_named() -> None:
    assert "its part word/styles.xml is missing" in says_of(
        package({"word/document.xml": PARTS["word/document.xml"]})
    )


def test_the_same_parts_packed_otherwise_are_not_the_same_file() -> None:
    assert "packed in another way" in says_of(package(PARTS, ZIP_DEFLATED))


@given(st.binary())
def test_no_other_bytes_pass_and_none_break_the_check(content: bytes) -> None:
    assert "is not what may go out" in says_of(content)


@given(st.integers(0, len(RIGHT) - 1), st.integers(1, 255))
def test_one_byte_changed_anywhere_is_noticed(place: int, change: int) -> None:
    content = bytearray(RIGHT)
    content[place] ^= change

    assert "is not what may go out" in says_of(bytes(content))
