"""What becomes of the words of a meeting, laid over the paragraph that prints them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

from ccm_minutes.application.previewing.rows import Fate, Piece, Said

T = TypeVar("T", Piece, Said)


class _Span(NamedTuple):
    start: int
    end: int


def laid_over(text: str, pieces: Sequence[Piece], *, gone: bool) -> tuple[Piece, ...]:
    """The words of a paragraph of the full version with what becomes of each.

    Args:
        text: the paragraph.
        pieces: the words of the meeting that it prints, in their order.
        gone: whether the sanitised version prints no such paragraph.
    """
    words = [piece for piece in pieces if _has_words(piece)]
    found, missing = _located(text, words, [piece.text.strip() for piece in words])
    hidden = [piece for piece in missing if piece.fate is not Fate.SHOWN]
    more = [part for piece in hidden for part in (Piece(" · ", own=True), piece)]
    if gone:
        return (Piece(text, Fate.WITHHELD), *more) if text else tuple(more)
    return (*_filled(text, found), *more)


def released_in(text: str, passages: Sequence[Said]) -> tuple[Said, ...]:
    """The words of a paragraph of the sanitised version with the passages that they are.

    A passage that is printed only as part of another, as a deadline that the text has too, is
    there with no words of its own.
    """
    noted = [said for said in passages if said.where]
    found, missing = _located(text, noted, [said.text for said in noted])
    result: list[Said] = []
    at = 0
    for span, said in found:
        if at < span.start:
            result.append(Said(text[at : span.start]))
        words = text[span.start : span.end]
        result.append(replace(said, text=words, as_released=_other(said.text, words)))
        at = span.end
    if at < len(text):
        result.append(Said(text[at:]))
    return (*result, *unprinted(missing))


def unprinted(passages: Iterable[Said]) -> Iterator[Said]:
    """Passages that a paragraph does not print, kept so that they can be found."""
    return (
        replace(said, text="", as_released=said.passage, found=())
        for said in passages
        if said.where
    )


def _has_words(piece: Piece) -> bool:
    """Whether a piece is more than a comma between others."""
    if piece.fate is Fate.SHOWN:
        return any(c.isalnum() for c in piece.text)
    return bool(piece.text.strip())


def _other(passage: str, words: str) -> str:
    return "" if passage == words else passage


def _filled(text: str, found: Iterable[tuple[_Span, Piece]]) -> Iterator[Piece]:
    at = 0
    for span, piece in found:
        if at < span.start:
            yield Piece(text[at : span.start], own=True)
        yield replace(piece, text=text[span.start : span.end], instead=piece.instead.strip())
        at = span.end
    if at < len(text):
        yield Piece(text[at:], own=True)


def _located(
    text: str, things: Sequence[T], words: Sequence[str]
) -> tuple[list[tuple[_Span, T]], list[T]]:
    """Each thing where its words stand in the text, no two at the same; and those that do not."""
    found: list[tuple[_Span, T]] = []
    missing: list[T] = []
    taken: list[_Span] = []
    cursor = 0
    for thing, wanted in zip(things, words, strict=True):
        span = _free(text, wanted, cursor, taken) or _free(text, wanted, 0, taken)
        if span is None:
            missing.append(thing)
            continue
        found.append((span, thing))
        taken.append(span)
        cursor = span.end
    return sorted(found, key=lambda pair: pair[0]), missing


def _free(text: str, words: str, start: int, taken: Sequence[_Span]) -> _Span | None:
    """The first place of words that is not taken yet."""
    while words:
        at = text.find(words, start)
        if at < 0:
            # At the start of a sentence a name has a capital, and an action has none.
            match = re.compile(re.escape(words), re.IGNORECASE).search(text, start)
            if match is None:
                return None
            at, end = match.span()
        else:
            end = at + len(words)
        if all(end <= span.start or span.end <= at for span in taken):
            return _Span(at, end)
        start = at + 1
    return None
