"""Paragraphs read from the bytes of a part: what each is made of, and what it says.

The tree of a long document is slow to walk, and its paragraphs are made in few ways: each way
is held against the tables once, with its words taken out; the words are read beside it.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from lxml import etree

from ccm_minutes.inspection import canonical
from ccm_minutes.inspection.allowed.words import LISTS, WORD
from ccm_minutes.inspection.canonical import is_canonical
from ccm_minutes.inspection.report import Misfit
from ccm_minutes.inspection.rules import CODE, Table, W, follow

_WORDS = re.compile(rb'<w:t xml:space="preserve">([^<>]+)</w:t>')
_ANY_WORDS = b'<w:t xml:space="preserve">%s</w:t>' % WORD.encode()
_END = b"</w:p>"
_MARKUP = re.compile(rb"(?:<(?!/w:p>)[^<>]*>)+")
_STYLE = f"{{{W}}}pStyle"
_LIST = f"{{{W}}}numId"
_LEVEL = f"{{{W}}}ilvl"
_SECTION = f"{{{W}}}sectPr"
_VALUE = f"{{{W}}}val"


class Shape(NamedTuple):
    """A way in which paragraphs are made.

    Attributes:
        style: the id of its style.
        numbered: the number of the list that it puts itself in; empty for none.
        level: the level in that list.
        section: how many columns the section has that ends with it; empty within one.
    """

    style: str
    numbered: str
    level: str
    section: str = ""


def inside(part: str, raw: bytes, opening: bytes, closing: bytes) -> bytes:
    """The paragraphs of a part, which stand between a fixed opening and a fixed closing.

    Raises:
        Misfit: it opens or closes otherwise, or holds something beside paragraphs.
    """
    if not raw.startswith(opening):
        raise Misfit(CODE, part, "start", f"The part {part} does not open as it should.")
    if not raw.endswith(closing) or len(raw) < len(opening) + len(closing):
        raise Misfit(CODE, part, "end", f"The part {part} does not close as it should.")
    found = raw[len(opening) : len(raw) - len(closing)]
    if found and not found.endswith(_END):
        raise Misfit(CODE, part, "end", f"The part {part} holds more than paragraphs.")
    return found


def shapes(part: str, paragraphs: bytes, table: Table) -> tuple[Shape, ...]:
    """How each paragraph is made; every way of making one is held against the table.

    Raises:
        Misfit: one holds what is not in the table.
    """
    skeletons = _WORDS.sub(_ANY_WORDS, paragraphs).split(_END)[:-1]
    made = {skeleton: _shape(part, skeleton, table) for skeleton in dict.fromkeys(skeletons)}
    return tuple(made[skeleton] for skeleton in skeletons)


def _shape(part: str, skeleton: bytes, table: Table) -> Shape:
    written = b'<w:x xmlns:w="%s">%s</w:p></w:x>' % (W.encode(), skeleton)
    try:
        holder = etree.fromstring(written)
    except etree.XMLSyntaxError as error:
        raise Misfit(CODE, part, "paragraphs", f"The part {part} is not sound XML.") from error
    if not is_canonical(holder, written):
        says = f"The part {part} is written in an unusual way."
        raise Misfit(canonical.CODE, part, "paragraphs", says)
    if len(holder) != 1 or holder.text or holder[0].tail:
        raise Misfit(CODE, part, "paragraphs", f"The part {part} holds more than paragraphs.")
    paragraph = holder[0]
    follow(part, paragraph, table, {})
    found = Shape(*(_first(paragraph, tag) for tag in (_STYLE, _LIST, _LEVEL, _SECTION)))
    if found.numbered and found.numbered not in LISTS.get(found.style, frozenset()):
        says = f"A paragraph of the style {found.style} is in a list that is not its own."
        raise Misfit("numbering", part, "paragraphs", says)
    return found


def _first(paragraph: etree._Element, tag: str) -> str:
    return next((str(node.get(_VALUE, "")) for node in paragraph.iter(tag)), "")


def texts(paragraphs: bytes) -> Iterator[str]:
    """The words of each paragraph, over all its runs; a break is a line feed."""
    pieces = _WORDS.split(paragraphs)
    plain = {markup: _plain(markup) for markup in frozenset(pieces[::2])}
    pieces[::2] = [plain[markup] for markup in pieces[::2]]
    for words in b"".join(pieces).decode("utf-8", "replace").split("</w:p>")[:-1]:
        yield _unescaped(words)


def _plain(markup: bytes) -> bytes:
    """What is to be read of a markup: breaks, words out of their place, and ends of paragraphs."""
    return _MARKUP.sub(b"", markup.replace(b"<w:br/>", b"\n").replace(b"<w:tab/>", b"\t"))


_ENTITIES: Final = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&"))


def _unescaped(words: str) -> str:
    if "&" in words:
        for entity, character in _ENTITIES:
            words = words.replace(entity, character)
    return words
