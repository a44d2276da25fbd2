"""The paragraphs of one version of a document, each with its number and the places it prints."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ccm_minutes.application.previewing.ghosts import Ghost, Places, Prints
from ccm_minutes.application.previewing.rows import Look, PrintedAs, RowKind
from ccm_minutes.composition.full import printed_in_full
from ccm_minutes.composition.in_full.entries import Reader
from ccm_minutes.composition.in_full.marks import Marks
from ccm_minutes.composition.in_full.naming import participants_of
from ccm_minutes.composition.layout import LAYOUTS, compose
from ccm_minutes.document.characters import printable
from ccm_minutes.document.counting import Count, is_bullet, labels, place_of
from ccm_minutes.document.slides import SlideShow
from ccm_minutes.document.tree import Document, Paragraph, Role, RunStyle
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import Text
from ccm_minutes.release.catalogue import Catalogue, catalogue_of
from ccm_minutes.release.redaction import Redaction, redact
from ccm_minutes.release.shapes import PrintedMeeting

_KINDS = {
    Role.TITLE: RowKind.TITLE,
    Role.SUBTITLE: RowKind.LINE,
    Role.PLACE_LINE: RowKind.LINE,
    Role.DRAFT: RowKind.LINE,
    Role.NOTICE: RowKind.LINE,
    Role.HEADING: RowKind.HEADING,
    Role.SUBHEADING: RowKind.SECTION,
    Role.SPEAKER: RowKind.LABEL,
}
_BOLD = frozenset({Role.TITLE, Role.HEADING, Role.SUBHEADING, Role.SPEAKER, Role.DELEGATION})
_MOVED_IN = frozenset({Role.REPRESENTATIVE, Role.DECISION, Role.ACTION})
_IN_A_LIST = frozenset({Role.DELEGATION, Role.REPRESENTATIVE, Role.ATTENDEE})

_Block: TypeAlias = tuple[Paragraph, str]


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A paragraph of a document.

    Attributes:
        places: in the words of the meeting file, of what it prints.
        role: what the paragraph is for.
        text: all its words, without its number.
        shown: how it stands there.
    """

    places: tuple[str, ...]
    role: Role
    text: str
    shown: PrintedAs


def full_lines(meeting: Meeting, kind: str, language: str) -> tuple[PrintedLine, ...] | None:
    """The full version; None where its layout gives no document of paragraphs."""
    participants = participants_of(meeting)
    reader = Reader(participants, Marks(shown=False))

    def prints(_place: str, text: Text | None) -> bool:
        return bool(reader.text(text))

    places = Places()
    ghost = printed_in_full(Ghost(places, prints, participants).of(meeting), language=language)
    return _Lines(printed_in_full(meeting, language=language), ghost, places, kind).all()


def released_lines(
    meeting: Meeting, redaction: Redaction, kind: str, language: str
) -> tuple[PrintedLine, ...] | None:
    """The sanitised version; None where its layout gives no document of paragraphs."""
    released = {passage.where for passage in redaction.passages}
    prints: Prints = lambda place, _text: place in released  # noqa: E731 -- a rule of one line
    places = Places()
    ghost = Ghost(places, prints, participants_of(meeting)).of(meeting)
    ghostly = redact(ghost, language).released
    return _Lines(redaction.released, ghostly, places, kind).all()


@dataclass(frozen=True, slots=True)
class _Lines:
    printed: PrintedMeeting
    ghost: PrintedMeeting
    places: Places
    kind: str

    def all(self) -> tuple[PrintedLine, ...] | None:
        if self.kind not in LAYOUTS:
            return None
        document, ghost = compose(self.printed, self.kind), compose(self.ghost, self.kind)
        words = catalogue_of(self.printed.language)
        blocks, doubles = _not_continued(document, words), _not_continued(ghost, words)
        if [p.role for p, _ in blocks] != [p.role for p, _ in doubles]:
            # Then it is not known what stands where: the words are shown as they were taken down.
            return None
        return tuple(self._each(blocks, doubles, words))

    def _each(
        self, blocks: Sequence[_Block], doubles: Sequence[_Block], words: Catalogue
    ) -> Iterator[PrintedLine]:
        item = ""
        for (paragraph, number), (double, _) in zip(blocks, doubles, strict=True):
            places = self._places(paragraph, double)
            if paragraph.role is Role.HEADING and places:
                item = places[0]
                places = (item, f"{item}.presenters")
            elif paragraph.role in (Role.ACTION, Role.DECISION):
                places = tuple(p for one in places for p in (one.removesuffix(".text"), one))
            elif not places and paragraph.role is Role.BODY and item:
                places = _people_of(item, paragraph, words)
            text = printable(paragraph.text)
            yield PrintedLine(places, paragraph.role, text, _shown(paragraph, number))

    def _places(self, paragraph: Paragraph, double: Paragraph) -> tuple[str, ...]:
        if paragraph.role in (Role.TITLE, Role.SUBTITLE, Role.PLACE_LINE):
            return self._place_in_title_block(paragraph)
        named = self.places.named_in(double.text)
        if paragraph.role in _IN_A_LIST:
            return named
        own = tuple(one for one in named if not one.startswith(("delegations[", "categories")))
        labelled = any(run.style is RunStyle.LABEL for run in paragraph.runs)
        return own or (("categories",) if "categories" in named and not labelled else ())

    def _place_in_title_block(self, paragraph: Paragraph) -> tuple[str, ...]:
        if paragraph.role is Role.TITLE:
            return ("meeting.title",)
        printed = self.printed
        fields = {
            "meeting.body": printed.body,
            "meeting.subtitle": printed.subtitle,
            "meeting.place": printed.place,
            "meeting.issued_by": printed.issued_by,
        }
        return tuple(place for place, words in fields.items() if words == paragraph.text)[:1]


def _not_continued(document: Document, words: Catalogue) -> tuple[_Block, ...]:
    """The paragraphs with their numbers, without the titles of slides that go on with an item.

    Where a slide is full depends on the words, and the ghost has others.
    """
    after, title = words.word(" (contd)"), ""
    kept: list[_Block] = []
    for paragraph, number in zip(document.blocks, labels(document), strict=True):
        if paragraph.role is Role.HEADING:
            if isinstance(document, SlideShow) and paragraph.text == title + after:
                continue
            title = paragraph.text
        kept.append((paragraph, number))
    return tuple(kept)


def _people_of(item: str, paragraph: Paragraph, words: Catalogue) -> tuple[str, ...]:
    """Chairs and panel hold no text of their own; their paragraphs begin with their labels."""
    begins = paragraph.runs[0].text if paragraph.runs else ""
    begins = next((r.text for r in paragraph.runs if r.style is RunStyle.LABEL), begins)
    if begins in (words.word("Chair: "), words.word("Chairs: ")):
        return (f"{item}.chairs",)
    return (f"{item}.panellists",) if begins == words.word("Panel: ") else ()


def _shown(paragraph: Paragraph, number: str) -> PrintedAs:
    place = place_of(paragraph)
    bulleted = is_bullet(paragraph)
    level = place.level if place is not None and place.count is Count.BULLETS else 0
    if paragraph.role in _MOVED_IN:
        level = 1
    kind = RowKind.POINT if bulleted else _KINDS.get(paragraph.role, RowKind.TEXT)
    return PrintedAs(number, kind, level, tuple(_looks(paragraph)))


def _looks(paragraph: Paragraph) -> Iterator[Look]:
    """The formatting of the words, counted in characters as they are printed."""
    start, all_bold = 0, paragraph.role in _BOLD
    for run in paragraph.runs:
        end = start + len(printable(run.text))
        bold = run.bold or all_bold or run.style is not None
        look = Look(
            start,
            end,
            bold,
            run.italic or paragraph.role is Role.NOTICE,
            run.underline,
            run.superscript,
            run.style is RunStyle.PORTION_MARK,
        )
        if any(look[2:]):
            yield look
        start = end
