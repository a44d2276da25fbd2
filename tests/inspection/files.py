"""Good Word files for the tests of the second reader, and ways to change them."""

from collections.abc import Callable, Mapping

from ccm_minutes.document.characters import printable
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
from ccm_minutes.inspection.archive import Member, archive_of, read_archive
from ccm_minutes.inspection.checking import complaints_of
from ccm_minutes.inspection.expected import Expected, Outline
from ccm_minutes.inspection.report import Complaint
from ccm_minutes.inspection.searching import Search

TEMPLATE = own_template()
FORBIDDEN = ("Brunmark", "Cassia Vole")
WITHHELD = ("the price was forty thousand", "brunmark-delegation", "Oman")
FURNITURE = PageFurniture("", "Quiet Waters · 4 May 2031", "QW/2031/3", ("Page ", " of ", ""))


def line(role: Role, words: str, *, level: int = 0, counted: bool = False) -> Paragraph:
    return Paragraph(role, (Run(words),), level, counted)


def record() -> tuple[Block, ...]:
    """Every role and every way of counting that a sanitised document has."""
    numbered = [line(Role.HEADING, f"Level {n}", level=n, counted=True) for n in range(9)]
    deeper = [line(Role.POINT, f"Under it by {n}", level=n) for n in range(9)]
    return (
        line(Role.TITLE, "Meeting of the Quiet Waters"),
        line(Role.SUBTITLE, "Minutes"),
        line(Role.PLACE_LINE, "4 May 2031, Tessel House"),
        line(Role.NOTICE, "References identifying participants have been removed."),
        line(Role.HEADING, "Introduction"),
        *numbered,
        line(Role.NOTE, "20 minutes"),
        line(Role.SUBHEADING, "Apologies"),
        line(Role.DELEGATION, "Averland"),
        line(Role.REPRESENTATIVE, "Ms Orla Vint"),
        line(Role.ATTENDEE, "An observer"),
        line(Role.NUMBERED_PARAGRAPH, "Questions:", counted=True),
        line(Role.QUESTION, "Who?"),
        line(Role.KEY_POINT, "All."),
        Paragraph(Role.BODY, (Run("3"), Run("rd", superscript=True), Run(" day:"))),
        Paragraph(Role.BODY, (Run("a bullet", bold=True, italic=True),), bullet=True),
        Paragraph(Role.BODY, (Run("a deeper one"),), level=1, bullet=True),
        line(Role.SPEAKER, "An affected State said:", counted=True),
        line(Role.POINT, 'First <&> “point” "too"\twith a tab,\nand a line.'),
        *deeper,
        line(Role.SPEAKER, "Chair:"),
        Paragraph(Role.DECISION, (Run("Decision: ", style=RunStyle.LABEL), Run("agreed"))),
        Paragraph(Role.ACTION, (Run("The Chair", underline=True), Run(" to write."))),
        line(Role.BODY, "قال الرئيس (CCM)."),
        line(Role.CLOSING, "The meeting rose."),
    )


def document(
    *blocks: Block,
    numbers: HeadingNumbers = HeadingNumbers.DECIMAL,
    furniture: PageFurniture = FURNITURE,
    language: str = "en-GB",
) -> Document:
    words = "Agenda Item" if numbers is HeadingNumbers.AGENDA_ITEM else ""
    return Document("Quiet Waters", language, blocks or record(), furniture, numbers, words)


def written(of: Document) -> bytes:
    return docx_bytes(of, TEMPLATE)


def expected(of: Document) -> Expected:
    """What the second reader should be told of a document."""
    furniture = of.furniture
    strings = (furniture.running_head, furniture.reference, *furniture.page_of)
    return Expected(
        paragraphs=tuple("".join(printable(run.text) for run in p.runs) for p in of.blocks),
        title=" ".join(printable(of.title).split()),
        language=of.language,
        furniture=frozenset(piece for words in strings for piece in words.split("\t") if piece),
        number_words=frozenset({of.agenda_item} if of.agenda_item else ()),
        forbidden=FORBIDDEN,
        withheld=WITHHELD,
        outlines=tuple(
            Outline(p.role, p.level, p.counted, p.bullet, p.in_columns) for p in of.blocks
        ),
    )


GOOD = written(document())
EXPECTED = expected(document())


def complaints(content: bytes, told: Expected = EXPECTED) -> list[Complaint]:
    """What is wrong with a file, without the self-test."""
    return list(complaints_of(content, told, Search(told)))


def parts(content: bytes = GOOD) -> dict[str, bytes]:
    return dict(read_archive(content))


def packed(of: Mapping[str, bytes]) -> bytes:
    return archive_of(Member(name, data) for name, data in of.items())


def with_part(name: str, change: Callable[[bytes], bytes]) -> bytes:
    """The good file with one part changed, packed as it should be."""
    there = parts()
    there[name] = change(there[name])
    assert there != parts(), f"nothing was changed in {name}"
    return packed(there)
