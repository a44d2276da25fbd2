"""Good slides for the tests of their second reader, and ways to change them."""

from collections.abc import Callable, Mapping

from ccm_minutes.document.characters import printable
from ccm_minutes.document.slides import SlideShow
from ccm_minutes.document.tree import PageFurniture, Paragraph, Role, Run, RunStyle
from ccm_minutes.export.pptx import SlideWriter
from ccm_minutes.export.slides.template import own_slides
from ccm_minutes.inspection.archive import Member, archive_of, read_archive
from ccm_minutes.inspection.expected import Expected, Outline
from ccm_minutes.inspection.report import Complaint
from ccm_minutes.inspection.searching import Search
from ccm_minutes.inspection.slides.checking import complaints_of
from tests.inspection.files import FORBIDDEN, WITHHELD

TEMPLATE = own_slides()
FOOT = "Quiet Waters & others · 4 May 2031"


def line(role: Role, words: str, level: int = 0, *, bullet: bool = False) -> Paragraph:
    return Paragraph(role, (Run(words),), level, bullet=bullet)


def record() -> tuple[Paragraph, ...]:
    """Every role and formatting that sanitised slides have."""
    return (
        line(Role.TITLE, "Meeting of the Quiet Waters", 1),
        line(Role.SUBTITLE, "Briefing"),
        line(Role.PLACE_LINE, "4 May 2031, Tessel House"),
        line(Role.NOTICE, "References identifying participants have been removed."),
        line(Role.HEADING, "Plans"),
        line(Role.SPEAKER, "An affected State:", bullet=True),
        line(Role.POINT, 'First <&> “point” "too"\twith a tab,\nand a line.', 1),
        Paragraph(Role.POINT, (Run("3"), Run("rd", superscript=True), Run(" day")), 9),
        Paragraph(Role.BODY, (Run("bold", bold=True, italic=True),), bullet=True),
        Paragraph(
            Role.ACTION,
            (Run("Action point: ", style=RunStyle.LABEL), Run("to write", underline=True)),
            bullet=True,
        ),
        line(Role.HEADING, "Plans (contd)", 2),
        line(Role.BODY, "and so on.", 2),
        line(Role.QUESTION, "قال الرئيس (CCM)."),
        line(Role.HEADING, "Any other business"),
    )


def show(*blocks: Paragraph, foot: str = FOOT, language: str = "en-GB") -> SlideShow:
    return SlideShow("Quiet Waters", language, blocks or record(), PageFurniture("", foot))


def written(of: SlideShow) -> bytes:
    return SlideWriter(TEMPLATE)(of, lambda _done, _total: None)


def expected(of: SlideShow) -> Expected:
    """What the second reader should be told of slides."""
    foot = printable(of.furniture.running_head)
    return Expected(
        paragraphs=tuple("".join(printable(run.text) for run in p.runs) for p in of.blocks),
        title=" ".join(printable(of.title).split()),
        language=of.language,
        furniture=frozenset({foot} if foot else ()),
        forbidden=FORBIDDEN,
        withheld=WITHHELD,
        outlines=tuple(Outline(p.role.value, p.level, p.counted, p.bullet) for p in of.blocks),
    )


GOOD = written(show())
EXPECTED = expected(show())


def complaints(content: bytes, told: Expected = EXPECTED) -> list[Complaint]:
    """What is wrong with slides, without the self-test."""
    return list(complaints_of(content, told, Search(told)))


def parts(content: bytes = GOOD) -> dict[str, bytes]:
    return dict(read_archive(content))


def packed(of: Mapping[str, bytes]) -> bytes:
    return archive_of(Member(name, data) for name, data in of.items())


def with_part(name: str, change: Callable[[bytes], bytes]) -> bytes:
    """The good slides with one part changed, packed as they should be."""
    there = parts()
    there[name] = change(there[name])
    assert there != parts(), f"nothing was changed in {name}"
    return packed(there)
