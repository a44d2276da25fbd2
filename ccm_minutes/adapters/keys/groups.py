"""The groups of a recovery key: characters that are hard to confuse, the last of each a check.

Crockford's alphabet has no I, L, O and U, and reads small letters, O as 0 and I or L as 1.
"""

from collections.abc import Sequence
from typing import Final

GROUPS: Final = 13
SIZE: Final = 5
BITS: Final = 5
SPARE_BITS: Final = GROUPS * (SIZE - 1) * BITS - 256
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES: Final = {character: value for value, character in enumerate(_ALPHABET)}
_READ_AS: Final = str.maketrans("abcdefghijklmnopqrstuvwxyzOIL", "ABCDEFGH1JK1MN0PQRSTUVWXYZ011")


def as_read(text: str) -> str:
    """What was typed, each character as the alphabet reads it."""
    return text.translate(_READ_AS)


def group_of(values: Sequence[int], place: int) -> str:
    """Four values of five bits as a group with its check character."""
    return "".join(_ALPHABET[value] for value in (*values, _check(values, place)))


def values_of(group: str, place: int) -> tuple[int, ...] | None:
    """The four values of a group that was typed; None where it has a typing error."""
    values = [_VALUES.get(character, -1) for character in group]
    if len(values) != SIZE or -1 in values or _check(values[:-1], place) != values[-1]:
        return None
    if place == GROUPS - 1 and values[-2] & ((1 << SPARE_BITS) - 1):
        return None
    return tuple(values[:-1])


def is_sound(group: str, place: int) -> bool:
    """Whether a group has no typing error."""
    return values_of(group, place) is not None


def _check(values: Sequence[int], place: int) -> int:
    # A sum over the field of 32 elements with a weight of its own for each place: any one wrong
    # character and any two neighbours exchanged change it; so do two groups exchanged.
    total = place + 1
    for value in values:
        total = _doubled(total) ^ value
    return _doubled(total)


def _doubled(value: int) -> int:
    doubled = value << 1
    return doubled ^ 0b100101 if doubled & 32 else doubled
