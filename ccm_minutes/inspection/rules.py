"""A table of what may stand in a part, and the walk that holds a tree against it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from typing import Final, TypeAlias

from lxml import etree

from ccm_minutes.inspection.report import Misfit

CODE: Final = "structure"
W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
A: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PREFIXES = {"": "", W: "w", R: "r", A: "a", "http://www.w3.org/XML/1998/namespace": "xml"}


class Slot(Enum):
    """A value that is not the same in every document."""

    LANGUAGE = auto()
    LEVEL_TEXT = auto()


Values: TypeAlias = frozenset[str | Slot | re.Pattern[str]]
Slots: TypeAlias = Mapping[Slot, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute and all the values it may have."""

    name: str
    values: Values
    required: bool = True


@dataclass(frozen=True, slots=True)
class Rule:
    """What an element may be.

    Attributes:
        children: a pattern over the names of its children, each as ``<w:p>``.
        attributes: in the order in which they stand; ``:b`` is one of no namespace.
        text: the one text that it has.
    """

    children: str = ""
    attributes: tuple[Attribute, ...] = ()
    text: str = ""


Table: TypeAlias = Mapping[str, Rule]
"""Rules by the names of parent and element, ``w:p/w:r``; the root has no parent: ``/w:p``."""


def follow(part: str, root: etree._Element, table: Table, slots: Slots) -> None:
    """Hold a whole tree against a table.

    Raises:
        Misfit: an element, attribute, value or text is not in the table.
    """
    for element, key in _elements(root, ""):
        rule = table.get(key)
        if rule is None:
            raise Misfit(CODE, part, key, f"The part {part} holds {key}, which is not known.")
        _check_children(part, key, element, rule)
        _check_attributes(part, key, element, rule, slots)


def _elements(element: etree._Element, parent: str) -> Iterator[tuple[etree._Element, str]]:
    name = _name(str(element.tag))
    yield element, f"{parent}/{name}"
    for child in element:
        yield from _elements(child, name)


def _check_children(part: str, key: str, element: etree._Element, rule: Rule) -> None:
    children = "".join(f"<{_name(str(child.tag))}>" for child in element)
    if not re.fullmatch(rule.children, children):
        raise Misfit(CODE, part, key, f"In the part {part}, {key} holds what it may not.")
    if (element.text or "") != rule.text or any(child.tail for child in element):
        raise Misfit(CODE, part, key, f"In the part {part}, {key} holds a text out of place.")


def _check_attributes(
    part: str, key: str, element: etree._Element, rule: Rule, slots: Slots
) -> None:
    given = {_name(str(name)): str(value) for name, value in element.attrib.items()}
    allowed = [attribute.name for attribute in rule.attributes if attribute.name in given]
    if list(given) != allowed:
        says = f"In the part {part}, {key} has attributes that it may not have."
        raise Misfit(CODE, part, key, says)
    for attribute in rule.attributes:
        value = given.get(attribute.name)
        if value is None and not attribute.required:
            continue
        if value is None or not _fits(value, attribute.values, slots):
            says = f"In the part {part}, {key} has a {attribute.name} that is not known."
            raise Misfit(CODE, part, f"{key}@{attribute.name}", says)


def _fits(value: str, values: Values, slots: Slots) -> bool:
    if value in values:
        return True
    return any(
        value in slots[one] if isinstance(one, Slot) else bool(one.fullmatch(value))
        for one in values
        if not isinstance(one, str)
    )


@lru_cache(maxsize=4096)
def _name(name: str) -> str:
    namespace, _, local = name.rpartition("}")
    return f"{_PREFIXES.get(namespace[1:], '?')}:{local}"
