"""How each paragraph of slides is set: under which title, on which level, with a bullet or not."""

from collections.abc import Iterator, Sequence
from typing import Final

from ccm_minutes.inspection.allowed.slide_words import DEEPEST, FRONT_LEVELS
from ccm_minutes.inspection.expected import Outline
from ccm_minutes.inspection.report import Misfit
from ccm_minutes.inspection.slides.paragraphs import SLIDES, Set

CODE: Final = "outlines"
_TITLES = ("Title", "Heading")
_BODY = "Body Text"


def check_outlines(
    found: Sequence[tuple[int, tuple[Set, ...]]], outlines: Sequence[Outline]
) -> None:
    """Hold the slides as they were found against how their paragraphs should be set.

    Args:
        found: of each slide, the size of its title and how its paragraphs are set.
        outlines: of every paragraph, titles among them.

    Raises:
        Misfit: a slide begins elsewhere, or holds paragraphs that are set otherwise.
    """
    right = list(_slides(outlines))
    for number, slide in enumerate(found):
        if number >= len(right) or slide != right[number]:
            _refuse(number + 1)
    if len(found) != len(right):
        _refuse(len(found) + 1)


def _slides(outlines: Sequence[Outline]) -> Iterator[tuple[int, tuple[Set, ...]]]:
    starts = [number for number, one in enumerate(outlines) if one.role in _TITLES]
    if starts[:1] != [0] or any(one.counted for one in outlines):
        raise Misfit(CODE, SLIDES, "", "What is expected is no document of slides.")
    for number, start in enumerate(starts):
        title, *body = outlines[start : (*starts, len(outlines))[number + 1]]
        if (title.role == "Title") != (number == 0):
            _refuse(number + 1)
        yield title.level, tuple(map(_set, body))


def _set(outline: Outline) -> Set:
    level = FRONT_LEVELS.get(outline.role, min(outline.level, DEEPEST))
    return Set(level, plain=outline.role == _BODY and not outline.bullet)


def _refuse(number: int) -> None:
    says = f"Slide {number} is not set as it was released."
    raise Misfit(CODE, SLIDES, f"slide {number}", says)
