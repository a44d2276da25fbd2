"""Places where words were found, as rows of a list."""

from collections.abc import Sequence
from dataclasses import dataclass

from ccm_minutes.application.ports import Hit
from ccm_minutes.gui.lists.lines import RowsModel
from ccm_minutes.gui.meeting_words import numbered_title
from ccm_minutes.gui.words import day_words, say


@dataclass(frozen=True, slots=True)
class HitRow:
    """A place, the words around it, and where that is.

    Attributes:
        over: the name of the group that begins with this row; empty for none.
        where: meeting, day and item.
    """

    hit: Hit
    where: str
    over: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """The meeting and the place in it."""
        return self.hit.meeting.id, self.hit.place

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.over, self.hit.text, self.where) if part)


class HitsModel(RowsModel[HitRow]):
    """Holds what was found."""


def rows_of(hits: Sequence[Hit], here: str | None) -> tuple[HitRow, ...]:
    """Rows for what was found, those of the meeting with the id ``here`` first."""
    ours = [hit for hit in hits if hit.meeting.id == here]
    others = [hit for hit in hits if hit.meeting.id != here]
    heads = (say("In this meeting"), say("In other meetings")) if ours else ("", "")
    return (*_group(ours, heads[0]), *_group(others, heads[1]))


def _group(hits: Sequence[Hit], head: str) -> tuple[HitRow, ...]:
    return tuple(
        HitRow(hit, _where(hit), head if number == 0 else "") for number, hit in enumerate(hits)
    )


def _where(hit: Hit) -> str:
    line = hit.meeting
    title = numbered_title(line.title, line.number)
    heading = "" if hit.heading == line.title else hit.heading
    parts = (title, line.body, day_words(line.date), heading)
    return " · ".join(part for part in parts if part)
