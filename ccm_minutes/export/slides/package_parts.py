"""The parts of a file of slides that hold no text of the meeting but its title."""

from ccm_minutes.document.slide_page import HEIGHT, WIDTH
from ccm_minutes.export.slides.markup import (
    NAMESPACES,
    PACKAGE,
    content_types,
    emu,
    relations,
)
from ccm_minutes.export.word.markup import DECLARATION

MASTER = "ppt/slideMasters/slideMaster1.xml"
LAYOUTS = ("ppt/slideLayouts/slideLayout1.xml", "ppt/slideLayouts/slideLayout2.xml")
THEME = "ppt/theme/theme1.xml"
PRESENTATION = "ppt/presentation.xml"

_FIRST_SLIDE_ID = 256
_TYPE = "application/vnd.openxmlformats-officedocument"
_SLIDES = f"{_TYPE}.presentationml"
_TYPES = [
    (PRESENTATION, f"{_SLIDES}.presentation.main+xml"),
    (MASTER, f"{_SLIDES}.slideMaster+xml"),
    *((layout, f"{_SLIDES}.slideLayout+xml") for layout in LAYOUTS),
    (THEME, f"{_TYPE}.theme+xml"),
]
_USUAL_TEXT = (
    '<p:defaultTextStyle><a:defPPr/><a:lvl1pPr marL="0" algn="l"><a:defRPr sz="1800" kern="1200">'
    '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/>'
    '<a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>'
    "</p:defaultTextStyle>"
)
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"


def relations_of(part: str) -> str:
    """The name of the part that holds the relations of another part."""
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels"


def slide_name(number: int) -> str:
    """The name of a slide's part; numbers count from 1."""
    return f"ppt/slides/slide{number}.xml"


def types(slides: int) -> str:
    """The part that gives each other part of a package with so many slides its type."""
    of_slides = [(slide_name(n), f"{_SLIDES}.slide+xml") for n in range(1, slides + 1)]
    return content_types([*_TYPES, *of_slides, ("docProps/core.xml", _CORE_TYPE)])


def types_of_template() -> str:
    """The same for a template, which has no slides and no properties."""
    return content_types(_TYPES)


def root_relations(*, properties: bool = True) -> str:
    """The relationships of the package: the presentation, and its properties."""
    core = f"{PACKAGE}/relationships/metadata/core-properties"
    found = relations([("officeDocument", PRESENTATION)])
    if not properties:
        return found
    more = f'<Relationship Id="rId2" Type="{core}" Target="docProps/core.xml"/>'
    return found.replace("</Relationships>", f"{more}</Relationships>")


def presentation(slides: int) -> str:
    """The presentation itself: its master, its slides and their size."""
    listed = "".join(
        f'<p:sldId id="{_FIRST_SLIDE_ID + n}" r:id="rId{n + 3}"/>' for n in range(slides)
    )
    shown = f"<p:sldIdLst>{listed}</p:sldIdLst>" if slides else ""
    return (
        f"{DECLARATION}<p:presentation {NAMESPACES}><p:sldMasterIdLst>"
        f'<p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>{shown}'
        f'<p:sldSz cx="{emu(WIDTH)}" cy="{emu(HEIGHT)}"/>'
        f'<p:notesSz cx="{emu(HEIGHT)}" cy="{emu(WIDTH)}"/>{_USUAL_TEXT}</p:presentation>'
    )


def presentation_relations(slides: int) -> str:
    """Its relations: master, theme, and the slides in their order."""
    of_slides = [("slide", slide_name(n).removeprefix("ppt/")) for n in range(1, slides + 1)]
    fixed = [("slideMaster", "slideMasters/slideMaster1.xml"), ("theme", "theme/theme1.xml")]
    return relations([*fixed, *of_slides])


def master_relations() -> str:
    """The relations of the master: its layouts and its theme."""
    layouts = [("slideLayout", f"../slideLayouts/{name.rpartition('/')[2]}") for name in LAYOUTS]
    return relations([*layouts, ("theme", "../theme/theme1.xml")])


def layout_relations() -> str:
    """The relations of a layout: its master."""
    return relations([("slideMaster", "../slideMasters/slideMaster1.xml")])


def slide_relations(layout: int) -> str:
    """The relations of a slide: its layout, from 1."""
    return relations([("slideLayout", f"../slideLayouts/slideLayout{layout}.xml")])
