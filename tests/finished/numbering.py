"""What a word processor prints before each paragraph, worked out from the file's own lists."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tests.finished.files import NS, Element, Package, attribute
from tests.finished.styles import Styles, style_of

_PLACE = re.compile(r"%(\d)")


@dataclass(frozen=True)
class Place:
    """A paragraph's list and the level in it, from 0."""

    number: str
    level: int


class Numbering:
    """The lists of one Word file."""

    def __init__(self, package: Package) -> None:
        root = package.tree("word/numbering.xml")
        self._styles = Styles(package)
        definitions = {
            attribute(one, "w:abstractNumId"): one for one in root.findall("w:abstractNum", NS)
        }
        self.instances = {attribute(one, "w:numId"): one for one in root.findall("w:num", NS)}
        self.lists = {
            number: definitions[attribute(one.find("w:abstractNumId", NS), "w:val")]
            for number, one in self.instances.items()
        }

    def place_of(self, paragraph: Element) -> Place | None:
        """Where a paragraph counts: what it says itself, else its style; None for nowhere."""
        own = paragraph.find("w:pPr/w:numPr", NS)
        of_style = self._styles.property_of(style_of(paragraph), "w:pPr/w:numPr")
        stated = of_style if own is None else own
        if stated is None or attribute(stated.find("w:numId", NS), "w:val") == "0":
            return None
        level = attribute(stated.find("w:ilvl", NS), "w:val") or "0"
        return Place(attribute(stated.find("w:numId", NS), "w:val"), int(level))

    def level_of(self, place: Place) -> Element:
        """The definition of a level; a KeyError or StopIteration for a list that is not there."""
        levels = self.lists[place.number].findall("w:lvl", NS)
        return next(one for one in levels if attribute(one, "w:ilvl") == str(place.level))

    def form_of(self, place: Place) -> str:
        """As ``decimal``, ``lowerLetter`` or ``bullet``."""
        return attribute(self.level_of(place).find("w:numFmt", NS), "w:val")

    def labels(self, paragraphs: list[Element]) -> Iterator[str]:
        """What is printed before each paragraph; empty for nothing."""
        counts: dict[str, list[int]] = {}
        for paragraph in paragraphs:
            place = self.place_of(paragraph)
            if place is None:
                yield ""
                continue
            count = counts.setdefault(place.number, [0] * 9)
            count[place.level] += 1
            count[place.level + 1 :] = [0] * (8 - place.level)
            yield self._label(place, count)

    def _label(self, place: Place, count: list[int]) -> str:
        text = attribute(self.level_of(place).find("w:lvlText", NS), "w:val")
        if self.form_of(place) == "bullet":
            return text
        return _PLACE.sub(lambda found: self._number(place, count, int(found[1]) - 1), text)

    def _number(self, place: Place, count: list[int], level: int) -> str:
        form = self.form_of(Place(place.number, level))
        number = max(count[level], 1)
        return lettered(number) if form == "lowerLetter" else str(number)


def lettered(number: int) -> str:
    """Letters as Word counts them: a to z, then aa, bb to zz."""
    return "abcdefghijklmnopqrstuvwxyz"[(number - 1) % 26] * ((number - 1) // 26 + 1)
