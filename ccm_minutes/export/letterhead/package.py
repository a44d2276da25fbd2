"""The parts of a letterhead and what they are for one another."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from posixpath import dirname, normpath
from typing import Final

from lxml import etree

from ccm_minutes.export.faults import UnusableTemplate
from ccm_minutes.export.markup_of_others import parsed
from ccm_minutes.export.word.markup import W

RELATION: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
NS: Final = {"w": W}


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part is called by another: for what, and its name in the package."""

    kind: str
    part: str


@dataclass(frozen=True, slots=True)
class Letterhead:
    """A Word file as parts.

    Attributes:
        parts: bytes by name; no relation of them is followed out of the package.
        name: what the file is called in a sentence to the user.
    """

    parts: Mapping[str, bytes]
    name: str

    def relations(self, part: str) -> dict[str, Relation]:
        """The relations of a part to parts that are there, by their ids."""
        folder, _, last = part.rpartition("/")
        listed = "/".join(filter(None, (folder, "_rels", f"{last}.rels")))
        if listed not in self.parts:
            return {}
        return {
            str(node.get("Id", "")): relation
            for node in self.root(listed).iter(RELATION)
            if node.get("TargetMode") != "External"
            for relation in self._relation(part, node)
        }

    def root(self, part: str) -> etree._Element:
        """The root of a part.

        Raises:
            UnusableTemplate: it is missing, damaged, too large or declares a document type.
        """
        if part not in self.parts:
            raise UnusableTemplate(self.name, f"its part {part} is missing")
        return parsed(self.parts[part], part, self.name)

    @property
    def main(self) -> str:
        """The name of the document's own part."""
        found = self.of_kind("", "officeDocument")
        if not found:
            raise UnusableTemplate(self.name, "it is not a Word file, or it is damaged")
        return found[0]

    def of_kind(self, part: str, kind: str) -> list[str]:
        """The parts of one kind that another names, in the order of its relations."""
        return [one.part for one in self.relations(part).values() if one.kind == kind]

    def _relation(self, part: str, node: etree._Element) -> Iterator[Relation]:
        target = str(node.get("Target", ""))
        folder = "" if target.startswith("/") else dirname(part)
        name = normpath("/".join(filter(None, (folder, target.lstrip("/")))))
        if name in self.parts:
            yield Relation(str(node.get("Type", "")).rpartition("/")[2], name)
