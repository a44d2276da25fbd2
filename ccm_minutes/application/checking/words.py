"""Objections to the wording itself."""

import re
from collections.abc import Iterator
from typing import Final

from ccm_minutes.application.checking.objection import objection
from ccm_minutes.application.wording import words_of
from ccm_minutes.composition.in_full.naming import participants_of
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.walk import all_items, all_texts
from ccm_minutes.release.finding import Finding

_DOUBLED: Final = re.compile(r"(?<![\w’'-])([^\W\d_]+)\s+\1(?![\w’'-])", re.IGNORECASE)
_MAY_STAND_TWICE: Final = frozenset({"had", "that", "nous", "vous"})
"""Words that grammar lets stand twice."""


def doubled(meeting: Meeting) -> Iterator[Finding]:
    """A word written twice in a row."""
    participants = participants_of(meeting)
    texts = [(place, words_of(text, participants)) for place, text in all_texts(meeting)]
    texts += [(f"{place}.title", item.title) for place, item in all_items(meeting)]
    for place, words in texts:
        for found in _DOUBLED.finditer(words):
            first, second = found.group().split()
            # "Wagga Wagga" and the like are names.
            name = first[0].isupper() and second[0].isupper()
            if first.casefold() not in _MAY_STAND_TWICE and not name:
                yield objection(
                    "doubled-word",
                    place,
                    found.group(),
                    f"“{first}” stands twice in a row: take one of them out.",
                    words,
                )
