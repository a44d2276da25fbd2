"""A document of slides as a PowerPoint file, written as text into the package.

A library that keeps a tree of every part takes a time that grows with the square of the slides.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import BinaryIO

from ccm_minutes.document.characters import printable
from ccm_minutes.document.slides import Slide, SlideShow, slides_of
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.export.docx import Progress
from ccm_minutes.export.package import Part, write_package
from ccm_minutes.export.slides import package_parts
from ccm_minutes.export.slides.paragraphs import SlideParagraphs
from ccm_minutes.export.slides.shapes import FRONT, OTHER, slide_part
from ccm_minutes.export.slides.template import SlideTemplate
from ccm_minutes.export.word.package_parts import core_properties

MOST_SLIDES = 30_000
"""A package has no room for more parts than twice as many and a few."""

_AT_ONCE = 50


class TooManySlides(InputFault):
    """A document that no file of slides can hold."""

    def __init__(self, count: int) -> None:
        super().__init__(
            f"This briefing would have {count} slides, and a file holds {MOST_SLIDES} at most. "
            "Choose another kind of document, or make the meeting shorter."
        )


@dataclass(frozen=True, slots=True)
class SlideWriter:
    """Makes PowerPoint files of one template."""

    template: SlideTemplate

    def __call__(self, show: SlideShow, progress: Progress) -> bytes:
        """The document as the bytes of a PowerPoint file; equal ones give equal bytes."""
        stream = BytesIO()
        write_pptx(show, self.template, stream, progress)
        return stream.getvalue()


def write_pptx(
    show: SlideShow, template: SlideTemplate, stream: BinaryIO, progress: Progress
) -> None:
    """Write a document of slides as a PowerPoint file.

    Args:
        show: what is written; nothing but it and the template decides a byte.
        template: gives master, layouts and theme.
        stream: seekable; holds part of a file if anything is raised.
        progress: called every few slides and at the end, with paragraphs done and to do.

    Raises:
        TooManySlides: no file can hold them.
    """
    slides = tuple(slides_of(show))
    if len(slides) > MOST_SLIDES:
        raise TooManySlides(len(slides))
    write_package(_parts(show, slides, template, progress), stream)


def _parts(
    show: SlideShow, slides: tuple[Slide, ...], template: SlideTemplate, progress: Progress
) -> Iterator[Part]:
    count = len(slides)
    core = core_properties(show.title, show.language)
    yield _part("[Content_Types].xml", package_parts.types(count))
    yield _part("_rels/.rels", package_parts.root_relations())
    yield _part("docProps/core.xml", core)
    yield from _with_relations(
        package_parts.PRESENTATION,
        package_parts.presentation(count).encode(),
        package_parts.presentation_relations(count),
    )
    yield from _fixed(template)
    yield from _slides(show, slides, progress)


def _fixed(template: SlideTemplate) -> Iterator[Part]:
    master, parts = package_parts.MASTER, template.parts
    yield from _with_relations(master, parts[master], package_parts.master_relations())
    for layout in package_parts.LAYOUTS:
        yield from _with_relations(layout, parts[layout], package_parts.layout_relations())
    yield Part(package_parts.THEME, [parts[package_parts.THEME]])


def _slides(show: SlideShow, slides: tuple[Slide, ...], progress: Progress) -> Iterator[Part]:
    paragraphs = SlideParagraphs(show.language)
    foot, banner = printable(show.furniture.running_head), printable(show.furniture.banner)
    done, total = 0, len(show.blocks)
    for number, slide in enumerate(slides, start=1):
        written = slide_part(slide, number, foot, banner, paragraphs)
        relations = package_parts.slide_relations(FRONT if slide.opens else OTHER)
        yield from _with_relations(package_parts.slide_name(number), written.encode(), relations)
        done += len(slide.blocks)
        if number % _AT_ONCE == 0 or number == len(slides):
            progress(done, total)


def _with_relations(name: str, data: bytes, relations: str) -> tuple[Part, Part]:
    return Part(name, [data]), _part(package_parts.relations_of(name), relations)


def _part(name: str, text: str) -> Part:
    return Part(name, [text.encode()])
