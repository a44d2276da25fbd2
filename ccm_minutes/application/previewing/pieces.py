"""Words of the full version with what becomes of each."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ccm_minutes.application.previewing.rows import Fate, Piece, Said
from ccm_minutes.composition.in_full.naming import Participants
from ccm_minutes.composition.in_full.strings import line
from ccm_minutes.composition.in_full.text import starts_sentence
from ccm_minutes.document.characters import printable
from ccm_minutes.domain.speaker import Speaker
from ccm_minutes.domain.text import Mention, Text, Words, is_marked_run, runs_of
from ccm_minutes.release.naming import Naming


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads texts of one part: ``naming`` says what its mentions become."""

    participants: Participants
    naming: Naming

    def text(self, text: Text | None, where: str, *, released: bool) -> tuple[Piece, ...]:
        """A running text; all of it withheld where nothing of it is released."""
        return tuple(self._pieces(text, where, released)) if self._says(text) else ()

    def people(self, speakers: Sequence[Speaker], released: Sequence[Said]) -> tuple[Piece, ...]:
        """Names with commas between them, beside the names that are released for them."""
        names = [self.participants.speaker(speaker).start for speaker in speakers]
        printed = [said.text for said in released]
        others = [name for name in printed if name not in names]
        hidden = Fate.REPLACED if others else Fate.WITHHELD
        pieces = [
            Piece(name, Fate.SHOWN if name in printed else hidden) for name in names if name.strip()
        ]
        last = max((n for n, piece in enumerate(pieces) if piece.fate is not Fate.SHOWN), default=0)
        if pieces and pieces[last].fate is Fate.REPLACED:
            pieces[last] = replace(pieces[last], instead=", ".join(others))
        return with_commas(pieces)

    def _says(self, text: Text | None) -> bool:
        return any(not isinstance(run, Words) or run.text.strip() for run in runs_of(text))

    def _pieces(self, text: Text | None, where: str, released: bool) -> Iterator[Piece]:
        before = ""
        for run in runs_of(text):
            piece = _words(run) if isinstance(run, Words) else self._mention(run, where, before)
            before += piece.text
            if piece.text:
                yield piece if released else Piece(piece.text, Fate.WITHHELD)

    def _mention(self, mention: Mention, where: str, before: str) -> Piece:
        name = self.participants.mention(mention)
        begins = starts_sentence(before)
        text = name.start if begins else name.inside
        printed = self.naming.mention(mention, where)
        if printed is None or not printed.text:
            return Piece(text, Fate.WITHHELD)
        if printed.text == name.inside:
            return Piece(text)
        return Piece(text, Fate.REPLACED, printed.start or printed.text if begins else printed.text)


def _words(run: Words) -> Piece:
    text = printable(run.text)
    return fated(text, run.in_release, withheld=True) if is_marked_run(run) else Piece(text)


def fated(text: str, instead: str | None, *, withheld: bool) -> Piece:
    """Words with their replacement, or withheld, or as they are."""
    if instead and instead.strip():
        return Piece(text, Fate.REPLACED, instead)
    return Piece(text, Fate.WITHHELD if withheld else Fate.SHOWN)


def plain(text: str | None, *, shown: bool) -> tuple[Piece, ...]:
    """A line that is typed as it is, shown or withheld as a whole."""
    words = line(text)
    return (Piece(words, Fate.SHOWN if shown else Fate.WITHHELD),) if words else ()


def with_commas(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Pieces with commas between them."""
    result: list[Piece] = []
    for piece in pieces:
        result += [Piece(", "), piece] if result else [piece]
    return tuple(result)


def replaced(pieces: tuple[Piece, ...], right: Sequence[Said]) -> tuple[Piece, ...]:
    """A whole passage in place of which other words go out; else withheld."""
    instead = "".join(said.text for said in right)
    fate = Fate.REPLACED if instead else Fate.WITHHELD
    hidden = [Piece(piece.text, fate) for piece in pieces]
    return (*hidden[:-1], replace(hidden[-1], instead=instead)) if hidden else ()
