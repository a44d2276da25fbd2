"""What stands at the top and foot of every page."""

from ccm_minutes.document.tree import PageFurniture, Run
from ccm_minutes.export.stationery import EMPTY, Margin
from ccm_minutes.export.style_names import BANNER, FOOTER, HEADER
from ccm_minutes.export.word.direction import runs_right
from ccm_minutes.export.word.markup import DECLARATION, W
from ccm_minutes.export.word.paragraphs import ParagraphWriter

PAGES = ("default", "first", "even")
"""Word keeps three heads and feet; all are alike, so that no setting takes a banner off a page."""


def head(furniture: PageFurniture, writer: ParagraphWriter, around: Margin = EMPTY) -> str:
    """A whole header part, with what the template has there; empty if nothing is at the top."""
    lines = [writer.line(BANNER, furniture.banner)] if furniture.banner else []
    lines += [around.markup] if around.markup else []
    if furniture.running_head or furniture.reference:
        sides = (furniture.running_head, furniture.reference)
        lines.append(writer.line(HEADER, "\t".join(sides).rstrip("\t")))
    return _part("hdr", lines)


def foot(furniture: PageFurniture, writer: ParagraphWriter, around: Margin = EMPTY) -> str:
    """A whole footer part, with what the template has there; empty if nothing is at the foot."""
    lines = [around.markup] if around.markup else []
    if any(furniture.page_of) and not around.counts_pages:
        lines.append(_page_line(furniture.page_of, writer))
    if furniture.banner:
        lines.append(writer.line(BANNER, furniture.banner))
    return _part("ftr", lines)


def _page_line(page_of: tuple[str, str, str], writer: ParagraphWriter) -> str:
    right = runs_right("".join(page_of))
    before, between, after = (writer.run(Run(words), right=right) for words in page_of)
    inside = before + _field("PAGE") + between + _field("NUMPAGES") + after
    return writer.filled(FOOTER, inside, right=right)


def _field(name: str) -> str:
    # Word and LibreOffice put the right figure here when they lay out the page.
    return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def _part(element: str, lines: list[str]) -> str:
    if not lines:
        return ""
    if lines[-1].endswith("</w:tbl>"):
        lines.append("<w:p/>")  # nothing but a paragraph may end a head or foot
    return f'{DECLARATION}<w:{element} xmlns:w="{W}">{"".join(lines)}</w:{element}>'
