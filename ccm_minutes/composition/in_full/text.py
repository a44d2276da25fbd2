"""Running text as the full version prints it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from ccm_minutes.composition.in_full.marks import CLOSING, OPENING, Marks
from ccm_minutes.composition.in_full.naming import Participants
from ccm_minutes.document.characters import printable
from ccm_minutes.domain.text import Text, Words, is_marked_run, runs_of
from ccm_minutes.release.shapes import PrintedRun, PrintedText

_SENTENCE_ENDED = re.compile(r"""(?: [.!?…] ["'”’»)\]]* | \n ) \s+ \Z | \n \Z""", re.VERBOSE)
_ABBREVIATED = re.compile(r"\b(?:e\.g|i\.e|cf|vs|incl|esp|p\.ex|p\.ej)\.\s+\Z")
_OPENING = "\"'“‘«(["
_NEVER_FIRST = ",;.:!?"
_LOOK_BACK = 32

_Piece = tuple[PrintedRun, bool]


def printed_text(text: Text | None, participants: Participants, marks: Marks) -> PrintedText:
    """A text with its mentions named and, where marks are shown, its marked passages bracketed."""
    if isinstance(text, str):
        words = printable(text)
        return (PrintedRun(words),) if words.strip() else ()
    pieces = tuple(_pieces(text, participants))
    if not any(run.text.strip() for run, _ in pieces):
        return ()
    if not marks.shown:
        return joined(run for run, _ in pieces)
    return joined(
        run
        for marked, group in groupby(pieces, key=lambda piece: piece[1])
        for run in _passage(tuple(run for run, _ in group), marked)
    )


def joined(runs: Iterable[PrintedRun]) -> PrintedText:
    """Runs with neighbours of one formatting made one, and empty ones left out."""
    return tuple(
        replace(formatting, text=words)
        for formatting, group in groupby(runs, key=lambda run: replace(run, text=""))
        if (words := "".join(run.text for run in group))
    )


def starts_sentence(before: str) -> bool:
    """Whether what follows these words of a paragraph starts a sentence."""
    if not before.lstrip(_OPENING + " "):
        return True
    near = before[-_LOOK_BACK:].rstrip(_OPENING)
    return bool(_SENTENCE_ENDED.search(near)) and not _ABBREVIATED.search(near)


def _pieces(text: Text | None, participants: Participants) -> Iterator[_Piece]:
    before = ""
    for run in runs_of(text):
        if isinstance(run, Words):
            printed = _words(run)
        else:
            name = participants.mention(run)
            printed = PrintedRun(name.start if starts_sentence(before) else name.inside)
        before += printed.text
        yield printed, is_marked_run(run)


def _words(run: Words) -> PrintedRun:
    return PrintedRun(printable(run.text), run.bold, run.italic, run.underline, run.superscript)


def _passage(runs: PrintedText, marked: bool) -> Iterator[PrintedRun]:
    words = "".join(run.text for run in runs)
    if not marked or not words.strip():
        yield from runs
        return
    before = len(words) - len(words.lstrip())
    after = len(words.rstrip())
    yield from _slice(runs, 0, before)
    yield PrintedRun(_opening(words[before:]), mark=True)
    yield from _slice(runs, before, after)
    yield PrintedRun(CLOSING, mark=True)
    yield from _slice(runs, after, len(words))


def _opening(words: str) -> str:
    """The bracket before marked words; a comma at their start takes no space, the bracket one."""
    return f" {OPENING.rstrip()}" if words[0] in _NEVER_FIRST else OPENING


def _slice(runs: PrintedText, start: int, end: int) -> Iterator[PrintedRun]:
    """The characters from ``start`` to ``end`` of all runs together."""
    offset = 0
    for run in runs:
        low, high = max(start - offset, 0), max(end - offset, 0)
        yield replace(run, text=run.text[low:high])
        offset += len(run.text)
