"""How each paragraph is set: its style, its list and its level in that list."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from ccm_minutes.inspection.allowed.words import BULLETS, DEEPEST, LISTS
from ccm_minutes.inspection.expected import Outline
from ccm_minutes.inspection.paragraphs import Shape
from ccm_minutes.inspection.report import Misfit

CODE: Final = "outlines"
_PART = "word/document.xml"
_NONE = ("", "")


def check_outlines(
    found: Sequence[Shape], outlines: Sequence[Outline], *, headings_counted: bool
) -> None:
    """Hold how paragraphs are set against how they should be.

    Raises:
        Misfit: one has another style, list or level; the place says which.
    """
    ways = {outline: _shape(outline, headings_counted) for outline in frozenset(outlines)}
    right = [ways[outline] for outline in outlines]
    for number, (one, following) in enumerate(pairwise(outlines)):
        if one.in_columns is not following.in_columns:
            right[number] = right[number]._replace(section="2" if one.in_columns else "1")
    if list(found) == right:
        return
    pairs = enumerate(zip(found, right, strict=False), start=1)
    shorter = min(len(found), len(right))
    number = next((n for n, (one, other) in pairs if one != other), shorter + 1)
    says = f"Paragraph {number} of the document is not set as it was released."
    raise Misfit(CODE, _PART, f"paragraph {number}", says)


def _shape(outline: Outline, headings_counted: bool) -> Shape:
    style = outline.role.replace(" ", "")
    level = min(outline.level, DEEPEST)
    if style == "Heading":
        out_of_count = headings_counted and not outline.counted
        return Shape(f"{style}{level + 1}", *(("0", "0") if out_of_count else _NONE))
    if style == "BodyText" and outline.bullet:
        style = "ListBullet"
    (number,) = LISTS.get(style, frozenset({""}))
    if style in BULLETS:
        return Shape(style, *((number, str(level)) if level else _NONE))
    in_headings = style == "NumberedParagraph"
    if not number or not outline.counted or (in_headings and not headings_counted):
        return Shape(style, *_NONE)
    return Shape(style, number, str(max(level, 1)) if in_headings else "0")
