"""The page of a letterhead, and the lines that the program adds at its top and foot."""

import re
from typing import Final

from lxml import etree

from ccm_minutes.export.letterhead.cleaning import clean, namespace_of
from ccm_minutes.export.letterhead.package import NS, Letterhead
from ccm_minutes.export.word.markup import R, W, escaped

_KEPT: Final = ("pgSz", "pgMar", "paperSrc", "pgBorders")
_NEEDED: Final = frozenset({"pgSz", "pgMar"})
_LEAST: Final = 1440
"""An inch, in twentieths of a point: less is no room for text."""

_FIGURE: Final = re.compile("-?[0-9]{1,6}")
_SIDES: Final = ("left", "right")


def page_of(letterhead: Letterhead) -> str:
    """Size, margins and borders of the pages as markup; empty where they are not said."""
    section = letterhead.root(letterhead.main).find("w:body/w:sectPr", NS)
    if section is None:
        return ""
    clean(section)
    found = [node for tag in _KEPT for node in section.findall(f"w:{tag}", NS)[:1]]
    if not {etree.QName(node).localname for node in found} >= _NEEDED:
        return ""
    return "".join(element(node) for node in found) if _is_a_page(found) else ""


def text_width(page: str) -> int:
    """How wide the lines of a page are, in twentieths of a point; 0 where it does not say."""
    root = etree.fromstring(f'<w:s xmlns:w="{W}">{page}</w:s>')
    size, margins = root.find("w:pgSz", NS), root.find("w:pgMar", NS)
    if size is None or margins is None:
        return 0
    inner = _figure(size, "w") - sum(_figure(margins, side) for side in _SIDES)
    return max(inner, 0)


def element(node: etree._Element) -> str:
    """An element of Word as text, its attributes in the order of their names."""
    tag = etree.QName(node).localname
    names = sorted(str(key) for key in node.attrib if namespace_of(key) not in ("", R))
    attributes = "".join(
        f' w:{etree.QName(name).localname}="{escaped(str(node.get(name)))}"' for name in names
    )
    inside = "".join(element(child) for child in node)
    opening = f"<w:{tag}{attributes}"
    return f"{opening}>{inside}</w:{tag}>" if inside else f"{opening}/>"


def _is_a_page(found: list[etree._Element]) -> bool:
    """Whether heads and feet stand on the page and text has room between the margins."""
    size, margins = found[0], found[1]
    width, height = _figure(size, "w"), _figure(size, "h")
    across = sum(_figure(margins, side) for side in ("left", "right"))
    along = sum(abs(_figure(margins, side)) for side in ("top", "bottom"))
    edges = [_figure(margins, edge) for edge in ("header", "footer")]
    fits = width - across >= _LEAST and height - along >= _LEAST
    return fits and all(0 <= edge <= height // 3 for edge in edges)


def _figure(node: etree._Element, name: str) -> int:
    said = str(node.get(f"{{{W}}}{name}", "0"))
    return int(said) if _FIGURE.fullmatch(said) else -1
