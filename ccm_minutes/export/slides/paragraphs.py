"""Paragraphs and runs of slides as DrawingML."""

import re
from functools import cache

from ccm_minutes.document.characters import printable
from ccm_minutes.document.slide_page import level_of
from ccm_minutes.document.tree import Paragraph, Role, Run, RunStyle
from ccm_minutes.export.word.direction import runs_right
from ccm_minutes.export.word.markup import escaped

MARK_COLOUR = "accent2"
"""The colour of the theme in which portion marks and banners stand."""

_BREAKS = re.compile("(\n)")
_RED = f'<a:solidFill><a:schemeClr val="{MARK_COLOUR}"/></a:solidFill>'


class SlideParagraphs:
    """Turns paragraphs into text, in one language; equal properties are made once."""

    def __init__(self, language: str) -> None:
        """Take the BCP 47 tag that every run says."""
        self._language = escaped(printable(language))
        self._run_properties = cache(self._make_run_properties)

    def title(self, paragraph: Paragraph) -> str:
        """The ``a:p`` element of a title, which may be empty."""
        return self._filled(_properties(paragraph, 0, no_bullet=False), paragraph)

    def body(self, paragraph: Paragraph) -> str:
        """The ``a:p`` element of a paragraph under a title, on the level that it stands on."""
        level = level_of(paragraph)
        goes_on = paragraph.role is Role.BODY and not paragraph.bullet
        return self._filled(_properties(paragraph, level, no_bullet=goes_on), paragraph)

    def empty(self) -> str:
        """An ``a:p`` element that waits to be written in."""
        return f'<a:p><a:endParaRPr lang="{self._language}"/></a:p>'

    def foot(self, text: str) -> str:
        """The ``a:p`` element of what stands at the foot."""
        return self._line(text, _made_properties(0, runs_right(text), no_bullet=False))

    def banner(self, text: str) -> str:
        """The ``a:p`` element of a banner."""
        plain, red = f'lang="{self._language}"/>', f'lang="{self._language}" sz="1400" b="1">'
        return self._line(text, '<a:pPr algn="ctr"/>').replace(plain, f"{red}{_RED}</a:rPr>")

    def number(self, number: int) -> str:
        """The ``a:p`` element of a slide's number, which counts on when slides are moved."""
        return (
            '<a:p><a:fld id="{5C0C0001-0000-4000-8000-000000000001}" type="slidenum">'
            f'<a:rPr lang="{self._language}"/><a:t>{number}</a:t></a:fld></a:p>'
        )

    def _line(self, text: str, properties: str) -> str:
        return f"<a:p>{properties}{self._run(Run(text))}</a:p>"

    def _filled(self, properties: str, paragraph: Paragraph) -> str:
        inside = "".join(map(self._run, paragraph.runs))
        if not inside:
            inside = f'<a:endParaRPr lang="{self._language}"/>'
        return f"<a:p>{properties}{inside}</a:p>"

    def _run(self, run: Run) -> str:
        flags = (run.bold, run.italic, run.underline, run.superscript)
        properties = self._run_properties(run.style, *flags)
        pieces = (piece for piece in _BREAKS.split(printable(run.text)) if piece)
        return "".join(
            f"<a:br>{properties}</a:br>"
            if piece == "\n"
            else f"<a:r>{properties}<a:t>{escaped(piece)}</a:t></a:r>"
            for piece in pieces
        )

    def _make_run_properties(
        self, style: RunStyle | None, bold: bool, italic: bool, underline: bool, superscript: bool
    ) -> str:
        attributes = f'lang="{self._language}"'
        attributes += ' b="1"' * (bold or style is not None) + ' i="1"' * italic
        attributes += ' u="sng"' * underline + ' baseline="30000"' * superscript
        if style is RunStyle.PORTION_MARK:
            return f"<a:rPr {attributes}>{_RED}</a:rPr>"
        return f"<a:rPr {attributes}/>"


@cache
def _made_properties(level: int, right: bool, *, no_bullet: bool) -> str:
    attributes = ' indent="0"' * no_bullet + f' lvl="{level}"' * (level > 0)
    attributes += ' algn="r" rtl="1"' * right
    inside = "<a:buNone/>" * no_bullet
    if inside:
        return f"<a:pPr{attributes}>{inside}</a:pPr>"
    return f"<a:pPr{attributes}/>" if attributes else ""


def _properties(paragraph: Paragraph, level: int, *, no_bullet: bool) -> str:
    return _made_properties(level, runs_right(paragraph.text), no_bullet=no_bullet)
