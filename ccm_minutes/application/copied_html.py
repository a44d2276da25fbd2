"""HTML as word processors and browsers copy it, read for its structure alone."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html.parser import HTMLParser
from typing import Final

from ccm_minutes.domain.text import Words

_UNREAD: Final = frozenset({"head", "style", "script", "title", "xml", "template", "svg", "math"})
_BLOCKS: Final = frozenset(
    {
        *("address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt"),
        *("figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header"),
        *("html", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "tfoot"),
        *("thead", "tr", "ul"),
    }
)
_CELLS: Final = frozenset({"td", "th"})
_LISTS: Final = frozenset({"ul", "ol"})
_ALONE: Final = frozenset(
    {"br", "hr", "img", "input", "meta", "link", "col", "wbr", "area", "base"}
)
_SPACE: Final = re.compile(r"[ \t\r\n\f]+")
_AT_ENDS: Final = " \n\u00a0"
_DEEPEST: Final = 9
_WORD_IGNORES: Final = re.compile(r"mso-list:\s*ignore", re.IGNORECASE)
_WORD_LEVEL: Final = re.compile(r"mso-list:[^;]*\blevel(\d)", re.IGNORECASE)
_RULE: Final = re.compile(r"([a-z-]+)\s*:\s*([^;]+)", re.IGNORECASE)
_HEAVY: Final = frozenset({"bold", "bolder", "600", "700", "800", "900"})


_WAYS: Final = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em"), "italic"),
    **dict.fromkeys(("u", "ins"), "underline"),
    "sup": "superscript",
}


@dataclass(frozen=True, slots=True)
class _Face:
    bold: bool = False
    italic: bool = False
    underline: bool = False
    superscript: bool = False


Line = tuple[int, list[Words]]
"""In how many lists a paragraph stands, one in the other, and what it says."""


def paragraphs_of_html(html: str, between_cells: str) -> list[Line]:
    """The paragraphs of a piece of HTML; a row of a table is one, with something between cells."""
    reader = _Reader(between_cells)
    reader.feed(html)
    reader.close()
    reader.end_paragraph()
    return reader.lines


class _Reader(HTMLParser):
    """Knows nothing of a page but paragraphs, lists, tables and four ways to set words."""

    def __init__(self, between_cells: str) -> None:
        super().__init__(convert_charrefs=True)
        self._between_cells = between_cells
        self.lines: list[Line] = []
        self._runs: list[Words] = []
        self._open: list[tuple[str, _Face, bool]] = []
        self._how_many: Counter[str] = Counter()
        self._face = _Face()
        self._unread = 0
        self._lists = 0
        self._depth = 0
        self._in_cell = 0
        self._own_bullet = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _ALONE:
            self._alone(tag)
            return
        style = next((value or "" for name, value in attrs if name == "style"), "")
        unread = tag in _UNREAD or _WORD_IGNORES.search(style) is not None
        self._open.append((tag, self._face, unread))
        self._how_many[tag] += 1
        self._unread += unread
        self._lists += tag in _LISTS
        if tag in _CELLS:
            self._begin_cell()
        elif tag in _BLOCKS:
            self._begin_block(style)
        self._face = _faced(self._face, tag, style)

    def handle_startendtag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        self._alone(tag)

    def handle_endtag(self, tag: str) -> None:
        # Counted, as pages leave thousands open; one that was never opened closes nothing.
        while self._how_many[tag]:
            name, self._face, unread = self._open.pop()
            self._how_many[name] -= 1
            self._close(name, unread)
            if name == tag:
                return

    def _close(self, tag: str, unread: bool) -> None:
        self._unread -= unread
        self._lists -= tag in _LISTS
        self._in_cell -= tag in _CELLS
        if tag in _BLOCKS and not self._in_cell:
            self.end_paragraph()
            self._depth = min(_DEEPEST, self._lists)

    def _alone(self, tag: str) -> None:
        if tag == "br":
            self._say("\n" if not self._in_cell else " ", kept=True)

    def _begin_block(self, style: str) -> None:
        if self._in_cell:
            self._say(" ")
            return
        self.end_paragraph()
        level = _WORD_LEVEL.search(style)
        self._depth = min(_DEEPEST, int(level[1]) if level else self._lists)

    def _begin_cell(self) -> None:
        self._in_cell += 1
        if self._runs and self._in_cell == 1:
            self._say(self._between_cells, kept=True)

    def unknown_decl(self, data: str) -> None:
        # Word sets its own bullets and numbers as words, for those who know no lists.
        if data.startswith("if !supportLists"):
            self._own_bullet = True
        elif data.startswith("endif"):
            self._own_bullet = False

    def handle_comment(self, data: str) -> None:
        self.unknown_decl(data.removeprefix("["))

    def handle_data(self, data: str) -> None:
        self._say(data)

    def _say(self, words: str, *, kept: bool = False) -> None:
        if self._unread or self._own_bullet:
            return
        said = words if kept else _SPACE.sub(" ", words)
        before = self._runs[-1].text if self._runs else " "
        if not kept and before.endswith((" ", "\n")):
            said = said.removeprefix(" ")
        if said:
            face = self._face
            looks = face.bold, face.italic, face.underline, face.superscript
            self._runs.append(Words(said, *looks))

    def end_paragraph(self) -> None:
        """Takes what was said since the last paragraph for one, unless that is nothing."""
        runs, self._runs = list(_trimmed(self._runs)), []
        if any(run.text.strip() for run in runs):
            self.lines.append((self._depth, runs))


def _trimmed(runs: list[Words]) -> Iterator[Words]:
    last = len(runs) - 1
    for number, run in enumerate(runs):
        words = run.text.lstrip(_AT_ENDS) if number == 0 else run.text
        words = words.rstrip(_AT_ENDS) if number == last else words
        yield run if words == run.text else replace(run, text=words)


def _faced(face: _Face, tag: str, style: str) -> _Face:
    """The way in which words inside of an element are set."""
    if way := _WAYS.get(tag):
        ways: dict[str, bool] = {way: True}
        face = replace(face, **ways)
    if not style:
        return face
    rules = {name.lower(): value.strip().lower() for name, value in _RULE.findall(style)}
    return _ruled(face, rules)


def _ruled(face: _Face, rules: dict[str, str]) -> _Face:
    if weight := rules.get("font-weight"):
        face = replace(face, bold=weight in _HEAVY)
    if slant := rules.get("font-style"):
        face = replace(face, italic=slant in ("italic", "oblique"))
    if line := rules.get("text-decoration", rules.get("text-decoration-line")):
        face = replace(face, underline="underline" in line)
    if place := rules.get("vertical-align"):
        face = replace(face, superscript=place == "super")
    return face
