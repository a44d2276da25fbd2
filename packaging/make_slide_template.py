"""Make the program's own template for slides from code, so that it can be reviewed.

    python packaging/make_slide_template.py [FOLDER]

Writes briefing.pptx into resources/templates or FOLDER; equal code gives equal bytes. Where
things stand comes from ccm_minutes/document/slide_page.py, which also says what fits on a slide.
"""

import sys
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from ccm_minutes.document import slide_page  # noqa: E402
from ccm_minutes.document.counting import BULLETS  # noqa: E402
from ccm_minutes.document.slide_page import HANGING, Box, Level  # noqa: E402
from ccm_minutes.export.package import Part, write_package  # noqa: E402
from ccm_minutes.export.slides import package_parts  # noqa: E402
from ccm_minutes.export.slides.markup import (  # noqa: E402
    NAMESPACES,
    NO_GROUP,
    A,
    emu,
    placed,
)
from ccm_minutes.export.word.markup import DECLARATION  # noqa: E402

FOLDER = ROOT / "resources" / "templates"

NAVY = "1F3864"
SLATE = "44546A"
RED = "9C1C1C"
GREY = "595959"
PALE = "D5DBE5"
FONT = "Arial"
EAST_ASIAN_FONT = "Microsoft YaHei"

BAND = Box(0, 0, 30, slide_page.HEIGHT)
FRONT_RULE = Box(slide_page.FRONT_TITLE.box.left + slide_page.INSET, 257, 120, 3)
RULE = Box(
    slide_page.TITLE.box.left + slide_page.INSET,
    114,
    slide_page.TITLE.box.width - 2 * slide_page.INSET,
    1.5,
)
DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" '
    'val="1"/></a:ext></a:extLst>'
)
PROMPTS = ("First level", "Second level", "Third level")


def letters(size: float, colour: str, more: str = "") -> str:
    """How words look: size in points, a colour of the theme, weight and slant."""
    fill = f'<a:solidFill><a:schemeClr val="{colour}"/></a:solidFill>'
    fonts = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>'
    return f'<a:defRPr sz="{round(size * 100)}"{more} kern="1200">{fill}{fonts}</a:defRPr>'


def spaced(before: float) -> str:
    """Lines as high as the font has them, and the space above a paragraph in points."""
    lines = '<a:lnSpc><a:spcPct val="100000"/></a:lnSpc>'
    return f'{lines}<a:spcBef><a:spcPts val="{round(before * 100)}"/></a:spcBef>'


def plain_level(number: int, level: Level, colour: str, more: str = "", side: str = "l") -> str:
    """A level without bullet."""
    return (
        f'<a:lvl{number}pPr marL="0" indent="0" algn="{side}" rtl="0">'
        f"{spaced(level.before)}<a:buNone/>"
        f"{letters(level.size, colour, more)}</a:lvl{number}pPr>"
    )


def bullet_level(number: int, level: Level) -> str:
    """A level with its bullet, which is never as red as a mark after it."""
    glyph = BULLETS[(number - 1) % len(BULLETS)]
    return (
        f'<a:lvl{number}pPr marL="{emu(level.indent)}" indent="{-emu(HANGING)}" algn="l" rtl="0">'
        f'{spaced(level.before)}<a:buClr><a:schemeClr val="accent1"/></a:buClr>'
        f'<a:buFont typeface="{FONT}"/><a:buChar char="{glyph}"/>'
        f"{letters(level.size, 'tx1')}</a:lvl{number}pPr>"
    )


def text_styles() -> str:
    """The styles of the master: titles, bullets in nine levels, and all else."""
    title = plain_level(1, slide_page.TITLE.levels[0], "tx2", ' b="1"')
    bullets = "".join(bullet_level(n, level) for n, level in enumerate(slide_page.BODY.levels, 1))
    other = plain_level(1, Level(18.0, 0.0), "tx1")
    return (
        f"<p:txStyles><p:titleStyle>{title}</p:titleStyle><p:bodyStyle>{bullets}</p:bodyStyle>"
        f"<p:otherStyle>{other}</p:otherStyle></p:txStyles>"
    )


def body_properties(anchor: str) -> str:
    """How words stand in a box; they become smaller where somebody types more than fits."""
    return (
        f'<a:bodyPr vert="horz" lIns="{emu(slide_page.INSET)}" tIns="{emu(slide_page.INSET / 2)}" '
        f'rIns="{emu(slide_page.INSET)}" bIns="{emu(slide_page.INSET / 2)}" rtlCol="0" '
        f'anchor="{anchor}"><a:normAutofit/></a:bodyPr>'
    )


def prompt(words: str, level: int = 0) -> str:
    """A paragraph that only those see who edit the template."""
    at = f'<a:pPr lvl="{level}"/>' if level else ""
    return f'<a:p>{at}<a:r><a:rPr lang="en-GB"/><a:t>{words}</a:t></a:r></a:p>'


def placeholder(named: str, kind: str, box: Box, anchor: str, levels: str, inside: str) -> str:
    """A placeholder in a master or layout; its number is one more than the one in its name."""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{int(named.split()[1]) + 1}" name="{named}"/><p:cNvSpPr>'
        f'<a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr>'
        f'<p:spPr>{placed(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
        f"<p:txBody>{body_properties(anchor)}"
        f"<a:lstStyle>{levels}</a:lstStyle>{inside}</p:txBody></p:sp>"
    )


def ornament(number: int, name: str, box: Box, colour: str) -> str:
    """A filled box that says nothing, and says so to screen readers."""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}">{DECORATIVE}</p:cNvPr>'
        f'<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>{placed(box)}'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f'<a:solidFill><a:schemeClr val="{colour}"/></a:solidFill><a:ln><a:noFill/></a:ln>'
        '</p:spPr><p:txBody><a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle/>'
        '<a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>'
    )


def foot() -> str:
    """The foot and the number of a slide."""
    small = Level(slide_page.FOOT_SIZE, 0.0)
    line = placeholder(
        "Foot 4",
        'type="ftr" sz="quarter" idx="3"',
        slide_page.FOOT,
        "ctr",
        plain_level(1, small, "bg2"),
        prompt("Foot"),
    )
    field = (
        '<a:p><a:fld id="{5C0C0001-0000-4000-8000-000000000001}" type="slidenum">'
        '<a:rPr lang="en-GB"/><a:t>1</a:t></a:fld></a:p>'
    )
    return line + placeholder(
        "Number 5",
        'type="sldNum" sz="quarter" idx="4"',
        slide_page.NUMBER,
        "ctr",
        plain_level(1, small, "bg2", side="r"),
        field,
    )


def prompts() -> str:
    """A line on each of the first levels."""
    return "".join(prompt(words, level) for level, words in enumerate(PROMPTS))


def tree(shapes: str, name: str = "") -> str:
    """A tree of shapes."""
    named = f' name="{name}"' if name else ""
    return f"<p:cSld{named}><p:spTree>{NO_GROUP}{shapes}</p:spTree></p:cSld>"


def master() -> str:
    """The whole of the slide master's part."""
    title = placeholder(
        "Title 1",
        'type="title"',
        slide_page.TITLE.box,
        "b",
        "",
        prompt("Title"),
    )
    body = placeholder(
        "Text 2",
        'type="body" idx="1"',
        slide_page.BODY.box,
        "t",
        "",
        prompts(),
    )
    background = (
        '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/>'
        "</p:bgPr></p:bg>"
    )
    inside = tree(title + body + foot()).replace("<p:cSld>", f"<p:cSld>{background}", 1)
    layouts = "".join(
        f'<p:sldLayoutId id="{2147483649 + n}" r:id="rId{n + 1}"/>'
        for n in range(len(package_parts.LAYOUTS))
    )
    colours = (
        '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" '
        'accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" '
        'folHlink="folHlink"/>'
    )
    return (
        f"{DECLARATION}<p:sldMaster {NAMESPACES}>{inside}{colours}"
        f"<p:sldLayoutIdLst>{layouts}</p:sldLayoutIdLst>"
        f'<p:hf hdr="0" dt="0"/>{text_styles()}</p:sldMaster>'
    )


def layout(kind: str, name: str, shapes: str) -> str:
    """The whole of a layout's part."""
    return (
        f'{DECLARATION}<p:sldLayout {NAMESPACES} type="{kind}" preserve="1">{tree(shapes, name)}'
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )


def front_layout() -> str:
    """The title slide."""
    looks = (
        ("tx2", ""),
        ("bg2", ""),
        ("accent2", ' b="1"'),
        ("bg2", ' i="1"'),
    )
    lines = "".join(
        plain_level(number, level, *look)
        for number, (level, look) in enumerate(
            zip(slide_page.FRONT_LINES.levels, looks, strict=True), start=1
        )
    )
    title = placeholder(
        "Title 3",
        'type="ctrTitle"',
        slide_page.FRONT_TITLE.box,
        "b",
        plain_level(1, slide_page.FRONT_TITLE.levels[0], "tx2", ' b="1"'),
        prompt("Title"),
    )
    subtitle = placeholder(
        "Subtitle 4",
        'type="subTitle" idx="1"',
        slide_page.FRONT_LINES.box,
        "t",
        lines,
        prompt("Subtitle"),
    )
    ornaments = ornament(2, "Band 1", BAND, "tx2") + ornament(3, "Rule 2", FRONT_RULE, "accent1")
    return layout("title", "Title slide", ornaments + title + subtitle)


def item_layout() -> str:
    """Every other slide."""
    title = (
        '<p:sp><p:nvSpPr><p:cNvPr id="3" name="Title 2"/><p:cNvSpPr><a:spLocks noGrp="1"/>'
        '</p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody>'
        f"<a:bodyPr/><a:lstStyle/>{prompt('Title')}</p:txBody></p:sp>"
    )
    body = title.replace('id="3" name="Title 2"', 'id="4" name="Text 3"')
    body = body.replace('<p:ph type="title"/>', '<p:ph idx="1"/>')
    body = body.replace(prompt("Title"), prompts())
    foots = foot().replace('idx="3"', 'idx="11"').replace('idx="4"', 'idx="12"')
    return layout(
        "obj", "Title and text", ornament(2, "Rule 1", RULE, "accent3") + title + body + foots
    )


def colour(name: str, value: str) -> str:
    """A colour of the theme."""
    return f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>'


def theme() -> str:
    """The whole of the theme's part."""
    colours = {
        "dk1": "1A1A1A", "lt1": "FFFFFF", "dk2": NAVY, "lt2": GREY, "accent1": SLATE,
        "accent2": RED, "accent3": PALE, "accent4": "2F6B4F", "accent5": "8A6D1B",
        "accent6": "5B4B8A", "hlink": NAVY, "folHlink": SLATE,
    }  # fmt: skip
    fonts = (
        f'<a:latin typeface="{FONT}"/><a:ea typeface="{EAST_ASIAN_FONT}"/><a:cs typeface="{FONT}"/>'
    )
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="9525">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{DECLARATION}<a:theme xmlns:a="{A}" name="Minutes"><a:themeElements>'
        f'<a:clrScheme name="Minutes">{"".join(colour(*one) for one in colours.items())}'
        f'</a:clrScheme><a:fontScheme name="Minutes"><a:majorFont>{fonts}</a:majorFont>'
        f'<a:minorFont>{fonts}</a:minorFont></a:fontScheme><a:fmtScheme name="Minutes">'
        f"<a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}"
        "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


def template() -> bytes:
    """The bytes of briefing.pptx."""
    layouts = dict(zip(package_parts.LAYOUTS, (front_layout(), item_layout()), strict=True))
    related = {
        package_parts.PRESENTATION: (
            package_parts.presentation(0),
            package_parts.presentation_relations(0),
        ),
        package_parts.MASTER: (master(), package_parts.master_relations()),
        **{name: (part, package_parts.layout_relations()) for name, part in layouts.items()},
    }
    parts = {
        "[Content_Types].xml": package_parts.types_of_template(),
        "_rels/.rels": package_parts.root_relations(properties=False),
    }
    for name, (part, relations) in related.items():
        parts[name] = part
        parts[package_parts.relations_of(name)] = relations
    parts[package_parts.THEME] = theme()
    stream = BytesIO()
    write_package((Part(name, [text.encode()]) for name, text in parts.items()), stream)
    return stream.getvalue()


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "briefing.pptx").write_bytes(template())
