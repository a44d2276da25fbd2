"""How a meeting runs while it is minuted: who asked for the floor, how long each item takes.

This stands in no meeting file and in no document: it belongs to the room and not to the record.
It is kept in the store beside the meeting, so that it is there again after a crash.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final, Protocol

from ccm_minutes.domain.speaker import (
    DelegationSpeaker,
    OfficeSpeaker,
    RepresentativeSpeaker,
    Speaker,
)


def _nothing() -> Mapping[str, float]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Asked:
    """One who asked for the floor.

    Attributes:
        at: when, by the clock of the place, as 14:05.
    """

    speaker: Speaker
    at: str = ""


class FloorAct(StrEnum):
    """What can be done with the list of speakers, fit to follow "Undo"."""

    ASK = "put on the list of speakers"
    STRIKE = "strike off the list of speakers"
    GIVE = "give the floor"
    SHIFT = "move in the list of speakers"


MOST_STEPS: Final = 30
"""How many of what was done with the list of speakers can be taken back."""


@dataclass(frozen=True, slots=True)
class FloorStep:
    """Something that was done with the list of speakers.

    Attributes:
        before, floor: the list before it and after.
        after: key of the edit of the meeting that was the last when it was done.
    """

    act: FloorAct
    before: tuple[Asked, ...]
    floor: tuple[Asked, ...]
    after: str = ""


@dataclass(frozen=True, slots=True)
class Proceedings:
    """How one meeting runs.

    Attributes:
        floor: those who asked for the floor and have not had it yet, in their order.
        seconds: that the meeting has spent on each item itself, by the keys of the items.
        steps: what was done with the floor, the latest last.
    """

    floor: tuple[Asked, ...] = ()
    seconds: Mapping[str, float] = field(default_factory=_nothing)
    steps: tuple[FloorStep, ...] = ()

    def asked(self, speaker: Speaker, at: str) -> "Proceedings":
        """With one more on the list; who is on it already keeps the place."""
        if any(one.speaker == speaker for one in self.floor):
            return self
        return replace(self, floor=(*self.floor, Asked(speaker, at)))

    def struck(self, place: int) -> "Proceedings":
        """Without the one at a place of the list, from 0."""
        return replace(self, floor=(*self.floor[:place], *self.floor[place + 1 :]))

    def moved(self, place: int, by: int) -> "Proceedings":
        """With the one at a place further up or down, as far as the list reaches."""
        to = max(0, min(len(self.floor) - 1, place + by))
        others = self.struck(place).floor
        return replace(self, floor=(*others[:to], self.floor[place], *others[to:]))

    def did(self, step: FloorStep) -> "Proceedings":
        """With the list as a step leaves it."""
        return replace(self, floor=step.floor, steps=(*self.steps, step)[-MOST_STEPS:])

    def took_back(self, step: FloorStep) -> "Proceedings":
        """With the list as it was before a step, which is the last."""
        return replace(self, floor=step.before, steps=self.steps[:-1])

    def spent(self, item: str, seconds: float) -> "Proceedings":
        """With more time on an item; a clock that went backwards adds nothing."""
        total = self.seconds.get(item, 0.0) + max(0.0, seconds)
        return replace(self, seconds={**self.seconds, item: total})


class KeptProceedings(Protocol):
    """Where it goes so that it is there again."""

    def keep_proceedings(self, meeting_id: str, proceedings: Proceedings) -> None:
        """Makes it durable in place of what was kept before.

        Raises:
            NotNow, StoreDamaged, UnknownMeeting: it was not kept.
        """

    def proceedings(self, meeting_id: str) -> Proceedings:
        """What was kept last; nobody and no time where nothing was."""


_KINDS: Final[dict[str, Callable[[str], Speaker]]] = {
    "delegation": DelegationSpeaker,
    "office": OfficeSpeaker,
    "representative": RepresentativeSpeaker,
}


def to_plain(proceedings: Proceedings) -> dict[str, Any]:
    """As lists and words, fit for JSON."""
    return {
        "floor": _plain_floor(proceedings.floor),
        "seconds": {key: round(spent, 1) for key, spent in proceedings.seconds.items()},
        "steps": [_plain_step(one) for one in proceedings.steps],
    }


def from_plain(plain: Mapping[str, Any]) -> Proceedings:
    """Out of what ``to_plain`` gave."""
    seconds = {str(key): float(spent) for key, spent in plain.get("seconds", {}).items()}
    return Proceedings(
        _floor(plain.get("floor", ())), seconds, tuple(map(_step, plain.get("steps", ())))
    )


def _plain_step(step: FloorStep) -> dict[str, Any]:
    before, floor = _plain_floor(step.before), _plain_floor(step.floor)
    return {"act": step.act.value, "before": before, "floor": floor, "after": step.after}


def _step(plain: Mapping[str, Any]) -> FloorStep:
    before, floor = _floor(plain["before"]), _floor(plain["floor"])
    return FloorStep(FloorAct(plain["act"]), before, floor, plain["after"])


def _plain_floor(floor: tuple[Asked, ...]) -> list[dict[str, str]]:
    return [_plain_asked(one) for one in floor]


def _floor(plain: Iterable[Mapping[str, str]]) -> tuple[Asked, ...]:
    return tuple(Asked(_KINDS[one["who"]](one["is"]), one["at"]) for one in plain)


def _plain_asked(asked: Asked) -> dict[str, str]:
    match asked.speaker:
        case DelegationSpeaker(delegation):
            who, name = "delegation", delegation
        case OfficeSpeaker(office):
            who, name = "office", office
        case RepresentativeSpeaker(representative):
            who, name = "representative", representative
    return {"who": who, "is": name, "at": asked.at}
