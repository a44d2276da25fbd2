"""The table of States in the program's resources."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TypedDict

from ccm_minutes.assets import resource
from ccm_minutes.release.folding import letters_of
from ccm_minutes.release.matching import Case, Form, Matcher, longest


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
    codes: list[str]


class _Phrases(TypedDict):
    phrases: list[str]


@dataclass(frozen=True, slots=True)
class States:
    """The whole table, ready to be searched for.

    Attributes:
        by_name: alpha-2 codes by the bare letters of a name.
        words: bare letters of names that are also common words.
        phrases: phrases that hold a name and yet point to nobody.
        rows: the rows of the table by alpha-2 code.
    """

    matcher: Matcher
    by_name: dict[str, frozenset[str]]
    words: frozenset[str]
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
    """Read the table; MissingPart where it is not there."""
    table: _Table = json.loads(_read("states.json"))
    common: _CommonWords = json.loads(_read("common_words.json"))
    public: _Phrases = json.loads(_read("public_phrases.json"))
    words = frozenset(map(letters_of, common["words"]))
    codes = frozenset(common["codes"])
    forms = [form for state in table["states"] for form in _forms(state, words, codes)]
    by_name: dict[str, set[str]] = {}
    for state in table["states"]:
        for name in (*state["names"], *_alpha_3(state)):
            by_name.setdefault(letters_of(name), set()).add(state["alpha_2"])
    return States(
        Matcher(forms),
        {name: frozenset(found) for name, found in by_name.items()},
        words,
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


def _forms(state: State, words: frozenset[str], codes: frozenset[str]) -> Iterator[Form]:
    alpha_2 = state["alpha_2"]
    for names, sort in (
        (state["names"], Sort.NAME),
        (state["demonyms"], Sort.NAME),
        (state["capitals"], Sort.CAPITAL),
        (_alpha_3(state), Sort.NAME),
    ):
        for text in names:
            yield Form(text, StateName(alpha_2, sort), case_of(text, words, codes))
    yield Form(alpha_2, StateName(alpha_2, Sort.CODE), Case.CAPITALS_AMONG_SMALL)


def _alpha_3(state: State) -> list[str]:
    return [state["alpha_3"]] if state["alpha_3"] else []


def _read(name: str) -> str:
    return resource("names", name).read_text("utf-8")
