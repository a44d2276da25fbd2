"""The table of States in the program's resources."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, Final, TypedDict

from ccm_minutes.assets import MissingPart, resource
from ccm_minutes.release.folding import letters_of
from ccm_minutes.release.form import Case, Form
from ccm_minutes.release.matching import Matcher, longest

_HALF_FLAG = 0x1F1E6 - ord("A")
_FEWEST_STATES: Final = 195
"""Member States and observer States of the United Nations: a table of fewer has lost some."""


class Sort(StrEnum):
    """What kind of name a form is."""

    NAME = "name"
    CAPITAL = "capital"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class StateName:
    """That a form stands for a State.

    Attributes:
        state: its alpha-2 code.
    """

    state: str
    sort: Sort


class State(TypedDict):
    """One State with all its forms, as the file has it."""

    alpha_2: str
    alpha_3: str | None
    names: list[str]
    demonyms: list[str]
    capitals: list[str]


class _Table(TypedDict):
    states: list[State]


class _CommonWords(TypedDict):
    words: list[str]
    accented: list[str]
    codes: list[str]
    conjunctions: list[str]
    small: list[str]


@dataclass(frozen=True, slots=True)
class Common:
    """What is also something else than a name.

    Attributes:
        words: bare letters of names that are also common words.
        accented: by bare letters, common words that are such with their accents alone ("irán").
        codes: codes that are also words in capitals.
        conjunctions: those of them that stand between words in capitals ("AND").
        small: abbreviations that are no words, and so count in small letters too ("uk").
    """

    words: frozenset[str]
    accented: Mapping[str, frozenset[str]]
    codes: frozenset[str]
    conjunctions: frozenset[str]
    small: frozenset[str]


class _Phrases(TypedDict):
    phrases: list[str]


@dataclass(frozen=True, slots=True)
class States:
    """The whole table, ready to be searched for.

    Attributes:
        by_name: alpha-2 codes by the bare letters of a name.
        words: bare letters of names that are also common words.
        accented: by bare letters, common words that are such with their accents alone ("irán").
        phrases: phrases that hold a name and yet point to nobody.
        rows: the rows of the table by alpha-2 code.
    """

    matcher: Matcher
    by_name: dict[str, frozenset[str]]
    words: frozenset[str]
    accented: Mapping[str, frozenset[str]]
    phrases: tuple[str, ...]
    rows: dict[str, State]

    def named_in(self, text: str) -> frozenset[str]:
        """The States whose names stand in a text, as alpha-2 codes."""
        owners = (owner for _, _, found in longest(self.matcher.find(text)) for owner in found)
        return frozenset(
            owner.state
            for owner in owners
            if isinstance(owner, StateName) and owner.sort is Sort.NAME
        )


@cache
def states() -> States:
    """Read the table; MissingPart where it, or some of it, is not there."""
    table: _Table = _read("states.json")
    if len(table["states"]) < _FEWEST_STATES:
        raise MissingPart("States in resources/names/states.json")
    common: _CommonWords = _read("common_words.json")
    public: _Phrases = _read("public_phrases.json")
    other = _common(common)
    forms = [form for state in table["states"] for form in _forms(state, other)]
    by_name: dict[str, set[str]] = {}
    for state in table["states"]:
        for name in (*state["names"], *_alpha_3(state)):
            by_name.setdefault(letters_of(name), set()).add(state["alpha_2"])
    return States(
        Matcher(forms),
        {name: frozenset(found) for name, found in by_name.items()},
        other.words,
        other.accented,
        tuple(public["phrases"]),
        {state["alpha_2"]: state for state in table["states"]},
    )


def case_of(text: str, words: frozenset[str], codes: frozenset[str] = frozenset()) -> Case:
    """In what case a form counts: a common word only with a capital, a code in capitals."""
    if text in codes:
        return Case.CAPITALS_AMONG_SMALL
    letters = letters_of(text)
    if len(letters) <= 3 and text.isupper() and text.isascii():
        return Case.CAPITALS
    return Case.CAPITAL if letters in words else Case.ANY


def _common(common: _CommonWords) -> Common:
    accented: dict[str, set[str]] = {}
    for word in common["accented"]:
        accented.setdefault(letters_of(word), set()).add(word)
    return Common(
        frozenset(map(letters_of, common["words"])),
        {letters: frozenset(words) for letters, words in accented.items()},
        frozenset(common["codes"]),
        frozenset(common["conjunctions"]),
        frozenset(common["small"]),
    )


def _forms(state: State, common: Common) -> Iterator[Form]:
    alpha_2 = state["alpha_2"]
    for names, sort in (
        (state["names"], Sort.NAME),
        (state["demonyms"], Sort.NAME),
        (state["capitals"], Sort.CAPITAL),
        (_alpha_3(state), Sort.NAME),
    ):
        for text in names:
            yield from _spelled(text, StateName(alpha_2, sort), common)
    yield Form(_flag(alpha_2), StateName(alpha_2, Sort.NAME))
    yield Form(alpha_2, StateName(alpha_2, Sort.CODE), Case.CAPITALS_AMONG_SMALL)


def _spelled(text: str, owner: StateName, common: Common) -> Iterator[Form]:
    case = case_of(text, common.words, common.codes)
    words = common.accented.get(letters_of(text), frozenset())
    if text in common.conjunctions:
        words = frozenset((text.lower(),))
    if text in common.small:
        yield Form(" ".join(text), owner)
        return
    yield Form(text, owner, case, words=words)
    if owner.sort is Sort.NAME and len(text) < 3 and text.isupper():
        yield Form(" ".join(text), owner, Case.CAPITALS, apart=True)


def _flag(alpha_2: str) -> str:
    return "".join(chr(ord(letter) + _HALF_FLAG) for letter in alpha_2)


def _alpha_3(state: State) -> list[str]:
    return [state["alpha_3"]] if state["alpha_3"] else []


def _read(name: str) -> Any:
    """A file of names; MissingPart where it is none, or was cut short."""
    try:
        return json.loads(resource("names", name).read_text("utf-8"))
    except ValueError:
        raise MissingPart(f"the end of resources/names/{name}, or its words") from None
