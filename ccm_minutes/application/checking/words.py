"""Objections to words written twice."""

import re
from collections.abc import Iterator
from typing import Final

from ccm_minutes.application.checking.objection import objection
from ccm_minutes.application.checking.reading import Passage, Reading
from ccm_minutes.release.finding import Finding

_DOUBLED: Final = re.compile(r"(?<![\w’'@./-])([^\W\d_]+)\s+\1(?![\w’'-])", re.IGNORECASE)
_MAY_STAND_TWICE: Final = frozenset({"had", "that", "nous", "vous"})
"""Words that grammar lets stand twice."""


def doubled(reading: Reading) -> Iterator[Finding]:
    """A word written twice in a row."""
    for passage in filter(_may_be_doubled, reading.passages):
        for found in _DOUBLED.finditer(passage.words):
            first, second = found.group().split()
            if first.casefold() not in _MAY_STAND_TWICE and not _is_name(first, second):
                yield objection(
                    "doubled-word",
                    passage.place,
                    found.group(),
                    f"“{first}” stands twice in a row: take one of them out.",
                    passage.words,
                )


def _may_be_doubled(passage: Passage) -> bool:
    """Whether a word begins as the one before it; quickly told."""
    words = passage.words.lower().replace("(", "( ").replace("“", "“ ").split()
    return any(map(str.startswith, words[1:], words))


def _is_name(first: str, second: str) -> bool:
    """Whether it may be a name, as "Walla Walla" is; an abbreviation is none."""
    shouted = len(first) > 1 and first.isupper() and second.isupper()
    return first[0].isupper() and second[0].isupper() and not shouted
