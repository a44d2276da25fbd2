"""Columns are sections of Word, and every section has the heads and feet of the document."""

import re
from dataclasses import replace

import pytest
from lxml import etree

from ccm_minutes.document.tree import Block, Document, Paragraph, Role, Run
from ccm_minutes.export.docx import docx_bytes
from ccm_minutes.export.template import own_template
from ccm_minutes.export.word.markup import W
from tests.export.samples import FURNITURE, NS, document, line, parts, seen

TITLE, AFTER = line(Role.TITLE, "Forum"), line(Role.BODY, "It met.")


def beside(words: str) -> Paragraph:
    return Paragraph(Role.ATTENDEE, (Run(words),), in_columns=True)


def body(*blocks: Block) -> etree._Element:
    written = parts(document(*blocks, furniture=FURNITURE))["word/document.xml"]
    found = etree.fromstring(written).find("w:body", NS)
    assert found is not None
    return found


def stretches(*blocks: Block) -> list[tuple[str, str]]:
    """The words of each section, and its number of columns."""
    found, words = [], ""
    for node in body(*blocks):
        words += seen(node) if node.tag.endswith("}p") else ""
        section = node if node.tag.endswith("}sectPr") else node.find("w:pPr/w:sectPr", NS)
        if section is not None:
            columns = section.find("w:cols", NS)
            found.append((words, "1" if columns is None else str(columns.get(f"{{{W}}}num"))))
            words = ""
    return found


def test_without_columns_there_is_one_section_as_ever() -> None:
    assert stretches(TITLE, AFTER) == [("ForumIt met.", "1")]
    assert body(TITLE).find(".//w:type", NS) is None


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ((TITLE, beside("A"), beside("B"), AFTER), [("Forum", "1"), ("AB", "2"), ("It met.", "1")]),
        ((TITLE, beside("A")), [("Forum", "1"), ("A", "2")]),
        ((beside("A"), AFTER), [("A", "2"), ("It met.", "1")]),
        ((beside("A"),), [("A", "2")]),
    ],
)
def test_what_stands_in_columns_is_a_section(
    blocks: tuple[Block, ...], expected: list[tuple[str, str]]
) -> None:
    assert stretches(*blocks) == expected


def test_every_section_goes_on_on_the_page_and_names_all_heads_and_feet() -> None:
    sections = body(TITLE, beside("A"), AFTER).findall(".//w:sectPr", NS)
    made = [etree.tostring(section).decode() for section in sections]
    assert len(sections) == 3
    for section, text in zip(sections, made, strict=True):
        assert [etree.QName(node).localname for node in section if "Reference" not in node.tag] in (
            ["type", "pgSz", "pgMar", "titlePg"],
            ["type", "pgSz", "pgMar", "cols", "titlePg"],
        )
        assert re.findall('(header|footer)Reference w:type="([a-z]+)"', text) == [
            (kind, page) for kind in ("header", "footer") for page in ("default", "first", "even")
        ]
        assert '<w:type w:val="continuous"/>' in text


def test_columns_of_a_template_give_way() -> None:
    own = own_template()
    theirs = replace(own, page=f'{own.page}<w:cols w:num="3"/>')
    of = Document("Forum", "en", (TITLE, beside("A"), AFTER))
    written = docx_bytes(of, theirs).decode("utf-8", "ignore")
    assert written.count('<w:cols w:num="3"/>') == 2
    assert written.count('<w:cols w:num="2" w:space="567"/>') == 1


def test_all_of_a_delegation_is_kept_on_one_page() -> None:
    people = [line(Role.REPRESENTATIVE, name) for name in ("One", "Two")]
    nodes = body(line(Role.DELEGATION, "A"), *people, line(Role.DELEGATION, "B"))
    kept = [node.find("w:pPr/w:keepNext", NS) is not None for node in list(nodes)[:4]]
    assert kept == [True, True, False, False]
