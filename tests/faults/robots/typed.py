"""What robots type: numbers that tell where in the stream they stand."""

from collections.abc import Iterator
from itertools import count
from typing import Final

from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import plain
from ccm_minutes.domain.walk import all_entries

ENTER: Final = "\n"

_WORDS_IN_A_LINE: Final = 4


def keys(way: str) -> Iterator[str]:
    """The keys one after another, without end: lines, or one text that goes on."""
    for number in count(1000):
        yield from str(number)
        ends = way == "line" and number % _WORDS_IN_A_LINE == _WORDS_IN_A_LINE - 1
        yield ENTER if ends else " "


def typed_in(meeting: Meeting) -> str:
    """What of the stream stands in the entries of a meeting."""
    texts = (plain(found.entry.text) for found in all_entries(meeting))
    return ENTER.join(text for text in texts if text[:1] == "1")
