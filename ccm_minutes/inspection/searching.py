"""Names and withheld strings, looked for in every part and in every code."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from ccm_minutes.inspection.encodings import hidden_texts, stands_wide
from ccm_minutes.inspection.expected import Expected
from ccm_minutes.inspection.report import Complaint
from ccm_minutes.inspection.words import Finder, has_letters

BETWEEN: Final = " \0 "
"""Stands between the paragraphs of a searched text, so that no string reaches over two."""

_LAST_BYTE = "\xff"


class Searched(NamedTuple):
    """A part as it is searched.

    Attributes:
        text: all its words and all its values that are not known beforehand.
    """

    part: str
    text: str
    raw: bytes


class Search:
    """What is looked for; made once for a file and the poisoned copies of it."""

    def __init__(self, expected: Expected) -> None:
        """Leave out withheld strings that may stand in the file all the same."""
        long = [string for string in expected.withheld if has_letters(string)]
        every = Finder((*long, *expected.forbidden))
        self._body = BETWEEN.join(expected.paragraphs)
        in_body = tuple(every.found(self._body))
        allowed = frozenset((*in_body, *every.found(BETWEEN.join(expected.around))))
        self._codes = {s: "withheld" for s in long if s not in allowed}
        self._codes |= dict.fromkeys(expected.forbidden, "forbidden")
        self._in_body = tuple(string for string in in_body if string in self._codes)
        self._finder = Finder(self._codes)
        self._beyond = [s for s in self._codes if min(s, default="") > _LAST_BYTE]

    def complaints(self, parts: Iterable[Searched]) -> Iterator[Complaint]:
        """Every part in which something stands, once for each string."""
        for part, text, raw in parts:
            for found in dict.fromkeys(self._found(text)):
                yield _complaint(self._codes[found], part, found, "")
            for found in dict.fromkeys(self._in_codes(text, raw)):
                yield _complaint("encodings", part, found, " in a code")

    def _found(self, text: str) -> Iterable[str]:
        # The body should be what it is expected to be, which has been searched before.
        return self._in_body if text == self._body else self._finder.found(text)

    def _in_codes(self, text: str, raw: bytes) -> Iterator[str]:
        yield from self._finder.found(BETWEEN.join(hidden_texts(text)))
        # Other strings have bytes of zero as two-byte characters, which no sound part has.
        wide = self._codes if b"\0" in raw else self._beyond
        yield from (string for string in wide if stands_wide(string, raw))


def _complaint(code: str, part: str, found: str, how: str) -> Complaint:
    says = f"“{found}” stands in the part {part}{how}, and may not stand there."
    return Complaint(code, part, found, says)


def by_part(texts: Mapping[str, Iterable[str]], raw: Mapping[str, bytes]) -> Iterator[Searched]:
    """The parts of a package as they are searched."""
    for part, strings in texts.items():
        yield Searched(part, BETWEEN.join(strings), raw[part])
