"""What spoils slides, tried on a copy of the file itself, cut to its first slides."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from ccm_minutes.inspection.allowed import presentation
from ccm_minutes.inspection.allowed.slide_words import empty, middle
from ccm_minutes.inspection.archive import Member, read_archive
from ccm_minutes.inspection.expected import Expected, Outline
from ccm_minutes.inspection.report import Complaint
from ccm_minutes.inspection.slides.checking import Opened, complaints_of
from ccm_minutes.inspection.spoiling import (
    OF_ANY_PACKAGE,
    Poison,
    Poisoned,
    Reader,
    Sample,
    Spoil,
    in_part,
    other_parts,
    shortened,
    spoken,
    tried,
    with_part,
)

SLIDES_LEFT: Final = 2
_FIRST = presentation.slide_part(1)
_PARAGRAPH = '<a:p><a:pPr indent="0"><a:buNone/></a:pPr><a:r>%s<a:t>%s</a:t></a:r></a:p>'


def cut_down(content: bytes, expected: Expected) -> Sample:
    """The same package with its first slides alone; Misfit where it is no package."""
    parts = dict(read_archive(content))
    there = sum(name.startswith("ppt/slides/slide") for name in parts)
    left = min(there, SLIDES_LEFT)
    parts |= presentation.given(left, expected.title, expected.language)
    members = tuple(Member(name, parts.get(name, b"")) for name in presentation.order(left))
    taken = Opened(expected, dict(members), left).each
    end = sum(len(slide.read.words) for slide in taken)
    return Sample(members, shortened(expected, end))


def _paragraph(words: str, look: str = "") -> Spoil:
    """A paragraph more under the first title, which is expected there."""

    def spoil(of: Sample) -> Poisoned:
        told = of.expected
        first, *others = told.paragraphs
        outlines = told.outlines
        if outlines:
            outlines = (outlines[0], Outline("Body Text"), *outlines[1:])
        made = _PARAGRAPH % (f'<a:rPr lang="{_language(of)}"{look}/>', words)
        content = with_part(of, _FIRST, lambda raw: _put_in(raw, made.encode(), told.language))
        return content, replace(told, paragraphs=(first, words, *others), outlines=outlines)

    return spoil


def _put_in(raw: bytes, made: bytes, language: str) -> bytes:
    start = middle(front=True)
    nothing = start + empty(language)
    return raw.replace(nothing if nothing in raw else start, start + made, 1)


def _language(of: Sample) -> str:
    return empty(of.expected.language).decode().split('"')[1]


_on_slide = partial(in_part, _FIRST)
_TREE = b"<p:spTree>"
_TREE_END = b"</p:spTree>"
_ANOTHER = b'<p:sp><p:nvSpPr><p:cNvPr id="9" name="A"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/>'
_NOTES = Member("ppt/notesSlides/notesSlide1.xml", b"")
POISONS: Final = (
    *spoken(_paragraph),
    Poison("a link", "structure", _paragraph("Linked.", ' tooltip="a"')),
    Poison("another language", "structure", _paragraph("Altered.", ' altLang="la"')),
    Poison("a shape more", "structure", _on_slide(_TREE_END, _ANOTHER + b"</p:sp>" + _TREE_END)),
    Poison("an alt text", "structure", _on_slide(b'name="Title 1"', b'name="Title 1" descr="a"')),
    Poison("a hidden slide", "structure", _on_slide(b"<p:sld ", b'<p:sld show="0" ')),
    Poison("a transition", "structure", _on_slide(b"</p:sld>", b"<p:transition/></p:sld>")),
    Poison("a comment", "structure", _on_slide(_TREE, b"<!--a-->" + _TREE)),
    Poison("an instruction", "structure", _on_slide(_TREE, b"<?a?>" + _TREE)),
    Poison("a changed master", "constants", in_part(presentation.MASTER, b" sz=", b" kern=")),
    Poison("a changed theme", "constants", in_part(presentation.THEME, b"Minutes", b"minutes")),
    Poison("a slide left out", "relations", in_part(presentation.PRESENTATION, b"256", b"257")),
    Poison(
        "a property",
        "properties",
        in_part(presentation.PROPERTIES, b"<dc:l", b"<dc:creator/><dc:l"),
    ),
    Poison(
        "a relation outside",
        "relations",
        in_part("_rels/.rels", b'Target="', b'Target="http://a/'),
    ),
    Poison("notes", "parts", other_parts(lambda of: (*of, _NOTES))),
    *OF_ANY_PACKAGE,
)
"""Every poison that is tried on every file."""


def self_test(content: bytes, expected: Expected) -> Iterator[Complaint]:
    """Complains of the reader itself where it passes what it must refuse."""
    return tried(Reader(cut_down, complaints_of, POISONS), content, expected)
