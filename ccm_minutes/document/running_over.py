"""Slides that run over: paragraphs put on as many slides as they need, and no word lost.

What fits is measured (``text_width``) on the boxes of the template (``slide_page``). Nothing is
ever made smaller but a title: a paragraph longer than a slide goes on on the next one, where it
has no bullet of its own.
"""

import re
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from ccm_minutes.document import slide_page
from ccm_minutes.document.characters import printable
from ccm_minutes.document.counting import is_bullet
from ccm_minutes.document.slide_page import Area, level_of
from ccm_minutes.document.slides import BEGINS, Slide
from ccm_minutes.document.text_width import BOLD, line_ends, line_height
from ccm_minutes.document.tree import Paragraph, Role, Run, Runs

FEWEST_LINES: Final = 3
"""So many lines of a paragraph at least stand at the foot of a slide, if it is broken there."""

_MOST = 8000
"""No slide has room for so many characters."""

_FRONT: Final = (slide_page.FRONT_TITLE, slide_page.FRONT_LINES)
_OTHER: Final = (slide_page.TITLE, slide_page.BODY)
_SENTENCE_END = re.compile(r"[.!?…;:]['\"’”»)]*\s+|[。！？؟۔]|\n")


def running_over(slide: Slide, continued: Callable[[Paragraph], Paragraph]) -> Iterator[Slide]:
    """One slide as those that it takes.

    Args:
        slide: with all that stands under one title.
        continued: the title of every slide after the first, from that of the first.
    """
    above, below = _FRONT if slide.opens else _OTHER
    title, rest = _fitting_title(_printable(slide.title), above)
    body = (paragraph for paragraph in map(_printable, slide.body) if paragraph.runs)
    waiting = deque((*rest, *body))
    yield Slide(title, _taken(waiting, below))
    if slide.opens:
        waiting = deque(map(_off_the_front, waiting))
    following = _following(title, continued) if waiting else title
    while waiting:
        yield Slide(following, _taken(waiting, slide_page.BODY))


def fits_on_a_line(words: str, size: float, box: slide_page.Box) -> bool:
    """Whether words set in letters of this size stand on one line of a box."""
    return len(tuple(islice(line_ends(words, box.inside[0] / size), 2))) == 1


def _fitting_title(title: Paragraph, area: Area) -> tuple[Paragraph, tuple[Paragraph, ...]]:
    """A title in the largest size that has room for it, and what of it none has room for."""
    for level in range(len(area.levels)):
        sized = replace(title, level=level)
        if _end_of_what_fits(sized, area, area.box.inside[1]) == len(title.text):
            return sized, ()
    cut = _end_of_what_fits(sized, area, area.box.inside[1])
    here, there = _split(title.runs, cut)
    return replace(sized, runs=here), (Paragraph(Role.BODY, there),)


def _following(title: Paragraph, continued: Callable[[Paragraph], Paragraph]) -> Paragraph:
    """The title of the slides after the first; of one that fills its box, only the first line."""
    whole, rest = _fitting_title(continued(title), slide_page.TITLE)
    if not rest:
        return whole
    first = _end_of_what_fits(replace(title, level=1), slide_page.TITLE, 0.0)
    short = replace(title, runs=_split(title.runs, first)[0])
    return _fitting_title(continued(short), slide_page.TITLE)[0]


def _printable(paragraph: Paragraph) -> Paragraph:
    texts = tuple(printable(run.text) for run in paragraph.runs)
    if all(texts) and texts == tuple(run.text for run in paragraph.runs):
        return paragraph
    runs = (replace(run, text=text) for run, text in zip(paragraph.runs, texts, strict=True))
    return replace(paragraph, runs=tuple(run for run in runs if run.text))


def _off_the_front(paragraph: Paragraph) -> Paragraph:
    # A line of the title slide is no bullet, and its look belongs to that slide.
    return paragraph if is_bullet(paragraph) else Paragraph(Role.BODY, paragraph.runs)


def _taken(waiting: deque[Paragraph], area: Area) -> tuple[Paragraph, ...]:
    """What of the waiting paragraphs one area has room for; at least something of the first."""
    here: list[Paragraph] = []
    room = area.box.inside[1]
    while waiting:
        paragraph = waiting.popleft()
        needed = _height(paragraph, area)
        if needed > room:
            _break(paragraph, here, waiting, area, room)
            break
        here.append(paragraph)
        room -= needed
    return tuple(here)


def _break(
    paragraph: Paragraph,
    here: list[Paragraph],
    waiting: deque[Paragraph],
    area: Area,
    room: float,
) -> None:
    """Ends a slide before or within a paragraph that it has no room for."""
    whole = area.box.inside[1]
    fewest = _space(paragraph, area) + FEWEST_LINES * _line(paragraph, area)
    if here and (_height(paragraph, area) <= whole or room < fewest):
        waiting.appendleft(paragraph)
        _take_leaders_along(here, waiting)
        return
    cut = _at_a_sentence(paragraph.text, _end_of_what_fits(paragraph, area, room))
    first, second = _split(paragraph.runs, cut)
    here.append(replace(paragraph, runs=first))
    if second:
        waiting.appendleft(Paragraph(Role.BODY, second, paragraph.level))


def _take_leaders_along(here: list[Paragraph], waiting: deque[Paragraph]) -> None:
    """Leaves no paragraph at the foot that only leads on to those under it."""
    while len(here) > 1 and is_bullet(here[-1]) and here[-1].level < waiting[0].level:
        waiting.appendleft(here.pop())


def _at_a_sentence(text: str, cut: int) -> int:
    """The last end of a sentence before a place, unless that leaves half of it empty."""
    ends = [found.end() for found in _SENTENCE_END.finditer(text, 0, cut)]
    return ends[-1] if ends and ends[-1] > cut / 2 else cut


def _split(runs: Runs, cut: int) -> tuple[Runs, Runs]:
    """Runs cut in two at a place in their words; a line feed just before it goes."""
    before: list[Run] = []
    after: list[Run] = []
    for run in runs:
        if cut > 0:
            text = run.text[:cut]
            ends = cut <= len(run.text) and text.endswith("\n")
            before.append(replace(run, text=text[:-1] if ends else text))
        if cut < len(run.text):
            after.append(replace(run, text=run.text[max(cut, 0) :]))
        cut -= len(run.text)
    return tuple(run for run in before if run.text), tuple(after)


def _height(paragraph: Paragraph, area: Area) -> float:
    """The height of a paragraph, or one that is too much for the area where it is higher."""
    line, space = _line(paragraph, area), _space(paragraph, area)
    most = int(area.box.inside[1] / line) + 1
    lines = sum(1 for _ in islice(_ends(paragraph, area), most))
    return space + lines * line


def _end_of_what_fits(paragraph: Paragraph, area: Area, room: float) -> int:
    """How many characters of a paragraph stand in so much height; one line's at least."""
    most = int((room - _space(paragraph, area)) / _line(paragraph, area))
    *_, end = islice(_ends(paragraph, area), max(most, 1))
    return end


def _ends(paragraph: Paragraph, area: Area) -> Iterator[int]:
    level = area.levels[level_of(paragraph)]
    room = (area.box.inside[0] - level.indent) / level.size
    return line_ends(paragraph.text, room / _widening(paragraph))


def _line(paragraph: Paragraph, area: Area) -> float:
    return area.levels[level_of(paragraph)].size * line_height(paragraph.text[:_MOST])


def _space(paragraph: Paragraph, area: Area) -> float:
    return area.levels[level_of(paragraph)].before


def _widening(paragraph: Paragraph) -> float:
    """How much wider than plain letters those of a paragraph are: a part of them may be bold."""
    if paragraph.role in BEGINS:
        return BOLD
    bold = sum(len(run.text) for run in paragraph.runs if run.bold or run.style is not None)
    return 1.0 + (BOLD - 1.0) * bold / max(len(paragraph.text), 1)
