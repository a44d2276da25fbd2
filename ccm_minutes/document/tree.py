"""A document as a tree of frozen values, before any file format."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class Role(StrEnum):
    """What a paragraph is for. Each role has a named style of its own in every template."""

    TITLE = "Title"
    SUBTITLE = "Subtitle"
    PLACE_LINE = "Place Line"
    DRAFT = "Draft Line"
    NOTICE = "Notice"
    NOTE = "Note"
    HEADING = "Heading"
    SUBHEADING = "Attendance Heading"
    DELEGATION = "Delegation"
    REPRESENTATIVE = "Representative"
    ATTENDEE = "Attendee"
    BODY = "Body Text"
    NUMBERED_PARAGRAPH = "Numbered Paragraph"
    SPEAKER = "Speaker"
    POINT = "Point"
    QUESTION = "Question"
    KEY_POINT = "Key Point"
    DECISION = "Decision"
    ACTION = "Action"
    CLOSING = "Closing Text"
    PAPER = "Paper"


class RunStyle(StrEnum):
    """What a run is for, beyond its formatting."""

    PORTION_MARK = "Portion Mark"
    LABEL = "Label"


class HeadingNumbers(StrEnum):
    """How the headings of a document are counted, by the word processor itself."""

    NONE = "none"
    DECIMAL = "decimal"
    AGENDA_ITEM = "agenda-item"


@dataclass(frozen=True, slots=True)
class Run:
    """Words with one formatting. A line feed is a line break, a tab a tab."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    superscript: bool = False
    style: RunStyle | None = None


Runs: TypeAlias = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with its role.

    Attributes:
        level: from 0; of a heading (0 is the first level), of a bullet or numbered paragraph.
        counted: takes the next number of its role's own count: a heading or numbered paragraph
            in the headings' count, a speaker line in the letters that run through the document.
            Bullets are bullets by their role and are never counted.
        bullet: printed with a bullet of its level. Points, questions, key points, attendees and
            papers are bullets always; a body paragraph may be one.
        in_columns: stands in two columns with its neighbours that do.
    """

    role: Role
    runs: Runs
    level: int = 0
    counted: bool = False
    bullet: bool = False
    in_columns: bool = False

    @property
    def text(self) -> str:
        """The words of all runs."""
        return "".join(run.text for run in self.runs)


Block: TypeAlias = Paragraph


@dataclass(frozen=True, slots=True)
class PageFurniture:
    """What stands at the top and foot of every page, first and even ones too.

    Attributes:
        banner: centred at top and foot; empty for none.
        running_head: left at the top; reference: right at the top.
        page_of: the words around the page numbers, as ("Page ", " of ", "").
    """

    banner: str = ""
    running_head: str = ""
    reference: str = ""
    page_of: tuple[str, str, str] = ("", "", "")


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document.

    Attributes:
        title: the title property, for screen readers.
        language: a BCP 47 tag.
        agenda_item: the words before an agenda item's number ("Agenda Item"), used with
            ``HeadingNumbers.AGENDA_ITEM`` only.
        lettered: speaker lines take letters through the whole document, new ones too.
    """

    title: str
    language: str
    blocks: tuple[Block, ...]
    furniture: PageFurniture = PageFurniture()
    heading_numbers: HeadingNumbers = HeadingNumbers.DECIMAL
    agenda_item: str = ""
    lettered: bool = False
