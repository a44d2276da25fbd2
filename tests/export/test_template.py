"""Templates, the program's own and others."""

import re
import sys
from importlib.util import module_from_spec, spec_from_file_location
from io import BytesIO
from pathlib import Path
from types import ModuleType
from zipfile import ZipFile

import docx
import pytest
from lxml import etree

from ccm_minutes import assets
from ccm_minutes.document.tree import Role
from ccm_minutes.export.docx import docx_bytes
from ccm_minutes.export.faults import UnusableTemplate
from ccm_minutes.export.template import template_from
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


def test_a_template_of_the_program_lacks_no_style(tmp_path: Path) -> None:
    with ZipFile(OWN) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["word/styles.xml"] = parts["word/styles.xml"].replace(b'"Place Line"', b'"Address"')
    with pytest.raises(UnusableTemplate, match="no style called Place Line"):
        template_from(parts, "minutes.docx")


def test_a_template_of_the_program_says_how_large_its_pages_are() -> None:
    with ZipFile(OWN) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["word/document.xml"] = parts["word/document.xml"].replace(b"w:pgSz", b"w:pgNo")
    with pytest.raises(UnusableTemplate, match="pages"):
        template_from(parts, "minutes.docx")


def test_a_bare_template_is_given_what_the_document_needs() -> None:
    with ZipFile(OWN) as archive:
        styles = archive.read("word/styles.xml").decode().replace("w:lang", "w:unknown")
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
