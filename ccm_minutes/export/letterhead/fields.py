"""Fields at the top and foot of pages: page numbers stay, all others become what they showed."""

import re
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from ccm_minutes.export.letterhead.cleaning import opened, remove
from ccm_minutes.export.word.markup import W

_KEPT: Final = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "STYLEREF", "TITLE"})
_CHAR: Final = f"{{{W}}}fldChar"
_INSTRUCTION: Final = f"{{{W}}}instrText"
_SIMPLE: Final = f"{{{W}}}fldSimple"
_RUN: Final = f"{{{W}}}r"
_PAGE: Final = re.compile(r"\bPAGE\b")
_PAGES: Final = re.compile(r"\b(NUM|SECTION)PAGES\b")


@dataclass(slots=True)
class _Open:
    """A field that has begun: what says what it is, and what only it needs."""

    words: list[str] = field(default_factory=list)
    runs: list[etree._Element] = field(default_factory=list)
    marks: list[etree._Element] = field(default_factory=list)
    showing: bool = False


def flatten(root: etree._Element) -> None:
    """Leaves page numbers and their like, and of every other field the words it showed last."""
    for node in list(root.iter(_SIMPLE)):
        if _kind(str(node.get(f"{{{W}}}instr", ""))) not in _KEPT:
            opened(node)
    waiting: list[_Open] = []
    for run in list(root.iter(_RUN)):
        for one in waiting:
            if not one.showing:
                one.runs.append(run)
        for node in list(run):
            _step(node, waiting)
    for never_ended in waiting:
        _take_out(never_ended)


def counts_pages(root: etree._Element) -> bool:
    """Whether there is a page number and a number of pages."""
    said = [str(node.text or "") for node in root.iter(_INSTRUCTION)]
    said += [str(node.get(f"{{{W}}}instr", "")) for node in root.iter(_SIMPLE)]
    words = " ".join(said).upper()
    return bool(_PAGE.search(words) and _PAGES.search(words))


def _step(node: etree._Element, waiting: list[_Open]) -> None:
    if node.tag == _INSTRUCTION:
        if waiting:
            waiting[-1].words.append(node.text or "")
            waiting[-1].marks.append(node)
        else:
            remove(node)
    if node.tag != _CHAR:
        return
    way = node.get(f"{{{W}}}fldCharType")
    if way == "begin":
        waiting.append(_Open())
    if not waiting:
        remove(node)
        return
    waiting[-1].marks.append(node)
    waiting[-1].showing = waiting[-1].showing or way == "separate"
    if way == "end":
        ended = waiting.pop()
        if _kind("".join(ended.words)) not in _KEPT:
            _take_out(ended)


def _take_out(one: _Open) -> None:
    """Removes the marks of a field and all that stood before what it showed."""
    ends = ("separate", "end")
    showing = [m.getparent() for m in one.marks if m.get(f"{{{W}}}fldCharType") in ends]
    for node in one.marks:
        remove(node)
    for run in one.runs:
        if not any(run is other for other in showing):
            remove(run)


def _kind(instruction: str) -> str:
    return (instruction.split() or [""])[0].upper()
