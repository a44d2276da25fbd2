"""What the parts of a package are, and where they lead."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from ccm_minutes.adapters.foreign import dangers
from ccm_minutes.adapters.foreign.faults import Unfit
from ccm_minutes.adapters.foreign.markup import walk

TYPES_PART: Final = "[Content_Types].xml"
_MADE_TO_HARM: Final = "Do not open it; ask where it came from."


@dataclass(frozen=True, slots=True)
class Relation:
    """Where a part leads: what for, to what, and whether that is outside the package."""

    kind: str
    target: str
    outside: bool


def types_of(parts: Mapping[str, bytes]) -> dict[str, str]:
    """The content type of each part by its name, empty where none is given.

    Raises:
        Unfit: there is no list of types.
    """
    if TYPES_PART not in parts:
        raise Unfit("it is no Word file", "Give a .docx file.")
    endings: dict[str, str] = {}
    names: dict[str, str] = {}

    def start(name: str, attributes: dict[str, str]) -> None:
        of = attributes.get("ContentType", "")
        if name == f"{dangers.TYPES} Default":
            endings[attributes.get("Extension", "").lower()] = of
        elif name == f"{dangers.TYPES} Override":
            names[attributes.get("PartName", "").lstrip("/").lower()] = of

    walk(TYPES_PART, parts[TYPES_PART], start)
    return {
        part: names.get(part.lower()) or endings.get(part.rpartition(".")[2].lower(), "")
        for part in parts
    }


def relations_in(part: str, data: bytes) -> tuple[Relation, ...]:
    """The relations that a ``.rels`` part lists."""
    found: list[Relation] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        if name == f"{dangers.RELATIONS} Relationship":
            kind = attributes.get("Type", "").rpartition("/")[2].lower()
            outside = attributes.get("TargetMode", "").lower() == "external"
            found.append(Relation(kind, attributes.get("Target", ""), outside))

    walk(part, data, start)
    return tuple(found)


def check_relations(part: str, relations: tuple[Relation, ...]) -> None:
    """Passes relations that lead nowhere but to harmless parts of the same package.

    Raises:
        Unfit: one does not; the reason names the part and what it leads to.
    """
    for relation in relations:
        for why, instead in _objections(relation):
            raise Unfit(f"its part {part} names {why}", instead)


def _objections(relation: Relation) -> Iterator[tuple[str, str]]:
    known = dangers.BY_RELATION.get(relation.kind)
    if known and (relation.outside or relation.kind not in dangers.HARMLESS_INSIDE):
        yield known
    target = unquote(relation.target)
    if relation.kind == "hyperlink":
        if relation.outside and not dangers.LINKS_OF_TEXT.match(target.strip()):
            yield "a link to a file or a network folder", "Take the link out and save again."
    elif relation.outside:
        yield dangers.OUTSIDE
    elif ":" in target or "\\" in target or _climbs(target):
        yield "a place outside the file", _MADE_TO_HARM


def _climbs(target: str) -> bool:
    # No part of a Word file lies deeper than three folders, so none leads up further.
    return target.startswith("//") or target.split("/").count("..") > 2
