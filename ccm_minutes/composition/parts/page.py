"""What every part of one document is laid out with."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from ccm_minutes.composition.parts.dates import days_and_months
from ccm_minutes.document.tree import Runs
from ccm_minutes.release.catalogue import Catalogue
from ccm_minutes.release.shapes import PrintedItem, PrintedMeeting


class Record(Enum):
    """How what was said is set."""

    PROSE = auto()
    BULLETS = auto()


@dataclass(frozen=True, slots=True)
class Manner:
    """The manner of one kind of document.

    Attributes:
        record: whether paragraphs of the record are prose or bullets.
        sentences: speaker lines are whole sentences ("Sweden said:") and take letters.
        counted: headings are counted, but for those of items that are not.
        nil: the full version says "Nil" under an item with nothing under it.
        presenters: how a heading goes on after its title.
    """

    presenters: Callable[[PrintedItem, Catalogue], Runs]
    record: Record = Record.PROSE
    sentences: bool = False
    counted: bool = True
    nil: bool = False

    @property
    def bulleted(self) -> bool:
        return self.record is Record.BULLETS


@dataclass(frozen=True, slots=True)
class Page:
    """A manner with the words, and what the layout must know of the meeting as a whole.

    Attributes:
        full: whether this is the full version.
        names: words that never lose their capital: those present or excused, days, months.
    """

    manner: Manner
    words: Catalogue
    full: bool
    names: tuple[str, ...] = ()


def page_for(meeting: PrintedMeeting, words: Catalogue, manner: Manner) -> Page:
    """The page on which all items of a meeting are laid out."""
    attendance = meeting.attendance
    delegations = (
        *attendance.present,
        *attendance.apologies,
        *attendance.absent,
        *attendance.written_reports,
    )
    names = [delegation.name for delegation in delegations]
    names += [person.name for there in delegations for person in there.representatives]
    names += days_and_months(words)
    return Page(manner, words, meeting.full, tuple(name for name in names if name))
