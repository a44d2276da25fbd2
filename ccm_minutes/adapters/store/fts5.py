"""Full-text search with what SQLite has for it."""

import re
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, text
from sqlcipher3 import dbapi2

from ccm_minutes.adapters.store.found import Found
from ccm_minutes.adapters.store.indexing import Passage
from ccm_minutes.domain.parts import PartKind

_START, _END = "\x02", "\x03"

# In the order of the numbers, which is that of the meetings, the index gives the first ones
# without looking at the rest.
FIND = text(
    """
    SELECT p.meeting AS meeting, p.kind AS kind, p.key AS key,
        snippet(found, 0, char(2), char(3), '…', 24) AS around
    FROM found
    JOIN passages AS p ON p.number = found.rowid
    WHERE found MATCH :asked
    ORDER BY found.rowid
    LIMIT :most
    """
)

_FEW = """CREATE VIRTUAL TABLE found USING fts5(
    words, meeting UNINDEXED, kind UNINDEXED, key UNINDEXED,
    tokenize='unicode61 remove_diacritics 2')"""

_FIND_IN_FEW = """SELECT meeting, kind, key,
    snippet(found, 0, char(2), char(3), '…', 24) AS around
    FROM found WHERE found MATCH ? ORDER BY rowid"""


class Fts5:
    """The port ``SearchIndex``. Triggers keep the index in step with the table of passages."""

    def find(self, connection: Connection, words: str, most: int) -> Iterator[Found]:
        """The parts in which all of the words stand, those of the latest meetings first."""
        if asked := _asked(words):
            rows = connection.execute(FIND, {"asked": asked, "most": most}).mappings()
            yield from (_found(row) for row in rows)

    def find_in(self, passages: Sequence[Passage], words: str) -> Iterator[Found]:
        """Those of a few passages in which all of the words stand; read in memory alone."""
        asked = _asked(words)
        if not asked or not passages:
            return
        with closing(dbapi2.connect(":memory:", isolation_level=None)) as memory:
            memory.row_factory = dbapi2.Row
            memory.execute(_FEW)
            memory.executemany(
                "INSERT INTO found VALUES (?, ?, ?, ?)",
                [(one.words, one.meeting, one.kind.value, one.key) for one in passages],
            )
            yield from map(_found, memory.execute(_FIND_IN_FEW, (asked,)).fetchall())


def _found(row: Any) -> Found:
    shown, start, end = _first_found(row["around"])
    meeting = str(UUID(row["meeting"]))
    return Found(meeting, PartKind(row["kind"]), row["key"], shown, start, end)


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
