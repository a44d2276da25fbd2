"""Elements of a paragraph's properties, each in the place that the standard gives it."""

from typing import Final

from lxml import etree

from ccm_minutes.export.word.markup import W

_PARAGRAPH: Final = (
    "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr",
    "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap",
    "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd",
    "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc",
    "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle",
    "rPr", "sectPr", "pPrChange",
)  # fmt: skip
_RUN: Final = (
    "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike",
    "outline", "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden",
    "color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr",
    "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish",
    "oMath",
)  # fmt: skip
_STYLE: Final = (
    "name", "aliases", "basedOn", "next", "link", "autoRedefine", "hidden", "uiPriority",
    "semiHidden", "unhideWhenUsed", "qFormat", "locked", "personal", "personalCompose",
    "personalReply", "rsid", "pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr",
)  # fmt: skip


def put(properties: etree._Element, child: etree._Element) -> None:
    """Puts a property of a paragraph where it belongs, in the place of one of its name."""
    _put(properties, child, _PARAGRAPH)


def put_run(properties: etree._Element, child: etree._Element) -> None:
    """Puts a property of a run where it belongs, in the place of one of its name."""
    _put(properties, child, _RUN)


def put_in_style(style: etree._Element, child: etree._Element) -> None:
    """Puts an element of a style where it belongs, in the place of one of its name."""
    _put(style, child, _STYLE)


def _put(parent: etree._Element, child: etree._Element, order: tuple[str, ...]) -> None:
    for other in parent.findall(str(child.tag)):
        parent.remove(other)
    rank = order.index(etree.QName(child).localname)
    before = [one for one in parent if _rank(one, order) <= rank]
    parent.insert(len(before), child)


def _rank(element: etree._Element, order: tuple[str, ...]) -> int:
    name = etree.QName(element).localname
    inside = etree.QName(element).namespace == W and name in order
    return order.index(name) if inside else len(order)
