"""A letterhead's styles, with those that it lacks added from the program's own template."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from itertools import islice
from typing import Final, NamedTuple

from lxml import etree

from ccm_minutes.export.letterhead.cleaning import clean, remove
from ccm_minutes.export.letterhead.package import NS, Letterhead
from ccm_minutes.export.letterhead.sight import bring_to_sight
from ccm_minutes.export.letterhead.style_names import built_in
from ccm_minutes.export.style_names import BULLETED, HEADINGS
from ccm_minutes.export.word.in_order import put, put_in_style
from ccm_minutes.export.word.markup import W

_EMPTY: Final = f'<w:styles xmlns:w="{W}"/>'
_REFERENCES: Final = ("basedOn", "next", "link")
_NUMBERED: Final = frozenset(name.casefold() for name in (*BULLETED, *HEADINGS))

Key = tuple[str, str]
"""The type of a style, and its name in small letters."""


class Merged(NamedTuple):
    """The styles of both.

    Attributes:
        root: the letterhead's ``w:styles``, with more styles in it.
        ids: of each style of the own template by type and name.
        taken: those of them that the letterhead had.
    """

    root: etree._Element
    ids: Mapping[Key, str]
    taken: frozenset[Key]


def styles_of(letterhead: Letterhead) -> etree._Element:
    """The ``w:styles`` of a letterhead; an empty one where it has none."""
    found = letterhead.of_kind(letterhead.main, "styles")
    return letterhead.root(found[0]) if found else etree.fromstring(_EMPTY)


def merged(root: etree._Element, own: etree._Element) -> Merged:
    """Adds to a letterhead's styles what it lacks; its own stay what they are.

    Args:
        root: the letterhead's ``w:styles``; it is changed.
        own: the program's.
    """
    unnumbered = _tidied(root)
    there = _by_name(root)
    needed = {key_of(style): style for style in own.iterfind("w:style", NS)}
    ids: dict[Key, str] = {}
    for key, style in needed.items():
        found = there.get(key)
        if found is not None and key not in ids:
            ids[key] = _id(found)
            _call(found, style)
            _hold_together(found, style, _id(found) in unnumbered)
    taken = frozenset(ids)
    _defaults(root, needed, ids)
    _add(root, needed, ids)
    return Merged(root, ids, taken)


def key_of(style: etree._Element) -> Key:
    """By what a style is found."""
    return str(style.get(f"{{{W}}}type", "paragraph")), next(built_in(_name(style)))


def _tidied(root: etree._Element) -> set[str]:
    """Leaves out numbering and second styles of one id; gives the ids that were numbered."""
    numbered = {
        _id(style)
        for style in root.iterfind("w:style", NS)
        if style.find(".//w:numPr", NS) is not None
    }
    clean(root)
    bring_to_sight(root)
    seen: set[str] = set()
    for node in list(root):
        if node.tag not in {f"{{{W}}}{name}" for name in ("docDefaults", "latentStyles", "style")}:
            remove(node)
        elif node.tag == f"{{{W}}}style":
            if not _id(node) or _id(node) in seen or not _name(node):
                remove(node)
            seen.add(_id(node))
    return numbered


def _by_name(root: etree._Element) -> dict[Key, etree._Element]:
    found: dict[Key, etree._Element] = {}
    # A style that has the very name goes before one that has it in another language.
    for most in (1, None):
        for style in root.iterfind("w:style", NS):
            kind = str(style.get(f"{{{W}}}type", "paragraph"))
            for name in islice(built_in(_name(style), _val(style, "aliases")), most):
                found.setdefault((kind, name), style)
    return found


def _call(found: etree._Element, own: etree._Element) -> None:
    """Gives a built-in style the name by which a word processor knows it."""
    name = found.find("w:name", NS)
    if name is not None and not own.get(f"{{{W}}}customStyle"):
        name.set(f"{{{W}}}val", _name(own))
        found.attrib.pop(f"{{{W}}}customStyle", "")


def _hold_together(found: etree._Element, own: etree._Element, unnumbered: bool) -> None:
    """What makes a heading a heading, and an indent that belonged to a number that is gone."""
    name = next(built_in(_name(own)))
    properties = found.find("w:pPr", NS)
    if properties is None:
        properties = etree.Element(f"{{{W}}}pPr")
        put_in_style(found, properties)
    if name in HEADINGS:
        for tag in ("keepNext", "outlineLvl"):
            for mine in own.findall(f"w:pPr/w:{tag}", NS):
                put(properties, deepcopy(mine))
    if name in _NUMBERED and (unnumbered or name not in HEADINGS):
        for tag in ("ind", "tabs"):
            for indent in properties.findall(f"w:{tag}", NS):
                properties.remove(indent)


def _defaults(
    root: etree._Element, needed: Mapping[Key, etree._Element], ids: dict[Key, str]
) -> None:
    """The letterhead's own paragraph of every day stands for ours, whatever it is called."""
    default = f"{{{W}}}default"
    for key, style in needed.items():
        if not style.get(default):
            continue
        same = [
            one
            for one in root.iterfind("w:style", NS)
            if one.get(default) in {"1", "true", "on"} and one.get(f"{{{W}}}type") == key[0]
        ]
        if same:
            ids[key] = _id(same[0])


def _add(root: etree._Element, needed: Mapping[Key, etree._Element], ids: dict[Key, str]) -> None:
    used = {_id(style) for style in root.iterfind("w:style", NS)}
    lacking = {key: style for key, style in needed.items() if key not in ids}
    for key, style in lacking.items():
        ids[key] = free_id(_id(style), used)
        used.add(ids[key])
    by_own_id = {_id(style): ids[key] for key, style in needed.items()}
    for key, style in lacking.items():
        root.append(_with_ids(style, ids[key], by_own_id))


def _with_ids(style: etree._Element, own_id: str, ids: Mapping[str, str]) -> etree._Element:
    added = deepcopy(style)
    added.set(f"{{{W}}}styleId", own_id)
    for tag in _REFERENCES:
        for node in added.findall(f"w:{tag}", NS):
            node.set(f"{{{W}}}val", ids.get(str(node.get(f"{{{W}}}val")), ""))
    return added


def free_id(wanted: str, used: set[str]) -> str:
    """An id for a style, as near to the wanted one as those allow that are used."""
    return next(one for one in _candidates(wanted) if one not in used)


def _candidates(wanted: str) -> Iterator[str]:
    yield wanted
    number = 1
    while True:
        yield f"Minutes{wanted}{number if number > 1 else ''}"
        number += 1


def _id(style: etree._Element) -> str:
    return str(style.get(f"{{{W}}}styleId", ""))


def _name(style: etree._Element) -> str:
    return _val(style, "name")


def _val(style: etree._Element, tag: str) -> str:
    node = style.find(f"w:{tag}", NS)
    return "" if node is None else str(node.get(f"{{{W}}}val", ""))
