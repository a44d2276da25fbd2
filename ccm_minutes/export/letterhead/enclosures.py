"""The parts that a letterhead's styles need: its theme and its table of fonts."""

from collections.abc import Iterator
from typing import Final

from lxml import etree

from ccm_minutes.export.letterhead.cleaning import A, clean, namespace_of
from ccm_minutes.export.letterhead.package import Letterhead
from ccm_minutes.export.letterhead.writing import written
from ccm_minutes.export.stationery import Enclosure
from ccm_minutes.export.word.markup import R

_OFFICE: Final = "application/vnd.openxmlformats-officedocument"
_PARTS: Final = (
    ("theme", "theme/theme1.xml", f"{_OFFICE}.theme+xml"),
    ("fontTable", "fontTable.xml", f"{_OFFICE}.wordprocessingml.fontTable+xml"),
)


def enclosures_of(letterhead: Letterhead) -> Iterator[Enclosure]:
    """Theme and fonts, where there are any, with nothing in them that leads elsewhere."""
    for kind, name, content_type in _PARTS:
        for part in letterhead.of_kind(letterhead.main, kind)[:1]:
            root = letterhead.root(part)
            clean(root)
            _fill_plainly(root)
            yield Enclosure(name, content_type, kind, written(root))


def _fill_plainly(root: etree._Element) -> None:
    """Of a picture that fills a shape of the theme, a plain colour is left."""
    for node in list(root.iter(f"{{{A}}}blipFill")):
        parent = node.getparent()
        if parent is not None:
            fill = etree.Element(f"{{{A}}}solidFill")
            etree.SubElement(fill, f"{{{A}}}schemeClr", {"val": "phClr"})
            parent.replace(node, fill)
    for node in root.iter():
        for name in [name for name in node.attrib if namespace_of(name) == R]:
            del node.attrib[name]
