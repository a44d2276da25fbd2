"""A letterhead as a template for the full version."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from lxml import etree

from ccm_minutes.export.letterhead.enclosures import enclosures_of
from ccm_minutes.export.letterhead.margins import Margins
from ccm_minutes.export.letterhead.package import NS, Letterhead
from ccm_minutes.export.letterhead.page import page_of, text_width
from ccm_minutes.export.letterhead.styles import Merged, free_id, merged, styles_of
from ccm_minutes.export.letterhead.writing import written
from ccm_minutes.export.stationery import Stationery
from ccm_minutes.export.style_names import FOOTER, HEADER
from ccm_minutes.export.template import Template, own_template
from ccm_minutes.export.word.in_order import put
from ccm_minutes.export.word.markup import W

_LINES: Final = {HEADER: ("Running Head", "left"), FOOTER: ("Running Foot", "center")}


def letterhead_template(parts: Mapping[str, bytes], name: str) -> Template:
    """A template from the parts of a Word file that has been looked through.

    Its styles are used as they are, and what they lack is added; its page, its pictures and its
    words at top and foot are kept. Nothing of its body is.

    Args:
        parts: by name; no relation is followed out of them.
        name: what the file is called in a sentence to the user.

    Raises:
        UnusableTemplate: a part is missing or damaged.
    """
    letterhead, own = Letterhead(parts, name), own_template()
    styles = merged(styles_of(letterhead), etree.fromstring(own.styles))
    page = page_of(letterhead) or own.page
    ids = {own_name: _id(styles, own_name) for own_name in own.style_ids}
    ids |= _lines_of_ours(styles, ids, text_width(page))
    margins = Margins(letterhead)
    heads, feet = margins.of("header"), margins.of("footer")
    enclosures = (*enclosures_of(letterhead), *margins.pictures.values())
    stationery = Stationery(heads, feet, enclosures)
    return Template(written(styles.root), MappingProxyType(ids), page, stationery)


def _id(styles: Merged, name: str) -> str:
    folded = name.casefold()
    kinds = ("paragraph", "character", "table", "numbering")
    return next(styles.ids[kind, folded] for kind in kinds if (kind, folded) in styles.ids)


def _lines_of_ours(styles: Merged, ids: Mapping[str, str], width: int) -> dict[str, str]:
    """Styles for what we add at top and foot: the letterhead's, with a tab stop that fits ours.

    A letterhead's own has stops for its own words, most often one in the middle.
    """
    made: dict[str, str] = {}
    used = {str(style.get(f"{{{W}}}styleId")) for style in styles.root.iterfind("w:style", NS)}
    for name, (called, side) in _LINES.items():
        style_id = free_id(called.replace(" ", ""), used)
        style = _child(styles.root, "style", type="paragraph", customStyle="1", styleId=style_id)
        _child(style, "name", val=called)
        _child(style, "basedOn", val=ids[name])
        properties = _child(style, "pPr")
        _stops(styles.root, ids[name], properties, width)
        put(properties, _child(properties, "spacing", before="0", after="120"))
        put(properties, _child(properties, "ind", left="0", right="0", firstLine="0"))
        put(properties, _child(properties, "jc", val=side))
        made[name] = style_id
    return made


def _stops(root: etree._Element, style_id: str, properties: etree._Element, width: int) -> None:
    tabs = _child(properties, "tabs")
    by_id = {str(style.get(f"{{{W}}}styleId")): style for style in root.iterfind("w:style", NS)}
    inherited: set[int] = set()
    seen: set[str] = set()
    while style_id in by_id and style_id not in seen:
        seen.add(style_id)
        style = by_id[style_id]
        inherited |= {
            int(str(tab.get(f"{{{W}}}pos")))
            for tab in style.iterfind("w:pPr/w:tabs/w:tab", NS)
            if str(tab.get(f"{{{W}}}pos", "")).removeprefix("-").isdecimal()
        }
        base = style.find("w:basedOn", NS)
        style_id = "" if base is None else str(base.get(f"{{{W}}}val", ""))
    for place in sorted(inherited | {width}):
        _child(tabs, "tab", val="right" if place == width else "clear", pos=str(place))


def _child(parent: etree._Element, tag: str, **attributes: str) -> etree._Element:
    named = {f"{{{W}}}{name}": value for name, value in attributes.items()}
    return etree.SubElement(parent, f"{{{W}}}{tag}", named)
