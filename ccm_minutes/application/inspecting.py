"""A finished sanitised document read again by somebody who did not write it."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from io import BytesIO
from typing import Final, TypeAlias
from zipfile import ZipFile

from ccm_minutes.application.forbidden_names import forbidden_names
from ccm_minutes.application.ports import DocumentWriter
from ccm_minutes.application.withheld_strings import withheld_strings
from ccm_minutes.document.characters import printable
from ccm_minutes.document.slides import SlideShow
from ccm_minutes.document.tree import Document, HeadingNumbers, PageFurniture
from ccm_minutes.domain.errors import Refusal
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.release.examination import Examination

_CONSTANT: Final = ("word/styles.xml", "word/numbering.xml", "word/settings.xml")


@dataclass(frozen=True, slots=True)
class Awaited:
    """What a finished document must hold and may not hold, in plain strings.

    Attributes:
        paragraphs: every paragraph of the body, in order.
        furniture: every string that may stand at the top or foot of a page.
        number_words: words that may stand before a heading's number.
        forbidden: names that may stand nowhere.
        withheld: strings that may stand nowhere but where a released text holds them too.
        outlines: of each paragraph role and level, whether counted, a bullet and in columns.
        constant_parts: SHA-256 of the parts that hold nothing of the meeting, by name; of
            slides the reader knows them itself.
        slides: whether it is a document of slides.
    """

    paragraphs: tuple[str, ...]
    title: str
    language: str
    furniture: frozenset[str] = frozenset()
    number_words: frozenset[str] = frozenset()
    forbidden: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
    outlines: tuple[tuple[str, int, bool, bool, bool], ...] = ()
    constant_parts: Mapping[str, str] = field(default_factory=dict)
    slides: bool = False


@dataclass(frozen=True, slots=True)
class Inspected:
    """The names of the checks that were made, and a sentence for everything that is wrong."""

    checks: tuple[str, ...]
    complaints: tuple[str, ...]


SecondReader: TypeAlias = Callable[[bytes, Awaited], Inspected]
"""Reads the bytes of a finished file; shares nothing with what wrote them."""


class NotFitToGoOut(Refusal):
    """The finished document is not what was released; it goes nowhere."""

    def __init__(self, complaints: tuple[str, ...]) -> None:
        more = f" (The first of {len(complaints)} such complaints.)" if len(complaints) > 1 else ""
        super().__init__(
            "No sanitised version was made, because the finished document did not pass its own "
            f"inspection. {complaints[0]}{more} This is a fault of the program and not of the "
            "meeting: report it, and publish nothing until it is mended."
        )
        self.complaints = complaints


def inspected(content: bytes, awaited: Awaited, read: SecondReader) -> Inspected:
    """Passes a finished document only where the second reader has no complaint.

    Raises:
        NotFitToGoOut: it has one; the sentence says which.
    """
    found = read(content, awaited)
    if found.complaints:
        raise NotFitToGoOut(found.complaints)
    return found


def expected_of(
    document: Document, meeting: Meeting, examination: Examination, write: DocumentWriter
) -> Awaited:
    """What the second reader is told of a sanitised document.

    Args:
        document: as it was given to the writer.
        meeting: the whole of it, for what may not stand in the document.
        examination: of the same meeting; not blocked.
        write: the writer that made the file; it also makes the parts of an empty document.
    """
    slides = isinstance(document, SlideShow)
    awaited = Awaited(
        paragraphs=tuple("".join(printable(run.text) for run in p.runs) for p in document.blocks),
        title=" ".join(printable(document.title).split()),
        language=printable(document.language),
        furniture=frozenset(_furniture(document.furniture)),
        number_words=_number_words(document),
        withheld=withheld_strings(meeting),
        outlines=tuple(
            (p.role.value, p.level, p.counted, p.bullet, p.in_columns) for p in document.blocks
        ),
        constant_parts={} if slides else _constant_parts(document, write),
        slides=slides,
    )
    texts = (*awaited.paragraphs, *sorted(awaited.furniture), awaited.title)
    return replace(awaited, forbidden=forbidden_names(meeting, examination, texts))


def _furniture(furniture: PageFurniture) -> Iterator[str]:
    # No banner: a sanitised document says nowhere that there is another one.
    for words in (furniture.running_head, furniture.reference, *furniture.page_of):
        yield from (piece for piece in printable(words).split("\t") if piece)


def _number_words(document: Document) -> frozenset[str]:
    if document.heading_numbers is not HeadingNumbers.AGENDA_ITEM:
        return frozenset()
    return frozenset({printable(document.agenda_item)})


def _constant_parts(document: Document, write: DocumentWriter) -> dict[str, str]:
    empty = replace(document, title="", blocks=(), furniture=PageFurniture())
    with ZipFile(BytesIO(write(empty, _nobody))) as archive:
        return {name: hashlib.sha256(archive.read(name)).hexdigest() for name in _CONSTANT}


def _nobody(_done: int, _total: int) -> None:
    """Tell nobody."""
