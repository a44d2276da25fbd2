"""Long lists of short lines, set in two columns."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ccm_minutes.document.tree import Paragraph

_LONG = 20
_SHORT_LINE = 45


def in_columns_if_long(paragraphs: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """The same paragraphs, side by side where they would else run down most of a page.

    Lines that fill the page would only be broken in columns; so they stay as they are.
    """
    lines = tuple(paragraphs)
    letters = sum(len(line.text) for line in lines)
    beside = len(lines) > _LONG and letters <= _SHORT_LINE * len(lines)
    return (replace(line, in_columns=beside) for line in lines)
