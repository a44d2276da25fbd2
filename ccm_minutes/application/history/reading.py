"""A part of a meeting as lines of plain words, to be read and compared."""

from collections.abc import Iterator, Sequence
from dataclasses import fields
from datetime import date, time
from enum import Enum
from functools import singledispatch
from typing import Any

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Category, Delegation
from ccm_minutes.domain.entry import Entry, Point
from ccm_minutes.domain.meeting import Clearance, Meeting
from ccm_minutes.domain.parts import Part
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker, RepresentativeSpeaker
from ccm_minutes.domain.text import DelegationMention, Text, Words, is_marked_run, runs_of

_OUTSIDE = frozenset({"key", "id", "stated", "at"})
_OPENING, _CLOSING = "[[", "]]"


class Names:
    """The names of those who take part, also of those who no longer do."""

    def __init__(self, meeting: Meeting) -> None:
        self._names = {one.id: one.name for one in meeting.delegations}
        people = (one for delegation in meeting.delegations for one in delegation.representatives)
        self._names |= {person.id: person.name for person in people if person.id is not None}

    def of(self, id_: str) -> str:
        """A name; the id itself where nobody has it."""
        return self._names.get(id_, id_)


def in_words(part: Part, names: Names) -> str:
    """A part as lines: first what it says, then every other field that says something."""
    first, told = _said(part, names)
    rest = (line for line in _fields(part, names, told) if line)
    return "\n".join((*first, *rest))


def title_of(part: Part, names: Names) -> str:
    """A part in one line."""
    return next((line for line in in_words(part, names).splitlines() if line.strip()), "")


def text_in_words(text: Text | None, names: Names) -> str:
    """A text with its mentions named and its marked passages in double brackets."""
    return "".join(_run(run, names) for run in runs_of(text))


def _run(run: Any, names: Names) -> str:
    if isinstance(run, Words):
        words = run.text
    elif isinstance(run, DelegationMention):
        words = names.of(run.delegation)
    else:
        words = names.of(run.representative)
    return f"{_OPENING}{words}{_CLOSING}" if is_marked_run(run) else words


_Said = tuple[Sequence[str], frozenset[str]]


@singledispatch
def _said(_part: Part, _names: Names) -> _Said:
    """The lines that a part mainly consists of, and the fields told with them."""
    return (), frozenset()


@_said.register
def _(part: Entry, names: Names) -> _Said:
    speakers = ", ".join(_value(one, names) for one in part.speakers)
    lines = [text_in_words(part.text, names)] if part.text is not None else []
    if speakers:
        lines = [f"{speakers}: {lines[0] if lines else ''}".rstrip()]
    return [*lines, *_points(part.points, names, "")], frozenset({"text", "points", "speakers"})


@_said.register
def _(part: AgendaItem, names: Names) -> _Said:
    objective = [text_in_words(part.objective, names)] if part.objective is not None else []
    return [part.title, *objective], frozenset({"title", "objective", "entries", "items"})


@_said.register
def _(part: Delegation, _names: Names) -> _Said:
    return [part.name], frozenset({"name"})


@_said.register
def _(part: Category, _names: Names) -> _Said:
    return [part.singular, part.plural], frozenset({"singular", "plural"})


@_said.register
def _(part: Clearance, _names: Names) -> _Said:
    return [part.phrase, part.passage, part.reason], frozenset({"phrase", "passage", "reason"})


@_said.register
def _(part: Meeting, names: Names) -> _Said:
    details = part.details
    every = {one.name for one in fields(Meeting)}
    return [details.title, *_fields(details, names, frozenset({"title"}))], frozenset(every)


def _points(points: Sequence[Point], names: Names, indent: str) -> Iterator[str]:
    for point in points:
        mark = f" ({point.marking.value})" if point.marking is not None else ""
        yield f"{indent}–{mark} {text_in_words(point.text, names)}"
        if point.in_release is not None:
            yield f"{indent}  in release: {point.in_release}"
        yield from _points(point.points, names, f"{indent}  ")


def _fields(value: Any, names: Names, told: frozenset[str]) -> Iterator[str]:
    for name in (field.name for field in fields(value)):
        words = _value(getattr(value, name), names) if name not in told | _OUTSIDE else ""
        if words:
            yield f"{name.replace('_', ' ')}: {words}"


def _value(value: Any, names: Names) -> str:
    if value is None or value is False or value == ():
        return ""
    if value is True:
        return "yes"
    if isinstance(value, DelegationSpeaker):
        return names.of(value.delegation)
    if isinstance(value, RepresentativeSpeaker):
        return names.of(value.representative)
    if isinstance(value, OfficeSpeaker):
        return value.office
    return _other(value, names)


def _other(value: Any, names: Names) -> str:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, date | time | int | str):
        return str(value)
    if isinstance(value, tuple):
        if any(isinstance(one, Words | DelegationMention) for one in value):
            return text_in_words(value, names)
        return "; ".join(_value(one, names) for one in value)
    inner = (field.name for field in fields(value) if field.name not in _OUTSIDE)
    return ", ".join(words for name in inner if (words := _value(getattr(value, name), names)))
