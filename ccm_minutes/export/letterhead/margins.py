"""What a letterhead has at the top and foot of its first, its even and its other pages."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count
from types import MappingProxyType
from typing import Final

from lxml import etree

from ccm_minutes.export.letterhead.cleaning import clean, without_pictures_that_are_none
from ccm_minutes.export.letterhead.fields import counts_pages, flatten
from ccm_minutes.export.letterhead.package import NS, Letterhead
from ccm_minutes.export.stationery import EMPTY, Enclosure, Margin
from ccm_minutes.export.word.furniture import PAGES
from ccm_minutes.export.word.markup import R, W

_PREFIXES: Final = ("wps", "wpg", "wpc")
_PICTURES: Final = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "bmp": "image/bmp",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "emf": "image/x-emf",
    "wmf": "image/x-wmf",
}
_DESCRIBING: Final = ("descr", "title", "alt")
_PATH: Final = re.compile(r"[\\/]|\.(?:png|jpe?g|gif|bmp|tiff?|[ew]mf)\s*$", re.I)
"""What programs write into a description of their own: where the picture was taken from."""

_ON: Final = frozenset({"", "1", "true", "on"})
_NOTHING_SEEN: Final = re.compile(r"<w:(t|drawing|pict|fldSimple|fldChar|sym|tab|pBdr|tbl|shd)\b")


@dataclass(slots=True)
class Margins:
    """Reads them all once, and gathers the pictures that they need."""

    letterhead: Letterhead
    pictures: dict[str, Enclosure] = field(default_factory=dict)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def of(self, kind: str) -> Mapping[str, Margin]:
        """The heads for ``header``, the feet for ``footer``, by the sort of page."""
        parts = self._parts(kind)
        return MappingProxyType({page: self._margin(part) for page, part in parts.items()})

    def _parts(self, kind: str) -> dict[str, str]:
        named = self._named(kind)
        general = named.get("default", "")
        shown = {"default": general, "first": general, "even": general}
        if self._section_says("titlePg"):
            shown["first"] = named.get("first", "")
        if self._setting("evenAndOddHeaders"):
            shown["even"] = named.get("even", "")
        return {page: shown[page] for page in PAGES}

    def _named(self, kind: str) -> dict[str, str]:
        """The parts that the sections name; a later section goes before an earlier one."""
        main = self.letterhead.main
        relations = self.letterhead.relations(main)
        named: dict[str, str] = {}
        for node in self.letterhead.root(main).iter(f"{{{W}}}{kind}Reference"):
            relation = relations.get(str(node.get(f"{{{R}}}id", "")))
            if relation is not None and relation.kind == kind:
                named[str(node.get(f"{{{W}}}type", "default"))] = relation.part
        return named

    def _section_says(self, name: str) -> bool:
        section = self.letterhead.root(self.letterhead.main).find("w:body/w:sectPr", NS)
        return section is not None and _is_on(section.find(f"w:{name}", NS))

    def _setting(self, name: str) -> bool:
        parts = self.letterhead.of_kind(self.letterhead.main, "settings")
        return any(_is_on(self.letterhead.root(part).find(f"w:{name}", NS)) for part in parts)

    def _margin(self, part: str) -> Margin:
        if not part:
            return EMPTY
        root = self.letterhead.root(part)
        used: dict[str, str] = {}
        clean(root)
        flatten(root)
        without_pictures_that_are_none(root, lambda old: self._picture(part, old, used))
        self._number_drawings(root)
        etree.cleanup_namespaces(root, keep_ns_prefixes=list(_PREFIXES))
        markup = "".join(etree.tostring(child, encoding="unicode") for child in root)
        if not _NOTHING_SEEN.search(markup):
            return EMPTY
        return Margin(markup, tuple(used.items()), counts_pages(root))

    def _picture(self, part: str, old: str, used: dict[str, str]) -> str | None:
        relation = self.letterhead.relations(part).get(old)
        if relation is None or relation.kind != "image":
            return None
        ending = relation.part.rpartition(".")[2].lower()
        if ending not in _PICTURES:
            return None
        if relation.part not in self.pictures:
            name = f"media/letterhead{len(self.pictures) + 1}.{ending}"
            data = self.letterhead.parts[relation.part]
            self.pictures[relation.part] = Enclosure(name, _PICTURES[ending], "", data)
        name = self.pictures[relation.part].name
        known = next((one for one, of in used.items() if of == name), None)
        new = known or f"rId{len(used) + 1}"
        used[new] = name
        return new

    def _number_drawings(self, root: etree._Element) -> None:
        """No two drawings of a document have one number, and none tells where a file lay."""
        for node in root.iter():
            local = etree.QName(node).localname
            if local == "docPr":
                number = next(self._numbers)
                node.set("id", str(number))
                node.set("name", f"Letterhead {number}")
            elif local == "cNvPr":
                node.set("name", "")
                node.attrib.pop("descr", "")
            for said in [name for name in _DESCRIBING if _PATH.search(str(node.get(name, "")))]:
                del node.attrib[said]


def _is_on(node: etree._Element | None) -> bool:
    return node is not None and str(node.get(f"{{{W}}}val", "")).lower() in _ON
