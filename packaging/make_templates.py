"""Make the program's own Word template from code, so that it can be reviewed.

    python packaging/make_templates.py [FOLDER]

Writes minutes.docx into resources/templates or FOLDER; equal code gives equal bytes.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from ccm_minutes.export.package import Part, write_package  # noqa: E402
from ccm_minutes.export.style_names import PARAGRAPH_STYLES  # noqa: E402
from ccm_minutes.export.word.markup import DECLARATION, R, W, escaped, value  # noqa: E402
from ccm_minutes.export.word.package_parts import settings  # noqa: E402

FOLDER = ROOT / "resources" / "templates"

# Sizes are half points, distances twentieths of a point. Between two paragraphs Word
# takes the larger of the space after the one and the space before the other.
NAVY = "1F3864"
SLATE = "44546A"
RED = "9C1C1C"
GREY = "595959"
TEXT_WIDTH = 9070
PAGE = (
    '<w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1588" w:right="1418" w:bottom="1474" w:left="1418" '
    'w:header="680" w:footer="624" w:gutter="0"/>'
)
FONTS = 'w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Microsoft YaHei" w:cs="Arial"'


@dataclass(frozen=True)
class Style:
    """A style, with its properties as WordprocessingML in the order of the standard."""

    name: str
    paragraph: str = ""
    run: str = ""
    based_on: str = "Normal"
    following: str = ""
    kind: str = "paragraph"


def spaced(before: int, after: int, line: int = 0) -> str:
    """Space above and below, and the height of lines in 240ths."""
    lines = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{lines}/>'


def indented(left: int, hanging: int = 0) -> str:
    """Indent at the side where lines start."""
    hang = f' w:hanging="{hanging}"' if hanging else ""
    return f'<w:ind w:left="{left}"{hang}/>'


def type_of(size: int = 0, color: str = "", *, bold: bool = False, italic: bool = False) -> str:
    """Weight, slant, colour and size, for every script alike."""
    marks = "<w:b/><w:bCs/>" * bold + "<w:i/><w:iCs/>" * italic
    marks += value("color", color) if color else ""
    return marks + (value("sz", size) + value("szCs", size) if size else "")


def bar(color: str) -> str:
    """A rule at the side where lines start."""
    return f'<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="{color}"/></w:pBdr>'


KEEP = "<w:keepNext/><w:keepLines/>"
WIDOWS = "<w:widowControl/>"
CONTEXTUAL = "<w:contextualSpacing/>"
CENTRED = value("jc", "center")
HEAD_TAB = f'<w:tabs><w:tab w:val="right" w:pos="{TEXT_WIDTH}"/></w:tabs>'
NOTICE_RULES = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="4" w:color="A6A6A6"/>'
    for side in ("top", "bottom")
)


def headings() -> Iterator[Style]:
    """Nine levels; the word processor shows the first three and those in use."""
    looks = [
        (spaced(360, 120), type_of(26, NAVY, bold=True)),
        (spaced(280, 100), type_of(23, NAVY, bold=True)),
        (spaced(220, 80), type_of(21, SLATE, bold=True)),
    ]
    for level in range(9):
        space, look = looks[min(level, len(looks) - 1)]
        outline = value("outlineLvl", level)
        yield Style(
            f"heading {level + 1}", KEEP + WIDOWS + space + outline, look, following="Body Text"
        )


STYLES = (
    Style("Title", KEEP + spaced(0, 80, 252), type_of(36, NAVY, bold=True), following="Subtitle"),
    Style("Subtitle", KEEP + spaced(0, 80), type_of(25, SLATE), following="Place Line"),
    Style("Place Line", spaced(0, 240) + CONTEXTUAL, type_of(0, GREY)),
    Style("Draft Line", KEEP + spaced(0, 160), type_of(0, RED, bold=True)),
    Style(
        "Notice",
        f"<w:keepLines/><w:pBdr>{NOTICE_RULES}</w:pBdr>{spaced(200, 240)}",
        type_of(19, SLATE, italic=True),
    ),
    *headings(),
    Style("Note", f"<w:keepLines/>{spaced(0, 80)}{indented(680)}", type_of(0, GREY)),
    Style("Attendance Heading", KEEP + spaced(240, 80), type_of(0, SLATE, bold=True)),
    Style(
        "Delegation",
        spaced(120, 20) + CONTEXTUAL,
        type_of(0, "", bold=True),
        following="Representative",
    ),
    Style("Representative", spaced(0, 80) + indented(340) + CONTEXTUAL),
    Style("Attendee", spaced(0, 40)),
    Style("Body Text", spaced(120, 120)),
    Style("List Bullet", spaced(0, 80)),
    Style("Numbered Paragraph", spaced(120, 120), following="Numbered Paragraph"),
    Style("Speaker", KEEP + spaced(160, 80), type_of(0, "", bold=True), following="Point"),
    Style("Point", spaced(0, 80)),
    Style("Question", spaced(0, 80)),
    Style("Key Point", spaced(0, 80)),
    Style("Decision", f"<w:keepLines/>{bar(NAVY)}{spaced(160, 160)}{indented(284)}"),
    Style("Action", f"<w:keepLines/>{bar('7F7F7F')}{spaced(140, 140)}{indented(284)}"),
    Style("Closing Text", spaced(240, 120)),
    Style("Paper", spaced(0, 40)),
    Style("Banner", spaced(0, 60, 240) + CENTRED, type_of(22, RED, bold=True)),
    Style("header", HEAD_TAB + spaced(0, 0, 240), type_of(17, GREY)),
    Style("footer", spaced(0, 80, 240) + CENTRED, type_of(17, GREY)),
    Style("Portion Mark", "", type_of(0, RED, bold=True), "", kind="character"),
    Style("Label", "", type_of(0, "", bold=True), "", kind="character"),
)
BUILT_IN = {
    "Title", "Subtitle", "Body Text", "List Bullet", "header", "footer",
    *(f"heading {level}" for level in range(1, 10)),
}  # fmt: skip


def style_id(name: str) -> str:
    """The id that Word itself gives a style of this name."""
    return "".join(word[0].upper() + word[1:] for word in name.split())


def styles_part() -> str:
    """The whole of ``word/styles.xml``."""
    return (
        f'{DECLARATION}<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>'
        f"<w:rFonts {FONTS}/>{type_of(21)}"
        '<w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        f"<w:qFormat/><w:pPr>{WIDOWS}{spaced(0, 120, 269)}</w:pPr></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>'
        "</w:style>"
        f"{''.join(map(style, STYLES))}</w:styles>"
    )


def style(one: Style) -> str:
    """A ``w:style`` element."""
    custom = "" if one.name in BUILT_IN else ' w:customStyle="1"'
    follows = value("next", style_id(one.following)) if one.following else ""
    based = value("basedOn", style_id(one.based_on)) if one.based_on else ""
    paragraph = f"<w:pPr>{one.paragraph}</w:pPr>" if one.kind == "paragraph" else ""
    run = f"<w:rPr>{one.run}</w:rPr>" if one.run else ""
    return (
        f'<w:style w:type="{one.kind}"{custom} w:styleId="{style_id(one.name)}">'
        f"{value('name', one.name)}{based}{follows}<w:qFormat/>{paragraph}{run}</w:style>"
    )


def document_part() -> str:
    """A line in each style, so that whoever opens the template sees them all."""
    lines = "".join(
        f"<w:p><w:pPr>{value('pStyle', style_id(name))}</w:pPr>"
        f"<w:r><w:t>{escaped(name)}</w:t></w:r></w:p>"
        for name in PARAGRAPH_STYLES
    )
    section = f"<w:sectPr>{PAGE}</w:sectPr>"
    return f'{DECLARATION}<w:document xmlns:w="{W}"><w:body>{lines}{section}</w:body></w:document>'


def relations(*targets: tuple[str, str]) -> str:
    """A relationships part."""
    entries = "".join(
        f'<Relationship Id="rId{number}" Type="{R}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'{DECLARATION}<Relationships xmlns="{space}">{entries}</Relationships>'


def content_types() -> str:
    """The part that gives each other part its type."""
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    types = {"document": "document.main", "styles": "styles", "settings": "settings"}
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{word}.{kind}+xml"/>'
        for name, kind in types.items()
    )
    return (
        f'{DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f"{overrides}</Types>"
    )


def template() -> bytes:
    """The bytes of minutes.docx."""
    parts = {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relations(("officeDocument", "word/document.xml")),
        "word/document.xml": document_part(),
        "word/_rels/document.xml.rels": relations(
            ("styles", "styles.xml"), ("settings", "settings.xml")
        ),
        "word/styles.xml": styles_part(),
        "word/settings.xml": settings(),
    }
    stream = BytesIO()
    write_package((Part(name, [text.encode()]) for name, text in parts.items()), stream)
    return stream.getvalue()


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "minutes.docx").write_bytes(template())
