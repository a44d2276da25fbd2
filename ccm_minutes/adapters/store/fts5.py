"""Full-text search with what SQLite has for it."""

import re
from collections.abc import Iterator

from sqlalchemy import Connection, text

from ccm_minutes.adapters.store.found import Found
from ccm_minutes.domain.parts import PartKind

_START, _END = "\x02", "\x03"

FIND = text(
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


class Fts5:
    """The port ``SearchIndex``. Triggers keep the index in step with the table of passages."""

    def find(self, connection: Connection, words: str, most: int) -> Iterator[Found]:
        """The parts in which all of the words stand, those of the latest meetings first."""
        asked = _asked(words)
        if not asked:
            return
        for row in connection.execute(FIND, {"asked": asked, "most": most}).mappings():
            shown, start, end = _first_found(row["around"])
            yield Found(row["meeting"], PartKind(row["kind"]), row["key"], shown, start, end)


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
