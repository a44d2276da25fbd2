"""What was copied in another program, as lines to capture: with its structure, without styles."""

import re
from html.parser import HTMLParser
from typing import Final

_ENDS: Final = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_BULLET: Final = re.compile(r"\s*([•‣▪●·\uf0b7]|[◦○▫\uf0a7])\s+|\s*(o)\t\s*")
_DEEPER: Final = "◦○▫\uf0a7o"
_SPACES: Final = re.compile(r"[ \t\r\n\f]+")
_BLOCKS: Final = frozenset(
    (
        "p",
        "div",
        "li",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "tr",
        "blockquote",
        "pre",
        "dt",
        "dd",
        "br",
    )
)
_LISTS: Final = frozenset({"ul", "ol"})
_UNREAD: Final = frozenset({"style", "script", "head", "title", "xml"})
_LEVEL: Final = re.compile(r"mso-list:[^;\"']*\blevel(\d+)", re.IGNORECASE)
_NO_END: Final = frozenset({"br", "hr", "img", "meta", "link", "col", "input", "wbr", "base"})


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
    """The paragraphs of a page, and what stands in its lists as points and points below them.

    Word writes its lists as paragraphs that name their level, with the bullet in a place
    of its own.
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end()
    return reader.lines


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self._words: list[str] = []
        self._unread = 0
        self._in_sign = False
        self._depth = 0
        self._level = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNREAD:
            self._unread += 1
        elif tag in _LISTS:
            self.end()
            self._depth += 1
        elif tag in _BLOCKS:
            self.end()
            named = _LEVEL.search(dict(attrs).get("style") or "")
            self._level = int(named[1]) if named else self._depth
        elif tag in ("td", "th"):
            self._words.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNREAD:
            self._unread = max(0, self._unread - 1)
        elif tag in _LISTS:
            self.end()
            self._depth = max(0, self._depth - 1)
            self._level = self._depth
        elif tag in _BLOCKS - _NO_END:
            self.end()
            self._level = self._depth

    def handle_data(self, data: str) -> None:
        if not self._unread and not self._in_sign:
            self._words.append(data)

    def handle_comment(self, data: str) -> None:
        self._condition(data.strip().strip("[]"))

    def unknown_decl(self, data: str) -> None:
        self._condition(data)

    def _condition(self, words: str) -> None:
        if words.startswith("if !supportLists"):
            self._in_sign = True
        elif words.startswith("endif"):
            self._in_sign = False

    def end(self) -> None:
        """Ends the line that is being read."""
        words = _SPACES.sub(" ", "".join(self._words)).strip(" \u00a0")
        self._words = []
        if words:
            sign = ("", "- ")[self._level] if self._level < 2 else "-- "
            self.lines.append(sign + words)
