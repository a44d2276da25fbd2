"""What every part of sanitised slides must be, but for their paragraphs: known to the byte.

How many slides there are, the language, the foot and the size of each title decide all of it.
"""

from typing import Final

from ccm_minutes.inspection.allowed.package import DECLARATION, properties

TYPES: Final = "[Content_Types].xml"
PROPERTIES: Final = "docProps/core.xml"
PRESENTATION: Final = "ppt/presentation.xml"
MASTER: Final = "ppt/slideMasters/slideMaster1.xml"
LAYOUTS: Final = tuple(f"ppt/slideLayouts/slideLayout{number}.xml" for number in (1, 2))
THEME: Final = "ppt/theme/theme1.xml"

DIGESTS: Final = {
    MASTER: "0f0bf17a0f4cd6233ff6908672b74f65f763bf6b8c44a16f24db53f51051bcc2",
    LAYOUTS[0]: "500dba0792c2f6e2084f35eb4cc5e2d222b1aa96bf396d6e212defde805c34aa",
    LAYOUTS[1]: "afdb0276b6c5b20d5b7a6c8404b77af7cf0459be9646fe7ed224a6e78137730b",
    THEME: "54bd6e0ca9c6d238b063f4031e68d0006f10675e90d1984d6dea829471754177",
}
"""SHA-256 of the parts that are the same in all slides, each as it was looked at."""

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument"
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_P = "http://schemas.openxmlformats.org/presentationml/2006/main"
NAMESPACES: Final = f'xmlns:a="{_A}" xmlns:r="{_OFFICE}" xmlns:p="{_P}"'
DECLARED: Final = 3
"""How many namespaces the root of a slide declares."""

_USUAL_TEXT = (
    '<p:defaultTextStyle><a:defPPr/><a:lvl1pPr marL="0" algn="l"><a:defRPr sz="1800" kern="1200">'
    '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/>'
    '<a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>'
    "</p:defaultTextStyle>"
)


def slide_part(number: int) -> str:
    """The name of the part of a slide, from 1."""
    return f"ppt/slides/slide{number}.xml"


def order(slides: int) -> tuple[str, ...]:
    """The names of all parts of so many slides, as they follow one another."""
    names = ["_rels/.rels", PROPERTIES]
    names += _with_relations(PRESENTATION, MASTER, *LAYOUTS)
    names += [THEME, *_with_relations(*(slide_part(n) for n in range(1, slides + 1)))]
    return (TYPES, *names)


def given(slides: int, title: str, language: str) -> dict[str, bytes]:
    """The parts that follow from the number of slides, the title and the language."""
    found = {
        TYPES: _content_types(slides),
        "_rels/.rels": _relations(
            (f"{_OFFICE}/officeDocument", PRESENTATION),
            (f"{_PACKAGE}/relationships/metadata/core-properties", PROPERTIES),
        ),
        PRESENTATION: _presentation(slides),
        _relations_of(PRESENTATION): _presentation_relations(slides),
        _relations_of(MASTER): _relations(
            *((f"{_OFFICE}/slideLayout", _beside(layout)) for layout in LAYOUTS),
            (f"{_OFFICE}/theme", _beside(THEME)),
        ),
    }
    for layout in LAYOUTS:
        found[_relations_of(layout)] = _relations((f"{_OFFICE}/slideMaster", _beside(MASTER)))
    for number in range(1, slides + 1):
        layout = LAYOUTS[min(number, 2) - 1]
        found[_relations_of(slide_part(number))] = _relations(
            (f"{_OFFICE}/slideLayout", _beside(layout))
        )
    raw = {name: f"{DECLARATION}{text}".encode() for name, text in found.items()}
    return {**raw, PROPERTIES: properties(title, language)}


def _with_relations(*parts: str) -> list[str]:
    return [name for part in parts for name in (part, _relations_of(part))]


def _relations_of(part: str) -> str:
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels"


def _beside(part: str) -> str:
    return part.replace("ppt/", "../", 1)


def _relations(*targets: tuple[str, str]) -> str:
    entries = (
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(entries)}</Relationships>'


def _presentation_relations(slides: int) -> str:
    return _relations(
        (f"{_OFFICE}/slideMaster", MASTER.removeprefix("ppt/")),
        (f"{_OFFICE}/theme", THEME.removeprefix("ppt/")),
        *(
            (f"{_OFFICE}/slide", slide_part(number).removeprefix("ppt/"))
            for number in range(1, slides + 1)
        ),
    )


def _content_types(slides: int) -> str:
    kinds = [(PRESENTATION, "presentation.main"), (MASTER, "slideMaster")]
    kinds += [(layout, "slideLayout") for layout in LAYOUTS]
    types = [(name, f"{_TYPE}.presentationml.{kind}+xml") for name, kind in kinds]
    types.append((THEME, f"{_TYPE}.theme+xml"))
    of_slides = f"{_TYPE}.presentationml.slide+xml"
    types += [(slide_part(number), of_slides) for number in range(1, slides + 1)]
    types.append((PROPERTIES, _CORE))
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        + "".join(f'<Override PartName="/{name}" ContentType="{of}"/>' for name, of in types)
        + "</Types>"
    )


def _presentation(slides: int) -> str:
    ids = "".join(f'<p:sldId id="{256 + n}" r:id="rId{3 + n}"/>' for n in range(slides))
    shown = f"<p:sldIdLst>{ids}</p:sldIdLst>" if slides else ""
    return (
        f'<p:presentation {NAMESPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648"'
        f' r:id="rId1"/></p:sldMasterIdLst>{shown}<p:sldSz cx="12192000" cy="6858000"/>'
        f'<p:notesSz cx="6858000" cy="12192000"/>{_USUAL_TEXT}</p:presentation>'
    )
