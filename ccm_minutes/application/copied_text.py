"""What was copied in another program, as lines to capture: with its structure, without styles."""

import re
from collections.abc import Iterator
from typing import Final

from ccm_minutes.application.copied_html import paragraphs_of_html

_ENDS: Final = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_BULLET: Final = re.compile(r"\s*([•‣▪●·\uf0b7]|[◦○▫\uf0a7])\s+|\s*(o)\t\s*")
_DEEPER: Final = "◦○▫\uf0a7o"
_SPACES: Final = re.compile(r"[ \t]+")
_SIGNS: Final = ("", "- ", "-- ")
"""Of a line in no list, in one, in one that stands in another."""


def lines_of_text(text: str) -> list[str]:
    """The lines of plain text. One alone stays as it is; of several, empty ones are left out."""
    lines = _ENDS.split(text.removeprefix("\ufeff"))
    told = [_with_sign(line) for line in lines if line.strip()]
    return told if len(told) != 1 else [line for line in lines if line.strip()]


def _with_sign(line: str) -> str:
    """A line that a word processor gave with its bullet, with the sign of a point instead."""
    found = _BULLET.match(line)
    if found is None:
        return line.strip()
    sign = "-- " if (found[1] or found[2]) in _DEEPER else "- "
    return sign + line[found.end() :].strip()


def lines_of_html(html: str) -> list[str]:
    """The paragraphs of a page, and what stands in its lists as points and points below them."""
    return list(_lines_of_html(html))


def _lines_of_html(html: str) -> Iterator[str]:
    for lists, runs in paragraphs_of_html(html, between_cells=" "):
        sign = _SIGNS[min(lists, len(_SIGNS) - 1)]
        for line in "".join(run.text for run in runs).split("\n"):
            if words := _SPACES.sub(" ", line).strip(" \u00a0"):
                yield sign + words
