"""What stands on the two sides: the full version at the left, what goes out at the right."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from ccm_minutes.domain.entry import EntryKind


class Fate(StrEnum):
    """What becomes of words of the full version."""

    SHOWN = "shown"
    WITHHELD = "withheld"
    REPLACED = "replaced"


class Why(StrEnum):
    """Why a whole part is held back."""

    MARKED = "marked"
    OMITTED = "omitted"
    NOTE = "note"
    UNNAMED = "unnamed"


class RowKind(StrEnum):
    """What a row is in the document."""

    TITLE = "title"
    LINE = "line"
    SECTION = "section"
    HEADING = "heading"
    LABEL = "label"
    TEXT = "text"
    POINT = "point"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of the full version.

    Attributes:
        instead: what goes out in their place; empty where they are not replaced.
        own: words of the program, as "said:".
    """

    text: str
    fate: Fate = Fate.SHOWN
    instead: str = ""
    own: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """Words that go out.

    Attributes:
        where: of the released passage in the meeting file; empty for words of the program.
        found: what of them was found to stand against the release: from, up to but without,
            and whether it blocks.
        as_released: the passage exactly, where the document prints it with another first
            letter, or does not print it again; empty where the text is the passage.
    """

    text: str
    where: str = ""
    found: tuple[tuple[int, int, bool], ...] = ()
    as_released: str = ""

    @property
    def passage(self) -> str:
        """The released passage exactly, as findings and clearances have it."""
        return self.as_released or self.text


class Look(NamedTuple):
    """Formatting of some of the words of a line: from, up to but without."""

    start: int
    end: int
    bold: bool = False
    italic: bool = False
    underline: bool = False
    superscript: bool = False
    mark: bool = False


@dataclass(frozen=True, slots=True)
class PrintedAs:
    """How a line stands in its document.

    Attributes:
        number: as the word processor will print it: "2.1", "a)", or a bullet; empty for none.
        level: how far the line is moved in.
    """

    number: str = ""
    kind: RowKind = RowKind.TEXT
    level: int = 0
    looks: tuple[Look, ...] = ()


@dataclass(frozen=True, slots=True)
class AlignedRow:
    """One passage, or several of one line, on both sides.

    Attributes:
        key: by which the row is known again when others come before it.
        where: the place of the part in the meeting file.
        level: how far it is moved in.
        entry: the kind of the entry that begins with this row.
        about: of a section, the name of what it holds; of a line, of what it says.
        why: why the whole of it is held back; None where it is not, as a whole.
        left_as, right_as: how it stands in either document; None where it does not.
    """

    key: str
    where: str
    kind: RowKind
    left: tuple[Piece, ...] = ()
    right: tuple[Said, ...] = ()
    level: int = 0
    entry: EntryKind | None = None
    about: str = ""
    why: Why | None = None
    left_as: PrintedAs | None = None
    right_as: PrintedAs | None = None

    @property
    def full(self) -> str:
        """The words of the full version."""
        return "".join(piece.text for piece in self.left)

    @property
    def released(self) -> str:
        """The words that go out."""
        return "".join(said.text for said in self.right)

    @property
    def held_back(self) -> bool:
        """Whether no words of the full version go out as they are."""
        shown = (p.text for p in self.left if p.fate is Fate.SHOWN and not p.own)
        return bool(self.left) and not any(c.isalnum() for text in shown for c in text)

    @property
    def is_printed(self) -> bool:
        """Whether its words are those of a document, with all that the program adds."""
        return self.left_as is not None or self.right_as is not None

    @property
    def differs(self) -> bool:
        """Whether anything at the left is withheld or replaced."""
        return any(piece.fate is not Fate.SHOWN for piece in self.left)
