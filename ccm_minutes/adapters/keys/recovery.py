"""The recovery key: the key of the store itself, for printing and for typing in again."""

from dataclasses import dataclass, field

from ccm_minutes.adapters.keys.groups import (
    BITS,
    GROUPS,
    SIZE,
    SPARE_BITS,
    group_of,
    values_of,
)
from ccm_minutes.adapters.keys.mistyped import characters_of, what_is_wrong
from ccm_minutes.domain.errors import InputFault

_IN_GROUP = SIZE - 1


class BadRecoveryKey(InputFault):
    """What was typed is no recovery key; the sentence says which group is not as printed."""


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """A store's key as its owner keeps it on paper.

    Attributes:
        key: the 32 bytes of the store's key.
    """

    key: bytes = field(repr=False)

    @property
    def groups(self) -> tuple[str, ...]:
        """The thirteen groups."""
        number = int.from_bytes(self.key, "big") << SPARE_BITS
        return tuple(_group(number, place) for place in range(GROUPS))

    @property
    def text(self) -> str:
        """The groups with hyphens between them."""
        return "-".join(self.groups)

    @classmethod
    def from_text(cls, text: str) -> "RecoveryKey":
        """The recovery key that was typed; spaces, hyphens and capitals do not matter.

        Raises:
            BadRecoveryKey: too short or long, or a group with a typing error, named.
        """
        if (sentence := what_is_wrong(text)) is not None:
            raise BadRecoveryKey(sentence)
        typed = characters_of(text)
        number = 0
        for place in range(GROUPS):
            for value in values_of(typed[place * SIZE :][:SIZE], place) or ():
                number = number << BITS | value
        return cls((number >> SPARE_BITS).to_bytes(32, "big"))


def _group(number: int, place: int) -> str:
    shift = (GROUPS - 1 - place) * _IN_GROUP * BITS
    return group_of([number >> shift + BITS * n & 31 for n in reversed(range(_IN_GROUP))], place)
