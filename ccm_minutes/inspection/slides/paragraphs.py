"""Paragraphs of slides read from their bytes: how each is set, and what it says."""

import html
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from lxml import etree

from ccm_minutes.inspection import canonical
from ccm_minutes.inspection.allowed.slide_words import PARAGRAPH, TOGETHER
from ccm_minutes.inspection.allowed.words import WORD
from ccm_minutes.inspection.canonical import is_canonical
from ccm_minutes.inspection.report import Misfit
from ccm_minutes.inspection.rules import CODE, A, Slot, follow

SLIDES: Final = "ppt/slides"
"""What stands for all slides where it is all one which."""

WORDS: Final = re.compile(rb"<a:t>([^<>]+)</a:t>")
"""Words, in their one place."""

_ANY_WORDS = b"<a:t>%s</a:t>" % WORD.encode()
_END = b"</a:p>"
_MARKUP = re.compile(rb"<(?!/a:p>)[^<>]*>")


class Set(NamedTuple):
    """How a paragraph is set.

    Attributes:
        level: from 0.
        plain: without the bullet of its level.
    """

    level: int
    plain: bool


def ways(part: str, paragraphs: bytes, language: str) -> tuple[Set, ...]:
    """How each paragraph is set; every way of making one is held against the table.

    Raises:
        Misfit: one holds what is not in the table, or something stands beside paragraphs.
    """
    if not paragraphs.endswith(_END):
        raise Misfit(CODE, part, "paragraphs", f"The part {part} holds more than paragraphs.")
    skeletons = WORDS.sub(_ANY_WORDS, paragraphs).split(_END)[:-1]
    return tuple(_way(skeleton, language) for skeleton in skeletons)


# Thousands of slides are made of paragraphs that are set in few ways.
@lru_cache(maxsize=1024)
def _way(skeleton: bytes, language: str) -> Set:
    written = b'<a:x xmlns:a="%s">%s</a:p></a:x>' % (A.encode(), skeleton)
    try:
        holder = etree.fromstring(written)
    except etree.XMLSyntaxError as error:
        raise Misfit(CODE, SLIDES, "paragraphs", "A slide is not sound XML.") from error
    if not is_canonical(holder, written):
        says = "A slide is written in an unusual way."
        raise Misfit(canonical.CODE, SLIDES, "paragraphs", says)
    if len(holder) != 1 or holder.text or holder[0].tail:
        raise Misfit(CODE, SLIDES, "paragraphs", "A slide holds more than paragraphs.")
    follow(SLIDES, holder[0], PARAGRAPH, {Slot.LANGUAGE: frozenset({language})})
    return _set(holder[0].find(f"{{{A}}}pPr"))


def _set(properties: etree._Element | None) -> Set:
    if properties is None:
        return Set(0, plain=False)
    said = {*map(str, properties.attrib), *(etree.QName(child).localname for child in properties)}
    if not said or any((one in said) != (other in said) for one, other in TOGETHER):
        raise Misfit(CODE, SLIDES, "a:p/a:pPr", "A paragraph of a slide is set in no known way.")
    return Set(int(properties.get("lvl", "0")), plain="indent" in said)


def texts(paragraphs: bytes) -> Iterator[str]:
    """The words of each paragraph, over all its runs; a break is a line feed."""
    raw = paragraphs.replace(b"</a:br>", b"\n")
    for words in _MARKUP.sub(b"", raw).decode("utf-8", "replace").split("</a:p>")[:-1]:
        yield html.unescape(words) if "&" in words else words
