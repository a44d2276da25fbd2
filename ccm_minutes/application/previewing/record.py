"""The agenda with all under it on the two sides."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ccm_minutes.application.previewing.claims import joined
from ccm_minutes.application.previewing.entries import Tools, entry_rows
from ccm_minutes.application.previewing.pieces import fated, plain, replaced, with_commas
from ccm_minutes.application.previewing.rows import AlignedRow, Fate, Piece, RowKind, Said, Why
from ccm_minutes.composition.in_full.strings import line
from ccm_minutes.composition.parts.dates import days, moment
from ccm_minutes.domain.agenda import AgendaItem, Purpose
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.paper import Document
from ccm_minutes.domain.speaker import Speaker
from ccm_minutes.domain.walk import all_items


@dataclass(frozen=True, slots=True)
class Record:
    """Makes the rows of the agenda.

    Attributes:
        next_printed: whether the release prints the next meeting.
        next_on: key of the item that the full version prints it on; empty for none.
    """

    meeting: Meeting
    tools: Tools
    next_printed: bool
    next_on: str

    def rows(self) -> Iterator[AlignedRow]:
        """Every item, in the order of the agenda."""
        return self._items(self.meeting.agenda, "agenda", 0, None)

    def _items(
        self, items: Sequence[AgendaItem], field: str, level: int, above: Why | None
    ) -> Iterator[AlignedRow]:
        for number, item in enumerate(items):
            where = f"{field}[{number}]"
            hidden = above or (Why.MARKED if is_marked(item) else None)
            yield self._heading(item, where, level, hidden)
            yield from self._facts(item, where)
            for at, entry in enumerate(item.entries):
                yield from entry_rows(entry, f"{where}.entries[{at}]", hidden, self.tools)
            if item.key == self.next_on:
                yield self._next_meeting(item.key)
            yield from self._items(item.items, f"{where}.items", level + 1, hidden)

    def _heading(self, item: AgendaItem, where: str, level: int, hidden: Why | None) -> AlignedRow:
        right = self.tools.claims.take(f"{where}.title")
        if hidden:
            left = replaced(plain(item.title, shown=False), right)
        else:
            instead = item.title_in_release
            left = (fated(line(item.title), instead, withheld=instead is not None),)
        return AlignedRow(item.key, where, RowKind.HEADING, left, right, level, why=hidden)

    def _facts(self, item: AgendaItem, where: str) -> Iterator[AlignedRow]:
        yield from self._people("presenters", item.presenters, where)
        place = f"{where}.objective"
        right = self.tools.claims.take(place)
        left = self.tools.reader().text(item.objective, place, released=bool(right))
        if left or right:
            key = f"{item.key}.objective"
            yield AlignedRow(key, place, RowKind.LINE, left, right, about="objective")
        yield from self._people("chairs", item.chairs, where)
        yield from self._people("panellists", item.panellists, where)

    def _people(self, field: str, speakers: Sequence[Speaker], where: str) -> Iterator[AlignedRow]:
        place = f"{where}.{field}"
        right = self.tools.claims.take(place)
        left = self.tools.reader().people(speakers, right)
        if left or right:
            yield AlignedRow(place, place, RowKind.LINE, left, joined(right), about=field)

    def _next_meeting(self, key: str) -> AlignedRow:
        where, coming, words = (
            "meeting.next_meeting",
            self.meeting.details.next_meeting,
            (self.tools.words),
        )
        if coming is None:
            return AlignedRow(f"{key}.next", where, RowKind.LINE)
        date = days(coming.date, None, words) if coming.date else ""
        when = moment(date, coming.start_time, coming.end_time, words)
        in_release = self.meeting.details.in_release
        instead = in_release.next_meeting_place if in_release else None
        right = self.tools.claims.take(f"{where}.place")
        shown = Fate.SHOWN if self.next_printed else Fate.WITHHELD
        place = fated(line(coming.place), instead, withheld=not right)
        said = (Said(when), *right) if when and self.next_printed else right
        left = with_commas(piece for piece in (Piece(when, shown), place) if piece.text)
        return AlignedRow(
            f"{key}.next", where, RowKind.LINE, left, joined(said), about="next-meeting"
        )


def next_meeting_on(meeting: Meeting) -> str:
    """The key of the item that the full version prints the next meeting on; empty for none."""
    keys = (item.key for _, item in all_items(meeting) if item.purpose is Purpose.NEXT_MEETING)
    return next(keys, "")


def paper_rows(meeting: Meeting) -> Iterator[AlignedRow]:
    """The documents before the meeting, which no release lists."""
    papers = [
        *_papers(meeting.details.documents, "meeting"),
        *(row for place, item in all_items(meeting) for row in _papers(item.documents, place)),
    ]
    if papers:
        yield AlignedRow("documents", "meeting.documents", RowKind.SECTION, about="documents")
        yield from papers


def _papers(papers: Sequence[Document], where: str) -> Iterator[AlignedRow]:
    for number, paper in enumerate(papers):
        words = " – ".join(part for part in (line(paper.symbol), line(paper.title)) if part)
        place = f"{where}.documents[{number}]"
        left = plain(words, shown=False)
        if left:
            yield AlignedRow(place, place, RowKind.POINT, left)
