"""What the history of a meeting keeps: edits, and what each did to a part."""

from dataclasses import dataclass

from ccm_minutes.domain.difference import Change
from ccm_minutes.domain.parts import ROOT, PartKind


@dataclass(frozen=True, slots=True)
class PartName:
    """A part of a meeting by its kind and key; it means the same part at every time."""

    kind: PartKind
    key: str


DETAILS = PartName(PartKind.MEETING, ROOT)
"""The meeting's own fields."""


@dataclass(frozen=True, slots=True)
class Move:
    """What an edit did to a part that it put elsewhere and left as it was.

    Attributes:
        before, after: the part's holder and its position there.
    """

    kind: PartKind
    key: str
    before: tuple[str, int]
    after: tuple[str, int]


@dataclass(frozen=True, slots=True)
class PastEdit:
    """An edit that was saved.

    Attributes:
        number: counts up with time, also where the clock was put back.
        at: when it was saved, in the form of RFC 3339.
        name: of the edit.
        changes: those of its changes that were asked for; a part that only moved is in none.
        moves: the parts that only moved, where these were asked for.
        key: the edit's own, where edits were asked for without their changes; it may be empty.
    """

    number: int
    at: str
    name: str
    changes: tuple[Change, ...] = ()
    moves: tuple[Move, ...] = ()
    key: str = ""
