"""Texts as a reader of the full version sees them, without marks."""

from ccm_minutes.composition.in_full.marks import Marks
from ccm_minutes.composition.in_full.naming import Participants
from ccm_minutes.composition.in_full.text import printed_text
from ccm_minutes.domain.entry import Entry
from ccm_minutes.domain.text import Text


def words_of(text: Text | None, participants: Participants) -> str:
    """A text as one string, its mentions named."""
    return "".join(run.text for run in printed_text(text, participants, Marks(shown=False)))


def said_in(entry: Entry, participants: Participants) -> str:
    """The words of an entry, or of its first point where it has none of its own."""
    texts = (entry.text, *(point.text for point in entry.points))
    return next((words for text in texts if (words := words_of(text, participants))), "")
