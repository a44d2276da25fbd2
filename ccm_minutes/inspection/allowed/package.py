"""Which parts a package may have, in their order, and those parts that follow from the names."""

from collections.abc import Sequence
from typing import Final, NamedTuple

DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OPENING: Final = (
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/core.xml",
    "word/document.xml",
    "word/_rels/document.xml.rels",
    "word/styles.xml",
    "word/numbering.xml",
    "word/settings.xml",
)
HEADS: Final = ("word/header1.xml", "word/header2.xml", "word/header3.xml")
FEET: Final = ("word/footer1.xml", "word/footer2.xml", "word/footer3.xml")
ORDERS: Final = (
    OPENING,
    (*OPENING, *HEADS),
    (*OPENING, *FEET),
    (*OPENING, *HEADS, *FEET),
)

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_KINDS = {"document": "document.main"}
_PAGES = ("default", "first", "even")
PAGE: Final = (
    '<w:pgSz w:h="16838" w:w="11906"/><w:pgMar w:bottom="1474" w:footer="624" w:gutter="0"'
    ' w:header="680" w:left="1418" w:right="1418" w:top="1588"/>'
)
_CONTINUED = '<w:type w:val="continuous"/>'
_COLUMNS = '<w:cols w:num="2" w:space="567"/>'

SETTINGS: Final = (
    f'{DECLARATION}<w:settings xmlns:w="{_W}"><w:defaultTabStop w:val="567"/>'
    '<w:evenAndOddHeaders/><w:compat><w:compatSetting w:name="compatibilityMode"'
    ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'
).encode()


def content_types(names: Sequence[str]) -> bytes:
    """The one part of types for a package of these parts."""
    core = "application/vnd.openxmlformats-package.core-properties+xml"
    types = [("/docProps/core.xml", core), *((f"/{name}", _type(name)) for name in _word(names))]
    return (
        f'{DECLARATION}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        + "".join(f'<Override PartName="{name}" ContentType="{of}"/>' for name, of in types)
        + "</Types>"
    ).encode()


def package_relations() -> bytes:
    """The relations of the package: its document and its properties, nothing outside."""
    core = f"{_PACKAGE}/relationships/metadata/core-properties"
    return _relations(
        [(f"{_OFFICE}/officeDocument", "word/document.xml"), (core, "docProps/core.xml")]
    )


def document_relations(names: Sequence[str]) -> bytes:
    """The relations of the document of such a package: its other parts, numbered from 1."""
    return _relations(
        [(f"{_OFFICE}/{_kind(name)}", name.removeprefix("word/")) for name in _word(names)[1:]]
    )


def properties(title: str, language: str) -> bytes:
    """The one part of properties: title and language."""
    title, language = (
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
        for text in (title, language)
    )
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{title}</dc:title><dc:language>{language}</dc:language></cp:coreProperties>"
    ).encode("utf-8", "replace")


class Section(NamedTuple):
    """What a document of a package may say of its pages.

    Attributes:
        alone: where nothing stands in columns.
        single: of a stretch in one column, where others are in two.
        double: of a stretch in two columns.
    """

    alone: bytes
    single: bytes
    double: bytes


def sections(names: Sequence[str], page: str = PAGE) -> Section:
    """The only descriptions of pages that there may be in such a package, for one page."""
    references = [
        f'<w:{_kind(name)}Reference w:type="{_PAGES[int(name[-5]) - 1]}" r:id="rId{number}"/>'
        for number, name in enumerate(_word(names)[1:], start=1)
        if name in (*HEADS, *FEET)
    ]
    pages = (page, f"{_CONTINUED}{page}", f"{_CONTINUED}{page}{_COLUMNS}")
    return Section(
        *(
            f"<w:sectPr>{''.join(references)}{page}<w:titlePg/></w:sectPr>".encode()
            for page in pages
        )
    )


def _word(names: Sequence[str]) -> list[str]:
    return [name for name in names if name.startswith("word/") and not name.endswith(".rels")]


def _kind(name: str) -> str:
    return name.removeprefix("word/").removesuffix(".xml").rstrip("123")


def _type(name: str) -> str:
    return f"{_WORD}.{_KINDS.get(_kind(name), _kind(name))}+xml"


def _relations(targets: list[tuple[str, str]]) -> bytes:
    entries = (
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    opening = f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">'
    return f"{opening}{''.join(entries)}</Relationships>".encode()
