"""Letterheads for tests, and documents written with them."""

from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from ccm_minutes.adapters.foreign.word import word_file_in
from ccm_minutes.document.tree import Document
from ccm_minutes.export.docx import docx_bytes
from ccm_minutes.export.letterhead.reading import letterhead_template
from ccm_minutes.export.template import Template
from tests.adapters.foreign.hostile import (
    SECTION,
    letterhead,
    markup,
    relation,
    relations,
    types,
    zipped,
)
from tests.export.samples import record

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def template(parts: dict[str, bytes] | None = None) -> Template:
    """A template of a letterhead that has gone through the guard."""
    content = zipped(letterhead() if parts is None else parts)
    return letterhead_template(word_file_in(content, "letter.docx"), "letter.docx")


def with_header(inside: str, **more: bytes) -> Template:
    """A letterhead with this at the top of its pages."""
    return template({**letterhead(), "word/header1.xml": markup("hdr", inside)})


def with_styles(inside: str) -> Template:
    """A letterhead with these styles and no others."""
    return template({**letterhead(), "word/styles.xml": markup("styles", inside)})


def with_section(inside: str) -> Template:
    """A letterhead with this at the end of its document."""
    body = f"<w:body><w:p/>{inside}</w:body>"
    return template({**letterhead(), "word/document.xml": markup("document", body)})


def three_heads(*, settings: str = "", title: str = "") -> Template:
    """A letterhead with a head of its own for first and even pages."""
    section = SECTION.replace(
        "<w:footerReference",
        '<w:headerReference w:type="first" r:id="rId8"/>'
        '<w:headerReference w:type="even" r:id="rId9"/><w:footerReference',
    ).replace("</w:sectPr>", f"{title}</w:sectPr>")
    return template(
        {
            **letterhead(),
            "[Content_Types].xml": types(
                document__xml=f"{WORD}.document.main+xml",
                styles__xml=f"{WORD}.styles+xml",
                settings__xml=f"{WORD}.settings+xml",
                **{f"header{n}__xml": f"{WORD}.header+xml" for n in (1, 2, 3)},
                footer1__xml=f"{WORD}.footer+xml",
            ),
            "word/document.xml": markup("document", f"<w:body>{section}</w:body>"),
            "word/settings.xml": markup("settings", settings),
            "word/_rels/document.xml.rels": relations(
                relation("styles", "styles.xml", 1),
                relation("header", "header1.xml", 2),
                relation("footer", "footer1.xml", 3),
                relation("settings", "settings.xml", 4),
                relation("header", "header2.xml", 8),
                relation("header", "header3.xml", 9),
            ),
            **{f"word/header{n}.xml": head(f"Head {n}") for n in (1, 2, 3)},
        }
    )


def head(words: str) -> bytes:
    return markup("hdr", f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>")


def written(of: Template, document: Document | None = None) -> dict[str, bytes]:
    """The parts of a document with this template."""
    with ZipFile(BytesIO(docx_bytes(document or record(), of))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def root(of: Template, part: str, document: Document | None = None) -> etree._Element:
    return etree.fromstring(written(of, document)[part])
