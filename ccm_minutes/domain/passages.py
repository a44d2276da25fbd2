"""A few words within a text: made a mention, withheld, or spelt otherwise.

Places are counted in characters, a mention being one; the end is not among them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ccm_minutes.domain.text import Marking, Mention, Run, Text, Words, is_marked_run, runs_of


def mentioned(text: Text, start: int, end: int, mention: Mention) -> Text:
    """The text with a mention in place of a passage; one that was marked stays so."""
    before, within, after = _cut(text, start, end)
    if any(is_marked_run(run) for run in within):
        told = next((run.in_release for run in within if run.in_release), None)
        mention = replace(mention, marking=Marking.FOUO, in_release=told)
    return _text((*before, mention, *after))


def withheld(text: Text, start: int, end: int, in_release: str | None = None) -> Text:
    """The text with a passage marked, and the words that the sanitised version prints instead.

    The first words of the passage, or its first mention, carry the replacement.
    """
    before, within, after = _cut(text, start, end)
    marked = [replace(run, marking=Marking.FOUO, in_release=None) for run in within]
    if marked and in_release:
        carrier = next((n for n, run in enumerate(marked) if isinstance(run, Words)), 0)
        marked[carrier] = replace(marked[carrier], in_release=in_release)
    return _text((*before, *marked, *after))


def spelt(text: Text, start: int, end: int, words: str) -> Text:
    """The text with other words in place of a passage, which look as the first of it did."""
    runs, at = list(runs_of(text)), 0
    for number, run in enumerate(runs):
        length = len(run.text) if isinstance(run, Words) else 1
        if isinstance(run, Words) and at <= start and end <= at + length:
            said = run.text[: start - at] + words + run.text[end - at :]
            return _text((*runs[:number], replace(run, text=said), *runs[number + 1 :]))
        at += length
    before, within, after = _cut(text, start, end)
    look = next((run for run in within if isinstance(run, Words)), Words(""))
    return _text((*before, replace(look, text=words), *after))


_Runs = Sequence[Words | Mention]


def _cut(text: Text, start: int, end: int) -> tuple[_Runs, _Runs, _Runs]:
    """The runs before a passage, of it, and after it."""
    cut: tuple[list[Words | Mention], ...] = ([], [], [])
    at = 0
    for run in runs_of(text):
        if not isinstance(run, Words):
            cut[(at >= start) + (at >= end)].append(run)
            at += 1
            continue
        for piece in _pieces(run, start - at, end - at):
            cut[(at >= start) + (at >= end)].append(piece)
            at += len(piece.text)
    before, within, after = cut
    return before, within, after


def _pieces(run: Words, *places: int) -> Iterator[Words]:
    """A run cut at some places in it; words to print in place of it stay with the first piece."""
    bounds = [0, *(place for place in places if 0 < place < len(run.text)), len(run.text)]
    for number, (start, end) in enumerate(pairwise(bounds)):
        piece = replace(run, text=run.text[start:end])
        if number and run.in_release is not None:
            piece = replace(piece, in_release=None, marking=run.marking or Marking.FOUO)
        yield piece


def _text(runs: Iterable[Words | Mention]) -> Text:
    kept = tuple(_plain(run) for run in runs if not isinstance(run, Words) or run.text)
    if all(isinstance(run, str) for run in kept):
        return "".join(run for run in kept if isinstance(run, str))
    return kept


def _plain(run: Words | Mention) -> Run:
    return run.text if isinstance(run, Words) and run == Words(run.text) else run
