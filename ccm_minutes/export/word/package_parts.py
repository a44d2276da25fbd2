"""The parts of a Word document that hold no text of the meeting but its title."""

from collections.abc import Iterable

from ccm_minutes.document.characters import printable
from ccm_minutes.export.stationery import Enclosure, Margin
from ccm_minutes.export.word.markup import DECLARATION, R, W, escaped

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_CORE_RELATION = f"{_PACKAGE}/relationships/metadata/core-properties"


def content_types(parts: list[tuple[str, str]], enclosures: Iterable[Enclosure] = ()) -> str:
    """The part that gives each other part its type.

    Args:
        parts: names inside ``word/`` without ending, with the kind of each, in order.
        enclosures: what comes with a template.
    """
    overrides = [("/docProps/core.xml", _CORE_TYPE)]
    overrides += [(f"/word/{name}.xml", _type_of(kind)) for name, kind in parts]
    overrides += [(f"/word/{one.name}", one.content_type) for one in enclosures]
    return (
        f'{DECLARATION}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        + "".join(f'<Override PartName="{name}" ContentType="{of}"/>' for name, of in overrides)
        + "</Types>"
    )


def root_relations() -> str:
    """The relationships of the package: the document, and its properties."""
    return _relations(
        [(f"{R}/officeDocument", "word/document.xml"), (_CORE_RELATION, "docProps/core.xml")]
    )


def document_relations(parts: list[tuple[str, str]], enclosures: Iterable[Enclosure] = ()) -> str:
    """The relationships of the document; the nth part has the id rIdn, from 1."""
    related = [(f"{R}/{kind}", f"{name}.xml") for name, kind in parts]
    related += [(f"{R}/{one.relation}", one.name) for one in enclosures if one.relation]
    return _relations(related)


def margin_relations(margin: Margin) -> str:
    """The relationships of a head or foot to the pictures of a template."""
    return _listed([(id_, f"{R}/image", name) for id_, name in margin.pictures])


def core_properties(title: str, language: str) -> str:
    """Title and language, which a screen reader reads out; nobody and no time."""
    one_line = " ".join(printable(title).split())
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escaped(one_line)}</dc:title>"
        f"<dc:language>{escaped(printable(language))}</dc:language></cp:coreProperties>"
    )


def settings() -> str:
    """Settings of every document alike."""
    return (
        f'{DECLARATION}<w:settings xmlns:w="{W}"><w:defaultTabStop w:val="567"/>'
        "<w:evenAndOddHeaders/><w:compat>"
        '<w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        "</w:compat></w:settings>"
    )


def _type_of(kind: str) -> str:
    return f"{_WORD}.document.main+xml" if kind == "document" else f"{_WORD}.{kind}+xml"


def _relations(targets: list[tuple[str, str]]) -> str:
    return _listed([(f"rId{n}", kind, target) for n, (kind, target) in enumerate(targets, start=1)])


def _listed(targets: list[tuple[str, str, str]]) -> str:
    entries = (
        f'<Relationship Id="{id_}" Type="{kind}" Target="{target}"/>'
        for id_, kind, target in targets
    )
    return (
        f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">'
        f"{''.join(entries)}</Relationships>"
    )
