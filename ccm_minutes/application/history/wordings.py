"""The wordings of a part, as a person looks for one: typing without a pause is one of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from ccm_minutes.application.history.moments import PastEdit
from ccm_minutes.application.history.step_names import Verb, read_name
from ccm_minutes.domain.difference import Change
from ccm_minutes.domain.parts import Placed

_TYPED: Final = "typing"
_PAUSE: Final = 60.0
"""Seconds between two edits that count as one go of typing."""


@dataclass(frozen=True, slots=True)
class Wording:
    """How a part stood after an edit.

    Attributes:
        part: None where the edit removed it.
        before: how it stood before; None where the edit added it.
    """

    at: str
    edit: str
    part: Placed | None
    before: Placed | None

    @property
    def kept(self) -> Placed | None:
        """What there is to bring back: of a removal, the part as it last stood."""
        return self.part if self.part is not None else self.before


def wordings_of(past: Sequence[PastEdit]) -> tuple[Wording, ...]:
    """The wordings out of the history of one part, the latest first."""
    return tuple(_gathered(past))[::-1]


def _gathered(past: Sequence[PastEdit]) -> Iterator[Wording]:
    last: Wording | None = None
    for edit in past:
        change = edit.changes[0]
        if last is not None and _goes_on(last, edit):
            last = Wording(edit.at, last.edit, change.after, last.before)
        else:
            if last is not None:
                yield last
            last = _wording(edit, change)
    if last is not None:
        yield last


def _wording(edit: PastEdit, change: Change) -> Wording:
    return Wording(edit.at, edit.name, change.after, change.before)


def _goes_on(last: Wording, edit: PastEdit) -> bool:
    verb, name = read_name(edit.name)
    if last.edit != name or name != _TYPED or verb not in (Verb.DO, Verb.GO_ON):
        return False
    return verb is Verb.GO_ON or 0 <= _seconds(last.at, edit.at) <= _PAUSE


def _seconds(start: str, end: str) -> float:
    """From one time to the next; endless where one of them cannot be read."""
    try:
        return (datetime.fromisoformat(end) - datetime.fromisoformat(start)).total_seconds()
    except (ValueError, TypeError):
        return float("inf")
