"""Marked passages in a line, and the mark of a whole line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_MARK = re.compile(r"\(FOUO\)\s*", re.IGNORECASE)
_MARK_AT_END = re.compile(r"\(FOUO\)$", re.IGNORECASE)
_BRACKETS = re.compile(r"\[\[|\]{2,}")
_WITHIN = re.compile(r"\[\[|\]\]|\|\|")


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a line.

    Attributes:
        at: where the words begin in the line.
        marked: whether it stood in ``[[ ]]``.
        in_release: the words after ``||``, if there are any.
    """

    words: str
    at: int = 0
    marked: bool = False
    in_release: str | None = None


def without_mark(words: str) -> tuple[bool, str]:
    """Whether the words begin with (FOUO), and what follows it."""
    found = _MARK.match(words)
    return (True, words[found.end() :]) if found else (False, words)


def without_last_mark(words: str) -> tuple[bool, str]:
    """Whether the words end with (FOUO), and what stands before it."""
    found = _MARK_AT_END.search(words)
    return (True, words[: found.start()].rstrip()) if found else (False, words)


def holds_brackets(words: str) -> bool:
    """Whether a passage begins or ends in these words."""
    return "[[" in words or "]]" in words


def passages(words: str) -> Iterator[Passage]:
    """The words cut at their marked passages; brackets without a partner stay as typed."""
    done = 0
    for start, end in _outermost(words):
        inside = words[start + 2 : end - 2]
        passage = _marked(inside, start + 2)
        if not passage.words.strip():
            continue
        if start > done:
            yield Passage(words[done:start], done)
        yield passage
        done = end
    if done < len(words):
        yield Passage(words[done:], done)


def _marked(inside: str, at: int) -> Passage:
    depth = 0
    for token in _WITHIN.finditer(inside):
        if token[0] == "||" and depth == 0:
            other = inside[token.end() :].strip()
            return Passage(inside[: token.start()].rstrip(), at, True, other or None)
        depth += {"[[": 1, "]]": -1, "||": 0}[token[0]]
    return Passage(inside, at, True)


def _outermost(words: str) -> Iterator[tuple[int, int]]:
    """Where the passages lie that lie in no other, brackets included."""
    reach = 0
    for start, end in sorted(_pairs(words)):
        if start >= reach:
            yield start, end
            reach = end


def _pairs(words: str) -> Iterator[tuple[int, int]]:
    """Every bracket with its partner; of "]]]" the last two close."""
    open_at: list[int] = []
    for token in _BRACKETS.finditer(words):
        if token[0] == "[[":
            open_at.append(token.start())
            continue
        closing = min(len(open_at), len(token[0]) // 2)
        for place in range(token.end() - 2 * closing + 2, token.end() + 2, 2):
            yield open_at.pop(), place
