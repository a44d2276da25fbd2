"""What an edit is, and the failures that all edits share."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ccm_minutes.domain.errors import InputFault
from ccm_minutes.domain.meeting import Meeting


@dataclass(frozen=True, slots=True)
class Edit:
    """A pure function from meeting to meeting, with a name.

    Attributes:
        name: what was done, fit to follow "Undo": "add an intervention".
        apply: gives the meeting after the edit, or raises an ``InputFault``; it never
            changes its argument, and gives the argument itself back where nothing changes.
    """

    name: str
    apply: Callable[[Meeting], Meeting]


class NoSuchPart(InputFault):
    """An edit of something that is not in the meeting, or no longer."""

    def __init__(self, what: str) -> None:
        super().__init__(f"This {what} is no longer in the meeting. Choose another and try again.")


class OutOfPlace(InputFault):
    """An edit that would put a part where it cannot be."""


def one_after_another(name: str, edits: Sequence[Edit]) -> Edit:
    """Several edits as one step of undo."""

    def apply(meeting: Meeting) -> Meeting:
        for edit in edits:
            meeting = edit.apply(meeting)
        return meeting

    return Edit(name, apply)
