"""Slides as python-pptx has them, which is another reader and can go on editing."""

from io import BytesIO

from pptx import Presentation

from tests.export.shown import record, written


def test_titles_texts_and_levels_are_found_where_slides_have_them() -> None:
    front, plans, goes_on, other = Presentation(BytesIO(written(record()))).slides

    assert front.shapes.title.text_frame.text == "Meeting of the Quiet Waters"
    assert [one.shapes.title.text_frame.text for one in (plans, goes_on, other)] == [
        "(FOUO) Plans",
        "Plans (contd)",
        "Any other business",
    ]
    body = plans.placeholders[1].text_frame.paragraphs
    assert [one.text.partition(" ")[0] for one in body] == [
        "Plans", "Cassia:", "First", "3rd!", "Agreed.", "Action",
    ]  # fmt: skip
    assert [one.level for one in body] == [0, 0, 1, 2, 0, 0]
    assert other.placeholders[1].text_frame.text == ""


def test_there_are_no_notes_and_nobody_is_named() -> None:
    shown = Presentation(BytesIO(written(record())))

    assert not any(slide.has_notes_slide for slide in shown.slides)
    properties = shown.core_properties
    assert (properties.title, properties.language) == ("Meeting of the Quiet Waters", "en-GB")
    assert (properties.author, properties.last_modified_by, properties.created) == ("", "", None)


def test_both_layouts_can_be_gone_on_with() -> None:
    shown = Presentation(BytesIO(written(record())))
    added = shown.slides.add_slide(shown.slide_layouts.get_by_name("Title and text"))
    added.shapes.title.text_frame.text = "One more"
    added.placeholders[1].text_frame.text = "It was said later."
    again = BytesIO()
    shown.save(again)

    *_, last = Presentation(again).slides
    assert [shape.text_frame.text for shape in last.placeholders] == [
        "One more",
        "It was said later.",
    ]
