"""Which paragraphs are counted, in which count, and what number that gives them.

A word processor does the counting in a finished document; this is the same rule for places
that have no word processor, and the one place where a writer asks what belongs to which list.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from ccm_minutes.document.tree import Document, HeadingNumbers, Paragraph, Role

DEEPEST = 8
"""The last level of every list, from 0; what lies deeper stands on it."""

BULLETS = "•–▪"
"""The bullet of each level, over again from the fourth level on."""

BULLET_ROLES = frozenset({Role.POINT, Role.QUESTION, Role.KEY_POINT, Role.ATTENDEE, Role.PAPER})
"""Roles that are bullets whether or not a paragraph says so."""


class Count(Enum):
    """A list that a paragraph can belong to."""

    HEADINGS = auto()
    LETTERS = auto()
    BULLETS = auto()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a paragraph stands in a list: which list, and the level in it, from 0."""

    count: Count
    level: int = 0


def is_bullet(paragraph: Paragraph) -> bool:
    """Whether a paragraph is printed with a bullet."""
    return paragraph.bullet or paragraph.role in BULLET_ROLES


def place_of(paragraph: Paragraph) -> Place | None:
    """The list that a paragraph belongs to; None for one that has no number and no bullet."""
    level = min(paragraph.level, DEEPEST)
    if is_bullet(paragraph):
        return Place(Count.BULLETS, level)
    if not paragraph.counted:
        return None
    if paragraph.role is Role.HEADING:
        return Place(Count.HEADINGS, level)
    if paragraph.role is Role.NUMBERED_PARAGRAPH:
        return Place(Count.HEADINGS, max(level, 1))
    return Place(Count.LETTERS) if paragraph.role is Role.SPEAKER else None


def labels(document: Document) -> Iterator[str]:
    """What stands before each paragraph of a document, in order: "1.", "5.1", "a)", "•" or ""."""
    numbers = [0] * (DEEPEST + 1)
    letters = 0
    numbered = document.heading_numbers is not HeadingNumbers.NONE
    for paragraph in document.blocks:
        match place_of(paragraph):
            case Place(Count.BULLETS, level):
                yield BULLETS[level % len(BULLETS)]
            case Place(Count.LETTERS):
                letters += 1
                yield f"{letter(letters)})"
            case Place(Count.HEADINGS, level) if numbered:
                yield _heading_label(document, _counted_on(numbers, level))
            case _:
                yield ""


def letter(number: int) -> str:
    """The letter of a number from 1, as word processors have it: a to z, then aa, bb to zz, aaa."""
    times, place = divmod(number - 1, 26)
    return chr(ord("a") + place) * (times + 1)


def heading_pattern(document: Document, level: int) -> tuple[str, str]:
    """The words before and after the number of a heading of this level."""
    if document.heading_numbers is HeadingNumbers.AGENDA_ITEM:
        return f"{document.agenda_item} ".lstrip(), " –"
    return "", "." if level == 0 else ""


def _counted_on(numbers: list[int], level: int) -> list[int]:
    numbers[level] += 1
    numbers[level + 1 :] = [0] * (DEEPEST - level)
    # A number whose upper levels were never counted stands under the first of each.
    numbers[:level] = [max(number, 1) for number in numbers[:level]]
    return numbers[: level + 1]


def _heading_label(document: Document, numbers: list[int]) -> str:
    before, after = heading_pattern(document, len(numbers) - 1)
    return before + ".".join(map(str, numbers)) + after
