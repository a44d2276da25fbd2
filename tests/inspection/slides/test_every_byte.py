"""One byte of good slides changed, anywhere, in any way: refused, with no other error."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ccm_minutes.document.tree import Role
from ccm_minutes.inspection.allowed import presentation
from ccm_minutes.inspection.pptx import inspect_pptx
from ccm_minutes.inspection.searching import Search
from ccm_minutes.inspection.slides.checking import complaints_of
from tests.inspection.shown import (
    EXPECTED,
    GOOD,
    complaints,
    expected,
    line,
    packed,
    parts,
    show,
    written,
)

SMALL = show(line(Role.TITLE, "Words"), line(Role.HEADING, "More"), line(Role.POINT, "Yet more."))
CONTENT, TOLD = written(SMALL), expected(SMALL)
SLIDES = [name for name in parts(CONTENT) if name.startswith("ppt/slides/slide")]


def changed(content: bytes, place: int, change: int) -> bytes:
    return content[:place] + bytes([content[place] ^ change]) + content[place + 1 :]


def test_every_byte_of_a_slide_is_watched_in_a_sound_package() -> None:
    search, there = Search(TOLD), parts(CONTENT)
    for name in SLIDES:
        for place in range(len(there[name])):
            spoiled = {**there, name: changed(there[name], place, 1 + place % 255)}
            assert any(complaints_of(packed(spoiled), TOLD, search)), (name, place)


@given(st.integers(0, len(GOOD) - 1), st.integers(1, 255))
def test_any_byte_of_a_file_is_watched(place: int, change: int) -> None:
    assert complaints(changed(GOOD, place, change))


@settings(max_examples=5)
@given(st.integers(0, len(CONTENT) - 1), st.integers(1, 255))
def test_the_whole_reader_refuses_it_too(place: int, change: int) -> None:
    assert not inspect_pptx(changed(CONTENT, place, change), TOLD).passed


@given(st.sampled_from(list(parts(CONTENT))), st.data())
def test_a_piece_cut_out_of_a_part_or_put_in_twice_is_refused(
    name: str, data: st.DataObject
) -> None:
    there = parts(CONTENT)
    raw = there[name]
    start = data.draw(st.integers(0, len(raw) - 1))
    end = data.draw(st.integers(start + 1, len(raw)))
    piece = raw[start:end] * data.draw(st.sampled_from((0, 2)))
    there[name] = raw[:start] + piece + raw[end:]

    assert complaints(packed(there), TOLD)


@given(st.binary(max_size=200))
def test_any_other_bytes_are_refused(content: bytes) -> None:
    assert complaints(content)


@given(st.sampled_from(list(parts())), st.binary(max_size=200))
def test_any_other_part_is_refused(name: str, data: bytes) -> None:
    assert complaints(packed({**parts(), name: data}), EXPECTED)


HOSTILE = {
    "many signs": b">" * 500_000,
    "many openings": b"<" * 500_000,
    "many entities": b"&" * 500_000,
    "one long code": b"QUJD" * 200_000,
    "many levels": b"<a:p>" * 50_000 + b"</a:p>" * 50_000,
    "many paragraphs": b"<a:p></a:p>" * 20_000,
    "many breaks": b"<a:br>" * 100_000,
    "many blanks": b" " * 500_000,
}


@pytest.mark.parametrize("how", HOSTILE)
def test_hostile_parts_are_refused_and_hold_nobody_up(how: str) -> None:
    for name in (presentation.slide_part(2), presentation.THEME):
        raw = parts()[name]
        for place in (
            raw.rindex(b"</"),
            raw.find(b'</p:txBody></p:sp><p:sp><p:nvSpPr><p:cNvPr id="4'),
        ):
            spoiled = raw[:place] + HOSTILE[how] + raw[place:]
            assert complaints(packed({**parts(), name: spoiled}))
