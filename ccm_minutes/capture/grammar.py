"""One capture line as a value, before anybody is looked up in it."""

import re
from dataclasses import dataclass
from datetime import time
from typing import TypeAlias

from ccm_minutes.capture.deadline import split_deadline
from ccm_minutes.capture.markup import without_mark
from ccm_minutes.domain.delegation import Movement
from ccm_minutes.domain.entry import EntryKind


@dataclass(frozen=True, slots=True)
class Empty:
    """Nothing was typed."""


@dataclass(frozen=True, slots=True)
class Heading:
    """``> Title`` and ``>> Title``: to that item; without a title, to the next."""

    title: str
    is_sub: bool = False
    marked: bool = False


@dataclass(frozen=True, slots=True)
class PointLine:
    """``- text`` and ``-- text``: level 1 under an entry, level 2 under a point."""

    words: str
    level: int
    marked: bool = False


@dataclass(frozen=True, slots=True)
class EntryLine:
    """A line that is an entry of its kind; a paragraph is one of the narrative."""

    kind: EntryKind
    words: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class ActionLine:
    """``! owners: words by:deadline``, with the owners still in the words.

    Attributes:
        tail: all that follows the words, as typed.
    """

    words: str
    deadline: str | None = None
    marked: bool = False
    tail: str = ""

    @property
    def by(self) -> str:
        """The deadline with the sign before it, as typed; empty where there is none."""
        return self.tail.strip()

    @property
    def undated(self) -> "ActionLine":
        """The same with the deadline left among the words."""
        return ActionLine((self.words + self.tail).lstrip(), None, self.marked)


@dataclass(frozen=True, slots=True)
class LiteralLine:
    r"""``\text``: the text as it stands."""

    words: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class LabelledLine:
    """Words with a colon in them, before which a speaker may stand.

    Attributes:
        line: the whole line, for when it is nobody.
        label: what stands before the colon.
        words: what stands after it.
    """

    line: str
    label: str
    words: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class MovementLine:
    """``in peru 10:42``, where the name proves to be one."""

    line: str
    what: Movement
    name: str
    at: time


Line: TypeAlias = (
    Empty | Heading | PointLine | EntryLine | ActionLine | LiteralLine | LabelledLine | MovementLine
)

_SIGN = re.compile(r"(>>|>|--|-|=|!|\*|\?|#)(?:\s+|$|(?=\(FOUO\)))", re.IGNORECASE)
_ENTRY_SIGNS = {
    "=": EntryKind.DECISION,
    "*": EntryKind.KEY_POINT,
    "?": EntryKind.QUESTION,
    "#": EntryKind.NOTE,
}
_LABEL = re.compile(r"(.*?):(?:\s+|$)", re.DOTALL)
_MOVEMENT = re.compile(
    r"(in|out)\s+(\S+(?:\s\S+)*)\s+([01]?[0-9]|2[0-3]):([0-5][0-9])", re.IGNORECASE
)
_MOVEMENTS = {"in": Movement.ARRIVES, "out": Movement.LEAVES}


def parse(line: str) -> Line:
    """What a line is by its signs alone. Every string is a line; space around it is dropped."""
    marked, rest = without_mark(line.strip("\r\n").lstrip())
    if rest.startswith("\\"):
        words = rest.removeprefix("\\")
        return LiteralLine(words, marked) if words.strip() or marked else Empty()
    rest = rest.rstrip()
    if not rest:
        return EntryLine(EntryKind.NARRATIVE, "", marked) if marked else Empty()
    if sign := _SIGN.match(rest):
        return _signed(sign[1], rest[sign.end() :], marked)
    return _unsigned(rest, marked)


def _signed(sign: str, words: str, marked: bool) -> Line:
    marked_after, words = without_mark(words)
    marked = marked or marked_after
    if sign.startswith(">"):
        return Heading(words, sign == ">>", marked)
    if sign.startswith("-"):
        return PointLine(words, len(sign), marked) if words else Empty()
    if sign == "!":
        before, deadline = split_deadline(words)
        return ActionLine(before, deadline, marked, words[len(before) :])
    return EntryLine(_ENTRY_SIGNS[sign], words, marked)


def _unsigned(rest: str, marked: bool) -> Line:
    if not marked and (moved := _MOVEMENT.fullmatch(rest)):
        at = time(int(moved[3]), int(moved[4]))
        return MovementLine(rest, _MOVEMENTS[moved[1].lower()], moved[2], at)
    if label := _LABEL.match(rest):
        return LabelledLine(rest, label[1].rstrip(), rest[label.end() :], marked)
    return EntryLine(EntryKind.NARRATIVE, rest, marked)
