"""One byte of a good file changed, anywhere, in any way: refused, with no other error."""

from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ccm_minutes.document.tree import Role
from ccm_minutes.inspection.checking import BODY_PART, complaints_of
from ccm_minutes.inspection.docx import inspect_docx
from ccm_minutes.inspection.expected import Expected
from ccm_minutes.inspection.searching import Search
from tests.inspection.files import (
    EXPECTED,
    GOOD,
    complaints,
    document,
    expected,
    line,
    packed,
    parts,
    written,
)

SMALL = document(line(Role.TITLE, "Words"), line(Role.BODY, "More."))
CONTENT, TOLD = written(SMALL), expected(SMALL)


def changed(content: bytes, place: int, change: int) -> bytes:
    return content[:place] + bytes([content[place] ^ change]) + content[place + 1 :]


def test_every_byte_of_a_small_file_is_watched() -> None:
    search = Search(TOLD)
    missed = [
        place
        for place in range(len(CONTENT))
        if not any(complaints_of(changed(CONTENT, place, 1 + place % 255), TOLD, search))
    ]

    assert missed == []


@given(st.integers(0, len(GOOD) - 1), st.integers(1, 255))
def test_any_byte_of_a_file_is_watched(place: int, change: int) -> None:
    assert complaints(changed(GOOD, place, change))


@settings(max_examples=5)
@given(st.integers(0, len(CONTENT) - 1), st.integers(1, 255))
def test_the_whole_reader_refuses_it_too(place: int, change: int) -> None:
    assert not inspect_docx(changed(CONTENT, place, change), TOLD).passed


@given(st.sampled_from(list(parts())), st.data())
def test_no_byte_of_a_part_can_be_changed_in_a_sound_package(
    name: str, data: st.DataObject
) -> None:
    there = parts(CONTENT)
    place = data.draw(st.integers(0, len(there[name]) - 1))
    there[name] = changed(there[name], place, data.draw(st.integers(1, 255)))

    assert complaints(packed(there), known())


def known() -> Expected:
    """The small file with all its constant parts known."""
    names = ("word/styles.xml", "word/numbering.xml", "word/settings.xml")
    digests = {name: sha256(parts(CONTENT)[name]).hexdigest() for name in names}
    return replace(TOLD, constant_parts=digests)


@given(st.binary(max_size=200))
def test_any_other_bytes_are_refused(content: bytes) -> None:
    assert complaints(content)


@given(st.sampled_from(list(parts())), st.binary(max_size=200))
def test_any_other_part_is_refused(name: str, data: bytes) -> None:
    assert complaints(packed({**parts(), name: data}), EXPECTED)


@given(st.sampled_from([name for name in parts() if name != BODY_PART]), st.data())
def test_a_piece_cut_out_of_a_part_or_put_in_twice_is_refused(
    name: str, data: st.DataObject
) -> None:
    there = parts(CONTENT)
    raw = there[name]
    start = data.draw(st.integers(0, len(raw) - 1))
    end = data.draw(st.integers(start + 1, len(raw)))
    piece = raw[start:end] * data.draw(st.sampled_from((0, 2)))
    there[name] = raw[:start] + piece + raw[end:]

    assert complaints(packed(there), known())


HOSTILE = {
    "many signs": b">" * 500_000,
    "many openings": b"<" * 500_000,
    "many quotation marks": b'"' * 500_000,
    "many entities": b"&" * 500_000,
    "many per cents": b"%41" * 200_000,
    "one long code": b"QUJD" * 200_000,
    "many levels": b"<w:p>" * 50_000 + b"</w:p>" * 50_000,
    "many paragraphs": b"<w:p></w:p>" * 20_000,
    "many blanks": b" " * 500_000,
}


@pytest.mark.parametrize("name", [BODY_PART, "word/styles.xml", "word/footer1.xml"])
@pytest.mark.parametrize("how", HOSTILE)
def test_hostile_parts_are_refused_and_hold_nobody_up(name: str, how: str) -> None:
    raw = parts()[name]
    place = raw.rindex(b"</")

    assert complaints(packed({**parts(), name: raw[:place] + HOSTILE[how] + raw[place:]}))
