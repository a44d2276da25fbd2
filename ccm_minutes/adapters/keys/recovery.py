"""The recovery key: the key of the store itself, for printing and for typing in again.

Thirteen groups of five characters, the fifth of each a check character. Crockford's
alphabet has no I, L, O and U, and reads small letters, O as 0 and I or L as 1.
"""

from dataclasses import dataclass, field

from ccm_minutes.domain.errors import InputFault

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)}
_READ_AS = str.maketrans("OIL", "011")
_GROUPS = 13
_IN_GROUP = 4
_BITS = 5
_SPARE_BITS = _GROUPS * _IN_GROUP * _BITS - 256


class BadRecoveryKey(InputFault):
    """What was typed is no recovery key."""


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
        number = int.from_bytes(self.key, "big") << _SPARE_BITS
        return tuple(_group(number, place) for place in range(_GROUPS))

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
        typed = "".join(text.replace("-", " ").split()).upper().translate(_READ_AS)
        size = _IN_GROUP + 1
        if len(typed) != _GROUPS * size:
            raise BadRecoveryKey(
                f"A recovery key has {_GROUPS} groups of {size} characters, and this has "
                f"{len(typed)} characters. Compare it with the printed sheet."
            )
        number = 0
        for place in range(_GROUPS):
            number = number << _IN_GROUP * _BITS | _read(typed[place * size :][:size], place)
        return cls(_whole(number))


def _whole(number: int) -> bytes:
    if number & ((1 << _SPARE_BITS) - 1):
        raise _mistyped(_GROUPS - 1)
    return (number >> _SPARE_BITS).to_bytes(32, "big")


def _group(number: int, place: int) -> str:
    shift = (_GROUPS - 1 - place) * _IN_GROUP * _BITS
    values = [number >> shift + _BITS * n & 31 for n in reversed(range(_IN_GROUP))]
    return "".join(_ALPHABET[value] for value in (*values, _check(values, place)))


def _read(group: str, place: int) -> int:
    values = [_VALUES.get(character, -1) for character in group]
    if -1 in values or _check(values[:-1], place) != values[-1]:
        raise _mistyped(place)
    number = 0
    for value in values[:-1]:
        number = number << _BITS | value
    return number


def _mistyped(place: int) -> BadRecoveryKey:
    return BadRecoveryKey(
        f"Group {place + 1} of the recovery key has a typing error. "
        "Compare it with the printed sheet."
    )


def _check(values: list[int], place: int) -> int:
    # A sum over the field of 32 elements with a weight of its own for each place: any one wrong
    # character and any two neighbours exchanged change it; so do two groups exchanged.
    total = place + 1
    for value in values:
        total = _doubled(total) ^ value
    return _doubled(total)


def _doubled(value: int) -> int:
    doubled = value << 1
    return doubled ^ 0b100101 if doubled & 32 else doubled
