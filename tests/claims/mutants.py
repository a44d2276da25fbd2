"""Planted leaks: the exporter changed in one function each, as might be done in good faith."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Any, Final, TypeAlias
from zipfile import ZipFile, ZipInfo

import pytest

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Attendance, Delegation
from ccm_minutes.domain.entry import EntryKind
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import OfficeSpeaker
from ccm_minutes.domain.text import Words, is_marked_run, runs_of
from ccm_minutes.export import docx, package
from ccm_minutes.export.word import package_parts
from ccm_minutes.export.word.paragraphs import ParagraphWriter
from ccm_minutes.release import attendance, entries, examination, items
from ccm_minutes.release.description import Descriptions
from ccm_minutes.release.naming import Naming
from ccm_minutes.release.seams import Look, Piece
from ccm_minutes.release.shapes import (
    PrintedEntry,
    PrintedItem,
    PrintedKind,
    PrintedName,
    PrintedRun,
)
from ccm_minutes.release.texts import Texts

Monkey: TypeAlias = pytest.MonkeyPatch


@dataclass(frozen=True)
class Mutant:
    """A leak, planted in one function.

    Attributes:
        caught_by: the claim that finds it: twins, swap, canaries, reader or slides.
        change: takes what the function gave, with its arguments, and gives something else.
    """

    leak: str
    caught_by: str
    owner: Any
    function: str
    change: Callable[..., Any]

    def plant(self, monkey: Monkey) -> None:
        """Put it in the place of the function."""
        whole, change = getattr(self.owner, self.function), self.change
        monkey.setattr(
            self.owner, self.function, lambda *given, **named: change(whole, *given, **named)
        )


Whole: TypeAlias = Callable[..., Any]


# Numbers, counts and places


def _numbered_by_place(whole: Whole, agenda: Any, item: AgendaItem, where: str) -> Any:
    printed = whole(agenda, item, where)
    return printed and replace(printed, title=f"{where.rpartition('[')[2][:-1]}. {printed.title}")


def _leaves_a_gap(whole: Whole, agenda: Any, item: AgendaItem, where: str) -> Any:
    return whole(agenda, item, where) or PrintedItem("")


def _leaves_a_label(whole: Whole, *given: Any) -> Any:
    return whole(*given) or PrintedEntry(PrintedKind.INTERVENTION, impersonal=True)


def _keeps_its_number(whole: Whole, agenda: Any, item: AgendaItem, where: str) -> Any:
    printed = whole(agenda, item, where)
    return printed and replace(printed, numbered=item.numbered)


def _counts_items(whole: Whole, meeting: Meeting, language: str | None = None) -> Any:
    redaction = whole(meeting, language)
    foot = f"{redaction.released.reference} ({len(meeting.agenda)} items)"
    return replace(redaction, released=replace(redaction.released, reference=foot))


def _id_of_a_hash(whole: Whole, meeting: Meeting, language: str | None = None) -> Any:
    redaction = whole(meeting, language)
    digest = hashlib.sha256(repr(meeting.agenda).encode()).hexdigest()[:8]
    return replace(redaction, released=replace(redaction.released, reference=digest))


def _says_when_it_was_made(whole: Whole, meeting: Meeting, language: str | None = None) -> Any:
    redaction = whole(meeting, language)
    made = f"{redaction.released.reference} {meeting.details.status}"
    return replace(redaction, released=replace(redaction.released, reference=made))


def _counts_marked(whole: Whole, details: Any, desk: Any) -> Any:
    if whole(details, desk) is None:
        return None
    return sum(m.delegation.attendance is Attendance.PRESENT for m in desk.roster.delegations)


# Who it was

_SAME: Final = PrintedName("the same State", "The same State")
_SPOKEN: dict[int, tuple[object, set[object]]] = {}


def _brings_marked_in(_whole: Whole, desk: Any) -> Any:
    every = [member.delegation for member in desk.roster.delegations]
    return Descriptions.plurals(desk.texts.naming.descriptions, every)


def _groups_by_list(_whole: Whole, self: Descriptions, delegations: Sequence[Delegation]) -> Any:
    groups = (self.categories.get(delegation.category or "") for delegation in delegations)
    return tuple(dict.fromkeys(category.plural for category in groups if category))


def _sorted_by_name(_whole: Whole, self: Descriptions, all_: Sequence[Delegation]) -> Any:
    ordered = sorted(all_, key=lambda delegation: delegation.name)
    words = (self.one(delegation) for delegation in ordered)
    return tuple(PrintedName(each, each.capitalize()) for each in words)


def _as_typed(_whole: Whole, self: Descriptions, delegations: Sequence[Delegation]) -> Any:
    words = (self.one(delegation) for delegation in delegations)
    return tuple(PrintedName(each, each.capitalize()) for each in words)


def _the_same_state(whole: Whole, naming: Naming, speakers: Any, where: str) -> Any:
    names = whole(naming, speakers, where)
    # The trail is kept with its own, so that no other has its number meanwhile.
    before = _SPOKEN.setdefault(id(naming.trail), (naming.trail, set()))[1]
    members = {naming.roster.member(s).who for s in speakers if not isinstance(s, OfficeSpeaker)}
    again = bool(members & before)
    before |= members
    return (_SAME,) if again else names


def _tells_the_kind(whole: Whole, self: Descriptions, delegation: Delegation) -> Any:
    one, more = whole(self, delegation)
    return f"{one} of kind {delegation.kind}", more


def _tells_a_title(whole: Whole, naming: Naming, mention: Any, where: str) -> Any:
    piece = whole(naming, mention, where)
    person = getattr(naming.roster.member(mention), "person", None)
    title = f" ({person.honorific})" if piece and person and person.honorific else ""
    return piece and replace(piece, text=piece.text + title, start=None)


# Words and blanks


def _blank_of_its_length(whole: Whole, texts: Texts, run: Any, *where: str) -> Any:
    piece = whole(texts, run, *where)
    return Piece("_" * len(run.text)) if piece is None and isinstance(run, Words) else piece


def _keeps_the_look(whole: Whole, texts: Texts, run: Any, *where: str) -> Any:
    piece = whole(texts, run, *where)
    looks = isinstance(run, Words) and run.in_release and piece is not None
    return replace(piece, look=Look(run.bold, run.italic)) if looks else piece


def _capital_by_place(_whole: Whole, texts: Texts, text: Any, where: str) -> Iterator[Any]:
    for index, run in enumerate(runs_of(text)):
        piece = texts._piece(run, where, where)
        if piece is not None and piece.start is not None:
            piece = Piece(piece.start if index == 0 else piece.text)
        if piece is not None:
            yield index, piece


def _spaces_right_where_touched(whole: Whole, texts: Texts, text: Any, where: str) -> Any:
    touched = any(isinstance(run, Words) and is_marked_run(run) for run in runs_of(text or ""))
    words = "".join(run.text if isinstance(run, Words) else "?" for run in runs_of(text or ""))
    if touched or "?" in words or not words.strip():
        return whole(texts, text, where)
    return (PrintedRun(words),)


def _marks_where_it_was(whole: Whole, texts: Texts, run: Any, *where: str) -> Any:
    piece = whole(texts, run, *where)
    return Piece("") if piece is None else replace(piece, text=f"{piece.text}\u200b")


def _keeps_points(whole: Whole, entry: Any, where: str, texts: Texts) -> Any:
    printed = whole(entry, where, texts)
    return printed and replace(printed, points=entries._points(entry.points, where, texts))


def _prints_notes(whole: Whole, entry: Any, where: str, desk: Any) -> Any:
    kept = replace(entry, kind=EntryKind.NARRATIVE) if entry.kind is EntryKind.NOTE else entry
    return whole(kept, where, desk)


def _says_when(whole: Whole, entry: Any, where: str, desk: Any) -> Any:
    printed = whole(entry, where, desk)
    return printed and replace(printed, text=(*printed.text, PrintedRun(f" {entry.at}")))


def _title_of_before(_whole: Whole, words: Any, _instead: Any, where: str, texts: Texts) -> Any:
    return texts.line(words, where)


# The file


def _in_paragraph(markup: str) -> Callable[..., str]:
    def change(whole: Whole, writer: ParagraphWriter, paragraph: Any, *following: Any) -> str:
        element: str = whole(writer, paragraph, *following)
        inside = markup.format(title="Budget", digest=hashlib.md5(element.encode()).hexdigest()[:8])
        return element.replace("</w:p>", f"{inside}</w:p>")

    return change


def _style_of_an_item(whole: Whole, *given: Any) -> Any:
    return whole(*given).replace('"Heading1"', '"Heading-Budget"')


def _id_of_a_paragraph(whole: Whole, *given: Any) -> Any:
    return whole(*given).replace("<w:p>", '<w:p w:rsidR="00A1B2C3">')


def _author(whole: Whole, *given: Any) -> Any:
    return whole(*given).replace("</cp:core", "<dc:creator>I. Venn</dc:creator></cp:core")


def _made_today(whole: Whole, *given: Any) -> Any:
    return whole(*given).replace("</cp:core", "<cp:lastPrinted>2026</cp:lastPrinted></cp:core")


def _dated(whole: Whole, name: str) -> ZipInfo:
    member: ZipInfo = whole(name)
    member.date_time = (2026, 5, 12, 10, 0, 0)
    return member


def _commented(whole: Whole, parts: Any, stream: Any) -> None:
    inner = BytesIO()
    whole(parts, inner)
    with ZipFile(inner, "a") as archive:
        archive.comment = b"from the full version"
    stream.write(inner.getvalue())


_HIDDEN: Final = '<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve">{title}</w:t></w:r>'
_BOOKMARK: Final = '<w:bookmarkStart w:id="1" w:name="{title}"/><w:bookmarkEnd w:id="1"/>'
_AGENDA: Final = items._Agenda
_PARAGRAPH: Final = (ParagraphWriter, "paragraph")

MUTANTS: Final = (
    Mutant("an item numbered by its place", "twins", _AGENDA, "_item", _numbered_by_place),
    Mutant("a gap where an item was", "twins", _AGENDA, "_item", _leaves_a_gap),
    Mutant("the label of an empty entry", "twins", items, "released_entry", _leaves_a_label),
    Mutant("a replaced item counted as it was", "twins", _AGENDA, "_item", _keeps_its_number),
    Mutant("a foot that counts all items", "twins", examination, "redact", _counts_items),
    Mutant("an id made of a hash", "twins", examination, "redact", _id_of_a_hash),
    Mutant("the status of the minutes", "twins", examination, "redact", _says_when_it_was_made),
    Mutant("a count of the marked", "twins", attendance, "_delegations_present", _counts_marked),
    Mutant("a marked delegation's category", "twins", attendance, "_categories", _brings_marked_in),
    Mutant("categories as the list has them", "twins", Descriptions, "plurals", _groups_by_list),
    Mutant("speakers sorted by name", "twins", Descriptions, "all", _sorted_by_name),
    Mutant("joint speakers as typed", "twins", Descriptions, "all", _as_typed),
    Mutant("the same State", "swap", Naming, "credited", _the_same_state),
    Mutant("the kind beside the category", "twins", Descriptions, "_group", _tells_the_kind),
    Mutant("a person's title", "twins", Naming, "mention", _tells_a_title),
    Mutant("a blank as long as the words", "twins", Texts, "_piece", _blank_of_its_length),
    Mutant("the look of replaced words", "twins", Texts, "_piece", _keeps_the_look),
    Mutant("a capital by place in the full text", "twins", Texts, "pieces", _capital_by_place),
    Mutant("runs that show where one was", "twins", Texts, "_piece", _marks_where_it_was),
    Mutant("spaces right only at a seam", "twins", Texts, "running", _spaces_right_where_touched),
    Mutant("points of a replaced entry", "twins", entries, "_replaced", _keeps_points),
    Mutant("the note-taker's own notes", "canaries", items, "released_entry", _prints_notes),
    Mutant("when an entry was taken down", "twins", items, "released_entry", _says_when),
    Mutant("the title that was replaced", "canaries", items, "replaced_line", _title_of_before),
    Mutant("the office of somebody unnamed", "canaries", Naming, "_prints", lambda *_: True),
    Mutant("a capacity", "canaries", Naming, "may_have_capacity", lambda *_: True),
    Mutant("a hidden run", "reader", *_PARAGRAPH, _in_paragraph(_HIDDEN)),
    Mutant("a bookmark of a title", "reader", *_PARAGRAPH, _in_paragraph(_BOOKMARK)),
    Mutant("a comment of XML", "reader", *_PARAGRAPH, _in_paragraph("<!-- {digest} -->")),
    Mutant("a style named after an item", "reader", *_PARAGRAPH, _style_of_an_item),
    Mutant("an id of a paragraph", "reader", *_PARAGRAPH, _id_of_a_paragraph),
    Mutant("an author", "reader", package_parts, "core_properties", _author),
    Mutant("a date among the properties", "reader", package_parts, "core_properties", _made_today),
    Mutant("a date in the archive", "reader", package, "_member", _dated),
    Mutant("a comment of the archive", "reader", docx, "write_package", _commented),
)
