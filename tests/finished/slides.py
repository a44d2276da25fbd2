"""What slides owe to those who hear them, or see them badly. A rule gives what offends it."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from tests.finished.contrast import LEAST, contrast
from tests.finished.files import NS, Element, Package, attribute

Rule = Callable[[Package], Iterator[str]]

_TITLES: Final = {"title", "ctrTitle"}
_TEXT: Final = ("a:rPr", "a:defRPr", "a:endParaRPr")
_TYPED: Final = re.compile(r"\s*([•–▪·*-]|\(?\d{1,3}[.)]|\(?[a-z]\))\s")
_RIGHT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def in_order(package: Package) -> list[tuple[str, Element]]:
    """The slides with their parts' names, in the order of their numbers."""
    names = package.named("ppt/slides/")
    names.sort(key=lambda name: int(re.sub(r"\D", "", name)))
    return [(name, package.tree(name)) for name in names]


def words_of(node: Element) -> str:
    """What is read in a shape or a paragraph."""
    return "".join(one.text or "" for one in node.iterfind(".//a:t", NS))


def _place_of(shape: Element) -> Element | None:
    return shape.find("p:nvSpPr/p:nvPr/p:ph", NS)


def title(package: Package) -> Iterator[str]:
    """A screen reader announces a file by its title, in its language."""
    core = package.tree("docProps/core.xml")
    for name in ("dc:title", "dc:language"):
        if not core.findtext(name, "", NS).strip():
            yield f"no {name}"


def titles(package: Package) -> Iterator[str]:
    """One goes from slide to slide by their titles, and hears each before what stands under it."""
    slides = in_order(package)
    if not slides:
        yield "no slide"
    for name, slide in slides:
        shapes = slide.findall("p:cSld/p:spTree/p:sp", NS)
        named = [shape for shape in shapes if attribute(_place_of(shape), "type") in _TITLES]
        if len(named) != 1 or not words_of(named[0]).strip():
            yield f"{name} has no title"
        elif shapes[0] is not named[0]:
            yield f"{name} is read before its title"


def placeholders(package: Package) -> Iterator[str]:
    """Words stand where the layout has them, which outlines and readers follow; but for banners."""
    for name, slide in in_order(package):
        shapes = slide.findall("p:cSld/p:spTree/p:sp", NS)
        loose = {words_of(one) for one in shapes if _place_of(one) is None}
        if any("FOUO" not in words for words in loose):
            yield f"{name}: {sorted(loose)} stand in boxes of their own"


def paragraphs(package: Package) -> Iterator[str]:
    """No empty paragraph for space, and no bullet or number that was typed.

    A box of the layout that holds nothing yet has one, by the file format.
    """
    for name, slide in in_order(package):
        for box in slide.iterfind(".//p:txBody", NS):
            inside = [words_of(one) for one in box.findall("a:p", NS)]
            if len(inside) > 1 and not all(words.strip() for words in inside):
                yield f"{name}: an empty paragraph"
            yield from (f"{name}: {words[:30]!r}" for words in inside if _TYPED.match(words))


def languages(package: Package) -> Iterator[str]:
    """Each run says which voice reads it, and each paragraph which way it runs."""
    for name, slide in in_order(package):
        for run in slide.iterfind(".//a:r", NS):
            if not attribute(run.find("a:rPr", NS), "lang"):
                yield f"{name}: {words_of(run)[:30]!r} is of no language"
        for paragraph in slide.iterfind(".//a:p", NS):
            starts_right = _RIGHT.match(words_of(paragraph).strip())
            if starts_right and attribute(paragraph.find("a:pPr", NS), "rtl") != "1":
                yield f"{name}: {words_of(paragraph)[:30]!r} does not run from right to left"


def pictures(package: Package) -> Iterator[str]:
    """A picture is told in words, and an ornament says that it is one."""
    for name in package.named("ppt/"):
        for kind in ("p:pic/p:nvPicPr", "p:graphicFrame/p:nvGraphicFramePr"):
            for one in package.tree(name).iterfind(f".//{kind}/p:cNvPr", NS):
                if not one.get("descr", "").strip():
                    yield f"{name}: {one.get('name')} without words"
        for shape in package.tree(name).iterfind(".//p:sp", NS):
            said = shape.find("p:nvSpPr/p:cNvPr", NS)
            is_ornament = not words_of(shape) and _place_of(shape) is None
            if is_ornament and said is not None and not list(said) and not said.get("descr"):
                yield f"{name}: {said.get('name')} without words"


def contrasts(package: Package) -> Iterator[str]:
    """Every colour that words have is read on the ground of the slides."""
    colours = _colours_of_theme(package)
    ground = colours["lt1"]
    for name in package.named("ppt/"):
        for tag in _TEXT:
            for fill in package.tree(name).iterfind(f".//{tag}/a:solidFill/*", NS):
                stated = fill.get("val", "")
                colour = colours.get(_mapped(package, stated), stated)
                if contrast(colour, ground) < LEAST:
                    yield f"{name}: {stated} is {colour} on {ground}"


def one_ground(package: Package) -> Iterator[str]:
    """All slides have the ground that contrasts are measured on."""
    for name in package.named("ppt/"):
        for fill in package.tree(name).iterfind(".//p:bg//a:solidFill/*", NS):
            if _mapped(package, fill.get("val", "")) != "lt1":
                yield f"{name} has a ground of its own"


def notes(package: Package) -> Iterator[str]:
    """Notes are empty: nobody sees what is in them before it is too late."""
    yield from package.named("ppt/notesSlides/")
    yield from package.named("ppt/comments/")


def _colours_of_theme(package: Package) -> dict[str, str]:
    scheme = package.tree("ppt/theme/theme1.xml").find(".//a:clrScheme", NS)
    assert scheme is not None
    return {str(one.tag).rpartition("}")[2]: attribute(one[0], "val") for one in scheme}


def _mapped(package: Package, name: str) -> str:
    """The colour of the theme that a colour of the master stands for."""
    mapping = package.tree("ppt/slideMasters/slideMaster1.xml").find("p:clrMap", NS)
    return attribute(mapping, name) or name


RULES: tuple[Rule, ...] = (
    *(title, titles, placeholders, paragraphs, languages, pictures, contrasts, one_ground, notes),
)
