"""Every check of finished slides but the self-test."""

import hashlib
import html
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from ccm_minutes.inspection.allowed import presentation
from ccm_minutes.inspection.archive import Member, read_archive
from ccm_minutes.inspection.expected import Expected
from ccm_minutes.inspection.report import Complaint, Misfit
from ccm_minutes.inspection.searching import BETWEEN, Search, Searched
from ccm_minutes.inspection.slides.outlines import check_outlines
from ccm_minutes.inspection.slides.paragraphs import SLIDES, Set
from ccm_minutes.inspection.slides.reading import Frame, Read, check, read

_TAG = re.compile("<[^<>]*>")


class Taken(NamedTuple):
    """A slide taken apart."""

    part: str
    raw: bytes
    frame: Frame
    read: Read


@dataclass(frozen=True)
class Opened:
    """Slides that have been taken apart, with what they should be."""

    expected: Expected
    parts: Mapping[str, bytes]
    slides: int

    @property
    def foot(self) -> str:
        """The one line that may stand at the foot of slides."""
        return next(iter(sorted(self.expected.furniture)), "")

    @cached_property
    def each(self) -> tuple[Taken, ...]:
        """Every slide; Misfit where one cannot be taken apart."""
        names = (presentation.slide_part(n) for n in range(1, self.slides + 1))
        return tuple(
            self._taken(name, Frame(number, self.foot, self.expected.language))
            for number, name in enumerate(names, start=1)
        )

    def _taken(self, part: str, frame: Frame) -> Taken:
        raw = self.parts[part]
        return Taken(part, raw, frame, read(part, raw, frame))


def complaints_of(content: bytes, expected: Expected, search: Search) -> Iterator[Complaint]:
    """Everything that is wrong with slides, without the self-test."""
    try:
        opened = _opened(read_archive(content), expected)
    except Misfit as misfit:
        yield misfit.complaint
        return
    for one in _EVERY_CHECK:
        try:
            one(opened)
        except Misfit as misfit:
            yield misfit.complaint
    yield from search.complaints(_searched(opened))


def _opened(members: tuple[Member, ...], expected: Expected) -> Opened:
    names = tuple(member.name for member in members)
    slides = sum(name.startswith("ppt/slides/slide") for name in names)
    right = presentation.order(slides)
    if names != right:
        strange = next((name for name in names if name not in right), "")
        says = "The package does not hold just the parts that it should, in their order."
        raise Misfit("parts", strange, "", says)
    return Opened(expected, dict(members), slides)


def _check_constants(of: Opened) -> None:
    for name, digest in presentation.DIGESTS.items():
        if hashlib.sha256(of.parts[name]).hexdigest() != digest:
            raise Misfit("constants", name, "", f"The part {name} is not the one that is known.")


def _check_given_parts(of: Opened) -> None:
    given = presentation.given(of.slides, of.expected.title, of.expected.language)
    for name, right in given.items():
        if of.parts[name] != right:
            code = "properties" if name == presentation.PROPERTIES else "relations"
            raise Misfit(code, name, "", f"The part {name} is not what it must be.")


def _check_furniture(of: Opened) -> None:
    if len(of.expected.furniture) > 1:
        says = "More than one line is to stand at the foot of slides."
        raise Misfit("furniture", SLIDES, "", says)


def _check_slides(of: Opened) -> None:
    found: list[tuple[int, tuple[Set, ...]]] = []
    for part, raw, frame, slide in of.each:
        found.append((slide.size, check(part, raw, slide, frame)))
    if of.expected.outlines is not None:
        check_outlines(found, of.expected.outlines)


def _check_paragraphs(of: Opened) -> None:
    right = of.expected.paragraphs
    at = 0
    for part, _, _, slide in of.each:
        words = tuple(slide.words)
        if words != right[at : at + len(words)]:
            says = f"The part {part} does not say what was released."
            raise Misfit("paragraphs", part, f"paragraph {at + 1}", says)
        at += len(words)
    if at != len(right):
        says = f"After paragraph {at} the slides lack what was released."
        raise Misfit("paragraphs", SLIDES, f"paragraph {at + 1}", says)


_EVERY_CHECK: Final[tuple[Callable[[Opened], None], ...]] = (
    _check_constants,
    _check_given_parts,
    _check_furniture,
    _check_slides,
    _check_paragraphs,
)


def _searched(of: Opened) -> Iterator[Searched]:
    """The words of all slides as one text, and those of every part that is not as it must be."""
    given = presentation.given(of.slides, of.expected.title, of.expected.language)
    slides = [presentation.slide_part(number) for number in range(1, of.slides + 1)]
    raw = b"".join(of.parts[name] for name in slides)
    yield Searched(SLIDES, BETWEEN.join(_words(of)), raw)
    yield Searched(SLIDES, of.foot, b"")
    for name, data in of.parts.items():
        if name == presentation.PROPERTIES or (name in given and data != given[name]):
            yield Searched(name, _bare(data), data)


def _words(of: Opened) -> Iterator[str]:
    try:
        for _, _, _, slide in of.each:
            yield from slide.words
    except Misfit:
        # Shapes that are not known are complained of; their words are looked through all the same.
        for number in range(1, of.slides + 1):
            yield _bare(of.parts[presentation.slide_part(number)])


def _bare(data: bytes) -> str:
    return html.unescape(_TAG.sub(" ", data.decode("utf-8", "replace")))
