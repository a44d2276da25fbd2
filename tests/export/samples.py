"""Document trees for the tests of the writers; the meeting in them is invented."""

from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from ccm_minutes.document.tree import (
    Block,
    Document,
    HeadingNumbers,
    PageFurniture,
    Paragraph,
    Role,
    Run,
    RunStyle,
)
from ccm_minutes.export.docx import docx_bytes
from ccm_minutes.export.template import own_template
from ccm_minutes.export.word.markup import W

NS = {"w": W}


def line(role: Role, words: str = "", *, level: int = 0, counted: bool = False) -> Paragraph:
    return Paragraph(role, (Run(words or f"As {role.value}"),), level, counted)


def document(
    *blocks: Block,
    numbers: HeadingNumbers = HeadingNumbers.DECIMAL,
    furniture: PageFurniture = PageFurniture(),  # noqa: B008
    language: str = "en-GB",
) -> Document:
    words = "Agenda Item" if numbers is HeadingNumbers.AGENDA_ITEM else ""
    return Document("Meeting of the Quiet Waters", language, blocks, furniture, numbers, words)


FURNITURE = PageFurniture(
    "FOR OFFICIAL USE ONLY (FOUO)", "Quiet Waters, 4 May 2031", "QW/2031/3", ("Page ", " of ", "")
)


def record(numbers: HeadingNumbers = HeadingNumbers.DECIMAL) -> Document:
    """A short record in which every role and every way of counting stands."""
    return document(*_record(), numbers=numbers, furniture=FURNITURE)


def _record() -> Iterator[Block]:
    yield line(Role.TITLE, "Meeting of the Quiet Waters")
    yield line(Role.SUBTITLE, "Minutes")
    yield line(Role.PLACE_LINE, "4 May 2031, Tessel House")
    yield line(Role.DRAFT, "DRAFT")
    yield line(Role.NOTICE, "References identifying participants have been removed.")
    yield line(Role.HEADING, "Introduction")
    yield line(Role.HEADING, "Present", counted=True)
    yield line(Role.SUBHEADING, "Apologies")
    yield line(Role.DELEGATION, "Averland")
    yield line(Role.REPRESENTATIVE, "Ms Orla Vint")
    yield line(Role.ATTENDEE, "Brunmark")
    yield line(Role.HEADING, "Work", counted=True)
    yield line(Role.HEADING, "Plans", level=1, counted=True)
    yield Paragraph(Role.BODY, (Run("(FOUO) ", style=RunStyle.PORTION_MARK), Run("Plans were:")))
    yield Paragraph(Role.BODY, (Run("a bullet", bold=True, italic=True),), bullet=True)
    yield Paragraph(Role.BODY, (Run("3"), Run("rd", superscript=True)), level=1, bullet=True)
    yield line(Role.NUMBERED_PARAGRAPH, "Questions:", counted=True)
    yield line(Role.QUESTION, "Who?")
    yield line(Role.KEY_POINT, "All.")
    yield line(Role.SPEAKER, "Cassia said:", counted=True)
    yield line(Role.POINT, "First <&> point\twith a tab,\nand a line.")
    yield line(Role.POINT, "Under it.", level=2)
    yield line(Role.SPEAKER, "Chair:")
    yield line(Role.SPEAKER, "Dorn said:", counted=True)
    yield Paragraph(Role.DECISION, (Run("Decision: ", style=RunStyle.LABEL), Run("agreed")))
    yield Paragraph(Role.ACTION, (Run("Dorn", underline=True), Run(" to write.")))
    yield line(Role.PAPER, "قال الرئيس (CCM).")


def parts(of: Document) -> dict[str, bytes]:
    """The parts of a document as this program writes it, in their order."""
    with ZipFile(BytesIO(docx_bytes(of, own_template()))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def part(of: Document, name: str) -> etree._Element:
    return etree.fromstring(parts(of)[name])


def body(of: Document) -> list[etree._Element]:
    """The paragraphs of a document's body."""
    return part(of, "word/document.xml").findall("w:body/w:p", NS)


def seen(paragraph: etree._Element) -> str:
    """The words of a paragraph, its tabs and its line breaks."""
    marks = {f"{{{W}}}tab": "\t", f"{{{W}}}br": "\n"}
    words = paragraph.iter(f"{{{W}}}t", *marks)
    return "".join(marks.get(str(node.tag)) or node.text or "" for node in words)
