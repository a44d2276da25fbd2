"""Leaks planted in the writer of slides; the second reader refuses what each of them writes."""

import hashlib
from typing import Any, Final

from ccm_minutes.export import pptx
from ccm_minutes.export.package import Part
from ccm_minutes.export.slides import package_parts
from ccm_minutes.export.slides.paragraphs import SlideParagraphs
from tests.claims.mutants import Mutant, Whole


def _name_of_an_item(whole: Whole, slide: Any, *given: Any) -> Any:
    named = f'<p:cSld name="{slide.title.text}">'
    return whole(slide, *given).replace("<p:cSld>", named)


def _alt_text(whole: Whole, slide: Any, *given: Any) -> Any:
    return whole(slide, *given).replace('name="Text 2"', 'name="Text 2" descr="Budget"')


def _banner_left_empty(whole: Whole, slide: Any, number: int, foot: str, _: str, way: Any) -> Any:
    return whole(slide, number, foot, " ", way)


def _hidden(whole: Whole, slide: Any, number: int, *given: Any) -> Any:
    shown = whole(slide, number, *given)
    return shown.replace("<p:sld ", '<p:sld show="0" ') if number == 2 else shown


def _number_with_a_gap(whole: Whole, slide: Any, number: int, *given: Any) -> Any:
    return whole(slide, number + (number > 1), *given)


def _foot_of_a_slide(whole: Whole, slide: Any, number: int, foot: str, *given: Any) -> Any:
    return whole(slide, number, f"{foot} · {slide.title.text}", *given)


def _id_of_a_hash(whole: Whole, slides: int) -> Any:
    digest = int(hashlib.md5(b"Budget").hexdigest()[:6], 16)
    return whole(slides).replace('id="257"', f'id="{1000 + digest}"')


def _mark_of_an_editor(whole: Whole, paragraphs: Any, paragraph: Any) -> Any:
    return whole(paragraphs, paragraph).replace("<a:rPr ", '<a:rPr dirty="0" ')


def _notes(whole: Whole, *given: Any) -> Any:
    yield from whole(*given)
    yield Part("ppt/notesSlides/notesSlide1.xml", [b"<p:notes/>"])


def _author(whole: Whole, *given: Any) -> Any:
    return whole(*given).replace("</cp:core", "<dc:creator>I. Venn</dc:creator></cp:core")


SLIDE_MUTANTS: Final = (
    Mutant("a slide named after an item", "slides", pptx, "slide_part", _name_of_an_item),
    Mutant("an alt text", "slides", pptx, "slide_part", _alt_text),
    Mutant("a box for a banner", "slides", pptx, "slide_part", _banner_left_empty),
    Mutant("a hidden slide", "slides", pptx, "slide_part", _hidden),
    Mutant("a gap in the numbers of slides", "slides", pptx, "slide_part", _number_with_a_gap),
    Mutant("a foot that names the item", "slides", pptx, "slide_part", _foot_of_a_slide),
    Mutant("an id of a slide from a hash", "slides", package_parts, "presentation", _id_of_a_hash),
    Mutant("a mark of an editor", "slides", SlideParagraphs, "body", _mark_of_an_editor),
    Mutant("notes under a slide", "slides", pptx, "_parts", _notes),
    Mutant("an author of slides", "slides", pptx, "core_properties", _author),
)
