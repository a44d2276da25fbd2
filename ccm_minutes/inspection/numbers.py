"""The lists of a document: numbered without gaps, every level of them, and used as they are."""

from collections.abc import Iterable, Mapping
from typing import Final

from lxml import etree

from ccm_minutes.inspection.paragraphs import Shape
from ccm_minutes.inspection.report import Misfit
from ccm_minutes.inspection.rules import W

CODE: Final = "numbering"
_PART = "word/numbering.xml"
_NS = {"w": W}
_HEADINGS, _LETTERS, _LAST = 1, 2, 8


def check_lists(root: etree._Element) -> dict[str, int]:
    """The lists of the part by number, and how many levels each has.

    Raises:
        Misfit: a number is left out, stands twice or is not the one that belongs there.
    """
    lists = root.findall("w:abstractNum", _NS)
    first = _HEADINGS if root.find("w:abstractNum[@w:abstractNumId='1']", _NS) is not None else 2
    numbers = [str(number) for number in range(first, _LAST + 1)]
    _same([_value(node, "abstractNumId") for node in lists], numbers, "w:abstractNum")
    _same(_values(root, "w:abstractNum/w:nsid"), [f"00CC{n:0>4}" for n in numbers], "w:nsid")
    _same([_value(node, "numId") for node in root.findall("w:num", _NS)], numbers, "w:num")
    _same(_values(root, "w:num/w:abstractNumId"), numbers, "w:num/w:abstractNumId")
    return {number: _levels(node, number) for number, node in zip(numbers, lists, strict=True)}


def check_use(shapes: Iterable[Shape], lists: Mapping[str, int]) -> None:
    """Hold the lists that paragraphs put themselves in against those that there are.

    Raises:
        Misfit: a list or a level of it is not there.
    """
    for shape in frozenset(shapes):
        levels = 1 if shape.numbered == "0" else lists.get(shape.numbered, 0)
        if shape.numbered and int(shape.level) >= levels:
            says = f"A paragraph stands on a level of list {shape.numbered} that is not there."
            raise Misfit(CODE, "word/document.xml", "paragraphs", says)


def _levels(node: etree._Element, number: str) -> int:
    count = 1 if number == str(_LETTERS) else 9
    levels = [_value(level, "ilvl") for level in node.findall("w:lvl", _NS)]
    _same(levels, [str(level) for level in range(count)], f"list {number}")
    return count


def _same(found: list[str], right: list[str], place: str) -> None:
    if found != right:
        says = f"The numbers of the lists are not in their order without gaps ({place})."
        raise Misfit(CODE, _PART, place, says)


def _values(root: etree._Element, path: str) -> list[str]:
    return [_value(node, "val") for node in root.findall(path, _NS)]


def _value(node: etree._Element, name: str) -> str:
    return str(node.get(f"{{{W}}}{name}", ""))
