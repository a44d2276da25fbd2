"""Heads and feet of pages: nothing in them but the strings and the page numbers that may be."""

from collections.abc import Iterator, Mapping
from typing import Final

from ccm_minutes.inspection.allowed import package
from ccm_minutes.inspection.allowed.words import FIELDS, FOOT, HEAD
from ccm_minutes.inspection.canonical import DECLARATION, root_of
from ccm_minutes.inspection.paragraphs import inside, shapes, texts
from ccm_minutes.inspection.report import Misfit
from ccm_minutes.inspection.rules import Table, W

CODE: Final = "furniture"
_EMPTIED = b"<w:fldSimple/>"


def check_furniture(parts: Mapping[str, bytes], allowed: frozenset[str]) -> None:
    """Hold every head and foot against the strings that they may hold.

    Raises:
        Misfit: one holds anything else, or pages differ in theirs.
    """
    for names, tag, table in ((package.HEADS, b"hdr", HEAD), (package.FEET, b"ftr", FOOT)):
        there = [name for name in names if name in parts]
        if len({parts[name] for name in there}) > 1:
            raise Misfit(CODE, names[0], "", "Pages differ in what stands at their top or foot.")
        for name in there:
            _check(name, parts[name], tag, table, allowed)


def furniture_texts(raw: bytes) -> Iterator[str]:
    """The words of a head or foot, cut at tabs and page numbers."""
    for field in FIELDS:
        raw = raw.replace(field, b"\t")
    for paragraph in texts(raw.removeprefix(DECLARATION)):
        yield from (words for words in paragraph.split("\t") if words)


def _check(name: str, raw: bytes, tag: bytes, table: Table, allowed: frozenset[str]) -> None:
    root_of(name, raw, {"w": W})
    opening = DECLARATION + b'<w:%s xmlns:w="%s">' % (tag, W.encode())
    inner = inside(name, raw, opening, b"</w:%s>" % tag)
    if tag == b"ftr":
        inner = _without_fields(name, inner)
    if inner.count(b"</w:p>") != 1:
        raise Misfit(CODE, name, "", f"The part {name} does not hold just one line.")
    shapes(name, inner, table)
    for words in furniture_texts(raw):
        if words not in allowed:
            says = f"The part {name} holds words that were not released for it."
            raise Misfit(CODE, name, words, says)


def _without_fields(name: str, inner: bytes) -> bytes:
    if [inner.count(field) for field in FIELDS] != [1, 1]:
        raise Misfit(CODE, name, "", f"The part {name} does not hold the two page numbers.")
    for field in FIELDS:
        inner = inner.replace(field, _EMPTIED)
    return inner
