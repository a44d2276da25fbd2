"""Slides as trees of shapes: real placeholders, so that they can be edited and read out."""

from ccm_minutes.document.slide_page import BANNERS, Box
from ccm_minutes.document.slides import Slide
from ccm_minutes.export.slides.markup import NAMESPACES, NO_GROUP, placed
from ccm_minutes.export.slides.paragraphs import SlideParagraphs
from ccm_minutes.export.word.markup import DECLARATION

FRONT, OTHER = 1, 2
"""The numbers of the layouts: of the title slide, and of all others."""

SCALES = (100, 72, 54)
"""The sizes that a title may have, in per cent of the first, by its level."""

_LOCKED = '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
_END = "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"


def slide_part(
    slide: Slide, number: int, foot: str, banner: str, paragraphs: SlideParagraphs
) -> str:
    """The whole of a slide's part.

    Args:
        slide: what stands on it.
        number: from 1.
        foot: the words at the foot of every slide but the title slide; empty for none.
        banner: stands at top and foot of every slide; empty for none.
        paragraphs: in the language of the document.
    """
    title = _placeholder(
        2,
        "Title 1",
        f'type="{"ctrTitle" if slide.opens else "title"}"',
        paragraphs.title(slide.title),
        _body_properties(slide.title.level),
    )
    inside = "".join(map(paragraphs.body, slide.body)) or paragraphs.empty()
    body = _placeholder(
        3,
        "Subtitle 2" if slide.opens else "Text 2",
        f'{"type=" + chr(34) + "subTitle" + chr(34) + " " if slide.opens else ""}idx="1"',
        inside,
    )
    shapes = title + body
    if not slide.opens:
        shapes += _foot(number, foot, paragraphs)
    if banner:
        shapes += "".join(
            _banner(6 + n, box, paragraphs.banner(banner)) for n, box in enumerate(BANNERS)
        )
    tree = f"<p:cSld><p:spTree>{NO_GROUP}{shapes}</p:spTree></p:cSld>"
    return f"{DECLARATION}<p:sld {NAMESPACES}>{tree}{_END}"


def _foot(number: int, foot: str, paragraphs: SlideParagraphs) -> str:
    line = ""
    if foot:
        words = paragraphs.foot(foot)
        line = _placeholder(4, "Foot 3", 'type="ftr" sz="quarter" idx="11"', words)
    count = paragraphs.number(number)
    return line + _placeholder(5, "Number 4", 'type="sldNum" sz="quarter" idx="12"', count)


def _placeholder(
    number: int, name: str, kind: str, inside: str, properties: str = "<a:bodyPr/>"
) -> str:
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/>{_LOCKED}'
        f"<p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr><p:spPr/>"
        f"<p:txBody>{properties}<a:lstStyle/>{inside}</p:txBody></p:sp>"
    )


def _body_properties(level: int) -> str:
    if not level:
        return "<a:bodyPr/>"
    return f'<a:bodyPr><a:normAutofit fontScale="{SCALES[level] * 1000}"/></a:bodyPr>'


def _banner(number: int, box: Box, line: str) -> str:
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="Banner {number - 1}"/>'
        '<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>'
        f'<p:spPr>{placed(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>'
        '<p:txBody><a:bodyPr wrap="square" tIns="0" bIns="0" anchor="ctr"/><a:lstStyle/>'
        f"{line}</p:txBody></p:sp>"
    )
