"""Full-text search with what SQLite has for it; another database would have its own module."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, insert, text

from ccm_minutes.adapters.store.passages import words_of
from ccm_minutes.adapters.store.tables import PASSAGES
from ccm_minutes.domain.difference import Change
from ccm_minutes.domain.parts import PartKind

_START, _END = "\x02", "\x03"

_FIND = text(
    """
    SELECT m.key AS meeting, p.kind AS kind, p.key AS key,
        snippet(found, 0, char(2), char(3), '…', 24) AS around
    FROM found
    JOIN passages AS p ON p.number = found.rowid
    JOIN meetings AS m ON m.key = p.meeting
    WHERE found MATCH :asked
    ORDER BY m.date DESC, m.id, p.number
    LIMIT :most
    """
)


@dataclass(frozen=True, slots=True)
class Found:
    """A part in which all the words stand.

    Attributes:
        meeting: key of its meeting, without hyphens.
        text: the words around, the first found one between ``start`` and ``end``.
    """

    meeting: str
    kind: PartKind
    key: str
    text: str
    start: int
    end: int


def find(connection: Connection, words: str, most: int) -> Iterator[Found]:
    """The parts in which all of the words stand, those of the latest meetings first."""
    asked = _asked(words)
    if not asked:
        return
    for row in connection.execute(_FIND, {"asked": asked, "most": most}).mappings():
        shown, start, end = _first_found(row["around"])
        yield Found(row["meeting"], PartKind(row["kind"]), row["key"], shown, start, end)


def learn(connection: Connection, meeting: str, changes: Sequence[Change]) -> None:
    """Puts what these changes leave into the index; what was there of it is forgotten before."""
    rows = [
        {"meeting": meeting, "kind": one.kind.value, "key": one.key, "words": words}
        for one in changes
        if one.after is not None and (words := words_of(one.after.part))
    ]
    if rows:
        connection.execute(insert(PASSAGES), rows)


def forget(connection: Connection, meeting: str, changes: Sequence[Change]) -> None:
    """Takes these parts out of the index."""
    gone = [{"of": one.kind.value, "at": one.key} for one in changes if one.before is not None]
    if gone:
        the_row = (
            PASSAGES.c.meeting == meeting,
            PASSAGES.c.kind == bindparam("of"),
            PASSAGES.c.key == bindparam("at"),
        )
        connection.execute(delete(PASSAGES).where(*the_row), gone)


def _asked(words: str) -> str:
    """The question in the words of the index: each word as it stands, the last as a beginning."""
    asked = [word.replace('"', '""') for word in re.split(r"[\s\x00]+", words) if _has_word(word)]
    return " ".join(f'"{word}"' for word in asked) + "*" if asked else ""


def _has_word(word: str) -> bool:
    return any(character.isalnum() for character in word)


def _first_found(around: str) -> tuple[str, int, int]:
    before, _, rest = around.partition(_START)
    word, _, after = rest.partition(_END)
    after = after.replace(_START, "").replace(_END, "")
    return before + word + after, len(before), len(before) + len(word)
