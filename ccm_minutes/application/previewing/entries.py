"""Entries on the two sides."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ccm_minutes.application.previewing.claims import Claims, joined
from ccm_minutes.application.previewing.pieces import Reader, plain, replaced, with_commas
from ccm_minutes.application.previewing.rows import AlignedRow, Fate, Piece, RowKind, Said, Why
from ccm_minutes.composition.in_full.naming import Participants
from ccm_minutes.composition.parts.dates import day
from ccm_minutes.composition.parts.entries import adopted
from ccm_minutes.domain.entry import ActionState, Attribution, Entry, EntryKind, Point
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.release.catalogue import Catalogue
from ccm_minutes.release.desk import Desk


@dataclass(frozen=True, slots=True)
class Tools:
    """What the rows of every part are made with."""

    claims: Claims
    desk: Desk
    participants: Participants
    words: Catalogue

    def reader(self, entry: Entry | None = None) -> Reader:
        """Reads the texts of an entry, or those that stand in none."""
        texts = self.desk.texts if entry is None else self.desk.texts_of(entry)
        return Reader(self.participants, texts.naming)


def entry_rows(entry: Entry, where: str, hidden: Why | None, tools: Tools) -> Iterator[AlignedRow]:
    """The rows of an entry: its label, its text, its points; the first says what it is."""
    why = hidden or _why(entry)
    rows = [
        row
        for row in _Entry(entry, where, why, tools).rows()
        if row.full.strip() or row.released.strip()
    ]
    # A passage that goes out in place of all of it stands beside its first words.
    for number, row in enumerate(rows):
        yield replace(row, why=why, entry=None if number else entry.kind)


def _why(entry: Entry) -> Why | None:
    if entry.kind is EntryKind.NOTE:
        return Why.NOTE
    if entry.attribution is Attribution.OMITTED:
        return Why.OMITTED
    return Why.MARKED if is_marked(entry) else None


@dataclass(frozen=True, slots=True)
class _Entry:
    entry: Entry
    where: str
    why: Why | None
    tools: Tools

    def rows(self) -> Iterator[AlignedRow]:
        instead = self.tools.claims.take(self.where)
        label, text = self._label(), self._text()
        if instead and label.full:
            label = replace(label, left=replaced(label.left, instead), right=instead)
        elif instead:
            text = replace(text, left=replaced(text.left, instead), right=instead)
        yield label
        yield text
        yield from self._points(self.entry.points, self.where, "", self.why is not None)

    @property
    def _printed(self) -> bool:
        return self.why is None and self.where in self.tools.claims.printed

    def _text(self) -> AlignedRow:
        where = f"{self.where}.text"
        right = self.tools.claims.take(where)
        left = self._reader.text(self.entry.text, where, released=bool(right))
        return AlignedRow(f"{self.entry.key}.text", where, RowKind.TEXT, left, right)

    @property
    def _reader(self) -> Reader:
        return self.tools.reader(self.entry)

    def _label(self) -> AlignedRow:
        entry, place, take = self.entry, self.where, self.tools.claims.take
        lead_in = take(f"{place}.lead_in")
        people = take(f"{place}.speakers", f"{place}.owners")
        capacity, due_text = take(f"{place}.capacity"), take(f"{place}.due_text")
        left = (
            plain(entry.lead_in, shown=bool(lead_in)),
            self._reader.people((*entry.speakers, *entry.owners), people),
            plain(entry.capacity, shown=bool(capacity)),
            self._in_writing(),
            plain(entry.due_text, shown=bool(due_text)),
        )
        facts = self._facts()
        own = tuple(Piece(fact, Fate.SHOWN if self._printed else Fate.WITHHELD) for fact in facts)
        pieces = with_commas_between((*left, *((piece,) for piece in own)))
        said = (*lead_in, *people, *capacity, *due_text)
        right = (*said, *map(Said, facts)) if self._printed else said
        return AlignedRow(f"{entry.key}.label", place, RowKind.LABEL, pieces, joined(right))

    def _in_writing(self) -> tuple[Piece, ...]:
        words = self.tools.words.word("in writing")
        return plain(words if self.entry.in_writing else None, shown=False)

    def _facts(self) -> list[str]:
        """What both versions print in words of the program."""
        entry, word = self.entry, self.tools.words.word
        facts = []
        if entry.due is not None and not entry.due_text:
            facts.append(word("by {date}").format(date=day(entry.due, self.tools.words)))
        if entry.state is ActionState.DONE:
            facts.append(word(" – done").strip(" –"))
        if entry.state is ActionState.CANCELLED:
            facts.append(word(" – cancelled").strip(" –"))
        if entry.adopted_by is not None:
            facts.append(adopted(entry.adopted_by.value, self.tools.words).strip("()"))
        return facts

    def _points(
        self, points: Sequence[Point], above: str, path: str, hidden: bool
    ) -> Iterator[AlignedRow]:
        for number, point in enumerate(points):
            where, here = f"{above}.points[{number}]", f"{path}.{number}"
            right = self.tools.claims.take(where)
            held = hidden or is_marked(point) or not right
            left = self._reader.text(point.text, where, released=not held)
            if is_marked(point):
                left = replaced(left, right)
            level = here.count(".") - 1
            yield AlignedRow(f"{self.entry.key}{here}", where, RowKind.POINT, left, right, level)
            yield from self._points(point.points, where, here, held)


def with_commas_between(groups: Sequence[tuple[Piece, ...]]) -> tuple[Piece, ...]:
    """Groups of pieces with a comma between those that are there."""
    there = [group for group in groups if group]
    commas = with_commas(group[0] for group in there)
    result: list[Piece] = []
    for number, group in enumerate(there):
        result += [*commas[2 * number - 1 : 2 * number], *group] if number else group
    return tuple(result)
