"""What fits on a slide, and what runs over to the next."""

import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from ccm_minutes.document import slide_page
from ccm_minutes.document.running_over import fits_on_a_line, running_over
from ccm_minutes.document.slides import Slide
from ccm_minutes.document.text_width import line_ends, line_height
from ccm_minutes.document.tree import Paragraph, Role, Run, RunStyle

SENTENCE = "The wind had carried some of it over the border, and the survey would say how much. "
HEADING = Paragraph(Role.HEADING, (Run("Clearance"),))
TITLE = Paragraph(Role.TITLE, (Run("Forum"),))
PIECES = ("word ", "a", "的", "\n", ". ", "ا", "-", "W", "\v", "\x07")
WORDS = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
POINTS = st.builds(
    lambda words, times, level: point(words * times, level),
    WORDS,
    st.sampled_from([1, 1, 20, 200]),
    st.integers(0, 3),
)


def point(words: str, level: int = 0) -> Paragraph:
    return Paragraph(Role.POINT, (Run(words),), level, bullet=True)


def contd(title: Paragraph) -> Paragraph:
    return Paragraph(Role.HEADING, (*title.runs, Run(" (contd)")))


def shown(*body: Paragraph, title: Paragraph = HEADING) -> list[Slide]:
    return list(running_over(Slide(title, body), contd))


def height(paragraph: Paragraph, area: slide_page.Area) -> float:
    level = area.levels[slide_page.level_of(paragraph)]
    ends = line_ends(paragraph.text, (area.box.inside[0] - level.indent) / level.size)
    return level.before + sum(1 for _ in ends) * level.size * line_height(paragraph.text)


def letters(*paragraphs: Paragraph) -> str:
    """All that can be seen; a slide may end where a line did."""
    return re.sub(r"[\n\v\x07]", "", "".join(p.text for p in paragraphs))


def test_what_fits_stays_on_one_slide() -> None:
    points = (point("One."), point("Two.", 1))
    assert shown(*points) == [Slide(HEADING, points)]


def test_an_item_without_points_has_a_slide_too() -> None:
    assert shown() == [Slide(HEADING)]


def test_a_paragraph_of_which_nothing_can_be_seen_leaves_no_bullet() -> None:
    assert shown(point("\x00"), point("One.")) == [Slide(HEADING, (point("One."),))]


def test_what_does_not_fit_goes_on_under_the_same_title() -> None:
    slides = shown(*(point(f"Point {number}.") for number in range(15)))

    assert [slide.title.text for slide in slides] == ["Clearance", "Clearance (contd)"]
    assert [p.text for slide in slides for p in slide.body] == [f"Point {n}." for n in range(15)]


def test_the_more_is_said_in_each_point_the_fewer_stand_on_a_slide() -> None:
    short = shown(*(point("Short.") for _ in range(30)))
    long = shown(*(point(SENTENCE * 2) for _ in range(30)))

    assert len(short[0].body) > 2 * len(long[0].body)


def test_a_point_that_leads_on_goes_with_the_first_under_it() -> None:
    points = [*(point("Point.") for _ in range(9)), point("Four aims:"), point(SENTENCE * 3, 1)]
    first, second = shown(*points)

    assert first.body[-1].text == "Point."
    assert [p.text[:9] for p in second.body] == ["Four aims", "The wind "]


def test_a_point_longer_than_a_slide_is_broken_after_a_sentence_and_goes_on_without_a_bullet() -> (
    None
):
    first, *others = shown(point(SENTENCE * 40, 1))

    assert len(others) > 1
    assert first.body[0].text.endswith("how much. ")
    assert first.body[0].role is Role.POINT
    assert {(p.role, p.level, p.bullet) for s in others for p in s.body} == {(Role.BODY, 1, False)}
    assert "".join(p.text for slide in (first, *others) for p in slide.body) == SENTENCE * 40


def test_formatting_goes_with_the_words_that_have_it() -> None:
    runs = (
        Run("(FOUO) ", style=RunStyle.PORTION_MARK),
        Run(SENTENCE * 30),
        Run("end", italic=True),
    )
    slides = shown(Paragraph(Role.POINT, runs, bullet=True))

    pieces = [run for slide in slides for p in slide.body for run in p.runs]
    assert pieces[0] == runs[0]
    assert pieces[-1] == runs[-1]
    assert len(pieces) == len(slides) + 2


def test_a_long_title_is_set_smaller_and_stays_whole() -> None:
    words = "Report by the Coordinators on the general status and operation of the Convention "
    title = replace(HEADING, runs=(Run(words * 2),))
    (slide,) = shown(title=title)

    assert slide.title == replace(title, level=1)


def test_a_title_that_no_slide_has_room_for_goes_on_as_a_paragraph() -> None:
    first, *others = shown(
        point("One."), title=replace(HEADING, runs=(Run("Such a title. " * 90),))
    )
    body = [p for slide in (first, *others) for p in slide.body]

    assert first.title.text + "".join(p.text for p in body[:-1]) == "Such a title. " * 90
    assert body[-1].text == "One."
    assert all(slide.title.text.endswith(" (contd)") for slide in others)


def test_the_title_slide_runs_over_onto_an_ordinary_one() -> None:
    lines = (Paragraph(Role.SUBTITLE, (Run(SENTENCE * 8),)), Paragraph(Role.NOTICE, (Run("N"),)))
    first, second = shown(*lines, title=TITLE)

    assert (first.title, first.opens) == (TITLE, True)
    assert (second.title.role, second.title.text) == (Role.HEADING, "Forum (contd)")
    assert {p.role for p in second.body} == {Role.BODY}
    assert "".join(p.text for s in (first, second) for p in s.body) == SENTENCE * 8 + "N"


def test_a_foot_that_is_too_long_for_its_line_is_known() -> None:
    assert fits_on_a_line("Forum · 4 May", slide_page.FOOT_SIZE, slide_page.FOOT)
    assert not fits_on_a_line(SENTENCE * 3, slide_page.FOOT_SIZE, slide_page.FOOT)


@settings(max_examples=60)
@given(st.lists(POINTS, max_size=6), WORDS, st.sampled_from([HEADING, TITLE]))
def test_no_word_is_lost_and_no_slide_runs_over(
    points: list[Paragraph], words: str, title: Paragraph
) -> None:
    title = replace(title, runs=(Run(words),))
    slides = shown(*points, title=title)
    written = [slides[0].title, *(p for slide in slides for p in slide.body)]

    assert letters(*written) == letters(title, *points)
    for number, slide in enumerate(slides):
        area = slide_page.FRONT_LINES if slide.opens else slide_page.BODY
        assert sum(height(p, area) for p in slide.body) <= area.box.inside[1] + 1e-6
        assert slide.body or number == 0
