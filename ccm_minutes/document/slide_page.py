"""How large a slide is, and where on it what stands. All lengths are in points.

The template is made from these figures, and what fits on a slide is measured by them.
"""

from typing import Final, NamedTuple

from ccm_minutes.document.counting import DEEPEST
from ccm_minutes.document.tree import Paragraph, Role

WIDTH: Final = 960.0
HEIGHT: Final = 540.0
INSET: Final = 7.2
"""Left and right inside a box, beside its words; half of it above and below them."""


class Box(NamedTuple):
    """Where something stands, from the upper left corner of the slide."""

    left: float
    top: float
    width: float
    height: float

    @property
    def inside(self) -> tuple[float, float]:
        """Width and height that words in it may take."""
        return self.width - 2 * INSET, self.height - INSET


class Level(NamedTuple):
    """How the paragraphs of a level are set.

    Attributes:
        size: of the letters.
        before: the space above each.
        indent: from the side of the box to the words; a bullet hangs before them.
    """

    size: float
    before: float
    indent: float = 0.0


class Area(NamedTuple):
    """A box with the ways in which paragraphs are set in it, by their level."""

    box: Box
    levels: tuple[Level, ...]


HANGING: Final = 18.0
"""From a bullet to the words after it."""

_MARGIN: Final = 48.0
_ACROSS: Final = WIDTH - 2 * _MARGIN
_SIZES: Final = (22.0, 20.0, 18.0)


def _bulleted(level: int) -> Level:
    size = _SIZES[level] if level < len(_SIZES) else 16.0
    return Level(size, 8.0 if level == 0 else 4.0, HANGING + 22.0 * level)


BODY: Final = Area(
    Box(_MARGIN, 124.0, _ACROSS, 364.0), tuple(_bulleted(n) for n in range(DEEPEST + 1))
)
"""The bullets of a slide."""

TITLE: Final = Area(
    Box(_MARGIN, 30.0, _ACROSS, 80.0), (Level(28.0, 0.0), Level(20.0, 0.0), Level(15.0, 0.0))
)
"""The title of a slide; its levels are the sizes that it may have."""

FRONT_TITLE: Final = Area(
    Box(96.0, 96.0, 792.0, 150.0), (Level(38.0, 0.0), Level(28.0, 0.0), Level(20.0, 0.0))
)
"""The title of the title slide, likewise."""

FRONT_LINES: Final = Area(
    Box(96.0, 270.0, 792.0, 212.0),
    (Level(24.0, 6.0), Level(18.0, 6.0), Level(18.0, 10.0), Level(14.0, 14.0)),
)
"""What stands under it; ``FRONT_LEVELS`` says at which level."""

FRONT_LEVELS: Final = {
    Role.SUBTITLE: 0,
    Role.PLACE_LINE: 1,
    Role.DRAFT: 2,
    Role.NOTICE: 3,
}

FOOT: Final = Box(_MARGIN, 496.0, 720.0, 22.0)
NUMBER: Final = Box(WIDTH - _MARGIN - 96.0, 496.0, 96.0, 22.0)
FOOT_SIZE: Final = 11.0
BANNERS: Final = (Box(_MARGIN, 4.0, _ACROSS, 22.0), Box(_MARGIN, 516.0, _ACROSS, 22.0))


def level_of(paragraph: Paragraph) -> int:
    """The level of its area that a paragraph under a title stands on."""
    return FRONT_LEVELS.get(paragraph.role, min(paragraph.level, DEEPEST))
