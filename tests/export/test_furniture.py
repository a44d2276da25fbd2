"""What stands at the top and foot of every page."""

from ccm_minutes.document.tree import PageFurniture
from ccm_minutes.export.word.markup import R, W
from tests.export.samples import FURNITURE, NS, document, part, parts, record, seen


def test_first_default_and_even_pages_are_alike() -> None:
    written = parts(record())
    for kind in ("header", "footer"):
        alike = {written[f"word/{kind}{number}.xml"] for number in (1, 2, 3)}
        assert len(alike) == 1
    section = part(record(), "word/document.xml").find("w:body/w:sectPr", NS)
    assert section is not None
    references = [(child.tag, child.get(f"{{{W}}}type")) for child in section][:6]
    assert references == [
        (f"{{{W}}}{kind}Reference", page)
        for kind in ("header", "footer")
        for page in ("default", "first", "even")
    ]
    assert section.find("w:titlePg", NS) is not None
    assert part(record(), "word/settings.xml").find("w:evenAndOddHeaders", NS) is not None


def test_each_reference_leads_to_a_part_of_its_own() -> None:
    section = part(record(), "word/document.xml").find("w:body/w:sectPr", NS)
    assert section is not None
    ids = [child.get(f"{{{R}}}id") for child in section][:6]
    relations = part(record(), "word/_rels/document.xml.rels")
    targets = {relation.get("Id"): relation.get("Target") for relation in relations}
    names = [f"{kind}{number}.xml" for kind in ("header", "footer") for number in (1, 2, 3)]
    assert [targets[key] for key in ids] == names


def test_the_banner_stands_outermost_at_top_and_foot() -> None:
    head, foot = (part(record(), f"word/{name}1.xml") for name in ("header", "footer"))
    assert [seen(paragraph) for paragraph in head] == [
        FURNITURE.banner,
        f"{FURNITURE.running_head}\t{FURNITURE.reference}",
    ]
    assert [seen(paragraph) for paragraph in foot] == ["Page 1 of 1", FURNITURE.banner]


def test_the_only_fields_are_the_two_of_the_page_numbers() -> None:
    fields = [
        field.get(f"{{{W}}}instr", "").strip()
        for name in parts(record())
        for field in part(record(), name).iter(f"{{{W}}}fldSimple")
    ]
    assert fields == ["PAGE", "NUMPAGES"] * 3


def test_page_numbers_run_with_their_words() -> None:
    arabic = document(furniture=PageFurniture(page_of=("صفحة ", " من ", "")))
    foot = part(arabic, "word/footer1.xml")
    assert [seen(paragraph) for paragraph in foot] == ["صفحة 1 من 1"]
    assert foot.find("w:p/w:pPr/w:bidi", NS) is not None


def test_a_reference_alone_stands_at_the_right() -> None:
    bare = document(furniture=PageFurniture(reference="QW/1"))
    assert [seen(paragraph) for paragraph in part(bare, "word/header1.xml")] == ["\tQW/1"]


def test_where_nothing_stands_at_top_and_foot_there_is_no_part_for_it() -> None:
    names = parts(document())
    assert not [name for name in names if "header" in name or "footer" in name]


def test_a_document_with_no_mark_does_not_say_that_others_have_one() -> None:
    styles = parts(document(furniture=PageFurniture(running_head="The Forum")))["word/styles.xml"]
    for name in (b"Banner", b"Draft Line", b"Portion Mark"):
        assert name not in styles
    assert b"Banner" in parts(record())["word/styles.xml"]
