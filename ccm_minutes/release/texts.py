"""A running text as the sanitised version prints it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from ccm_minutes.domain.speaker import Speaker
from ccm_minutes.domain.text import Mention, Text, Words, is_marked_run, runs_of
from ccm_minutes.release.contents import full_words
from ccm_minutes.release.naming import Naming
from ccm_minutes.release.seams import Look, Piece, joined, raised_in, tidy, words_of
from ccm_minutes.release.shapes import PrintedName, PrintedRun, PrintedText
from ccm_minutes.release.trail import Passage, Trail, Who

_Names = tuple[PrintedName, ...]
_Called = Callable[[tuple[Speaker, ...], str], _Names]


@dataclass(frozen=True, slots=True)
class Texts:
    """Redacts the texts of one part and notes what they became.

    Attributes:
        unnamed_here: who may not be named in this part.
        unnamed_speaker: whether the part holds the words of somebody not named.
    """

    naming: Naming
    unnamed_here: frozenset[Who] = field(default_factory=frozenset)
    unnamed_speaker: bool = False

    @property
    def trail(self) -> Trail:
        return self.naming.trail

    def spoken_by(self, *, unnamed: bool) -> "Texts":
        """The same for the words of somebody who is not named, or of the program."""
        return Texts(self.naming, self.unnamed_here, unnamed)

    def running(self, text: Text | None, where: str) -> PrintedText:
        """The released words of a running text; empty where none are left."""
        if text is None:
            return ()
        if isinstance(text, str):
            words = self.line(text, where)
            return (PrintedRun(words),) if words else ()
        printed = joined(piece for _, piece in self.pieces(text, where))
        self.note(words_of(printed), where, raised_in(printed))
        return printed

    def line(self, words: str | None, where: str) -> str:
        """The released words of a plain line."""
        printed = tidy(words)
        self.note(printed, where)
        return printed

    def names(self, called: _Called, speakers: tuple[Speaker, ...], where: str) -> _Names:
        """How these are called, each name a released paragraph of its own."""
        names = called(speakers, where)
        for name in names:
            self.note(name.start, where)
        return names

    def note(self, words: str, where: str, raised: tuple[tuple[int, int], ...] = ()) -> None:
        if words:
            here, speaker = self.unnamed_here, self.unnamed_speaker
            self.naming.trail.release(Passage(where, words, here, speaker, raised))

    def withhold(self, where: str, texts: Iterable[Text], phrases: Iterable[str] = ()) -> None:
        words = (full_words(text, self.naming.roster) for text in texts)
        self.trail.withhold(where, words, phrases)

    def pieces(self, text: Text, where: str) -> Iterator[tuple[int, Piece]]:
        """What each run of a text is released as, with its position; the rest leaves no trace."""
        for index, run in enumerate(runs_of(text)):
            piece = self._piece(run, where, f"{where}.runs[{index}]")
            if piece is not None:
                yield index, piece

    def _piece(self, run: Words | Mention, where: str, where_run: str) -> Piece | None:
        if not isinstance(run, Words):
            return self.naming.mention(run, where)
        if not is_marked_run(run):
            return Piece(run.text, Look(run.bold, run.italic, run.underline, run.superscript))
        self.trail.withhold(where_run, [run.text])
        return None if run.in_release is None else Piece(run.in_release)
