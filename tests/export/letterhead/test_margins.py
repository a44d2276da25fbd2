"""What a letterhead has at the top and foot of its pages, with what the program puts there."""

import re

import pytest
from lxml import etree

from ccm_minutes.document.tree import PageFurniture
from ccm_minutes.export.word.markup import W
from tests.adapters.foreign.hostile import PICTURE, field, letterhead, markup, png
from tests.export.letterhead.letters import (
    root,
    template,
    three_heads,
    with_header,
    written,
)
from tests.export.samples import FURNITURE, NS, document

BANNER = FURNITURE.banner


def lines(part: etree._Element) -> list[str]:
    """The words of each paragraph."""
    return [words(node) for node in part.iter(f"{{{W}}}p")]


def words(node: etree._Element) -> str:
    return "".join(str(text) for text in node.itertext())


def header(inside: str) -> str:
    """What becomes of this at the top of a letterhead's pages."""
    return written(with_header(inside))["word/header1.xml"].decode()


def test_the_banner_stands_over_the_letterhead_and_the_running_head_under_it() -> None:
    banner, logo, running = root(template(), "word/header1.xml").findall("w:p", NS)
    assert words(banner) == BANNER
    assert logo.find(".//w:drawing", NS) is not None
    assert words(running) == FURNITURE.running_head + FURNITURE.reference


def test_the_page_number_stands_under_the_address_and_the_banner_under_both() -> None:
    assert lines(root(template(), "word/footer1.xml")) == ["1 Tessel Street", "Page 1 of 1", BANNER]


def test_a_letterhead_that_counts_pages_is_not_counted_again() -> None:
    own = f"<w:p>{field('PAGE')}<w:r><w:t>/</w:t></w:r>{field('NUMPAGES')}</w:p>"
    counting = template({**letterhead(), "word/footer1.xml": markup("ftr", own)})
    foot = written(counting)["word/footer1.xml"]
    assert foot.count(b"NUMPAGES") == 1
    assert b"fldSimple" not in foot


def test_all_pages_have_the_letterhead_where_it_has_no_other_for_some() -> None:
    parts = written(template())
    assert parts["word/header1.xml"] != b""
    for page in (2, 3):
        assert b"w:drawing" in parts[f"word/header{page}.xml"]
        assert parts[f"word/_rels/header{page}.xml.rels"] == parts["word/_rels/header1.xml.rels"]


def test_first_and_even_pages_keep_a_head_of_their_own() -> None:
    other = three_heads(settings="<w:evenAndOddHeaders/>", title="<w:titlePg/>")
    for page in (1, 2, 3):
        assert lines(root(other, f"word/header{page}.xml"))[:2] == [BANNER, f"Head {page}"]


@pytest.mark.parametrize("off", ["", '<w:titlePg w:val="0"/>'])
def test_a_head_that_the_letterhead_does_not_show_is_not_shown(off: str) -> None:
    other = three_heads(title=off)
    for page in (1, 2, 3):
        assert lines(root(other, f"word/header{page}.xml"))[1] == "Head 1"


def test_a_logo_goes_with_the_document_and_its_file_name_does_not() -> None:
    parts = written(template())
    assert parts["word/media/letterhead1.png"] == png()
    assert b'PartName="/word/media/letterhead1.png"' in parts["[Content_Types].xml"]
    assert b"ovint" not in b"".join(parts.values())
    (found,) = re.findall(rb'r:embed="([^"]*)"', parts["word/header1.xml"])
    assert b'Id="%s"' % found in parts["word/_rels/header1.xml.rels"]


def test_no_two_drawings_of_a_document_have_one_number() -> None:
    parts = written(template())
    heads = b"".join(parts[f"word/header{n}.xml"] for n in (1, 2, 3))
    numbers = re.findall(rb'docPr id="(\d+)"', heads)
    assert len(numbers) == len(set(numbers)) == 3


@pytest.mark.parametrize(
    ("said", "kept"),
    [("The arms of Averland", True), ("C:\\Users\\ovint\\a", False), ("arms.PNG", False)],
)
def test_a_picture_keeps_its_description_and_not_where_it_came_from(said: str, kept: bool) -> None:
    described = PICTURE.replace('name="logo"', f'name="logo" descr="{said}"')
    assert ("descr=" in header(f"<w:p><w:r>{described}</w:r></w:p>")) is kept


def test_a_link_becomes_its_words() -> None:
    foot = written(template())["word/footer1.xml"]
    assert b"Tessel" in foot
    assert b"hyperlink" not in foot
    assert not [name for name in written(template()) if "footer" in name and "rels" in name]


@pytest.mark.parametrize(
    "inside",
    [
        '<w:p><w:ins w:author="O. Vint" w:id="3"><w:r><w:t>ours</w:t></w:r></w:ins></w:p>',
        (
            '<w:p><w:r><w:t>ours</w:t></w:r><w:del w:author="O. Vint"><w:r><w:delText>x</w:delText>'
            "</w:r></w:del></w:p>"
        ),
        (
            '<w:sdt><w:sdtPr><w:alias w:val="O. Vint"/></w:sdtPr><w:sdtContent><w:p><w:r>'
            "<w:t>ours</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        ),
        (
            '<w:p w:rsidR="00AB12CD"><w:bookmarkStart w:id="1" w:name="Vint"/><w:r><w:t>ours</w:t>'
            "</w:r></w:p>"
        ),
        f"<w:p>{field('USERNAME')}<w:r><w:t>ours</w:t></w:r></w:p>",
        '<w:p><w:fldSimple w:instr=" FILENAME \\p "><w:r><w:t>ours</w:t></w:r></w:fldSimple></w:p>',
        (
            '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF "</w:instrText>'
            f"</w:r>{field('AUTHOR')}<w:r><w:t>Vint</w:t></w:r><w:r>"
            '<w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ours</w:t></w:r><w:r>'
            '<w:fldChar w:fldCharType="end"/></w:r></w:p>'
        ),
        (
            '<w:p><w:pPr><w:numPr><w:numId w:val="77"/></w:numPr></w:pPr>'
            "<w:r><w:t>ours</w:t></w:r></w:p>"
        ),
        '<w:p><w:r><w:t>ours</w:t></w:r><x:y xmlns:x="urn:x">Vint</x:y></w:p>',
    ],
)
def test_words_are_kept_and_what_tells_of_people_or_leads_elsewhere_is_not(inside: str) -> None:
    made = header(inside)
    assert lines(etree.fromstring(made.encode()))[1] == "ours"
    for gone in ("Vint", "rsid", "w:ins", "w:sdt", "bookmark", "numPr", "USERNAME", "FILENAME"):
        assert gone not in made
    assert "fldChar" not in made


@pytest.mark.parametrize(
    "inside",
    [
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>AUTHOR</w:instrText></w:r>',
        '<w:r><w:instrText>AUTHOR</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ],
)
def test_half_a_field_is_none(inside: str) -> None:
    made = header(f"<w:p><w:r><w:t>ours</w:t></w:r>{inside}</w:p>")
    assert "ours" in made
    assert "fldChar" not in made
    assert "AUTHOR" not in made


def test_page_numbers_of_a_letterhead_stay_fields() -> None:
    made = header(f"<w:p>{field(' PAGE ')}</w:p>")
    assert " PAGE " in made
    assert made.count("fldChar ") == 2


def test_a_picture_that_is_not_there_leaves_no_empty_frame() -> None:
    made = header(
        f"<w:p><w:r>{PICTURE.replace('rId1', 'rId7')}</w:r><w:r><w:t>ours</w:t></w:r></w:p>"
    )
    assert "drawing" not in made
    assert "ours" in made


def test_of_two_ways_to_draw_the_one_that_all_know_is_left() -> None:
    both = (
        '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/'
        'markup-compatibility/2006"><mc:Choice Requires="w16x"><x:y xmlns:x="urn:x"/></mc:Choice>'
        "<mc:Fallback><w:t>ours</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert lines(etree.fromstring(header(both).encode()))[1] == "ours"
    assert "AlternateContent" not in header(both)


def test_a_text_box_is_kept_in_both_ways_without_what_only_some_programs_know() -> None:
    shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
    box = (
        '<w:p><w:r><mc:AlternateContent xmlns:w14="http://schemas.microsoft.com/office/word/2010/'
        'wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        f'xmlns:wps="{shape}"><mc:Choice Requires="wps"><wps:wsp><wps:txbx><w:txbxContent>'
        '<w:p w14:paraId="1"><w:r><w:t>in a box</w:t></w:r></w:p></w:txbxContent></wps:txbx>'
        "</wps:wsp></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    made = header(box)
    assert f'xmlns:wps="{shape}"' in made
    assert "in a box" in made
    assert "<w:pict/>" in made
    assert "paraId" not in made


def test_an_empty_head_of_a_letterhead_adds_no_empty_line() -> None:
    assert len(lines(etree.fromstring(header("<w:p><w:pPr/></w:p>").encode()))) == 2


def test_a_letterhead_alone_stands_where_the_document_has_nothing_to_add() -> None:
    plain = document(furniture=PageFurniture())
    assert lines(root(template(), "word/footer1.xml", plain)) == ["1 Tessel Street"]


def test_nothing_of_the_body_is_kept() -> None:
    assert b"Dear Sir" not in b"".join(written(template()).values())
