"""What a Word file owes to the secretary who goes on editing it. A rule gives what offends it."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from lxml import etree

from tests.finished.accessible import all_paragraphs
from tests.finished.files import NS, Package, attribute
from tests.finished.numbering import Numbering, Place
from tests.finished.styles import Styles, is_on, style_of, words_of

Rule = Callable[[Package], Iterator[str]]

_OF_PARAGRAPHS: Final = {"pStyle", "keepNext", "numPr", "bidi", "sectPr"}
_OF_RUNS: Final = {
    *("rStyle", "b", "bCs", "i", "iCs", "u", "vertAlign"),  # as somebody typed it
    *("rtl", "lang", "rFonts"),  # as the script of the words needs it
}
_TYPED: Final = re.compile(r"\s*([•–▪·‣*-]|\(?\d{1,3}(\.\d+)*[.)]|\(?[a-z]{1,2}\)|[ivx]+\.)\s")
_KEPT_WITH_NEXT: Final = ("Title", "Heading1", "Heading2", "Heading3", "Speaker")
_LEAST_BULLETS: Final = 3


def no_empty_paragraphs(package: Package) -> Iterator[str]:
    """Space is the styles' business."""
    for paragraph in all_paragraphs(package):
        if not words_of(paragraph).strip():
            yield f"an empty {style_of(paragraph)}"


def no_typed_numbers(package: Package) -> Iterator[str]:
    """Numbers and bullets are the word processor's."""
    for paragraph in all_paragraphs(package):
        if _TYPED.match(words_of(paragraph)):
            yield words_of(paragraph)[:40]


def no_direct_formatting(package: Package) -> Iterator[str]:
    """A paragraph looks as its style says; a word as it was typed, or as a style says."""
    for paragraph in all_paragraphs(package):
        for path, allowed in (("w:pPr", _OF_PARAGRAPHS), (".//w:rPr", _OF_RUNS)):
            stated = {etree.QName(one).localname for one in paragraph.iterfind(f"{path}/*", NS)}
            for name in sorted(stated - allowed):
                yield f"{words_of(paragraph)[:30]!r} has a {name} of its own"


def no_spaces_for_space(package: Package) -> Iterator[str]:
    """Nor are tabs, line breaks and blanks typed to set a text apart."""
    for paragraph in package.tree("word/document.xml").iterfind(".//w:p", NS):
        inside = [etree.QName(one).localname for one in paragraph.iterfind("w:r/*", NS)]
        inside = [name for name in inside if name != "rPr"]
        if {"tab", "br"} & {*inside[:1], *inside[-1:]} or "   " in words_of(paragraph):
            yield f"{words_of(paragraph)[:30]!r} is set apart by hand"


def named_styles(package: Package) -> Iterator[str]:
    """Each paragraph and run names a style that is there, by a name that people read."""
    styles = Styles(package).by_id
    for paragraph in all_paragraphs(package):
        runs = paragraph.iterfind(".//w:rPr/w:rStyle", NS)
        for style_id in (style_of(paragraph), *(attribute(run, "w:val") for run in runs)):
            if style_id not in styles:
                yield f"{words_of(paragraph)[:30]!r} is of the style {style_id!r}"
    for style_id, style in styles.items():
        if not attribute(style.find("w:name", NS), "w:val").strip():
            yield f"{style_id} has no name"


def kept_together(package: Package) -> Iterator[str]:
    """No heading and no speaker stands alone at the foot of a page, and no line alone."""
    styles = Styles(package)
    for style_id in _KEPT_WITH_NEXT:
        if not styles.has(style_id, "w:pPr/w:keepNext"):
            yield f"{style_id} is not kept with the next"
    for style_id, style in styles.by_id.items():
        of_paragraphs = attribute(style, "w:type") == "paragraph"
        if of_paragraphs and not styles.has(style_id, "w:pPr/w:widowControl"):
            yield f"{style_id} leaves lines alone"


def sound_lists(package: Package) -> Iterator[str]:
    """Each list that is used is there, and begins at its beginning."""
    numbering = Numbering(package)
    for paragraph in all_paragraphs(package):
        place = numbering.place_of(paragraph)
        if place is not None and place.number not in numbering.lists:
            yield f"{words_of(paragraph)[:30]!r} is in the list {place.number}"
    for number, instance in numbering.instances.items():
        if instance.find("w:lvlOverride", NS) is not None:
            yield f"the list {number} begins anew"


def bullets(package: Package) -> Iterator[str]:
    """Three levels of bullets, each with another sign, and further in than the one above."""
    numbering = Numbering(package)
    for number in numbering.lists:
        places = [Place(number, level) for level in range(_LEAST_BULLETS)]
        if numbering.form_of(places[0]) != "bullet":
            continue
        levels = [numbering.level_of(place) for place in places]
        signs = {attribute(level.find("w:lvlText", NS), "w:val") for level in levels}
        lefts = [int(attribute(level.find("w:pPr/w:ind", NS), "w:left")) for level in levels]
        if len(signs) != _LEAST_BULLETS or lefts != sorted(set(lefts)):
            yield f"the bullets of the list {number}: {signs}, {lefts}"


def headings_counted_by_style(package: Package) -> Iterator[str]:
    """A new heading that is given its style has its number: style and level name each other."""
    numbering, styles = Numbering(package), Styles(package)
    for number, definition in numbering.lists.items():
        for level in definition.findall("w:lvl", NS):
            style_id = attribute(level.find("w:pStyle", NS), "w:val")
            if style_id and _list_of(styles, style_id) != Place(
                number, int(attribute(level, "w:ilvl"))
            ):
                yield f"{style_id} does not name the list {number}"


def _list_of(styles: Styles, style_id: str) -> Place:
    stated = styles.property_of(style_id, "w:pPr/w:numPr")
    number = None if stated is None else stated.find("w:numId", NS)
    level = None if stated is None else stated.find("w:ilvl", NS)
    return Place(attribute(number, "w:val"), int(attribute(level, "w:val") or "0"))


def page_of_pages(package: Package) -> Iterator[str]:
    """Every page says which it is, and of how many, first and even pages too."""
    for name in _furniture(package, "footer"):
        fields = [
            attribute(one, "w:instr").strip()
            for one in package.tree(name).iterfind(".//w:fldSimple", NS)
        ]
        if fields != ["PAGE", "NUMPAGES"]:
            yield f"{name} says {fields}"


def _furniture(package: Package, kind: str) -> list[str]:
    """The parts that stand at the top or foot of default, first and even pages."""
    for section in package.tree("word/document.xml").iterfind(".//w:sectPr", NS):
        pages = {attribute(one, "w:type") for one in section.findall(f"w:{kind}Reference", NS)}
        assert pages == {"default", "first", "even"}
        assert is_on(section.find("w:titlePg", NS))
    assert is_on(package.tree("word/settings.xml").find("w:evenAndOddHeaders", NS))
    return package.named(f"word/{kind}")


def banners(package: Package) -> list[str]:
    """The first line of each head and the last of each foot."""
    heads = [package.tree(name)[0] for name in _furniture(package, "header")]
    feet = [package.tree(name)[-1] for name in _furniture(package, "footer")]
    return [words_of(line) for line in (*heads, *feet)]


RULES: tuple[Rule, ...] = (
    *(no_empty_paragraphs, no_typed_numbers, no_direct_formatting, no_spaces_for_space),
    *(named_styles, kept_together, sound_lists, bullets, headings_counted_by_style, page_of_pages),
)
