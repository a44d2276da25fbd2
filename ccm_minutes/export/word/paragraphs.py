"""Paragraphs and runs as WordprocessingML, written as text because that is 15 times faster."""

from collections.abc import Mapping
from functools import cache

from ccm_minutes.document.characters import printable
from ccm_minutes.document.counting import Count, Place, is_bullet, place_of
from ccm_minutes.document.tree import HeadingNumbers, Paragraph, Role, Run, RunStyle
from ccm_minutes.export.style_names import BULLETED, paragraph_style
from ccm_minutes.export.word.direction import holds_right, runs_right, spans
from ccm_minutes.export.word.markup import value, words
from ccm_minutes.export.word.numbering import (
    BULLET_LISTS,
    HEADING_LIST,
    LETTER_LIST,
    NO_LIST,
    in_list,
)

_END = "</w:pPr>"
_AFTER_COLONS = " \t\n\u00a0-–—"
_FORMATTING = (
    "<w:b/><w:bCs/>",
    "<w:i/><w:iCs/>",
    value("u", "single"),
    value("vertAlign", "superscript"),
    "<w:rtl/>",
)


def leads_on(paragraph: Paragraph, following: Paragraph) -> bool:
    """Whether a paragraph would be lost at the foot of a page without the one after it.

    Headings and speaker lines always are, by their styles; these are so by what follows.
    """
    if following.role is Role.REPRESENTATIVE:
        return paragraph.role in {Role.DELEGATION, Role.REPRESENTATIVE}
    prose = paragraph.role in {Role.BODY, Role.NUMBERED_PARAGRAPH} and not paragraph.bullet
    if not prose or not is_bullet(following):
        return False
    return paragraph.text.rstrip(_AFTER_COLONS).endswith((":", "："))


def _runs_right(paragraph: Paragraph) -> bool:
    """The direction of what was typed: a portion mark before it is always in Latin letters."""
    if not holds_right(paragraph.text):
        return False
    typed = (run.text for run in paragraph.runs if run.style is not RunStyle.PORTION_MARK)
    return runs_right("".join(typed))


class ParagraphWriter:
    """Turns paragraphs into text; the properties of equal ones are made once."""

    def __init__(self, style_ids: Mapping[str, str], heading_numbers: HeadingNumbers) -> None:
        """Take the ids by which a template knows its styles, and how headings are counted."""
        self._style_ids = style_ids
        self._headings_counted = heading_numbers is not HeadingNumbers.NONE
        self._paragraph_properties = cache(self._make_paragraph_properties)
        self._run_properties = cache(self._make_run_properties)

    def paragraph(
        self, paragraph: Paragraph, following: Paragraph | None = None, section: str = ""
    ) -> str:
        """A ``w:p`` element, kept on one page with the following one if it leads on to that.

        Args:
            paragraph: with its words.
            following: the next one; None after the last.
            section: the description of the section that ends with it; empty within one.
        """
        right = _runs_right(paragraph)
        keep = following is not None and leads_on(paragraph, following)
        properties = self._paragraph_properties(
            paragraph_style(paragraph), self._numbering(paragraph), keep, right
        )
        if section:
            properties = f"{properties.removesuffix(_END)}{section}{_END}"
        return f"<w:p>{properties}{self._runs(paragraph.runs, right=right)}</w:p>"

    def line(self, style: str, text: str) -> str:
        """A ``w:p`` element in a named style, with plain words."""
        right = runs_right(text)
        return self.filled(style, self.run(Run(text), right=right), right=right)

    def filled(self, style: str, inside: str, *, right: bool) -> str:
        """A ``w:p`` element in a named style around finished runs and fields."""
        return f"<w:p>{self._paragraph_properties(style, '', False, right)}{inside}</w:p>"

    def run(self, run: Run, *, right: bool = False) -> str:
        """The ``w:r`` elements of one run; none for one without a printable character."""
        text = printable(run.text)
        if not text:
            return ""
        return "".join(
            f"<w:r>{self._formatting(run, right=way)}{words(piece)}</w:r>"
            for piece, way in spans(text, paragraph_right=right)
        )

    def _runs(self, runs: tuple[Run, ...], *, right: bool) -> str:
        return "".join(self.run(run, right=right) for run in runs)

    def _formatting(self, run: Run, *, right: bool) -> str:
        return self._run_properties(
            run.style, run.bold, run.italic, run.underline, run.superscript, right
        )

    def _numbering(self, paragraph: Paragraph) -> str:
        """What a paragraph says of its list beyond what its style says."""
        style, place = paragraph_style(paragraph), place_of(paragraph)
        match place:
            case Place(Count.BULLETS, level):
                inherited = style in BULLETED and level == 0
                return "" if inherited else in_list(BULLET_LISTS.get(style), level)
            case Place(Count.LETTERS, level):
                return in_list(LETTER_LIST, level)
            case Place(Count.HEADINGS, level) if self._headings_counted:
                inherited = paragraph.role is Role.HEADING
                return "" if inherited else in_list(HEADING_LIST, level)
        out_of_count = paragraph.role is Role.HEADING and self._headings_counted
        return in_list(NO_LIST, 0) if out_of_count else ""

    def _make_paragraph_properties(
        self, style: str, numbering: str, keep: bool, right: bool
    ) -> str:
        keep_next = "<w:keepNext/>" if keep else ""
        bidi = "<w:bidi/>" if right else ""
        inside = value("pStyle", self._style_ids[style]) + keep_next + numbering + bidi
        return f"<w:pPr>{inside}{_END}"

    def _make_run_properties(self, style: RunStyle | None, *flags: bool) -> str:
        inside = value("rStyle", self._style_ids[style.value]) if style else ""
        inside += "".join(name for name, on in zip(_FORMATTING, flags, strict=True) if on)
        return f"<w:rPr>{inside}</w:rPr>" if inside else ""
