"""What the register can be narrowed down to."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox

from ccm_minutes.application.action_filter import DueWhen, Wanted
from ccm_minutes.application.actions import ActionLine, owners_of
from ccm_minutes.domain.entry import ActionState
from ccm_minutes.gui.words import say


@dataclass(slots=True)
class Kept:
    """What was looked for when the register was left, for the next time it is shown.

    It lasts as long as the window: the names in it are those of a meeting.

    Attributes:
        key: meeting and entry of the row that had the keys.
    """

    wanted: Wanted = field(default_factory=Wanted)
    key: tuple[str, str] | None = None


def fill(box: QComboBox, choices: Iterable[tuple[str, object]], chosen: object) -> None:
    """Offers choices by their words, and chooses one; where it is not there, the first."""
    with QSignalBlocker(box):
        box.clear()
        for words, value in choices:
            box.addItem(words, value)
        values = [box.itemData(at) for at in range(box.count())]
        box.setCurrentIndex(values.index(chosen) if chosen in values else 0)


def owner_choices(actions: Iterable[ActionLine]) -> Iterable[tuple[str, object]]:
    """Everybody who owns an action point."""
    yield say("Any owner"), ""
    yield from ((owner, owner) for owner in owners_of(actions))


def body_choices(actions: Iterable[ActionLine]) -> Iterable[tuple[str, object]]:
    """Every body that one was raised in."""
    yield say("Any body"), ""
    bodies = {action.meeting.body for action in actions} - {""}
    yield from ((body, body) for body in sorted(bodies, key=str.casefold))


def due_choices() -> Iterable[tuple[str, object]]:
    """When action points can be due."""
    yield say("Due at any time"), DueWhen.ANY
    yield say("Overdue"), DueWhen.OVERDUE
    yield say("Due within 30 days"), DueWhen.SOON
    yield say("Without a date"), DueWhen.NO_DATE


def state_choices() -> Iterable[tuple[str, object]]:
    """What can have become of action points."""
    yield say("Open"), ActionState.OPEN
    yield say("Done"), ActionState.DONE
    yield say("Cancelled"), ActionState.CANCELLED
    yield say("Any state"), None
