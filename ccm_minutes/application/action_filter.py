"""Which action points of a register are looked at."""

from dataclasses import dataclass
from datetime import date as Date
from datetime import timedelta
from enum import Enum, auto
from functools import lru_cache

from ccm_minutes.application.actions import ActionLine
from ccm_minutes.capture.folding import folded
from ccm_minutes.domain.entry import ActionState

SOON = timedelta(days=30)
"""What is due within this time from today is due soon."""


class DueWhen(Enum):
    """When an action point is due, seen from one day."""

    ANY = auto()
    OVERDUE = auto()
    SOON = auto()
    NO_DATE = auto()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; what is left empty leaves out nothing.

    Attributes:
        words: each of them begins or stands within a word of the action point, of its owners
            or of where it was raised; in any case, with accents or without.
        owner: as the minutes print one.
        state: None for any.
    """

    words: str = ""
    owner: str = ""
    body: str = ""
    due: DueWhen = DueWhen.ANY
    state: ActionState | None = ActionState.OPEN

    def fits(self, action: ActionLine, searched: str, as_of: Date) -> bool:
        """Whether an action point is what is looked for.

        Args:
            action: any.
            searched: what ``searched_in`` gives for it; worked out once.
            as_of: the day that decides what is overdue.
        """
        return (
            self.state in (None, action.state)
            and (not self.owner or self.owner in action.owners)
            and (not self.body or self.body == action.meeting.body)
            and _is_due(action, self.due, as_of)
            and all(word in searched for word in _sought(self.words))
        )


@lru_cache(maxsize=8)
def _sought(words: str) -> tuple[str, ...]:
    return tuple(folded(words).split())


def searched_in(action: ActionLine) -> str:
    """All words by which an action point is found, folded."""
    meeting = action.meeting
    said = (action.text, *action.points, *action.owners, action.due_text)
    return folded(" ".join((*said, action.item, meeting.title, meeting.body)))


def _is_due(action: ActionLine, when: DueWhen, as_of: Date) -> bool:
    match when:
        case DueWhen.ANY:
            return True
        case DueWhen.OVERDUE:
            return action.is_overdue(as_of)
        case DueWhen.SOON:
            return action.due is not None and as_of <= action.due <= as_of + SOON
        case DueWhen.NO_DATE:
            return action.due is None
