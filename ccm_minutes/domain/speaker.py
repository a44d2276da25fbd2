"""Who speaks, presents, chairs or owns an action."""

from dataclasses import dataclass
from typing import TypeAlias

from ccm_minutes.domain.stated import Stated


@dataclass(frozen=True, slots=True)
class DelegationSpeaker(Stated):
    """A delegation, by its id."""

    delegation: str


@dataclass(frozen=True, slots=True)
class OfficeSpeaker(Stated):
    """An office without its holder, in the words typed: Chair, President."""

    office: str


@dataclass(frozen=True, slots=True)
class RepresentativeSpeaker(Stated):
    """A person, by the id given in the delegation."""

    representative: str


Speaker: TypeAlias = DelegationSpeaker | OfficeSpeaker | RepresentativeSpeaker
