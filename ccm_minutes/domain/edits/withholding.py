"""What keeps a marking in force when a part leaves whatever held it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.edits.edit import OutOfPlace
from ccm_minutes.domain.entry import Entry, Point
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import Marking
from ccm_minutes.domain.walk import way_to

P = TypeVar("P", AgendaItem, Entry, Point)


class WordsWouldBePrinted(OutOfPlace):
    """A part that comes out of what is marked, with words that would be printed only now."""

    def __init__(self, words: str) -> None:
        super().__init__(
            "What holds this is withheld, and with it the words for the sanitised version, "
            f"“{words}”. Out of there they would be printed: take them out first, then try again."
        )


def still_withheld(part: P, *, was: bool, will_be: bool) -> P:
    """A part that goes elsewhere, marked itself where a marking above it no longer holds.

    Nobody saw the words that are to be printed in its place while that marking held, and to drop
    them would lose what was typed: a part that has any is refused.

    Args:
        part: as it was where it stood.
        was: whether something that held it was marked.
        will_be: whether something that is to hold it is.

    Raises:
        WordsWouldBePrinted: a part with words for the sanitised version comes out.
    """
    refuse_words(part, was=was, will_be=will_be)
    if was and not will_be and not is_marked(part):
        return replace(part, marking=Marking.FOUO)
    return part


def refuse_words(part: AgendaItem | Entry | Point, *, was: bool, will_be: bool) -> None:
    """Refuses a part with words for the sanitised version that would be printed only now."""
    if was and not will_be and part.in_release is not None:
        raise WordsWouldBePrinted(part.in_release)


def holders_marked(meeting: Meeting, key: str, *, itself: bool = True) -> bool:
    """Whether the item with this key, unless only others count, or one that holds it is marked."""
    way = way_to(meeting.agenda, key)
    return any(is_marked(item) for item in way if itself or item.key != key)


def points_marked(points: Sequence[Point], path: Sequence[int]) -> bool:
    """Whether one of the points on the way down a path is marked, the last of them included."""
    for at in path:
        if is_marked(points[at]):
            return True
        points = points[at].points
    return False
