"""How the parts of a register ask the store and change it."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final, Protocol, TypeVar

from sqlalchemy import Connection

T = TypeVar("T")

MOST_NAMED: Final = 500
"""How many values one question names; databases limit that."""


class Readable(Protocol):
    """A store that can be asked."""

    def look(self, at: Callable[[Connection], T]) -> T: ...


class Writable(Readable, Protocol):
    """A store that can be asked and changed."""

    def alter(self, by: Callable[[Connection], T]) -> T: ...


def by_parts(values: Sequence[T], most: int = MOST_NAMED) -> Iterator[Sequence[T]]:
    """Values in their order, as many at a time as one question can name."""
    return (values[start : start + most] for start in range(0, len(values), most))
