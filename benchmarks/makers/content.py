"""The content that every maker makes a Word file of, and the arguments they share."""

import sys
from collections.abc import Iterator
from pathlib import Path

SENTENCE = (
    "Averland asked that the work plan be sent round before the end of the month, so that "
    "delegations could comment on it in writing, and thanked the Coordinators for their report. "
)


def asked() -> tuple[int, Path]:
    """How many pages, and the file to make, from the command line."""
    return int(sys.argv[1]), Path(sys.argv[2])


def content(pages: int) -> Iterator[tuple[bool, str]]:
    """Whether each paragraph is a heading, and its words; ten paragraphs a page."""
    for page in range(pages):
        yield True, f"Item {page + 1}"
        for point in range(9):
            yield False, f"{page + 1}.{point + 1} {SENTENCE}"
