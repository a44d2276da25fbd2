"""What a paragraph of a Word file has of its styles, through all that they are based on."""

from collections.abc import Iterator
from functools import cached_property

from tests.finished.files import NS, Element, Package, attribute


class Styles:
    """The styles of one Word file."""

    def __init__(self, package: Package) -> None:
        self._root = package.tree("word/styles.xml")

    @cached_property
    def by_id(self) -> dict[str, Element]:
        return {attribute(one, "w:styleId"): one for one in self._root.findall("w:style", NS)}

    def lineage(self, style_id: str) -> Iterator[Element]:
        """A style and those that it is based on, the nearest first."""
        while style_id in self.by_id:
            style = self.by_id[style_id]
            yield style
            style_id = attribute(style.find("w:basedOn", NS), "w:val")

    def property_of(self, style_id: str, path: str) -> Element | None:
        """A property, as ``w:pPr/w:keepNext``, of the nearest style that states it."""
        stated = (style.find(path, NS) for style in self.lineage(style_id))
        return next((one for one in stated if one is not None), None)

    def has(self, style_id: str, path: str) -> bool:
        """Whether a property that is on or off is on."""
        return is_on(self.property_of(style_id, path))

    def default(self, path: str) -> Element | None:
        """A property that holds where no style states it."""
        return self._root.find(f"w:docDefaults/{path}", NS)

    def color_of(self, style_id: str) -> str:
        """Six hexadecimal digits; black where none is stated."""
        stated = self.property_of(style_id, "w:rPr/w:color")
        if stated is None:
            stated = self.default("w:rPrDefault/w:rPr/w:color")
        color = attribute(stated, "w:val")
        return "000000" if color in {"", "auto"} else color

    def ground_of(self, style_id: str) -> str:
        """The colour that its text stands on; white where none is stated."""
        fill = attribute(self.property_of(style_id, "w:pPr/w:shd"), "w:fill")
        return "FFFFFF" if fill in {"", "auto"} else fill


def is_on(node: Element | None) -> bool:
    """Whether an element that switches something switches it on."""
    return node is not None and attribute(node, "w:val") not in {"0", "false", "off"}


def style_of(paragraph: Element) -> str:
    """The id of a paragraph's style; empty where it names none."""
    return attribute(paragraph.find("w:pPr/w:pStyle", NS), "w:val")


def words_of(paragraph: Element) -> str:
    """What is read in a paragraph."""
    return "".join(node.text or "" for node in paragraph.iterfind(".//w:t", NS))
