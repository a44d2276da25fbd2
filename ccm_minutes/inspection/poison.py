"""What spoils a Word file, tried on a copy of the file itself, cut to its first paragraphs."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from ccm_minutes.inspection.archive import Member, read_archive
from ccm_minutes.inspection.checking import BODY_PART, complaints_of
from ccm_minutes.inspection.expected import Expected
from ccm_minutes.inspection.report import Complaint
from ccm_minutes.inspection.sections import CLOSING, OPENING
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

_PARAGRAPHS_LEFT = 3
_END = b"</w:p>"
_START = b"<w:p><w:pPr>"
_CHANGED = b'<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>%s</w:p>'
_RUN = b'<w:r>%s<w:t xml:space="preserve">%s</w:t></w:r>'


def cut_down(content: bytes, expected: Expected) -> Sample:
    """The same package with its first paragraphs alone; Misfit where it is no package."""
    members = read_archive(content)
    told = shortened(expected, _PARAGRAPHS_LEFT)
    return Sample(tuple(_cut(member, len(told.paragraphs)) for member in members), told)


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


_in_body = partial(in_part, BODY_PART)
_in_numbers = partial(in_part, "word/numbering.xml")
_in_properties = partial(in_part, "docProps/core.xml")
_in_relations = partial(in_part, "_rels/.rels")


def _paragraph(words: str, properties: bytes = b"") -> Spoil:
    """A paragraph more at the top, which is expected there."""
    made = _CHANGED % (_RUN % (properties, words.encode()))

    def spoil(of: Sample) -> Poisoned:
        told = replace(of.expected, paragraphs=(words, *of.expected.paragraphs))
        return with_part(of, BODY_PART, lambda raw: raw.replace(OPENING, OPENING + made, 1)), told

    return spoil


_W_BODY = b"<w:body>"
_SECTION = b"<w:sectPr>"
_SECTION_END = b"</w:sectPr>"
_START_AT = b'<w:start w:val="%d"/>'
_BOOKMARK = b'<w:bookmarkStart w:id="0"/>'
POISONS: Final = (
    *spoken(_paragraph),
    Poison("a hidden run", "structure", _paragraph("Hidden.", b"<w:rPr><w:vanish/></w:rPr>")),
    Poison("a bookmark", "structure", _in_body(_SECTION, _BOOKMARK + _SECTION)),
    Poison("an insertion", "structure", _in_body(_SECTION, b"<w:ins/>" + _SECTION)),
    Poison("an attribute", "structure", _in_body(_START, b'<w:p w:rsidR="00A1"><w:pPr>')),
    Poison("a comment", "canonical", _in_body(_W_BODY, _W_BODY + b"<!--a-->")),
    Poison("an instruction", "canonical", _in_body(_W_BODY, _W_BODY + b"<?a?>")),
    Poison("a namespace", "canonical", _in_body(_W_BODY, b'<w:body xmlns:a="a">')),
    Poison("a changed style", "structure", in_part("word/styles.xml", b"w:sz ", b"w:kern ")),
    Poison("a list that starts at two", "structure", _in_numbers(_START_AT % 1, _START_AT % 2)),
    Poison("a property", "properties", _in_properties(b"<dc:l", b"<dc:creator/><dc:l")),
    Poison("a relation outside", "relations", _in_relations(b'Target="', b'Target="http://a/')),
    Poison("another setting", "relations", in_part("word/settings.xml", b"567", b"568")),
    Poison("a part more", "parts", other_parts(lambda of: (*of, Member("word/comments.xml", b"")))),
    *OF_ANY_PACKAGE,
)  # fmt: skip
"""Every poison that is tried on every file."""


def self_test(content: bytes, expected: Expected) -> Iterator[Complaint]:
    """Complains of the reader itself where it passes what it must refuse."""
    return tried(Reader(cut_down, complaints_of, POISONS), content, expected)
