"""What a Word file owes to those who hear it, or see it badly. A rule gives what offends it."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from tests.finished.contrast import LEAST, contrast
from tests.finished.files import NS, Element, Package, attribute
from tests.finished.styles import Styles, is_on, style_of, words_of

_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_TAG = re.compile("[a-z]{2,3}(-[A-Za-z0-9]+)*")

Rule = Callable[[Package], Iterator[str]]


def all_paragraphs(package: Package) -> Iterator[Element]:
    """Those of the body, and of every head and foot."""
    for start in ("word/document", "word/header", "word/footer"):
        for name in package.named(start):
            yield from package.tree(name).iterfind(".//w:p", NS)


def title(package: Package) -> Iterator[str]:
    """A screen reader announces a file by its title."""
    stated = package.tree("docProps/core.xml").findtext("dc:title", "", NS).strip()
    if not stated:
        yield "no title"
    body = package.tree("word/document.xml").iterfind("w:body/w:p", NS)
    if stated != words_of(next(body)):
        yield f"the title {stated!r} is not that of the document"


def headings(package: Package) -> Iterator[str]:
    """One finds one's way by headings: the first on the first level, and no level left out."""
    styles = Styles(package)
    levels = []
    for paragraph in package.tree("word/document.xml").iterfind(".//w:p", NS):
        outline = styles.property_of(style_of(paragraph), "w:pPr/w:outlineLvl")
        if outline is not None:
            levels.append((int(attribute(outline, "w:val")), words_of(paragraph)))
    for (before, _), (level, words) in pairwise([(-1, ""), *levels]):
        if level > before + 1:
            yield f"{words!r} is a heading of level {level} after one of {before}"
        if not words.strip():
            yield "a heading without words"


def tables(package: Package) -> Iterator[str]:
    """The first row of a table says what its columns are, on every page."""
    for table in package.tree("word/document.xml").iterfind(".//w:tbl", NS):
        if not is_on(table.find("w:tr/w:trPr/w:tblHeader", NS)):
            yield "a table without a header row"


def pictures(package: Package) -> Iterator[str]:
    """A picture is told in words."""
    for name in package.named("word/"):
        for drawing in package.tree(name).iterfind(".//wp:docPr", NS):
            if not drawing.get("descr", "").strip():
                yield f"{name}: a picture without words"
        for shape in package.tree(name).iterfind(".//v:shape", NS):
            if not shape.get("alt", "").strip():
                yield f"{name}: a shape without words"


def languages(package: Package) -> Iterator[str]:
    """The file says which voice reads it: its own language, and those of other scripts."""
    lang = Styles(package).default("w:rPrDefault/w:rPr/w:lang")
    for script in ("w:val", "w:eastAsia", "w:bidi"):
        if not _TAG.fullmatch(attribute(lang, script)):
            yield f"no language by default for {script}"
    stated = package.tree("docProps/core.xml").findtext("dc:language", "", NS)
    if stated != attribute(lang, "w:val"):
        yield f"the properties say {stated!r}, the styles {attribute(lang, 'w:val')!r}"
    for paragraph in all_paragraphs(package):
        for run in paragraph.iterfind(".//w:r", NS):
            right = is_on(run.find("w:rPr/w:rtl", NS))
            if _RIGHT.search(words_of(run)) and not right:
                yield f"{words_of(run)!r} does not run from right to left"
        starts_right = _RIGHT.match(words_of(paragraph).strip())
        if starts_right and not is_on(paragraph.find("w:pPr/w:bidi", NS)):
            yield f"{words_of(paragraph)!r} does not start at the right"


def contrasts(package: Package) -> Iterator[str]:
    """Every style is read on the ground it stands on."""
    styles = Styles(package)
    for style_id in styles.by_id:
        ratio = contrast(styles.color_of(style_id), styles.ground_of(style_id))
        if ratio < LEAST:
            yield f"{style_id}: {ratio:.1f}"


def colours(package: Package) -> Iterator[str]:
    """A word is told apart by more than its colour, and by a style and not by itself."""
    for style_id, style in Styles(package).by_id.items():
        of_words = attribute(style, "w:type") == "character"
        coloured = style.find("w:rPr/w:color", NS) is not None
        shown = any(is_on(style.find(f"w:rPr/w:{mark}", NS)) for mark in ("b", "i", "u"))
        if of_words and coloured and not shown:
            yield f"{style_id} differs by colour alone"
    for paragraph in all_paragraphs(package):
        for mark in ("color", "highlight", "shd"):
            if paragraph.find(f".//w:rPr/w:{mark}", NS) is not None:
                yield f"{words_of(paragraph)!r} is coloured by itself"


def theme(package: Package) -> Iterator[str]:
    """No colour hangs on a theme, so that the contrast is what was measured."""
    for name in package.named("word/"):
        if b"themeColor" in package.parts[name] or b"themeFill" in package.parts[name]:
            yield f"{name}: a colour of a theme"


RULES: tuple[Rule, ...] = (
    *(title, headings, tables, pictures, languages, contrasts, colours, theme),
)
