"""The rows of both versions as their documents print them, with numbers, labels and formatting."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ccm_minutes.application.previewing.overlay import laid_over, released_in, unprinted
from ccm_minutes.application.previewing.printed import PrintedLine
from ccm_minutes.application.previewing.rows import AlignedRow, Piece, RowKind, Said, Why
from ccm_minutes.application.previewing.stepping import in_step


@dataclass(frozen=True, slots=True)
class _Linked:
    """A row with the paragraphs that print it on either side; None for none."""

    row: AlignedRow
    left: int | None
    right: int | None


def as_printed(
    rows: Sequence[AlignedRow], left: Sequence[PrintedLine], right: Sequence[PrintedLine]
) -> Iterator[AlignedRow]:
    """Rows in the order of the documents; what neither prints comes last, under its heading.

    Args:
        rows: all words of the meeting with what becomes of them.
        left: the paragraphs of the full version.
        right: those of the sanitised one.
    """
    pages = _Pages(tuple(_linked(rows, left, right)), left, right)
    yield from pages.rows()
    apart = [row for row in pages.loose() if row.why is not Why.NOTE]
    if apart:
        yield AlignedRow("unprinted", "", RowKind.SECTION, about="unprinted")
        yield from apart


def _linked(
    rows: Iterable[AlignedRow], left: Sequence[PrintedLine], right: Sequence[PrintedLine]
) -> Iterator[_Linked]:
    lefts, rights = _numbers(left), _numbers(right)
    for row in rows:
        places = (row.where, *(said.where for said in row.right if said.where))
        other = next((rights[place] for place in places if place in rights), None)
        yield _Linked(row, lefts.get(row.where), other)


def _numbers(lines: Sequence[PrintedLine]) -> dict[str, int]:
    """For each place the first paragraph that prints it."""
    found: dict[str, int] = {}
    for number, line in enumerate(lines):
        for place in line.places:
            found.setdefault(place, number)
    return found


class _Pages:
    """Both documents, and the rows that they print."""

    def __init__(
        self, linked: tuple[_Linked, ...], left: Sequence[PrintedLine], right: Sequence[PrintedLine]
    ) -> None:
        self._all = linked
        self._left, self._right = left, right
        self._of_left: dict[int | None, list[_Linked]] = defaultdict(list)
        self._of_right: dict[int | None, list[_Linked]] = defaultdict(list)
        for one in linked:
            self._of_left[one.left].append(one)
            self._of_right[one.right].append(one)
        self._own: Counter[str] = Counter()
        self._notes = self._notes_after()

    def rows(self) -> Iterator[AlignedRow]:
        """A row for every paragraph, and the notes where they were taken."""
        same = ((o.left, o.right) for o in self._all if o.left is not None and o.right is not None)
        yield from self._notes[None]
        for left, right in in_step(self._left, self._right, same):
            yield self._row(left, right)
            if left is not None:
                yield from self._notes[left]

    def loose(self) -> Iterator[AlignedRow]:
        """Rows that no paragraph prints and that say something of the meeting."""
        for one in self._all:
            printed = one.left is not None or one.right is not None
            if not printed and one.row.kind is not RowKind.SECTION and _matters(one.row):
                yield one.row

    def _notes_after(self) -> dict[int | None, list[AlignedRow]]:
        notes: dict[int | None, list[AlignedRow]] = defaultdict(list)
        last: int | None = None
        loose = {row.key for row in self.loose() if row.why is Why.NOTE}
        for one in self._all:
            if one.row.key in loose:
                notes[last].append(one.row)
            elif one.left is not None:
                last = one.left
        return notes

    def _row(self, left: int | None, right: int | None) -> AlignedRow:
        full = self._of_left[left] if left is not None else []
        released = self._of_right[right] if right is not None else []
        here = [one.row for one in full] or [one.row for one in released]
        shown = self._left[left] if left is not None else self._right[right or 0]
        first = here[0] if here else None
        return AlignedRow(
            key=self._key(first, shown, alone=left is None and any(o.left for o in released)),
            where=next((row.where for row in here if row.where), ""),
            kind=shown.shown.kind,
            level=shown.shown.level,
            left=self._words(left, right, full, released),
            right=self._said(right, full, released),
            entry=first.entry if first else None,
            why=next((row.why for row in here if row.why), None),
            left_as=None if left is None else self._left[left].shown,
            right_as=None if right is None else self._right[right].shown,
        )

    def _key(self, first: AlignedRow | None, line: PrintedLine, *, alone: bool) -> str:
        if first is not None:
            return f"{first.key} released" if alone else first.key
        name = f"{line.role} {line.text}"
        self._own[name] += 1
        return f"{name} {self._own[name]}"

    def _words(
        self, left: int | None, right: int | None, full: list[_Linked], released: list[_Linked]
    ) -> tuple[Piece, ...]:
        if left is None:
            hidden = [one.row.left for one in released if one.left is None and one.row.differs]
            return tuple(piece for pieces in hidden for piece in pieces)
        gone = right is None and all(one.right is None for one in full)
        pieces = [piece for one in full for piece in one.row.left]
        return laid_over(self._left[left].text, pieces, gone=gone)

    def _said(
        self, right: int | None, full: list[_Linked], released: list[_Linked]
    ) -> tuple[Said, ...]:
        lost = unprinted(said for one in full if one.right is None for said in one.row.right)
        if right is None:
            return tuple(lost)
        passages = [said for one in released for said in one.row.right]
        return (*released_in(self._right[right].text, passages), *lost)


def _matters(row: AlignedRow) -> bool:
    """Whether a row holds anything that is withheld, or judged for a release."""
    return row.differs or any(said.where for said in row.right)
