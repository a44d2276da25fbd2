"""Poisoned copies of the very file that is read: a reader that passes one may pass no file.

The copies are of the same package with its body cut to a few paragraphs, so that they cost
little beside a long document. Each must be refused by the check that it is made for.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Final, TypeAlias

from ccm_minutes.inspection.archive import Member, archive_of, read_archive
from ccm_minutes.inspection.checking import BODY_PART, complaints_of
from ccm_minutes.inspection.expected import Expected
from ccm_minutes.inspection.report import Complaint, Misfit
from ccm_minutes.inspection.searching import Search
from ccm_minutes.inspection.sections import CLOSING, OPENING

CODE: Final = "self-test"
FORBIDDEN: Final = "Quorvandal"
WITHHELD: Final = "zembrical stipend"
"""No word of any language, so that no document holds them by right."""

_PARAGRAPHS_LEFT = 3
_END = b"</w:p>"
_START = b"<w:p><w:pPr>"
_CHANGED = b'<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>%s</w:p>'
_RUN = b'<w:r>%s<w:t xml:space="preserve">%s</w:t></w:r>'


@dataclass(frozen=True, slots=True)
class Sample:
    """A small file that passes, and what is expected of it."""

    members: tuple[Member, ...]
    expected: Expected

    @property
    def content(self) -> bytes:
        return archive_of(self.members)


Poisoned: TypeAlias = tuple[bytes, Expected]


@dataclass(frozen=True, slots=True)
class Poison:
    """One way to spoil a file, and the check that must refuse it."""

    name: str
    code: str
    spoil: Callable[[Sample], Poisoned]


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
    """The same package with its first paragraphs alone; Misfit where it is no package."""
    members = read_archive(content)
    left = expected.paragraphs[:_PARAGRAPHS_LEFT]
    outlines = expected.outlines and expected.outlines[:_PARAGRAPHS_LEFT]
    names = (*_short(expected.forbidden), FORBIDDEN)
    withheld = (*_short(expected.withheld), WITHHELD)
    told = replace(expected, paragraphs=left, outlines=outlines, forbidden=names, withheld=withheld)
    return Sample(tuple(_cut(member, len(left)) for member in members), told)


def _short(strings: tuple[str, ...]) -> tuple[str, ...]:
    return strings[:_PARAGRAPHS_LEFT]


def _cut(member: Member, left: int) -> Member:
    if member.name != BODY_PART:
        return member
    raw = member.data
    pieces = raw.split(_END, left)
    before, last = (b"".join(piece + _END for piece in part) for part in _halves(pieces[:left]))
    section = _section_from(raw, len(before))
    kept = before + last.replace(section, b"") if left else OPENING
    return Member(BODY_PART, kept + section + CLOSING)


def _halves(pieces: list[bytes]) -> tuple[list[bytes], list[bytes]]:
    return pieces[:-1], pieces[-1:]


def _section_from(raw: bytes, start: int) -> bytes:
    """The section that the paragraph there stands in: the next one that is described."""
    start = max(raw.find(_SECTION, start), 0)
    return raw[start : raw.find(_SECTION_END, start) + len(_SECTION_END)]


def _complaint(what: str, does: str) -> Complaint:
    says = f"The check itself is not sound: {what} {does}. Nothing can be said of the file."
    return Complaint(CODE, "", what, says)


def _with(sample: Sample, part: str, change: Callable[[bytes], bytes]) -> bytes:
    members = (
        Member(name, change(data) if name == part else data) for name, data in sample.members
    )
    return archive_of(members)


def _in_part(part: str, old: bytes, new: bytes) -> Callable[[Sample], Poisoned]:
    return lambda of: (_with(of, part, lambda data: data.replace(old, new, 1)), of.expected)


_in_body = partial(_in_part, BODY_PART)
_in_numbers = partial(_in_part, "word/numbering.xml")
_in_properties = partial(_in_part, "docProps/core.xml")
_in_relations = partial(_in_part, "_rels/.rels")


def _whole(change: Callable[[bytes], bytes]) -> Callable[[Sample], Poisoned]:
    return lambda of: (change(of.content), of.expected)


def _members(
    change: Callable[[tuple[Member, ...]], tuple[Member, ...]],
) -> Callable[[Sample], Poisoned]:
    return lambda of: (archive_of(change(of.members)), of.expected)


def _paragraph(words: str, properties: bytes = b"") -> Callable[[Sample], Poisoned]:
    """A paragraph more at the top, which is expected there."""
    made = _CHANGED % (_RUN % (properties, words.encode()))

    def spoil(of: Sample) -> Poisoned:
        told = replace(of.expected, paragraphs=(words, *of.expected.paragraphs))
        return _with(of, BODY_PART, lambda raw: raw.replace(OPENING, OPENING + made, 1)), told

    return spoil


def _unexpected(of: Sample) -> Poisoned:
    content, _ = _paragraph("One more.")(of)
    return content, of.expected


def _byte(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


_W_BODY = b"<w:body>"
_SECTION = b"<w:sectPr>"
_SECTION_END = b"</w:sectPr>"
_START_AT = b'<w:start w:val="%d"/>'
_BOOKMARK = b'<w:bookmarkStart w:id="0"/>'
POISONS: Final = (
    Poison("a forbidden name", "forbidden", _paragraph(f"Said by {FORBIDDEN}.")),
    Poison("a withheld string", "withheld", _paragraph(f"A {WITHHELD} was paid.")),
    Poison("a name in base64", "encodings", _paragraph("See UXVvcnZhbmRhbA== there.")),
    Poison("a name in hexadecimal", "encodings", _paragraph("See 51756f7276616e64616c there.")),
    Poison("a name behind per cents", "encodings", _paragraph("See %51uorvandal there.")),
    Poison("a name in entities", "encodings", _paragraph("See &amp;#81;uorvandal there.")),
    Poison("one paragraph more", "paragraphs", _unexpected),
    Poison("a hidden run", "structure", _paragraph("Hidden.", b"<w:rPr><w:vanish/></w:rPr>")),
    Poison("a bookmark", "structure", _in_body(_SECTION, _BOOKMARK + _SECTION)),
    Poison("an insertion", "structure", _in_body(_SECTION, b"<w:ins/>" + _SECTION)),
    Poison("an attribute", "structure", _in_body(_START, b'<w:p w:rsidR="00A1"><w:pPr>')),
    Poison("a comment", "canonical", _in_body(_W_BODY, _W_BODY + b"<!--a-->")),
    Poison("an instruction", "canonical", _in_body(_W_BODY, _W_BODY + b"<?a?>")),
    Poison("a namespace", "canonical", _in_body(_W_BODY, b'<w:body xmlns:a="a">')),
    Poison("a changed style", "structure", _in_part("word/styles.xml", b"w:sz ", b"w:kern ")),
    Poison("a list that starts at two", "structure", _in_numbers(_START_AT % 1, _START_AT % 2)),
    Poison("a property", "properties", _in_properties(b"<dc:l", b"<dc:creator/><dc:l")),
    Poison("a relation outside", "relations", _in_relations(b'Target="', b'Target="http://a/')),
    Poison("another setting", "relations", _in_part("word/settings.xml", b"567", b"568")),
    Poison("a part more", "parts", _members(lambda of: (*of, Member("word/comments.xml", b"")))),
    Poison("a part twice", "parts", _members(lambda of: (*of, of[-1]))),
    Poison("parts in another order", "parts", _members(lambda of: (of[1], of[0], *of[2:]))),
    Poison("a changed date", "archive", _whole(lambda content: _byte(content, 12))),
    Poison("a changed byte", "archive", _whole(lambda content: _byte(content, 99))),
    Poison("bytes at the end", "archive", _whole(lambda content: content + b"\0")),
    Poison("bytes at the start", "archive", _whole(lambda content: b"\0" + content)),
)  # fmt: skip
"""Every poison that is tried on every file."""
