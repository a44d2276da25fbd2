"""Which way text runs, so that a word processor sets Arabic and Hebrew right."""

import re
import unicodedata
from collections.abc import Iterator

_RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_LETTER_LEFT = rf"[^\W\d_{_RIGHT}]"
_HAS_RIGHT = re.compile(f"[{_RIGHT}]")
_SPANS_RIGHT = re.compile(rf"([{_RIGHT}](?:[\W\d_{_RIGHT}]*[{_RIGHT}])?)")
_SPANS_LEFT = re.compile(rf"({_LETTER_LEFT}(?:[^{_RIGHT}]*{_LETTER_LEFT})?)")


def holds_right(text: str) -> bool:
    """Whether any letter runs from right to left."""
    return _HAS_RIGHT.search(text) is not None


def runs_right(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    if not holds_right(text):
        return False
    directions = (unicodedata.bidirectional(character) for character in text)
    return next((way for way in directions if way in {"L", "R", "AL"}), "L") != "L"


def spans(text: str, *, paragraph_right: bool) -> Iterator[tuple[str, bool]]:
    """Text cut where its direction changes, each piece with whether it runs right to left.

    Spaces, digits and stops between words of one direction go with them; at the edge they go
    with the paragraph.
    """
    if not paragraph_right and not holds_right(text):
        yield text, False
        return
    against = _SPANS_LEFT if paragraph_right else _SPANS_RIGHT
    for index, piece in enumerate(against.split(text)):
        if piece:
            yield piece, (index % 2 == 1) != paragraph_right
