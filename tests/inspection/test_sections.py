"""Columns stand where they should, in sections that all have the same heads and feet."""

import re
from dataclasses import replace

import pytest

from ccm_minutes.document.tree import Document, Paragraph, Role, Run
from ccm_minutes.inspection.docx import inspect_docx
from tests.inspection.files import complaints, document, expected, line, packed, parts, written

BODY = "word/document.xml"


def beside(words: str) -> Paragraph:
    return Paragraph(Role.DELEGATION, (Run(words),), in_columns=True)


TWO = (beside("Averland"), beside("Brinn"))
MIXED = document(line(Role.TITLE, "Forum"), *TWO, line(Role.BODY, "It met."))
LONG = document(*(line(Role.BODY, f"Line {n}") for n in range(5)), *TWO * 30, line(Role.BODY, "x"))
ENDING = document(line(Role.TITLE, "Forum"), *TWO)
STARTING = document(*TWO, line(Role.BODY, "It met."))
AGAIN = document(*TWO, line(Role.BODY, "It met."), *TWO, line(Role.BODY, "It met again."))


@pytest.mark.parametrize("of", [MIXED, LONG, ENDING, STARTING, AGAIN, document(*TWO)])
def test_columns_anywhere_pass_with_their_self_test(of: Document) -> None:
    assert inspect_docx(written(of), expected(of)).complaints == ()


def changed(old: str, new: str, of: Document = MIXED) -> list[str]:
    there = parts(written(of))
    data = there[BODY].decode()
    other = re.sub(old, new, data, count=1)
    assert other != data
    there[BODY] = other.encode()
    return [complaint.code for complaint in complaints(packed(there), expected(of))]


SECTION = "<w:sectPr>.*?</w:sectPr>"
SPOILED = {
    "a section taken out": (f"{SECTION}</w:pPr>", "</w:pPr>"),
    "columns made one": ('<w:cols w:num="2" w:space="567"/>', ""),
    "three columns": ('w:num="2"', 'w:num="3"'),
    "another gap": ('w:space="567"', 'w:space="568"'),
    "another page": ('w:w="11906"', 'w:w="11907"'),
    "a section on a page of its own": ('<w:type w:val="continuous"/>', ""),
    "a head left out of a section": ("<w:headerReference[^>]*/>", ""),
    "a section more": ("</w:pPr>(?=.*Brinn)", '<w:sectPr w:val="2"/></w:pPr>'),
    "a section of no words": ("<w:sectPr>", "<w:sectPr>Brunmark"),
    "the last section in columns": (
        "<w:titlePg/></w:sectPr></w:body>",
        '<w:cols w:num="2" w:space="567"/><w:titlePg/></w:sectPr></w:body>',
    ),
}


@pytest.mark.parametrize("how", SPOILED)
def test_any_other_section_is_refused(how: str) -> None:
    assert set(changed(*SPOILED[how])) & {"structure", "outlines"}


def test_a_list_in_columns_is_not_one_without_them() -> None:
    flat = replace(MIXED, blocks=tuple(replace(p, in_columns=False) for p in MIXED.blocks))
    for of, told in ((MIXED, flat), (flat, MIXED)):
        assert [found.code for found in complaints(written(of), expected(told))] == ["outlines"]
