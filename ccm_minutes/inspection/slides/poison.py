"""Poisoned copies of the very slides that are read: a reader that passes one may pass no file.

The copies are of the same package cut to its first slides, so that they cost little.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from ccm_minutes.inspection.allowed import presentation
from ccm_minutes.inspection.allowed.slide_words import empty, middle
from ccm_minutes.inspection.archive import Member, archive_of, read_archive
from ccm_minutes.inspection.expected import Expected, Outline
from ccm_minutes.inspection.poison import (
    CODE,
    FORBIDDEN,
    WITHHELD,
    Poison,
    Poisoned,
    Sample,
)
from ccm_minutes.inspection.report import Complaint, Misfit
from ccm_minutes.inspection.searching import Search
from ccm_minutes.inspection.slides.checking import Opened, complaints_of

SLIDES_LEFT: Final = 2
_FEW = 3
_FIRST = presentation.slide_part(1)
_PARAGRAPH = '<a:p><a:pPr indent="0"><a:buNone/></a:pPr><a:r>%s<a:t>%s</a:t></a:r></a:p>'


def self_test(content: bytes, expected: Expected) -> Iterator[Complaint]:
    """Complains of the reader itself where it passes what it must refuse."""
    try:
        sample = cut_down(content, expected)
    except Misfit as misfit:
        yield misfit.complaint
        return
    search = Search(sample.expected)
    if any(complaints_of(sample.content, sample.expected, search)):
        yield _complaint("a short copy of the file", "is refused and may pass")
        return
    for poison in POISONS:
        spoiled, told = poison.spoil(sample)
        codes = {complaint.code for complaint in complaints_of(spoiled, told, search)}
        if poison.code not in codes:
            yield _complaint(f"a copy with {poison.name}", "passes and may not")


def cut_down(content: bytes, expected: Expected) -> Sample:
    """The same package with its first slides alone; Misfit where it is no package."""
    parts = dict(read_archive(content))
    there = sum(name.startswith("ppt/slides/slide") for name in parts)
    left = min(there, SLIDES_LEFT)
    parts |= presentation.given(left, expected.title, expected.language)
    members = tuple(Member(name, parts.get(name, b"")) for name in presentation.order(left))
    taken = Opened(expected, dict(members), left).each
    end = sum(len(slide.read.words) for slide in taken)
    told = replace(
        expected,
        paragraphs=expected.paragraphs[:end],
        outlines=expected.outlines and expected.outlines[:end],
        forbidden=(*expected.forbidden[:_FEW], FORBIDDEN),
        withheld=(*expected.withheld[:_FEW], WITHHELD),
    )
    return Sample(members, told)


def _complaint(what: str, does: str) -> Complaint:
    says = f"The check itself is not sound: {what} {does}. Nothing can be said of the file."
    return Complaint(CODE, "", what, says)


def _with(sample: Sample, part: str, change: Callable[[bytes], bytes]) -> bytes:
    return archive_of(
        Member(name, change(data) if name == part else data) for name, data in sample.members
    )


def _in_part(part: str, old: bytes, new: bytes) -> Callable[[Sample], Poisoned]:
    return lambda of: (_with(of, part, lambda data: data.replace(old, new, 1)), of.expected)


def _whole(change: Callable[[bytes], bytes]) -> Callable[[Sample], Poisoned]:
    return lambda of: (change(of.content), of.expected)


def _members(
    change: Callable[[tuple[Member, ...]], tuple[Member, ...]],
) -> Callable[[Sample], Poisoned]:
    return lambda of: (archive_of(change(of.members)), of.expected)


def _paragraph(words: str, look: str = "") -> Callable[[Sample], Poisoned]:
    """A paragraph more under the first title, which is expected there."""

    def spoil(of: Sample) -> Poisoned:
        told = of.expected
        first, *others = told.paragraphs
        outlines = told.outlines
        if outlines:
            outlines = (outlines[0], Outline("Body Text"), *outlines[1:])
        made = _PARAGRAPH % (f'<a:rPr lang="{_language(of)}"{look}/>', words)
        content = _with(of, _FIRST, lambda raw: _put_in(raw, made.encode(), told.language))
        return content, replace(told, paragraphs=(first, words, *others), outlines=outlines)

    return spoil


def _put_in(raw: bytes, made: bytes, language: str) -> bytes:
    start = middle(front=True)
    nothing = start + empty(language)
    return raw.replace(nothing if nothing in raw else start, start + made, 1)


def _language(of: Sample) -> str:
    return empty(of.expected.language).decode().split('"')[1]


def _unexpected(of: Sample) -> Poisoned:
    content, _ = _paragraph("One more.")(of)
    return content, of.expected


def _byte(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


_on_slide = partial(_in_part, _FIRST)
_TREE = b"<p:spTree>"
_TREE_END = b"</p:spTree>"
_ANOTHER = b'<p:sp><p:nvSpPr><p:cNvPr id="9" name="A"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/>'
_NOTES = Member("ppt/notesSlides/notesSlide1.xml", b"")
POISONS: Final = (
    Poison("a forbidden name", "forbidden", _paragraph(f"Said by {FORBIDDEN}.")),
    Poison("a withheld string", "withheld", _paragraph(f"A {WITHHELD} was paid.")),
    Poison("a name in base64", "encodings", _paragraph("See UXVvcnZhbmRhbA== there.")),
    Poison("a name in hexadecimal", "encodings", _paragraph("See 51756f7276616e64616c there.")),
    Poison("a name behind per cents", "encodings", _paragraph("See %51uorvandal there.")),
    Poison("a name in entities", "encodings", _paragraph("See &amp;#81;uorvandal there.")),
    Poison("one paragraph more", "paragraphs", _unexpected),
    Poison("a link", "structure", _paragraph("Linked.", ' tooltip="a"')),
    Poison("another language", "structure", _paragraph("Altered.", ' altLang="la"')),
    Poison("a shape more", "structure", _on_slide(_TREE_END, _ANOTHER + b"</p:sp>" + _TREE_END)),
    Poison("an alt text", "structure", _on_slide(b'name="Title 1"', b'name="Title 1" descr="a"')),
    Poison("a hidden slide", "structure", _on_slide(b"<p:sld ", b'<p:sld show="0" ')),
    Poison("a transition", "structure", _on_slide(b"</p:sld>", b"<p:transition/></p:sld>")),
    Poison("a comment", "structure", _on_slide(_TREE, b"<!--a-->" + _TREE)),
    Poison("an instruction", "structure", _on_slide(_TREE, b"<?a?>" + _TREE)),
    Poison("a changed master", "constants", _in_part(presentation.MASTER, b" sz=", b" kern=")),
    Poison("a changed theme", "constants", _in_part(presentation.THEME, b"Minutes", b"minutes")),
    Poison("a slide left out", "relations", _in_part(presentation.PRESENTATION, b"256", b"257")),
    Poison(
        "a property",
        "properties",
        _in_part(presentation.PROPERTIES, b"<dc:l", b"<dc:creator/><dc:l"),
    ),
    Poison(
        "a relation outside",
        "relations",
        _in_part("_rels/.rels", b'Target="', b'Target="http://a/'),
    ),
    Poison("notes", "parts", _members(lambda of: (*of, _NOTES))),
    Poison("a part twice", "parts", _members(lambda of: (*of, of[-1]))),
    Poison("parts in another order", "parts", _members(lambda of: (of[1], of[0], *of[2:]))),
    Poison("a changed date", "archive", _whole(lambda content: _byte(content, 12))),
    Poison("a changed byte", "archive", _whole(lambda content: _byte(content, 99))),
    Poison("bytes at the end", "archive", _whole(lambda content: content + b"\0")),
    Poison("bytes at the start", "archive", _whole(lambda content: b"\0" + content)),
)
"""Every poison that is tried on every file."""
