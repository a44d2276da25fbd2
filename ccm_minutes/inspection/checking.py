"""Every check of a Word file but the self-test."""

import hashlib
import html
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from ccm_minutes.inspection.allowed import package
from ccm_minutes.inspection.allowed.constants import NUMBERING, STYLES, level_texts
from ccm_minutes.inspection.allowed.letterhead import LETTERHEAD_STYLES, page_in
from ccm_minutes.inspection.allowed.words import BODY
from ccm_minutes.inspection.archive import Member, read_archive
from ccm_minutes.inspection.canonical import DECLARATION, check_text, root_of
from ccm_minutes.inspection.expected import Expected
from ccm_minutes.inspection.furniture import check_furniture, furniture_texts
from ccm_minutes.inspection.numbers import check_lists, check_use
from ccm_minutes.inspection.outlines import check_outlines
from ccm_minutes.inspection.paragraphs import shapes, texts
from ccm_minutes.inspection.report import Complaint, Misfit
from ccm_minutes.inspection.rules import R, Slot, W, follow
from ccm_minutes.inspection.searching import Search, by_part
from ccm_minutes.inspection.sections import check_last, parted

BODY_PART: Final = "word/document.xml"
_NAMESPACES: Final[dict[str | None, str]] = {"w": W, "r": R}
_PROPERTIES = "docProps/core.xml"
_STYLES = "word/styles.xml"
_NUMBERING = "word/numbering.xml"
_TAG = re.compile("<[^<>]*>")
_LEVEL_TEXT = re.compile('<w:lvlText w:val="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Package:
    """A file that has been taken apart, with what it should be.

    Attributes:
        words: of each paragraph of its body.
    """

    expected: Expected
    parts: Mapping[str, bytes]
    words: tuple[str, ...]
    slots: Mapping[Slot, frozenset[str]]

    def given(self) -> dict[str, bytes]:
        """The parts that follow from the names of the others and from what is expected."""
        names = tuple(self.parts)
        return {
            "[Content_Types].xml": package.content_types(names),
            "_rels/.rels": package.package_relations(),
            _PROPERTIES: package.properties(self.expected.title, self.expected.language),
            "word/_rels/document.xml.rels": package.document_relations(names),
            "word/settings.xml": package.SETTINGS,
        }


def complaints_of(content: bytes, expected: Expected, search: Search) -> Iterator[Complaint]:
    """Everything that is wrong with a file, without the self-test."""
    try:
        opened = _opened(read_archive(content), expected)
    except Misfit as misfit:
        yield misfit.complaint
        return
    for check in _EVERY_CHECK:
        try:
            check(opened)
        except Misfit as misfit:
            yield misfit.complaint
    yield from search.complaints(by_part(_searched(opened), opened.parts))


def _opened(members: tuple[Member, ...], expected: Expected) -> Package:
    names = tuple(member.name for member in members)
    if names not in package.ORDERS:
        strange = next((name for name in names if name not in package.ORDERS[-1]), "")
        says = "The package does not hold just the parts that it should, in their order."
        raise Misfit("parts", strange, "", says)
    parts = dict(members)
    slots = {
        Slot.LANGUAGE: frozenset({expected.language}),
        Slot.LEVEL_TEXT: frozenset(level_texts(expected.number_words)),
    }
    words = tuple(texts(parts[BODY_PART].removeprefix(DECLARATION)))
    return Package(expected, parts, words, slots)


def _check_constants(of: Package) -> None:
    for name, digest in of.expected.constant_parts.items():
        if hashlib.sha256(of.parts.get(name, b"")).hexdigest() != digest:
            raise Misfit("constants", name, "", f"The part {name} is not the one that is known.")


def _check_given_parts(of: Package) -> None:
    for name, right in of.given().items():
        if of.parts[name] != right:
            code = "properties" if name == _PROPERTIES else "relations"
            raise Misfit(code, name, "", f"The part {name} is not what it must be.")


def _check_styles(of: Package) -> None:
    own = of.expected.own_look
    _follow_styles(of.parts[_STYLES], of.slots[Slot.LANGUAGE], own_look=own)


# Poisoned copies share these parts with the file: each form of one is held against its table once.
@lru_cache(maxsize=8)
def _follow_styles(raw: bytes, languages: frozenset[str], *, own_look: bool) -> None:
    root = root_of(_STYLES, raw, {"w": W})
    follow(_STYLES, root, STYLES if own_look else LETTERHEAD_STYLES, {Slot.LANGUAGE: languages})


@lru_cache(maxsize=8)
def _follow_numbering(raw: bytes, level_texts: frozenset[str]) -> None:
    root = root_of(_NUMBERING, raw, {"w": W})
    follow(_NUMBERING, root, NUMBERING, {Slot.LEVEL_TEXT: level_texts})


@lru_cache(maxsize=8)
def _lists(raw: bytes) -> Mapping[str, int]:
    return MappingProxyType(check_lists(root_of(_NUMBERING, raw, {"w": W})))


def _check_numbering(of: Package) -> None:
    _follow_numbering(of.parts[_NUMBERING], of.slots[Slot.LEVEL_TEXT])
    _lists(of.parts[_NUMBERING])


def _check_body(of: Package) -> None:
    raw = of.parts[BODY_PART]
    try:
        check_text(BODY_PART, raw, len(_NAMESPACES))
        _check_made(of, raw)
    except Misfit:
        # How it is written comes first; the whole tree of a long document is slow to write.
        root_of(BODY_PART, raw, _NAMESPACES)
        raise


def _check_made(of: Package, raw: bytes) -> None:
    page = package.PAGE if of.expected.own_look else page_in(BODY_PART, raw)
    last, paragraphs = parted(BODY_PART, raw, package.sections(tuple(of.parts), page))
    made = shapes(BODY_PART, paragraphs, BODY)
    lists = _lists(of.parts[_NUMBERING])
    check_use(made, lists)
    if of.expected.outlines is not None:
        check_outlines(made, of.expected.outlines, headings_counted="1" in lists)
        check_last(BODY_PART, last, of.expected.outlines)


def _check_paragraphs(of: Package) -> None:
    found, right = of.words, of.expected.paragraphs
    if found == right:
        return
    pairs = enumerate(zip(found, right, strict=False), start=1)
    shorter = min(len(found), len(right))
    number = next((n for n, (one, other) in pairs if one != other), shorter + 1)
    says = f"Paragraph {number} of the document is not what was released."
    raise Misfit("paragraphs", BODY_PART, f"paragraph {number}", says)


def _check_heads_and_feet(of: Package) -> None:
    check_furniture(of.parts, of.expected.furniture)


_EVERY_CHECK: Final[tuple[Callable[[Package], None], ...]] = (
    _check_constants,
    _check_given_parts,
    _check_styles,
    _check_numbering,
    _check_body,
    _check_paragraphs,
    _check_heads_and_feet,
)


def _searched(of: Package) -> dict[str, Iterable[str]]:
    """The words of every part, and those of its values that are not known beforehand.

    Styles have none of either.
    """
    given = of.given()
    found: dict[str, Iterable[str]] = {}
    for name, raw in of.parts.items():
        if name in (*package.HEADS, *package.FEET):
            found[name] = furniture_texts(raw)
        elif name == _NUMBERING:
            found[name] = _LEVEL_TEXT.findall(raw.decode("utf-8", "replace"))
        elif name == _PROPERTIES or raw != given.get(name, raw):
            found[name] = [html.unescape(_TAG.sub(" ", raw.decode("utf-8", "replace")))]
    return {**found, BODY_PART: of.words}
