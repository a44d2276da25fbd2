"""Documents of slides for the tests of their writer; the meeting in them is invented."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from lxml import etree

from ccm_minutes.document.slides import SlideShow
from ccm_minutes.document.tree import PageFurniture, Paragraph, Role, Run, RunStyle
from ccm_minutes.export.pptx import SlideWriter
from ccm_minutes.export.slides.markup import A, P
from ccm_minutes.export.slides.template import own_slides

NS = {"a": A, "p": P}
FURNITURE = PageFurniture("FOUO", "Quiet Waters · 4 May 2031")


def line(role: Role, words: str, level: int = 0, *, bullet: bool = False) -> Paragraph:
    return Paragraph(role, (Run(words),), level, bullet=bullet)


def show(
    *blocks: Paragraph, furniture: PageFurniture = FURNITURE, language: str = "en-GB"
) -> SlideShow:
    return SlideShow("Meeting of the Quiet Waters", language, blocks, furniture)


def record() -> SlideShow:
    """A short briefing in which every role and every formatting stands."""
    return show(*_record())


def _record() -> Iterator[Paragraph]:
    yield line(Role.TITLE, "Meeting of the Quiet Waters")
    yield line(Role.SUBTITLE, "Briefing")
    yield line(Role.PLACE_LINE, "4 May 2031, Tessel House")
    yield line(Role.DRAFT, "DRAFT")
    yield line(Role.NOTICE, "References identifying participants have been removed.")
    yield Paragraph(Role.HEADING, (Run("(FOUO) ", style=RunStyle.PORTION_MARK), Run("Plans")))
    yield line(Role.BODY, "Plans were made.", bullet=True)
    yield line(Role.SPEAKER, "Cassia:", bullet=True)
    yield line(Role.POINT, "First <&> point\twith a tab,\nand a line.", 1)
    yield Paragraph(
        Role.POINT,
        (Run("3", bold=True, underline=True), Run("rd", superscript=True), Run("!", italic=True)),
        2,
    )
    yield line(Role.DECISION, "Agreed.", bullet=True)
    yield Paragraph(
        Role.ACTION, (Run("Action point: ", style=RunStyle.LABEL), Run("to write.")), bullet=True
    )
    yield line(Role.HEADING, "Plans (contd)", 1)
    yield line(Role.BODY, "It went on.", 1)
    yield line(Role.POINT, "قال الرئيس (CCM).")
    yield line(Role.HEADING, "Any other business")


def written(of: SlideShow) -> bytes:
    return SlideWriter(own_slides())(of, lambda _done, _total: None)


def parts(of: SlideShow) -> dict[str, bytes]:
    """The parts of slides as this program writes them, in their order."""
    with ZipFile(BytesIO(written(of))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def slides(of: SlideShow) -> list[etree._Element]:
    """The slides, as trees."""
    return [
        etree.fromstring(data)
        for name, data in parts(of).items()
        if name.startswith("ppt/slides/slide")
    ]


def nodes(tree: etree._Element, path: str) -> list[Any]:
    """What an XPath of slides finds."""
    found = tree.xpath(path, namespaces=NS)
    assert isinstance(found, list)
    return found


def placeholder(slide: etree._Element, kind: str) -> list[etree._Element]:
    """The paragraphs of a placeholder, by its type, or by its idx where it has no type."""
    return nodes(slide, f"//p:sp[.//p:ph[@type='{kind}' or @idx='{kind}']]//a:p")


def seen(paragraph: etree._Element) -> str:
    """The words of a paragraph and its line breaks."""
    words = paragraph.iter(f"{{{A}}}t", f"{{{A}}}br")
    return "".join("\n" if node.tag == f"{{{A}}}br" else node.text or "" for node in words)
