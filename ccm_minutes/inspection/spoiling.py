"""Poisoned copies of the very file that is read: a reader that passes one may pass no file.

The copies are of the same package cut short, so that they cost little beside a long document. Each
must be refused by the check that it is made for.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from ccm_minutes.inspection.archive import Member, archive_of
from ccm_minutes.inspection.expected import Expected
from ccm_minutes.inspection.report import Complaint, Misfit
from ccm_minutes.inspection.searching import Search

CODE: Final = "self-test"
FORBIDDEN: Final = "Quorvandal"
WITHHELD: Final = "zembrical stipend"
"""No word of any language, so that no document holds them by right."""

STRINGS_LEFT: Final = 3
"""So many of the names and withheld strings are looked for in the copies, beside those two."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A small file that passes, and what is expected of it."""

    members: tuple[Member, ...]
    expected: Expected

    @property
    def content(self) -> bytes:
        return archive_of(self.members)


def shortened(expected: Expected, paragraphs: int) -> Expected:
    """What is expected of the first paragraphs alone, with a few strings to look for."""
    return replace(
        expected,
        paragraphs=expected.paragraphs[:paragraphs],
        outlines=expected.outlines and expected.outlines[:paragraphs],
        forbidden=(*expected.forbidden[:STRINGS_LEFT], FORBIDDEN),
        withheld=(*expected.withheld[:STRINGS_LEFT], WITHHELD),
    )


Poisoned: TypeAlias = tuple[bytes, Expected]
Spoil: TypeAlias = Callable[[Sample], Poisoned]


@dataclass(frozen=True, slots=True)
class Poison:
    """One way to spoil a file, and the check that must refuse it."""

    name: str
    code: str
    spoil: Spoil


@dataclass(frozen=True, slots=True)
class Reader:
    """What reads one format, and how that is tried.

    Attributes:
        cut_down: the same package with little in it; Misfit where it is no package.
        complaints_of: what the reader has against a file.
        poisons: what it is tried with.
    """

    cut_down: Callable[[bytes, Expected], Sample]
    complaints_of: Callable[[bytes, Expected, Search], Iterable[Complaint]]
    poisons: tuple[Poison, ...]


def tried(reader: Reader, content: bytes, expected: Expected) -> Iterator[Complaint]:
    """Complains of the reader itself where it passes what it must refuse."""
    try:
        sample = reader.cut_down(content, expected)
    except Misfit as misfit:
        yield misfit.complaint
        return
    search = Search(sample.expected)
    if any(reader.complaints_of(sample.content, sample.expected, search)):
        yield _complaint("a short copy of the file", "is refused and may pass")
        return
    for poison in reader.poisons:
        spoiled, told = poison.spoil(sample)
        codes = {complaint.code for complaint in reader.complaints_of(spoiled, told, search)}
        if poison.code not in codes:
            yield _complaint(f"a copy with {poison.name}", "passes and may not")


def _complaint(what: str, does: str) -> Complaint:
    says = f"The check itself is not sound: {what} {does}. Nothing can be said of the file."
    return Complaint(CODE, "", what, says)


def with_part(sample: Sample, part: str, change: Callable[[bytes], bytes]) -> bytes:
    """The file with one part changed."""
    return archive_of(
        Member(name, change(data) if name == part else data) for name, data in sample.members
    )


def in_part(part: str, old: bytes, new: bytes) -> Spoil:
    """Other bytes where these stand first in a part."""
    return lambda of: (with_part(of, part, lambda data: data.replace(old, new, 1)), of.expected)


def whole(change: Callable[[bytes], bytes]) -> Spoil:
    """The bytes of the whole file changed."""
    return lambda of: (change(of.content), of.expected)


def other_parts(change: Callable[[tuple[Member, ...]], tuple[Member, ...]]) -> Spoil:
    """Other parts, or the same in another order."""
    return lambda of: (archive_of(change(of.members)), of.expected)


def spoken(paragraph: Callable[[str], Spoil]) -> tuple[Poison, ...]:
    """Words that must not stand there, in every way of writing them.

    Args:
        paragraph: puts these words there, and has them expected.
    """

    def unexpected(of: Sample) -> Poisoned:
        content, _ = paragraph("One more.")(of)
        return content, of.expected

    return (
        Poison("a forbidden name", "forbidden", paragraph(f"Said by {FORBIDDEN}.")),
        Poison("a withheld string", "withheld", paragraph(f"A {WITHHELD} was paid.")),
        Poison("a name in base64", "encodings", paragraph("See UXVvcnZhbmRhbA== there.")),
        Poison("a name in hexadecimal", "encodings", paragraph("See 51756f7276616e64616c there.")),
        Poison("a name behind per cents", "encodings", paragraph("See %51uorvandal there.")),
        Poison("a name in entities", "encodings", paragraph("See &amp;#81;uorvandal there.")),
        Poison("one paragraph more", "paragraphs", unexpected),
    )


def _byte(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


OF_ANY_PACKAGE: Final = (
    Poison("a part twice", "parts", other_parts(lambda of: (*of, of[-1]))),
    Poison("parts in another order", "parts", other_parts(lambda of: (of[1], of[0], *of[2:]))),
    Poison("a changed date", "archive", whole(lambda content: _byte(content, 12))),
    Poison("a changed byte", "archive", whole(lambda content: _byte(content, 99))),
    Poison("bytes at the end", "archive", whole(lambda content: content + b"\0")),
    Poison("bytes at the start", "archive", whole(lambda content: b"\0" + content)),
)
"""What spoils a package, whatever it holds."""
