"""What is pointed at in the capture line before it is entered."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ccm_minutes.application.warning.lookout import Lookout, Remark
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
from ccm_minutes.capture.lookup import Lookup
from ccm_minutes.capture.markup import passages, without_mark
from ccm_minutes.capture.pieces import Piece, PieceKind, pieces_of
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.speaker import DelegationSpeaker
from ccm_minutes.domain.text import DelegationMention, Marking, Run, Words


def look_at_line(
    lookout: Lookout, line: str, lookup: Lookup, plain: frozenset[str], under: Entry | None
) -> tuple[Remark, ...]:
    """What is found in the words of a line; its places are those of the line.

    Args:
        lookout: looks.
        line: as it stands, without breaks.
        lookup: of the meeting.
        plain: what of the line is words alone.
        under: the entry that a point would go under.
    """
    pieces = pieces_of(line, lookup, plain)
    start, end = _words_of(line, pieces)
    marked, words = without_mark(line[start:end].lstrip())
    entry = None if marked else _entry(line, under)
    stretches = tuple(_stretches(line, end - len(words), end, pieces))
    found = lookout.look(entry, tuple(one.run for one in stretches))
    places = tuple(_places(stretches))
    return tuple(
        one._replace(start=places[one.start][0], end=places[one.end - 1][1]) for one in found
    )


def as_mention(line: str, start: int, end: int, delegation: str, lookup: Lookup) -> str | None:
    """The line with a mention of a delegation in place of words; None where none can be typed.

    The words themselves after the sign, where they stand for it, else a name that does.
    """
    known = next((one for one in lookup.known if one.delegation.id == delegation), None)
    if known is None:
        return None
    for words in (line[start:end], *known.called()):
        typed = f"{line[:start]}@{words}{line[end:]}"
        if any(_is_mention(one, start, delegation) for one in pieces_of(typed, lookup)):
            return typed
    return None


def _is_mention(piece: Piece, start: int, delegation: str) -> bool:
    return piece.start == start and piece.named == DelegationSpeaker(delegation)


class _Stretch(NamedTuple):
    """A run, and where in the line it was typed."""

    run: Run
    start: int
    end: int


def _entry(line: str, under: Entry | None) -> Entry | None:
    """What the line would be put into; None where nothing of it goes out."""
    match parse(line):
        case EntryLine(kind=kind, marked=marked):
            return None if marked or kind is EntryKind.NOTE else _NEW
        case PointLine(marked=marked):
            return None if marked else under or _NEW
        case Heading(marked=marked) | ActionLine(marked=marked) | LabelledLine(marked=marked):
            return None if marked else _NEW
        case LiteralLine(marked=marked):
            return None if marked else _NEW
    return None


_NEW = Entry(EntryKind.NARRATIVE, key="")


def _words_of(line: str, pieces: Sequence[Piece]) -> tuple[int, int]:
    """Where the words of a line stand, without its sign, label, owners and deadline."""
    end = len(line.rstrip())
    labelled = [one for one in pieces if one.kind in (PieceKind.SPEAKER, PieceKind.OWNER)]
    dated = [one for one in pieces if one.kind is PieceKind.DEADLINE]
    if dated:
        end = dated[0].start
    if labelled:
        return line.find(":", labelled[-1].end, end) + 1, end
    match parse(line):
        case PointLine(words) | EntryLine(_, words) | Heading(words) | LiteralLine(words):
            return end - len(words.rstrip()), end
        case ActionLine() | LabelledLine():
            return len(line) - len(line.lstrip(" !")), end
        case MovementLine() | Empty():
            return end, end


def _stretches(line: str, start: int, end: int, pieces: Sequence[Piece]) -> Iterator[_Stretch]:
    mentions = [one for one in pieces if one.kind is PieceKind.MENTION]
    done = start
    for passage in passages(line[start:end]):
        first = start + passage.at
        last = first + len(passage.words)
        if passage.marked:
            done = last
            yield _Stretch(Words(passage.words, marking=Marking.FOUO), first, last)
            continue
        done = first
        for one in mentions:
            if first <= one.start and one.end <= last:
                yield _Stretch(line[done : one.start], done, one.start)
                yield _Stretch(DelegationMention(_delegation(one)), one.start, one.end)
                done = one.end
        yield _Stretch(line[done:last], done, last)


def _delegation(piece: Piece) -> str:
    return piece.named.delegation if isinstance(piece.named, DelegationSpeaker) else ""


def _places(stretches: Sequence[_Stretch]) -> Iterator[tuple[int, int]]:
    """For each character of the text, the places in the line that it was typed at."""
    for one in stretches:
        if isinstance(one.run, DelegationMention):
            yield one.start, one.end
        else:
            yield from ((at, at + 1) for at in range(one.start, one.end))
