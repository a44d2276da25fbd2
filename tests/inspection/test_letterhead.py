"""Sanitised documents with the measures of a letterhead."""

import re
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.adapters.foreign.faults import UnfitFile
from ccm_minutes.adapters.foreign.word import word_file_in
from ccm_minutes.export.docx import docx_bytes
from ccm_minutes.export.faults import UnusableTemplate
from ccm_minutes.export.letterhead.plain import plain_template
from ccm_minutes.export.letterhead.reading import letterhead_template
from ccm_minutes.export.word.markup import escaped
from ccm_minutes.inspection.docx import inspect_docx
from ccm_minutes.inspection.expected import Expected
from tests.adapters.foreign.hostile import SECTION, letterhead, markup, zipped
from tests.inspection.files import complaints, document, expected, packed
from tests.inspection.files import parts as taken_apart

BROAD = SECTION.replace('w:w="11906"', 'w:w="16838" w:orient="landscape"')
TEMPLATES = {
    "as it is": plain_template(letterhead(), "a.docx"),
    "broad": plain_template(
        {**letterhead(), "word/document.xml": markup("document", f"<w:body>{BROAD}</w:body>")},
        "a.docx",
    ),
    "no styles": plain_template(
        {**letterhead(), "word/styles.xml": markup("styles", "")}, "a.docx"
    ),
}
GOOD = docx_bytes(document(), TEMPLATES["as it is"])


def told(*, own_look: bool = False) -> Expected:
    return replace(expected(document()), own_look=own_look, constant_parts={})


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_document_with_the_measures_of_a_letterhead_passes(name: str) -> None:
    report = inspect_docx(docx_bytes(document(), TEMPLATES[name]), told())
    assert report.complaints == ()


@given(
    part=st.sampled_from(["word/styles.xml", "word/document.xml"]),
    place=st.integers(0, 40),
    value=st.sampled_from(["", "0", "-1", "99999999", "Oman", "٣", "1.5", "auto", "Title"])
    | st.text(st.characters(codec="utf-8", categories=["L", "N", "P"]), max_size=5),
)
def test_whatever_a_letterhead_says_the_sanitised_document_passes(
    part: str, place: int, value: str
) -> None:
    parts = letterhead()
    said = list(re.finditer(rb'="([^"]*)"', parts[part]))
    start, end = said[place % len(said)].span(1)
    parts[part] = parts[part][:start] + escaped(value).encode() + parts[part][end:]
    with suppress(UnfitFile, UnusableTemplate):
        taken = word_file_in(zipped(parts), "a.docx")
        content = docx_bytes(document(), plain_template(taken, "a.docx"))
        assert complaints(content, told()) == []


def test_it_does_not_pass_where_the_look_of_the_program_is_awaited() -> None:
    assert inspect_docx(GOOD, told(own_look=True)).complaints


def test_a_full_letterhead_does_not_pass() -> None:
    from_letterhead = docx_bytes(document(), letterhead_template(letterhead(), "a.docx"))
    assert inspect_docx(from_letterhead, told()).complaints


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("word/styles.xml", b'w:ascii="Georgia"', b'w:ascii="Brunmark"'),
        ("word/styles.xml", b'w:color w:val="006633"', b'w:color w:val="0066331"'),
        ("word/styles.xml", b'<w:sz w:val="22"/>', b'<w:sz w:val="2222"/>'),
        ("word/styles.xml", b'w:before="0"', b'w:before="-1"'),
        ("word/styles.xml", b'<w:jc w:val="center"/>', b'<w:jc w:val="Oman"/>'),
        ("word/document.xml", b'w:left="1700"', b'w:left="1700000"'),
        ("word/document.xml", b'w:left="1700"', b'w:left="Oman"'),
        ("word/document.xml", b'w:left="1700"', b'w:left="1700" w:x="1"'),
    ],
)
def test_nothing_but_known_fonts_and_figures_may_stand_there(
    part: str, old: bytes, new: bytes
) -> None:
    there = taken_apart(GOOD)
    assert old in there[part]
    changed = packed({**there, part: there[part].replace(old, new, 1)})
    assert inspect_docx(changed, told()).complaints
