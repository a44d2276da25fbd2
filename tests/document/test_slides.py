"""The slides of a tree."""

import pytest

from ccm_minutes.document.slides import Slide, SlideShow, slides_of
from ccm_minutes.document.tree import Paragraph, Role, Run


def line(role: Role, words: str) -> Paragraph:
    return Paragraph(role, (Run(words),))


TITLE, DATE = line(Role.TITLE, "Forum"), line(Role.PLACE_LINE, "4 May")
OPENING, POINT = line(Role.HEADING, "Opening"), line(Role.POINT, "It opened.")


def show(*blocks: Paragraph) -> SlideShow:
    return SlideShow("Forum", "en-GB", blocks)


def test_every_title_and_heading_begins_a_slide() -> None:
    assert tuple(slides_of(show(TITLE, DATE, OPENING, POINT, OPENING))) == (
        Slide(TITLE, (DATE,)),
        Slide(OPENING, (POINT,)),
        Slide(OPENING),
    )


def test_the_slides_hold_all_paragraphs_in_their_order() -> None:
    blocks = (TITLE, DATE, OPENING, POINT)
    assert tuple(p for slide in slides_of(show(*blocks)) for p in slide.blocks) == blocks


def test_only_the_slide_with_the_title_opens_the_show() -> None:
    assert [slide.opens for slide in slides_of(show(TITLE, OPENING))] == [True, False]


def test_a_show_without_a_paragraph_has_no_slide() -> None:
    assert list(slides_of(show())) == []


def test_a_paragraph_before_the_first_title_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="begins with its title"):
        list(slides_of(show(POINT)))
