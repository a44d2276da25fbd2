"""Sections: which stretches of a document stand in two columns, and what every page has."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from ccm_minutes.document.tree import Paragraph
from ccm_minutes.export.word.markup import value

_COLUMNS = '<w:cols w:num="2" w:space="567"/>'
_OTHER_COLUMNS = re.compile("<w:cols[^>]*/>")


class Sections:
    """The descriptions of sections, all with the same heads, feet and page.

    Every one names its heads and feet, so that none can come to lack the banner.
    """

    def __init__(self, blocks: Sequence[Paragraph], references: str, page: str) -> None:
        """Take a document's paragraphs, its heads and feet, and the page of its template."""
        self._blocks = blocks
        self._references = references
        self._page = page
        self._one = not any(paragraph.in_columns for paragraph in blocks)

    @property
    def only_one(self) -> bool:
        """Whether nothing stands in columns."""
        return self._one

    def last(self) -> str:
        """What ends the body."""
        if self._one:
            return self._section("", self._page)
        return self._continued(in_columns=self._blocks[-1].in_columns)

    def within(self) -> Iterator[str]:
        """For each paragraph what it says of the section that it ends; empty for most."""
        endings = {way: self._continued(in_columns=way) for way in (False, True)}
        for one, following in pairwise(self._blocks):
            ends = one.in_columns is not following.in_columns
            yield endings[one.in_columns] if ends else ""
        yield ""

    def _continued(self, *, in_columns: bool) -> str:
        page = self._page
        if in_columns:
            page = _OTHER_COLUMNS.sub("", page) + _COLUMNS
        return self._section(value("type", "continuous"), page)

    def _section(self, kind: str, page: str) -> str:
        return f"<w:sectPr>{self._references}{kind}{page}<w:titlePg/></w:sectPr>"


def references(parts: Iterable[tuple[str, str]], pages: Sequence[str]) -> str:
    """The heads and feet among the parts of a document, for the pages in the order of names.

    Args:
        parts: name and kind of each; the nth has the id rIdn, from 1.
        pages: the kinds of pages, by the last figure of a name.
    """
    return "".join(
        f'<w:{kind}Reference w:type="{pages[int(name[-1]) - 1]}" r:id="rId{number}"/>'
        for number, (name, kind) in enumerate(parts, start=1)
        if kind in {"header", "footer"}
    )
