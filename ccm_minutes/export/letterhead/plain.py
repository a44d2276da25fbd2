"""Of a letterhead what a sanitised document may have: letters, colours, distances and the page.

What the second reader of finished documents does not know by its value is left out here: words,
pictures, borders, fonts that are not everybody's. The styles are the program's own, under their
own names and ids, with the letterhead's measures put in.
"""

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Final

from lxml import etree

from ccm_minutes.export.letterhead.fonts import KNOWN, theme_fonts
from ccm_minutes.export.letterhead.package import NS, Letterhead
from ccm_minutes.export.letterhead.page import page_of, text_width
from ccm_minutes.export.letterhead.styles import Key, key_of, merged, styles_of
from ccm_minutes.export.letterhead.writing import written
from ccm_minutes.export.style_names import BULLETED, HEADER, HEADINGS
from ccm_minutes.export.template import Template, own_template
from ccm_minutes.export.word.in_order import put, put_run
from ccm_minutes.export.word.markup import W

_SIZE: Final = re.compile(r"[1-9][0-9]{1,2}")
_COLOUR: Final = re.compile(r"[0-9A-F]{6}")
_DISTANCE: Final = re.compile(r"[0-9]{1,4}")
_FIGURE: Final = re.compile(r"-?[0-9]{1,5}")
_SIDES: Final = {
    "left": "left",
    "start": "left",
    "center": "center",
    "right": "right",
    "end": "right",
    "both": "both",
}
_OFF: Final = frozenset({"0", "false", "off"})
_IN_LISTS: Final = frozenset(name.casefold() for name in (*BULLETED, *HEADINGS))
_PAGE: Final = {
    "pgSz": ("h", "orient", "w"),
    "pgMar": ("bottom", "footer", "gutter", "header", "left", "right", "top"),
}
_RUN: Final = ("rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs")
_PARAGRAPH: Final = ("spacing", "ind", "jc")


def plain_template(parts: Mapping[str, bytes], name: str) -> Template:
    """A template for the sanitised version from a Word file that has been looked through.

    Raises:
        UnusableTemplate: a part is missing or damaged.
    """
    letterhead, own = Letterhead(parts, name), own_template()
    page = _page(letterhead) or own.page
    root = etree.fromstring(own.styles)
    theirs = _Looks(letterhead, own.styles)
    for style in root.iterfind("w:style", NS):
        key = key_of(style)
        if key in theirs.taken:
            _dress(style, theirs.of(key), listed=key[1] in _IN_LISTS)
    defaults = root.find("w:docDefaults/w:rPrDefault/w:rPr", NS)
    if defaults is not None:
        _put_runs(defaults, theirs.defaults())
    _widen(root, text_width(page))
    return Template(written(root), own.style_ids, page)


class _Looks:
    """How a letterhead's styles look, with all that they take from those they rest on."""

    def __init__(self, letterhead: Letterhead, own: bytes) -> None:
        both = merged(styles_of(letterhead), etree.fromstring(own))
        self.taken = both.taken
        self._ids = both.ids
        self._root = both.root
        self._by_id = {
            str(style.get(f"{{{W}}}styleId")): style for style in both.root.iterfind("w:style", NS)
        }
        self._fonts = theme_fonts(letterhead)

    def of(self, key: Key) -> dict[str, dict[str, str]]:
        """The properties of a style by the names of elements, each with its attributes."""
        found: dict[str, dict[str, str]] = {}
        for style in reversed(list(self._chain(self._ids[key]))):
            for node in (*style.iterfind("w:pPr/*", NS), *style.iterfind("w:rPr/*", NS)):
                _gather(found, node)
        return self._named(found)

    def defaults(self) -> dict[str, dict[str, str]]:
        """The properties that all letters have."""
        found: dict[str, dict[str, str]] = {}
        for node in self._root.iterfind("w:docDefaults/w:rPrDefault/w:rPr/*", NS):
            _gather(found, node)
        return self._named(found)

    def _chain(self, style_id: str) -> Iterator[etree._Element]:
        seen: set[str] = set()
        while style_id in self._by_id and style_id not in seen:
            seen.add(style_id)
            style = self._by_id[style_id]
            if seen != {style_id} and style.get(f"{{{W}}}default"):
                return  # what all paragraphs have, ours have by the same style
            yield style
            base = style.find("w:basedOn", NS)
            style_id = "" if base is None else str(base.get(f"{{{W}}}val", ""))

    def _named(self, found: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
        fonts = found.pop("rFonts", {})
        name = self._fonts.get(fonts.get("asciiTheme", ""), fonts.get("ascii", ""))
        if name in KNOWN:
            found["rFonts"] = {"ascii": name, "hAnsi": name, "cs": name}
        return found


def _gather(found: dict[str, dict[str, str]], node: etree._Element) -> None:
    said = {etree.QName(name).localname: str(value) for name, value in node.attrib.items()}
    found.setdefault(etree.QName(node).localname, {}).update(said)


def _dress(style: etree._Element, look: dict[str, dict[str, str]], *, listed: bool) -> None:
    """Puts a look on one of the program's own styles, as far as it may be there."""
    runs = style.find("w:rPr", NS)
    if runs is None:
        runs = etree.SubElement(style, f"{{{W}}}rPr")
    _put_runs(runs, look)
    if not len(runs):
        style.remove(runs)
    properties = style.find("w:pPr", NS)
    if properties is None:
        return
    _put_spacing(properties, look.get("spacing", {}))
    side = _SIDES.get(look.get("jc", {}).get("val", ""))
    if side:
        put(properties, etree.Element(f"{{{W}}}jc", {f"{{{W}}}val": side}))
    indent = look.get("ind", {}).get("left", look.get("ind", {}).get("start", ""))
    if _DISTANCE.fullmatch(indent) and not listed:
        put(properties, etree.Element(f"{{{W}}}ind", {f"{{{W}}}left": indent}))


def _put_spacing(properties: etree._Element, said: Mapping[str, str]) -> None:
    spacing = properties.find("w:spacing", NS)
    if spacing is None:
        return
    for name in ("before", "after"):
        if _DISTANCE.fullmatch(said.get(name, "")):
            spacing.set(f"{{{W}}}{name}", said[name])
    if _DISTANCE.fullmatch(said.get("line", "")) and said.get("lineRule", "auto") == "auto":
        spacing.set(f"{{{W}}}line", said["line"])
        spacing.set(f"{{{W}}}lineRule", "auto")


def _put_runs(runs: etree._Element, look: Mapping[str, dict[str, str]]) -> None:
    for name in ("b", "i"):
        if name in look:
            on = look[name].get("val", "1") not in _OFF
            for tag in (name, f"{name}Cs"):
                _switch(runs, tag, on=on)
    colour = look.get("color", {}).get("val", "").upper()
    if _COLOUR.fullmatch(colour):
        put_run(runs, etree.Element(f"{{{W}}}color", {f"{{{W}}}val": colour}))
    size = look.get("sz", {}).get("val", "")
    if _SIZE.fullmatch(size):
        for tag in ("sz", "szCs"):
            put_run(runs, etree.Element(f"{{{W}}}{tag}", {f"{{{W}}}val": size}))
    if "rFonts" in look:
        _put_fonts(runs, look["rFonts"])


def _put_fonts(runs: etree._Element, said: Mapping[str, str]) -> None:
    there = runs.find("w:rFonts", NS)
    fonts = etree.Element(f"{{{W}}}rFonts") if there is None else deepcopy(there)
    for name, value in said.items():
        fonts.set(f"{{{W}}}{name}", value)
    put_run(runs, fonts)


def _switch(runs: etree._Element, tag: str, *, on: bool) -> None:
    for node in runs.findall(f"w:{tag}", NS):
        runs.remove(node)
    if on:
        put_run(runs, etree.Element(f"{{{W}}}{tag}"))


def _widen(root: etree._Element, width: int) -> None:
    """The stop of the running head stands at the side of the page."""
    for style in root.iterfind("w:style", NS):
        if key_of(style)[1] == HEADER.casefold():
            for tab in style.iterfind("w:pPr/w:tabs/w:tab", NS):
                tab.set(f"{{{W}}}pos", str(width))


def _page(letterhead: Letterhead) -> str:
    """Size and margins in figures; empty where they are said in another way."""
    section = etree.fromstring(f'<w:s xmlns:w="{W}">{page_of(letterhead)}</w:s>')
    pieces: list[str] = []
    for tag, names in _PAGE.items():
        node = section.find(f"w:{tag}", NS)
        if node is None:
            return ""
        said = {name: str(node.get(f"{{{W}}}{name}", "")) for name in names}
        said.setdefault("orient", "")
        if said["orient"] not in ("landscape", "portrait"):
            del said["orient"]
        if not all(_FIGURE.fullmatch(value) for name, value in said.items() if name != "orient"):
            return ""
        inside = "".join(f' w:{name}="{said[name]}"' for name in names if name in said)
        pieces.append(f"<w:{tag}{inside}/>")
    return "".join(pieces)
