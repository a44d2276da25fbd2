"""Where the meetings of the claims get their chances from: hypothesis, or a number."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from random import Random
from typing import Protocol, TypeVar

from hypothesis import strategies as st

_T = TypeVar("_T")


class Dice(Protocol):
    """Chooses a whole number from one up to and with another."""

    def number(self, least: int, most: int) -> int: ...


class Drawn:
    """Chances that hypothesis draws, and makes smaller where a test fails."""

    def __init__(self, draw: Callable[[st.SearchStrategy[int]], int]) -> None:
        self._draw = draw

    def number(self, least: int, most: int) -> int:
        return self._draw(_between(least, most))


class Rolled:
    """The same chances each time, of a number."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)

    def number(self, least: int, most: int) -> int:
        return self._random.randint(least, most)


@lru_cache(maxsize=1024)
def _between(least: int, most: int) -> st.SearchStrategy[int]:
    return st.integers(least, most)


def one_of(dice: Dice, options: Sequence[_T]) -> _T:
    """One of several, none of which is likelier."""
    return options[dice.number(0, len(options) - 1)]


def chance(dice: Dice, one_in: int) -> bool:
    """True once in so many times."""
    # Hypothesis likes the ends of a range, so that a number of the middle is as rare as it should.
    return dice.number(0, one_in - 1) == one_in // 2


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
