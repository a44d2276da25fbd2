"""Which words of a line belong to the grammar, so that nothing may be put in their place."""

import re
from typing import Final

from ccm_minutes.capture.lookup import Lookup
from ccm_minutes.capture.pieces import PieceKind, pieces_of

_BY: Final = re.compile(r"by", re.IGNORECASE)
_MOVES: Final = re.compile(r"\s*(?:in|out)(?:\s+(\S+))?", re.IGNORECASE)
_LABELS: Final = (PieceKind.SPEAKER, PieceKind.OWNER)


def is_code_word(before: str, start: int, typed: str, lookup: Lookup) -> bool:
    """Whether the word that a character ends is read by the grammar, and not as words.

    Args:
        before: the line up to the cursor.
        start: where its last word begins.
        typed: the character that ends the word.
        lookup: of the meeting.
    """
    if typed == ":" and _BY.fullmatch(before, start):
        return True
    if (moves := _MOVES.fullmatch(before)) and typed.isspace():
        return moves[1] is None or len(lookup.fits(moves[1])) == 1
    # A colon after these words would make them a label; so may one after the names that follow.
    as_label = pieces_of(f"{before}:", lookup) if typed in ":,(" else ()
    pieces = (
        *pieces_of(before, lookup),
        *(one for one in as_label if one.kind in _LABELS),
    )
    return any(one.start < len(before) and one.end > start for one in pieces)
