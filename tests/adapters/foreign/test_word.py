"""The guard for Word files of others."""

import tracemalloc
from collections.abc import Callable
from contextlib import suppress
from io import RawIOBase
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes import assets
from ccm_minutes.adapters.foreign.faults import UnfitFile
from ccm_minutes.adapters.foreign.word import LIMITS, word_file_at, word_file_in
from tests.adapters.foreign.hostile import HOSTILE, leading_to, letterhead, zipped

_MB = 1024 * 1024


def refusal(content: bytes) -> str:
    with pytest.raises(UnfitFile) as caught:
        word_file_in(content, "letter.docx")
    assert caught.value.sentence.startswith("letter.docx cannot be used: ")
    assert caught.value.sentence.endswith(".")
    return caught.value.sentence


@pytest.mark.parametrize(("make", "words"), HOSTILE.values(), ids=list(HOSTILE))
def test_what_may_do_harm_is_refused_by_name(make: Callable[[], bytes], words: str) -> None:
    assert words in refusal(make())


@pytest.mark.parametrize("name", ["a bomb", "many bombs", "deep", "laughs", "too many parts"])
def test_refusing_takes_little_memory(name: str) -> None:
    content = HOSTILE[name][0]()
    tracemalloc.start()
    refusal(content)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 100 * _MB


def test_a_letterhead_is_taken_with_what_it_needs() -> None:
    whole = letterhead()
    # A part that no letterhead needs stays behind, whatever it is.
    extra = {"docProps/core.xml": b"<a/>", "customXml/item1.xml": b"<a/>", "word/b.swf": b"FWS"}
    kept = word_file_in(zipped({**whole, **extra}), "letter.docx")
    assert kept == {name: data for name, data in whole.items() if name != "[Content_Types].xml"}


class _Stream(RawIOBase):
    """Takes bytes one after another and cannot go back, as a program that streams a zip."""

    def __init__(self) -> None:
        self.taken = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.taken += data
        return len(data)


def test_a_zip_that_was_streamed_is_taken() -> None:
    stream = _Stream()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        for name, data in letterhead().items():
            archive.writestr(name, data)
    assert word_file_in(bytes(stream.taken), "a.docx") == word_file_in(
        zipped(letterhead()), "a.docx"
    )


def test_utf_8_may_say_so_and_have_its_mark() -> None:
    said = b'\xef\xbb\xbf<?xml version="1.0" encoding="utf-8" standalone="no"?>\r\n'
    marked = {name: said + data for name, data in letterhead().items() if name.endswith(".xml")}
    assert word_file_in(zipped({**letterhead(), **marked}), "a.docx")


@pytest.mark.parametrize("target", ["https://example.org/a", "mailto:a@example.org", "www.a.org"])
def test_a_link_of_the_common_kind_is_no_fault(target: str) -> None:
    assert word_file_in(leading_to("hyperlink", target), "a.docx")


def test_the_template_of_the_program_passes() -> None:
    kept = word_file_at(assets.resource("templates", "minutes.docx"))
    assert {"word/document.xml", "word/styles.xml"} < kept.keys()


def test_folders_in_a_package_are_nothing() -> None:
    stored = zipped({"word/": b"", **letterhead()}, ZIP_STORED)
    assert "word/" not in word_file_in(stored, "letter.docx")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnfitFile, match=r"none\.docx .*no such file"):
        word_file_at(tmp_path / "none.docx")


def test_a_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnfitFile, match="it is a folder"):
        word_file_at(tmp_path)


def test_what_is_no_file_name_is_said_to_be_none() -> None:
    with pytest.raises(UnfitFile, match="no file name"):
        word_file_at(Path("a\0b.docx"))


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.docx"
    with path.open("wb") as stream:
        stream.truncate(1024 * _MB)
    with pytest.raises(UnfitFile, match="larger than 20 MB"):
        word_file_at(path)
    assert LIMITS.packed == 20 * _MB


def test_a_device_is_no_letterhead(tmp_path: Path) -> None:
    device = Path("/dev/zero")
    with pytest.raises(UnfitFile, match=r"no ordinary file|no such file"):
        word_file_at(device)


@given(place=st.integers(0), byte=st.integers(0, 255), cut=st.integers(0))
def test_a_damaged_file_passes_or_is_refused_with_a_sentence(
    place: int, byte: int, cut: int
) -> None:
    content = bytearray(zipped(letterhead()))
    content[place % len(content)] = byte
    with suppress(UnfitFile):
        word_file_in(bytes(content[: len(content) - (cut % len(content)) * (cut % 2)]), "a.docx")
