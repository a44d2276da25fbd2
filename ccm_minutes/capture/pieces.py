"""What of a line is read as a name or a deadline, and where it stands: what chips are drawn of.

Each piece is found by the very functions that make the entry, so that what is shown is what
will be taken down.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from ccm_minutes.capture.grammar import (
    ActionLine,
    Empty,
    EntryLine,
    Heading,
    LabelledLine,
    LiteralLine,
    MovementLine,
    PointLine,
    parse,
)
from ccm_minutes.capture.labels import Credited, PlacedName, read_label, read_owners
from ccm_minutes.capture.lookup import Lookup, Named
from ccm_minutes.capture.markup import without_mark
from ccm_minutes.capture.mentions import mentions_in
from ccm_minutes.domain.speaker import DelegationSpeaker


class PieceKind(Enum):
    """As what a piece of a line is read."""

    SPEAKER = auto()
    OWNER = auto()
    MOVER = auto()
    MENTION = auto()
    DEADLINE = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line that stands for somebody, or for a day.

    Attributes:
        start, end: where it stands in the line.
        words: the same as typed; what ``take`` wants among its plain words to leave it alone.
        named: whom it stands for; None for a deadline.
    """

    start: int
    end: int
    kind: PieceKind
    words: str
    named: Named | None = None


def pieces_of(line: str, lookup: Lookup, plain: frozenset[str] = frozenset()) -> tuple[Piece, ...]:
    """The pieces of a line in order, none over another.

    Args:
        line: as it stands.
        lookup: of the meeting.
        plain: what of the line is words alone.
    """
    whole = line.strip("\r\n").rstrip()
    start = line.index(whole) if whole else 0
    found = _pieces(whole, lookup, plain)
    return tuple(
        Piece(start + one.start, start + one.end, one.kind, one.words, one.named) for one in found
    )


def _pieces(line: str, lookup: Lookup, plain: frozenset[str]) -> Iterator[Piece]:
    match parse(line):
        case LabelledLine() as labelled:
            yield from _of_label(line, labelled, lookup, plain)
        case ActionLine() as action:
            yield from _of_action(line, action, lookup, plain)
        case MovementLine(rest, _, name, _):
            yield from _of_movement(line, rest, name, lookup, plain)
        case PointLine(words) | EntryLine(_, words):
            yield from _mentions(line, len(line) - len(words), len(line), lookup, plain)
        case Empty() | Heading() | LiteralLine():
            return


def _of_label(
    line: str, labelled: LabelledLine, lookup: Lookup, plain: frozenset[str]
) -> Iterator[Piece]:
    start = len(line) - len(labelled.line)
    read = read_label(labelled.label, lookup, plain)
    if not isinstance(read, Credited):
        yield from _mentions(line, start, len(line), lookup, plain)
        return
    yield from _names(start, PieceKind.SPEAKER, read.names)
    _, words = without_mark(labelled.words)
    yield from _mentions(line, len(line) - len(words), len(line), lookup, plain)


def _of_action(
    line: str, action: ActionLine, lookup: Lookup, plain: frozenset[str]
) -> Iterator[Piece]:
    dated = bool(action.by) and action.by not in plain
    action = action if dated else action.undated
    end = len(line) - len(action.tail)
    start = end - len(action.words)
    owned = read_owners(action.words, lookup, plain)
    words = without_mark(owned.words)[1] if owned.owners else owned.words
    yield from _names(start, PieceKind.OWNER, owned.names)
    yield from _mentions(line, end - len(words), end, lookup, plain)
    if dated:
        yield Piece(len(line) - len(action.by), len(line), PieceKind.DEADLINE, action.by)


def _of_movement(
    line: str, rest: str, name: str, lookup: Lookup, plain: frozenset[str]
) -> Iterator[Piece]:
    fits = lookup.fits(name)
    at = line.index(name, len(line) - len(rest) + len("in"))
    if name not in plain and len(fits) == 1 and isinstance(fits[0], DelegationSpeaker):
        yield Piece(at, at + len(name), PieceKind.MOVER, name, fits[0])


def _names(start: int, kind: PieceKind, names: Iterable[PlacedName]) -> Iterator[Piece]:
    for at, name, named in names:
        yield Piece(start + at, start + at + len(name), kind, name, named)


def _mentions(
    line: str, start: int, end: int, lookup: Lookup, plain: frozenset[str]
) -> Iterator[Piece]:
    for first, last, delegation in mentions_in(line[start:end], lookup, plain):
        words = line[start + first : start + last]
        named = DelegationSpeaker(delegation)
        yield Piece(start + first, start + last, PieceKind.MENTION, words, named)
