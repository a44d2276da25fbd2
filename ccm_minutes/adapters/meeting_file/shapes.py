"""Shapes of JSON values: each reads a value strictly and writes it back.

A reader accepts nothing that the schema refuses, and is much faster than the schema's
validator, which is asked only to word what is wrong.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date, time
from enum import StrEnum
from typing import Any, Final, Generic, Protocol, TypeAlias, TypeVar

from rfc3339_validator import validate_rfc3339

from ccm_minutes.adapters.meeting_file.places import Odd, shown

Json: TypeAlias = Any

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


class Shape(Protocol[T]):
    """One form of JSON value and the Python value that it stands for."""

    def read(self, value: Json, depth: int, /) -> T:
        """The Python value, or ``Odd``; ``depth`` counts the objects around it."""

    def write(self, value: T) -> Json:
        """The JSON value that ``read`` turns back into ``value``."""


class String:
    """Any string, or one that is not empty, or one in a pattern."""

    def __init__(self, least: int = 0, pattern: str = "", called: str = "") -> None:
        self._least = least
        self._pattern = re.compile(pattern, re.ASCII) if pattern else None
        self._called = called

    def read(self, value: Json, _depth: int, /) -> str:
        if not isinstance(value, str):
            raise Odd(f"{shown(value)} is not a string")
        if len(value) < self._least:
            raise Odd("it is empty; leave it out where there is nothing to say")
        if self._pattern is not None and not self._pattern.fullmatch(value):
            raise Odd(f"{shown(value)} is not {self._called}")
        return value

    def write(self, value: str) -> Json:
        return value


ID: Final = String(
    pattern="[a-z0-9][a-z0-9-]*",
    called="an id: small letters, figures and hyphens, a hyphen not first",
)


class Moment:
    """A date and time of RFC 3339, kept in the form that was given."""

    def read(self, value: Json, _depth: int, /) -> str:
        if not isinstance(value, str) or "\n" in value or not validate_rfc3339(value.upper()):
            raise Odd(f"{shown(value)} is not a date and time such as 2017-10-16T10:00:00Z")
        return value

    def write(self, value: str) -> Json:
        return value


class Day:
    """A date as 2017-10-16."""

    _FORM = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

    def read(self, value: Json, _depth: int, /) -> date:
        try:
            if isinstance(value, str) and self._FORM.fullmatch(value):
                return date.fromisoformat(value)
        except ValueError:
            pass
        raise Odd(f"{shown(value)} is not a date such as 2017-10-16")

    def write(self, value: date) -> Json:
        return value.isoformat()


class TimeOfDay:
    """A time as 09:30, from 00:00 to 23:59."""

    _FORM = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")

    def read(self, value: Json, _depth: int, /) -> time:
        if not isinstance(value, str) or not self._FORM.fullmatch(value):
            raise Odd(f"{shown(value)} is not a time such as 09:30")
        return time.fromisoformat(value)

    def write(self, value: time) -> Json:
        return f"{value:%H:%M}"


class Integer:
    """A whole number, also one written as 3.0, not below ``least``."""

    def __init__(self, least: int) -> None:
        self._least = least

    def read(self, value: Json, _depth: int, /) -> int:
        whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
        if isinstance(value, bool) or not whole:
            raise Odd(f"{shown(value)} is not a whole number")
        if value < self._least:
            raise Odd(f"{shown(value)} is less than {self._least}")
        return int(value)

    def write(self, value: int) -> Json:
        return value


class Boolean:
    """True or false."""

    def read(self, value: Json, _depth: int, /) -> bool:
        if not isinstance(value, bool):
            raise Odd(f"{shown(value)} is neither true nor false")
        return value

    def write(self, value: bool) -> Json:
        return value


class OneOf(Generic[E]):
    """One of a few words."""

    def __init__(self, words: type[E]) -> None:
        self._words: Mapping[str, E] = {word.value: word for word in words}

    def read(self, value: Json, _depth: int, /) -> E:
        word = self._words.get(value) if isinstance(value, str) else None
        if word is None:
            raise Odd(f"{shown(value)} is none of {', '.join(self._words)}")
        return word

    def write(self, value: E) -> Json:
        return value.value


class ListOf(Generic[T]):
    """A list, read as a tuple."""

    def __init__(self, shape: Shape[T]) -> None:
        self._shape = shape

    def read(self, value: Json, depth: int, /) -> tuple[T, ...]:
        if not isinstance(value, list):
            raise Odd(f"{shown(value)} is not a list")
        return tuple(self._each(value, depth))

    def _each(self, values: list[Json], depth: int) -> Sequence[T]:
        read: list[T] = []
        try:
            for value in values:
                read.append(self._shape.read(value, depth))  # noqa: PERF401  # len(read) is the place
        except Odd as odd:
            raise odd.within(len(read)) from None
        return read

    def write(self, value: tuple[T, ...]) -> Json:
        return [self._shape.write(one) for one in value]
