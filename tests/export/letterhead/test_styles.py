"""The styles and pages of a letterhead, with what it lacks."""

import re
from pathlib import Path

import docx
import pytest
from lxml import etree

from ccm_minutes.adapters.foreign.word import word_file_at
from ccm_minutes.document.tree import Role
from ccm_minutes.export.faults import UnusableTemplate
from ccm_minutes.export.letterhead.reading import letterhead_template
from ccm_minutes.export.style_names import PARAGRAPH_STYLES, RUN_STYLES
from ccm_minutes.export.template import Template, own_template
from ccm_minutes.export.word.markup import W
from tests.adapters.foreign.hostile import SECTION, letterhead
from tests.export.letterhead.letters import root, template, with_section, with_styles, written
from tests.export.samples import NS

NORMAL = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
    '<w:name w:val="Normal"/></w:style>'
)


def style(of: Template, name: str) -> etree._Element:
    """The style of a name in what is written."""
    (found,) = [
        node
        for node in root(of, "word/styles.xml").iterfind("w:style", NS)
        if val(node, "w:name") == name
    ]
    return found


def val(node: etree._Element, path: str) -> str:
    found = node.find(path, NS)
    return "" if found is None else str(found.get(f"{{{W}}}val"))


def test_a_style_of_the_same_name_is_used_and_keeps_its_look() -> None:
    heading = style(template(), "heading 1")
    assert heading.get(f"{{{W}}}styleId") == "berschrift1" == template().style_ids["heading 1"]
    assert val(heading, "w:rPr/w:color") == "006633"


def test_a_heading_stays_one_whatever_its_look() -> None:
    heading = style(template(), "heading 1")
    properties = heading.iterfind("w:pPr/*", NS)
    names = [etree.QName(node).localname for node in properties]
    assert names == ["keepNext", "numPr", "outlineLvl"]


def test_what_it_lacks_is_added_and_rests_on_its_own_text() -> None:
    assert set(template().style_ids) == {*PARAGRAPH_STYLES, *RUN_STYLES}
    assert val(style(template(), "Point"), "w:basedOn") == "Standard"


def test_a_letterhead_without_languages_gets_one_for_each_kind_of_script() -> None:
    written = root(with_styles(NORMAL), "word/styles.xml")
    (language,) = written.iterfind("w:docDefaults/w:rPrDefault/w:rPr/w:lang", NS)
    said = {etree.QName(name).localname: tag for name, tag in language.attrib.items()}
    assert said == {"val": "en-GB", "eastAsia": "zh-CN", "bidi": "ar-SA"}


def test_no_two_styles_have_one_id_and_none_names_one_that_is_not_there() -> None:
    taken = f'{NORMAL}<w:style w:type="character" w:styleId="Point"><w:name w:val="Dot"/></w:style>'
    styles = root(with_styles(taken), "word/styles.xml")
    ids = [str(node.get(f"{{{W}}}styleId")) for node in styles.iterfind("w:style", NS)]
    assert len(ids) == len(set(ids))
    assert with_styles(taken).style_ids["Point"] == "MinutesPoint"
    for tag in ("basedOn", "next", "link"):
        assert {val(node, f"w:{tag}") for node in styles.iterfind("w:style", NS)} <= {"", *ids}


@pytest.mark.parametrize(
    ("name", "built_in"),
    [
        ("Heading 2", "heading 2"),
        ("Überschrift 2", "heading 2"),
        ("Titre 2", "heading 2"),
        ("Título 2", "heading 2"),
        ("Заголовок 2", "heading 2"),
        ("Titre", "Title"),
        ("Untertitel", "Subtitle"),
        ("Kopfzeile", "header"),
        ("Pied de page", "footer"),
        ("LIST BULLET", "List Bullet"),
    ],
)
def test_a_built_in_style_is_known_in_other_languages(name: str, built_in: str) -> None:
    one = (
        f'{NORMAL}<w:style w:type="paragraph" w:customStyle="1" w:styleId="x7">'
        f'<w:name w:val="{name}"/>'
        '<w:rPr><w:sz w:val="77"/></w:rPr></w:style>'
    )
    found = style(with_styles(one), built_in)
    assert val(found, "w:rPr/w:sz") == "77"
    assert found.get(f"{{{W}}}customStyle") is None


def test_the_very_name_goes_before_one_in_another_language() -> None:
    both = "".join(
        f'<w:style w:type="paragraph" w:styleId="{style_id}"><w:name w:val="{name}"/></w:style>'
        for style_id, name in (("a", "Titre"), ("b", "Title"))
    )
    assert with_styles(NORMAL + both).style_ids["Title"] == "b"


def test_a_second_name_of_a_style_counts() -> None:
    other = (
        f'{NORMAL}<w:style w:type="paragraph" w:styleId="z"><w:name w:val="Beschluss"/>'
        '<w:aliases w:val="Decision,B"/></w:style>'
    )
    assert with_styles(other).style_ids["Decision"] == "z"


def test_numbers_of_a_letterhead_are_left_and_its_indent_for_them_too() -> None:
    numbered = (
        f'{NORMAL}<w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 1"/><w:pPr>'
        '<w:numPr><w:numId w:val="77"/></w:numPr><w:ind w:left="999"/></w:pPr></w:style>'
    )
    heading = style(with_styles(numbered), "heading 1")
    assert val(heading, "w:pPr/w:numPr/w:numId") == "1"
    assert heading.find("w:pPr/w:ind", NS) is None


def test_our_lines_at_the_top_have_a_stop_at_the_side_of_its_page() -> None:
    ours = style(template(), "Running Head")
    stops = {str(t.get(f"{{{W}}}pos")): t.get(f"{{{W}}}val") for t in ours.iter(f"{{{W}}}tab")}
    assert stops == {"8906": "right"}
    assert val(ours, "w:basedOn") == "Kopfzeile"


def test_stops_that_it_has_are_cleared_for_our_line() -> None:
    stops = (
        f'{NORMAL}<w:style w:type="paragraph" w:styleId="h"><w:name w:val="header"/><w:pPr><w:tabs>'
        '<w:tab w:val="center" w:pos="4536"/></w:tabs></w:pPr></w:style>'
    )
    ours = style(with_styles(stops), "Running Head")
    found = {str(t.get(f"{{{W}}}pos")): t.get(f"{{{W}}}val") for t in ours.iter(f"{{{W}}}tab")}
    assert found == {"4536": "clear", "8906": "right"}


def test_size_and_margins_are_those_of_the_letterhead() -> None:
    *_, last = root(template(), "word/document.xml").iterfind("w:body/*", NS)
    (margins,) = last.iterfind("w:pgMar", NS)
    assert margins.get(f"{{{W}}}left") == "1700"


@pytest.mark.parametrize("section", ["", "<w:sectPr/>"])
def test_a_letterhead_that_says_nothing_of_its_page_has_that_of_the_program(section: str) -> None:
    assert with_section(section).page == own_template().page


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('w:header="600"', 'w:header="30000"'),
        ('w:footer="500"', 'w:footer="-5000"'),
        ('w:left="1700"', 'w:left="10000"'),
        ('w:h="16838"', 'w:h="100"'),
    ],
)
def test_a_page_that_has_no_room_for_a_banner_or_for_text_is_not_used(old: str, new: str) -> None:
    assert with_section(SECTION.replace(old, new)).page == own_template().page


@pytest.mark.parametrize("name", ["Banner", "Draft Line", "Normal"])
@pytest.mark.parametrize("hidden", ["<w:rPr><w:vanish/></w:rPr>", "<w:pPr><w:framePr/></w:pPr>"])
def test_no_style_hides_its_words(name: str, hidden: str) -> None:
    one = f'<w:style w:type="paragraph" w:styleId="x"><w:name w:val="{name}"/>{hidden}</w:style>'
    styles = with_styles(NORMAL + one).styles
    assert b"vanish" not in styles
    assert b"framePr" not in styles


@pytest.mark.parametrize(
    ("look", "kept"),
    [
        ('<w:color w:val="FFFFFF"/>', False),
        ('<w:color w:val="FFEE00"/>', False),
        ('<w:color w:val="222222" w:themeColor="background1"/>', False),
        ('<w:color w:val="0000CC"/>', True),
        ('<w:color w:val="auto"/>', True),
        ('<w:sz w:val="2"/>', False),
        ('<w:sz w:val="30"/>', True),
        ('<w:w w:val="1"/>', False),
        ('<w:shd w:val="solid" w:color="9C1C1C"/>', False),
    ],
)
def test_a_banner_may_be_dressed_and_not_made_faint(look: str, kept: bool) -> None:
    one = (
        '<w:style w:type="paragraph" w:styleId="x"><w:name w:val="Banner"/>'
        f"<w:rPr>{look}</w:rPr></w:style>"
    )
    found = style(with_styles(NORMAL + one), "Banner").find("w:rPr", NS)
    assert found is not None
    assert bool(len(found)) is kept


def test_borders_of_the_page_are_kept() -> None:
    border = (
        '<w:pgBorders><w:top w:val="single" w:sz="4" w:space="24" w:color="auto"/></w:pgBorders>'
    )
    kept = with_section(SECTION.replace("</w:sectPr>", f"{border}</w:sectPr>"))
    assert "<w:pgBorders><w:top " in kept.page
    section = root(kept, "word/document.xml").iterfind("w:body/w:sectPr/*", NS)
    assert [etree.QName(node).localname for node in section][-2:] == ["pgBorders", "titlePg"]


def test_no_styles_at_all_are_as_good_as_none() -> None:
    parts = letterhead()
    rels = parts["word/_rels/document.xml.rels"]
    parts["word/_rels/document.xml.rels"] = re.sub(rb"<Relationship Id=.rId1.*?/>", b"", rels)
    del parts["word/styles.xml"]
    assert template(parts).style_ids["Point"] == "Point"


def test_the_document_may_be_called_otherwise() -> None:
    parts = letterhead()
    for folder, name in (("word/", "document.xml"), ("word/_rels/", "document.xml.rels")):
        parts[folder + name.replace("document", "document2")] = parts.pop(folder + name)
    for listed in ("[Content_Types].xml", "_rels/.rels"):
        parts[listed] = parts[listed].replace(b"document.xml", b"document2.xml")
    assert template(parts).page == template().page


def test_a_damaged_relation_is_named() -> None:
    with pytest.raises(UnusableTemplate, match=r"x\.docx .*not a Word file"):
        letterhead_template({}, "x.docx")


def test_equal_letterheads_give_equal_bytes() -> None:
    assert written(template()) == written(template())


def test_the_template_that_comes_with_python_docx_is_used(tmp_path: Path) -> None:
    path = tmp_path / "plain.docx"
    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = "Quiet Waters"
    made.styles["Heading 1"].font.name = "Georgia"
    made.save(str(path))
    used = letterhead_template(word_file_at(path), path.name)
    parts = written(used)
    assert b"Georgia" in parts["word/styles.xml"]
    assert b"Quiet Waters" in parts["word/header1.xml"]
    assert parts["word/theme/theme1.xml"]
    assert not [name for name in parts if "thumbnail" in name or "customXml" in name]
    assert {role.value for role in Role} - {"Heading"} < set(used.style_ids)
