"""The template's styles with what belongs to one document: its language and its lists."""

from collections.abc import Mapping

from lxml import etree

from ccm_minutes.document.characters import printable
from ccm_minutes.document.tree import Document, HeadingNumbers
from ccm_minutes.export.style_names import BANNER, HEADINGS, ONLY_WHERE_USED, SPEAKER
from ccm_minutes.export.word.markup import W
from ccm_minutes.export.word.numbering import BULLET_LISTS, HEADING_LIST, LETTER_LIST

_NS = {"w": W}
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
_EAST_ASIAN = frozenset({"ja", "ko", "zh"})
_USUAL = {"eastAsia": "zh-CN", "bidi": "ar-SA"}
"""The languages of other scripts, where a letterhead names none: a reader needs one."""


def styles_part(document: Document, styles: bytes, style_ids: Mapping[str, str]) -> bytes:
    """The whole of ``word/styles.xml``.

    Args:
        document: gives language, heading numbers and whether speakers take letters.
        styles: the template's part, with no numbering in it.
        style_ids: the ids of the template's styles by name.
    """
    root = etree.fromstring(styles)
    _leave_out(root, {style_ids[name] for name in ONLY_WHERE_USED - _used(document)})
    _speak(root, printable(document.language))
    for style, number, level in _lists(document):
        _put_in_list(root, style_ids[style], number, level)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _used(document: Document) -> set[str]:
    used = {paragraph.role.value for paragraph in document.blocks}
    used |= {
        run.style.value for paragraph in document.blocks for run in paragraph.runs if run.style
    }
    return used | ({BANNER} if document.furniture.banner else set())


def _leave_out(root: etree._Element, style_ids: set[str]) -> None:
    for style in root.findall("w:style", _NS):
        if style.get(f"{{{W}}}styleId") in style_ids:
            root.remove(style)


def _lists(document: Document) -> list[tuple[str, int, int]]:
    lists = [(style, number, 0) for style, number in BULLET_LISTS.items()]
    if document.lettered:
        lists.append((SPEAKER, LETTER_LIST, 0))
    if document.heading_numbers is not HeadingNumbers.NONE:
        lists += [(style, HEADING_LIST, level) for level, style in enumerate(HEADINGS)]
    return lists


def _speak(root: etree._Element, language: str) -> None:
    tag = root
    for name, place in (("docDefaults", 0), ("rPrDefault", 0), ("rPr", 0), ("lang", -1)):
        tag = _found_or_made(tag, name, place)
    for script, usual in _USUAL.items():
        tag.set(f"{{{W}}}{script}", tag.get(f"{{{W}}}{script}", usual))
    tag.set(f"{{{W}}}val", language)
    primary = language.partition("-")[0].lower()
    if primary in _RIGHT_TO_LEFT:
        tag.set(f"{{{W}}}bidi", language)
    if primary in _EAST_ASIAN:
        tag.set(f"{{{W}}}eastAsia", language)


def _found_or_made(parent: etree._Element, name: str, place: int) -> etree._Element:
    found = parent.find(f"w:{name}", _NS)
    if found is None:
        found = etree.Element(f"{{{W}}}{name}")
        parent.insert(place if place >= 0 else len(parent), found)
    return found


def _put_in_list(root: etree._Element, style_id: str, number: int, level: int) -> None:
    properties = _properties_of(root, style_id)
    numbering = etree.Element(f"{{{W}}}numPr")
    if level:
        etree.SubElement(numbering, f"{{{W}}}ilvl", {f"{{{W}}}val": str(level)})
    etree.SubElement(numbering, f"{{{W}}}numId", {f"{{{W}}}val": str(number)})
    properties.insert(_after_what_stands_before(properties), numbering)


def _properties_of(root: etree._Element, style_id: str) -> etree._Element:
    by_id = {node.get(f"{{{W}}}styleId"): node for node in root.findall("w:style", _NS)}
    style = by_id[style_id]
    return _found_or_made(style, "pPr", sum(node.tag != f"{{{W}}}rPr" for node in style))


_BEFORE = ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")


def _after_what_stands_before(properties: etree._Element) -> int:
    names = [etree.QName(child).localname for child in properties]
    return sum(name in _BEFORE for name in names)
