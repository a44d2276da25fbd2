"""The tables allow what documents hold, and nothing that none does."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

import pytest
from lxml import etree

from ccm_minutes.document.tree import Document, HeadingNumbers, PageFurniture, Paragraph, Role
from ccm_minutes.inspection.allowed.constants import NUMBERING, STYLES, level_texts
from ccm_minutes.inspection.allowed.package import FEET, HEADS, ORDERS, sections
from ccm_minutes.inspection.allowed.words import BODY, FIELDS, FOOT, HEAD, LISTS
from ccm_minutes.inspection.archive import read_archive
from ccm_minutes.inspection.checking import BODY_PART
from ccm_minutes.inspection.paragraphs import Shape, shapes
from ccm_minutes.inspection.rules import Slot, Table
from ccm_minutes.inspection.sections import CLOSING, OPENING, parted
from tests.inspection.files import document, line, parts, record, written

ARABIC = PageFurniture("", "لجنة CCM", "A", ("صفحة ", " من X", ""))
DOCUMENTS: tuple[Document, ...] = (
    document(*record(), *(line(Role.HEADING, "Out of the count", level=n) for n in range(9))),
    document(numbers=HeadingNumbers.AGENDA_ITEM),
    document(numbers=HeadingNumbers.NONE),
    document(furniture=ARABIC, language="ar"),
    document(furniture=PageFurniture(running_head="A\nC", reference="B"), language="zh"),
    document(furniture=PageFurniture(page_of=("A", "B", ""))),
    document(furniture=PageFurniture()),
    replace(document(), lettered=True),
    document(line(Role.TITLE, "One"), Paragraph(Role.BODY, (), in_columns=True), *record()),
)
PACKAGES = [parts(written(of)) for of in DOCUMENTS]
NAMESPACE = re.compile(r"\{.*/(?:(main)|(namespace))\}")


def name(of: str) -> str:
    return NAMESPACE.sub(lambda found: "w:" if found[1] else "xml:", of)


def used(roots: Iterable[etree._Element], parent: str) -> Iterator[tuple[str, str, str]]:
    """Every element with its parent, and every attribute with its value."""
    for root in roots:
        for node in root.iter():
            above = node.getparent()
            key = f"{parent if above is None else name(str(above.tag))}/{name(str(node.tag))}"
            yield key, "", ""
            yield from ((key, name(str(a)), str(value)) for a, value in node.attrib.items())


def roots(part: str) -> Iterator[etree._Element]:
    for there in PACKAGES:
        if part in there:
            raw = there[part]
            for field in FIELDS:
                raw = raw.replace(field, b"<w:fldSimple/>")
            if part == BODY_PART:
                _, paragraphs = parted(part, raw, sections(tuple(there)))
                raw = OPENING + paragraphs + CLOSING
            yield etree.fromstring(raw)


def allowed(table: Table) -> Iterator[tuple[str, str, str]]:
    for key, rule in table.items():
        yield key, "", ""
        for attribute in rule.attributes:
            values = [value for value in attribute.values if isinstance(value, str)]
            yield from ((key, attribute.name, value) for value in values)


TABLES = {
    "body": (BODY_PART, BODY),
    "head": (HEADS[0], HEAD),
    "foot": (FEET[0], FOOT),
    "styles": ("word/styles.xml", STYLES),
    "numbering": ("word/numbering.xml", NUMBERING),
}


@pytest.mark.parametrize("which", TABLES)
def test_a_table_allows_nothing_that_no_document_holds(which: str) -> None:
    part, table = TABLES[which]
    found = {(key.replace("w:body/w:p", "/w:p"), *rest) for key, *rest in used(roots(part), "")}
    found |= {(key.replace("w:hdr/", "/").replace("w:ftr/", "/"), *rest) for key, *rest in found}

    assert sorted(set(allowed(table)) - found) == []


@pytest.mark.parametrize("which", TABLES)
def test_every_child_that_a_rule_names_has_a_rule_of_its_own(which: str) -> None:
    _, table = TABLES[which]
    children = {
        f"{key.split('/')[1]}/{child}"
        for key, rule in table.items()
        for child in re.findall("<(w:[A-Za-z]+)>", rule.children)
    }

    assert children <= set(table)
    assert {key for key in table if not key.startswith("/")} <= children


def test_every_slot_is_used() -> None:
    slots = {
        value
        for _, table in TABLES.values()
        for rule in table.values()
        for attribute in rule.attributes
        for value in attribute.values
        if isinstance(value, Slot)
    }

    assert slots == set(Slot)


def test_every_pattern_of_a_number_is_used() -> None:
    texts = {
        str(node.get(next(iter(node.attrib))))
        for root in roots("word/numbering.xml")
        for node in root.iter("{*}lvlText")
    }

    assert set(level_texts(frozenset({"Agenda Item"}))) <= texts


def test_every_list_is_used_by_each_style_that_may() -> None:
    found: set[Shape] = set()
    for there in PACKAGES:
        _, paragraphs = parted("", there[BODY_PART], sections(tuple(there)))
        found |= set(shapes("", paragraphs, BODY))

    told = {(style, number) for style, numbers in LISTS.items() for number in numbers}
    assert told == {(shape.style, shape.numbered) for shape in found if shape.numbered}


def test_every_order_of_parts_is_used() -> None:
    orders = {tuple(member.name for member in read_archive(written(of))) for of in DOCUMENTS}

    assert orders == set(ORDERS)
