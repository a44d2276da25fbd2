"""Joining what is left of a paragraph: formatting, spaces, and the capitals of mentions.

Nothing here may depend on what was withheld: the same released words give the same paragraph,
however many runs were taken out between them and wherever the runs were divided.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate, groupby
from typing import NamedTuple

from ccm_minutes.document.characters import printable
from ccm_minutes.release.shapes import PrintedRun, PrintedText


class Look(NamedTuple):
    """The formatting of words."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    superscript: bool = False


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class Piece:
    """Released words of one formatting.

    Attributes:
        start: the same words with the capital they take at the start of a sentence; of a
            mention only.
    """

    text: str
    look: Look = PLAIN
    start: str | None = None


class _Cut(NamedTuple):
    """Characters to leave out: from, and up to but without."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Line:
    """A paragraph being put right: its words, and where each piece begins."""

    text: str
    starts: tuple[int, ...]
    pieces: tuple[Piece, ...]

    def without(self, cuts: list[_Cut]) -> "_Line":
        if not cuts:
            return self
        ends = [0, *(cut.end for cut in cuts)]
        kept = [self.text[a:b] for a, b in zip(ends, [*(c.start for c in cuts), None], strict=True)]
        starts = tuple(_moved(start, cuts) for start in self.starts)
        return _Line("".join(kept), starts, self.pieces)


def _moved(place: int, cuts: list[_Cut]) -> int:
    before = cuts[: bisect_left(cuts, place, key=lambda cut: cut.start)]
    return place - sum(min(cut.end, place) - cut.start for cut in before)


_BREAKS = str.maketrans(dict.fromkeys("\r\v\f\u2028\u2029", "\n"))
_GAP = re.compile(r"[ \n]+")
_ANY_SURPLUS = re.compile(r"\A\s|\s\Z|  |\n[ \n]| \n|\( | [,.)]")
_LEADING = re.compile(r"\A\s+")
_TRAILING = re.compile(r"\s+\Z")
_LOOK_BACK = 40
_OPENED = re.compile("(?:[\"'“‘«‹(\\[{¿¡][\u00a0\u202f]*)+\\Z")
_SENTENCE_ENDED = re.compile("[.!?][\"'”’»›)\\]}]*[ \u00a0\u202f]+\\Z")
_ABBREVIATED = re.compile(r"\b(?:e\.g|i\.e|cf|vs|incl|esp|p\.ex|p\.ej)\.\s+\Z")


def joined(pieces: Iterable[Piece]) -> PrintedText:
    """One paragraph out of its released pieces; empty where no words are left."""
    kept = tuple(piece for piece in pieces if piece.text)
    if len(kept) == 1 and kept[0].start is None and _is_in_order(kept[0].text):
        return (PrintedRun(kept[0].text, *kept[0].look),)
    starts = tuple(accumulate((len(piece.text) for piece in kept), initial=0))[:-1]
    line = _shown(_Line("".join(piece.text for piece in kept), starts, kept))
    line = line.without(_surplus(line.text))
    return tuple(_runs(_capitalised(line))) if has_words(line.text) else ()


def tidy(text: str | None) -> str:
    """A paragraph of plain words, put right by the same rule."""
    if not text or _is_in_order(text):
        return text or ""
    return words_of(joined([Piece(text)]))


def _is_in_order(text: str) -> bool:
    """Whether a paragraph has words and nothing to put right; a quick look that may say no."""
    return (
        text[0].isalnum()
        and text[-1] != " "
        and text.isprintable()
        and "  " not in text
        and "( " not in text
        and " ," not in text
        and " ." not in text
        and " )" not in text
    )


def has_words(text: str) -> bool:
    """Whether there is anything to read: punctuation alone is none."""
    return any(unicodedata.category(c)[0] in "LNS" for c in text)


def words_of(text: PrintedText) -> str:
    """The words of a printed text without formatting."""
    return "".join(run.text for run in text)


def raised_in(text: PrintedText) -> tuple[tuple[int, int], ...]:
    """What of the words of a printed text stands in superscript: from, up to but without."""
    if not any(run.superscript for run in text):
        return ()
    ends = tuple(accumulate(len(run.text) for run in text))
    return tuple(
        (end - len(r.text), end) for r, end in zip(text, ends, strict=True) if r.superscript
    )


def _shown(line: _Line) -> _Line:
    """Only what a document can hold, with line feeds for breaks of every kind."""
    if printable(line.text) == line.text:
        return line
    text = line.text
    lost = [
        _Cut(i, i + 1)
        for i, c in enumerate(text)
        if not printable(c) or (c == "\r" and text[i + 1 : i + 2] == "\n")
    ]
    return _Line(text.translate(_BREAKS), line.starts, line.pieces).without(lost)


def _surplus(text: str) -> list[_Cut]:
    """Spaces too many: at the ends, doubled, before , . ) and after an opening bracket."""
    if _ANY_SURPLUS.search(text) is None:
        return []
    if not text.strip():
        return [_Cut(0, len(text))]
    first = match.end() if (match := _LEADING.search(text)) else 0
    last = match.start() if (match := _TRAILING.search(text)) else len(text)
    cuts = [_Cut(0, first)]
    for gap in _GAP.finditer(text, first, last):
        cuts.extend(_of_gap(text, gap.start(), gap.end()))
    return [cut for cut in [*cuts, _Cut(last, len(text))] if cut.start < cut.end]


def _of_gap(text: str, start: int, end: int) -> list[_Cut]:
    broken = text.find("\n", start, end)
    if broken >= 0:
        return [_Cut(start, broken), _Cut(broken + 1, end)]
    if text[start - 1] == "(" or text[end] in ",.)":
        return [_Cut(start, end)]
    return [_Cut(start + 1, end)]


def _capitalised(line: _Line) -> _Line:
    text = line.text
    for start, piece in zip(line.starts, line.pieces, strict=True):
        if piece.start is not None and _begins_sentence(text, start):
            text = text[:start] + piece.start + text[start + len(piece.start) :]
    return _Line(text, line.starts, line.pieces)


def _begins_sentence(text: str, place: int) -> bool:
    before = _OPENED.sub("", text[max(0, place - _LOOK_BACK) : place])
    if not before:
        return place < _LOOK_BACK
    if before.endswith("\n"):
        return True
    return bool(_SENTENCE_ENDED.search(before)) and not _ABBREVIATED.search(before)


def _runs(line: _Line) -> Iterator[PrintedRun]:
    ends = [*line.starts[1:], len(line.text)]
    spans = [
        (piece.look, line.text[start:end])
        for piece, start, end in zip(line.pieces, line.starts, ends, strict=True)
        if start < end
    ]
    for look, same in groupby(spans, key=lambda span: span[0]):
        yield PrintedRun("".join(words for _, words in same), *look)
