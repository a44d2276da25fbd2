"""Templates, the program's own and others."""

import re
import sys
from contextlib import suppress
from importlib.util import module_from_spec, spec_from_file_location
from io import BytesIO
from pathlib import Path
from types import ModuleType
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from ccm_minutes import assets
from ccm_minutes.document.tree import Role
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.export.docx import docx_bytes
from ccm_minutes.export.template import (
    UnusableTemplate,
    load_template,
    own_template,
    template_from,
)
from ccm_minutes.export.word.markup import W
from tests.export.samples import NS, document, part, record

OWN = assets.resource("templates", "minutes.docx")
MAKER = Path(__file__).resolve().parents[2] / "packaging" / "make_templates.py"
PAGE_ALONE = (
    f'<w:document xmlns:w="{W}"><w:body><w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1"/></w:sectPr></w:body></w:document>'
).encode()


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    spec = spec_from_file_location("make_templates", MAKER)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules["make_templates"] = module
    spec.loader.exec_module(module)
    return module


def changed(folder: Path, part_name: str, old: bytes, new: bytes) -> Path:
    """The program's own template with a part changed."""
    path = folder / "letterhead.docx"
    with ZipFile(OWN) as source, ZipFile(path, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            data = source.read(name)
            if name == part_name:
                assert old in data
                data = data.replace(old, new)
            target.writestr(name, data)
    return path


def sentence_about(path: Path) -> str:
    with pytest.raises(UnusableTemplate) as caught:
        load_template(path)
    assert isinstance(caught.value, InputFault)
    assert path.name in caught.value.sentence
    return caught.value.sentence


def test_the_template_is_what_its_script_makes(maker: ModuleType) -> None:
    assert maker.template() == OWN.read_bytes()


def test_the_template_carries_no_baggage() -> None:
    with ZipFile(OWN) as archive:
        assert len(archive.namelist()) == 6
    assert OWN.stat().st_size < 40_000


def test_the_template_shows_each_of_its_styles_once() -> None:
    shown = docx.Document(str(OWN)).paragraphs
    assert {role.value for role in Role if role is not Role.HEADING} < {p.text for p in shown}
    assert all(p.style and p.style.name and p.style.name.lower() == p.text.lower() for p in shown)


def test_headings_are_the_built_in_ones_with_their_outline_levels() -> None:
    styles = docx.Document(BytesIO(OWN.read_bytes())).styles
    assert styles["Heading 1"].builtin
    assert styles["Title"].builtin
    assert not styles["Speaker"].builtin


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", {"val": "fr", "eastAsia": "zh-CN", "bidi": "ar-SA"}),
        ("ar-LB", {"val": "ar-LB", "eastAsia": "zh-CN", "bidi": "ar-LB"}),
        ("ja", {"val": "ja", "eastAsia": "ja", "bidi": "ar-SA"}),
    ],
)
def test_the_language_of_the_document_is_that_of_its_styles(
    language: str, expected: dict[str, str]
) -> None:
    styles = part(document(language=language), "word/styles.xml")
    (tag,) = styles.iter(f"{{{W}}}lang")
    spoken = {str(name).removeprefix(f"{{{W}}}"): str(tag.get(name)) for name in tag.attrib}
    assert spoken == expected


def test_a_lacking_style_is_named(tmp_path: Path) -> None:
    path = changed(tmp_path, "word/styles.xml", b'"Place Line"', b'"Address"')
    assert "Place Line" in sentence_about(path)


def test_names_of_styles_are_compared_without_case(tmp_path: Path) -> None:
    path = changed(tmp_path, "word/styles.xml", b'w:val="heading 1"', b'w:val="Heading 1"')
    assert load_template(path) == own_template_with(path)


def own_template_with(path: Path) -> object:
    own, other = own_template(), load_template(path)
    return type(own)(other.styles, own.style_ids, own.page)


def test_a_style_of_another_id_is_used_by_its_name(tmp_path: Path) -> None:
    path = changed(tmp_path, "word/styles.xml", b'w:styleId="PlaceLine"', b'w:styleId="Ort"')
    assert load_template(path).style_ids["Place Line"] == "Ort"


def test_numbering_of_a_template_is_left_behind(tmp_path: Path) -> None:
    numbered = b'<w:pPr><w:numPr><w:numId w:val="77"/></w:numPr>'
    path = changed(tmp_path, "word/styles.xml", b"<w:pPr>", numbered)
    assert b"numPr" not in load_template(path).styles


def test_a_style_has_no_language_of_its_own(tmp_path: Path) -> None:
    spoken = b'<w:rPr><w:lang w:val="de-DE"/>'
    path = changed(tmp_path, "word/styles.xml", b"<w:rPr>", spoken)
    left = load_template(path).styles
    assert left.count(b"de-DE") == 1  # that of the defaults, which the document sets


def test_a_bare_template_is_given_what_the_document_needs(tmp_path: Path) -> None:
    bare = changed(tmp_path, "word/styles.xml", b"w:lang", b"w:unknown")
    with ZipFile(bare) as archive:
        styles = archive.read("word/styles.xml").decode()
    styles = re.sub("<w:docDefaults>.*?</w:docDefaults>|<w:pPr>.*?</w:pPr>", "<!--bare-->", styles)
    template = template_from(
        {"word/styles.xml": styles.encode(), "word/document.xml": PAGE_ALONE}, "bare.docx"
    )
    with ZipFile(BytesIO(docx_bytes(record(), template))) as archive:
        written = etree.fromstring(archive.read("word/styles.xml"))
    assert written.find("w:docDefaults/w:rPrDefault/w:rPr/w:lang", NS) is not None
    heading = written.find("w:style[@w:styleId='Heading2']", NS)
    assert heading is not None
    assert [str(node.tag).partition("}")[2] for node in heading][-2:] == ["pPr", "rPr"]


def test_xml_that_is_not_well_formed_is_refused(tmp_path: Path) -> None:
    path = changed(tmp_path, "word/styles.xml", b"</w:styles>", b"")
    assert "word/styles.xml is damaged" in sentence_about(path)


def test_a_declared_document_type_is_refused(tmp_path: Path) -> None:
    declared = b'<!DOCTYPE x [<!ENTITY a "b">]><w:styles'
    path = changed(tmp_path, "word/styles.xml", b"<w:styles", declared)
    assert "document type" in sentence_about(path)


def test_a_part_out_of_all_size_is_refused(tmp_path: Path) -> None:
    path = changed(tmp_path, "word/styles.xml", b"</w:styles>", b"</w:styles>" + b" " * 5_000_000)
    assert "larger" in sentence_about(path)


def test_a_page_without_a_size_is_refused(tmp_path: Path) -> None:
    path = changed(tmp_path, "word/document.xml", b"w:pgSz", b"w:pgNo")
    assert "pages" in sentence_about(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert "cannot be read" in sentence_about(tmp_path / "none.docx")


def test_a_folder_is_no_template(tmp_path: Path) -> None:
    assert "cannot be read" in sentence_about(tmp_path)


@pytest.mark.parametrize("data", [b"", b"PK", b"not a zip at all", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_word_file_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(data)
    assert "not a Word file" in sentence_about(path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 6_000), byte=st.integers(0, 255), cut=st.integers(0, 6_000))
def test_a_damaged_template_is_used_or_refused_with_a_sentence(
    tmp_path: Path, place: int, byte: int, cut: int
) -> None:
    packed = bytearray(changed(tmp_path, "word/styles.xml", b"<w:pPr>", b"<w:pPr>").read_bytes())
    packed[place % len(packed)] = byte
    path = tmp_path / "damaged.docx"
    path.write_bytes(packed[: len(packed) - cut % len(packed) * (cut % 2)])
    with suppress(UnusableTemplate):
        load_template(path)
