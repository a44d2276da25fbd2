"""Where the meetings of the claims get their chances from."""

from collections.abc import Callable, Sequence
from random import Random
from typing import Final, TypeVar

from hypothesis import strategies as st

_T = TypeVar("_T")


class Dice:
    """The same chances each time, of a number."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self._random = Random(seed)

    def number(self, least: int, most: int) -> int:
        """A whole number from one up to and with another."""
        return self._random.randint(least, most)


DICE: Final = st.integers(0, 2**64 - 1).map(Dice)
"""Dice that hypothesis draws by their number: a meeting takes too many chances for its own."""


def one_of(dice: Dice, options: Sequence[_T]) -> _T:
    """One of several, none of which is likelier."""
    return options[dice.number(0, len(options) - 1)]


def chance(dice: Dice, one_in: int) -> bool:
    """True once in so many times."""
    return dice.number(1, one_in) == one_in


def several(dice: Dice, make: Callable[[], _T], most: int = 2, least: int = 0) -> list[_T]:
    """As many as are drawn."""
    return [make() for _ in range(dice.number(least, most))]


def among(dice: Dice, kept: Sequence[_T], make: Callable[[], _T], one_in: int = 4) -> list[_T]:
    """What is kept, in its order, with others before, between and after."""
    mixed: list[_T] = []
    for part in kept:
        mixed += [make()] if chance(dice, one_in) else []
        mixed.append(part)
    return mixed + ([make()] if chance(dice, one_in) else [])


def shuffled(dice: Dice, parts: Sequence[_T]) -> list[_T]:
    """The same in any order."""
    left = list(parts)
    return [left.pop(dice.number(0, len(left) - 1)) for _ in parts]


def scattered(dice: Dice, kept: Sequence[_T], others: Sequence[_T]) -> list[_T]:
    """What is kept, in its order, with the others in any order anywhere between."""
    mixed = list(kept)
    for other in shuffled(dice, others):
        mixed.insert(dice.number(0, len(mixed)), other)
    return mixed
