"""Action points as rows of the register."""

from dataclasses import dataclass
from datetime import date as Date
from enum import IntEnum

from ccm_minutes.application.action_filter import searched_in
from ccm_minutes.application.actions import ActionLine
from ccm_minutes.composition.in_full.marks import PORTION_MARK
from ccm_minutes.composition.parts.ordinals import meeting_title
from ccm_minutes.domain.entry import ActionState
from ccm_minutes.gui.words import day_words, say, window_catalogue


class Field(IntEnum):
    """The columns of the register, from the left."""

    DONE = 0
    DUE = 1
    ACTION = 2
    OWNERS = 3
    RAISED = 4
    ITEM = 5


@dataclass(frozen=True, slots=True)
class Row:
    """An action point as the register shows it.

    Attributes:
        searched: the words by which it is found, folded.
    """

    action: ActionLine
    searched: str
    overdue: bool

    @property
    def key(self) -> tuple[str, str]:
        """The meeting and the entry by which it is known again."""
        return self.action.meeting.id, self.action.key

    @property
    def is_over(self) -> bool:
        """Whether there is nothing left to be done."""
        return self.action.state is not ActionState.OPEN

    def words(self, field: Field) -> str:
        """What stands in one column."""
        action = self.action
        match field:
            case Field.DONE:
                return ""
            case Field.DUE:
                return _deadline(action)
            case Field.ACTION:
                mark = PORTION_MARK if action.marked else ""
                return mark + (action.text or say("(no words)"))
            case Field.OWNERS:
                return ", ".join(action.owners) or say("no owner")
            case Field.RAISED:
                return _raised(action)
            case Field.ITEM:
                return action.item

    @property
    def spoken(self) -> str:
        """What a screen reader says of the row's first column."""
        state = state_words()[self.action.state]
        return f"{state}, {say('overdue')}" if self.overdue else state

    def order(self, field: Field) -> tuple[object, ...]:
        """By which rows are sorted in one column."""
        due = self.action.due or Date.max
        if field is Field.DUE:
            return (due,)
        if field is Field.DONE:
            return (self.is_over, due)
        if field is Field.RAISED:
            return (-self.action.meeting.date.toordinal(), self.action.meeting.id)
        return (self.words(field).casefold(), due)


def row_of(action: ActionLine, as_of: Date) -> Row:
    """An action point as a row."""
    return Row(action, searched_in(action), action.is_overdue(as_of))


def state_words() -> dict[ActionState, str]:
    """What became of an action point."""
    return {
        ActionState.OPEN: say("open"),
        ActionState.DONE: say("done"),
        ActionState.CANCELLED: say("cancelled"),
    }


def _deadline(action: ActionLine) -> str:
    over = "" if action.state is ActionState.OPEN else state_words()[action.state]
    due = day_words(action.due) if action.due else action.due_text or say("no date")
    return f"{due}\n{over}" if over else due


def _raised(action: ActionLine) -> str:
    meeting, words = action.meeting, window_catalogue()
    return f"{day_words(meeting.date)} · {meeting_title(meeting.title, meeting.number, words)}"
