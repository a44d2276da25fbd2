"""The names of the styles that a Word document uses, and which paragraph has which."""

from ccm_minutes.document.counting import DEEPEST
from ccm_minutes.document.tree import Paragraph, Role, RunStyle

HEADINGS = tuple(f"heading {level + 1}" for level in range(DEEPEST + 1))
LIST_BULLET = "List Bullet"
SPEAKER = Role.SPEAKER.value
BANNER = "Banner"
HEADER = "header"
FOOTER = "footer"

BULLETED = (
    Role.POINT.value,
    Role.QUESTION.value,
    Role.KEY_POINT.value,
    Role.ATTENDEE.value,
    Role.PAPER.value,
    LIST_BULLET,
)
"""Styles that bring a bullet with them, each with a list of its own."""

PARAGRAPH_STYLES = (
    *(role.value for role in Role if role is not Role.HEADING),
    *HEADINGS,
    LIST_BULLET,
    BANNER,
    HEADER,
    FOOTER,
)
RUN_STYLES = tuple(style.value for style in RunStyle)


ONLY_WHERE_USED = frozenset({BANNER, Role.DRAFT.value, RunStyle.PORTION_MARK.value})
"""Styles whose very names say that there is a marked or unfinished version of a document."""


def paragraph_style(paragraph: Paragraph) -> str:
    """The name of a paragraph's style."""
    if paragraph.role is Role.HEADING:
        return HEADINGS[min(paragraph.level, DEEPEST)]
    if paragraph.role is Role.BODY and paragraph.bullet:
        return LIST_BULLET
    return paragraph.role.value
