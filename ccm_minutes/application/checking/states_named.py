"""Objections to one State that goes by two names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from ccm_minutes.application.checking.objection import objection
from ccm_minutes.application.checking.reading import Passage, Reading
from ccm_minutes.domain.delegation import Delegation, DelegationKind
from ccm_minutes.release.finding import Finding
from ccm_minutes.release.folding import letters_of
from ccm_minutes.release.forms import names_of, states_of
from ccm_minutes.release.matching import Folding, Form, Matcher, longest, suspects
from ccm_minutes.release.states import case_of, states

_OF_PARTS: Final = re.compile(
    r"Mine Action|\b(?:NRA|UXO|BHMAC|MAC)\b|England|Scotland|Wales|Northern Ireland|Angleterre"
    r"|Écosse|Pays de Galles|Irlande du Nord|Inglaterra|Escocia|Gales|Irlanda del Norte"
)
"""Names of the table that stand for a body or a part of a State, and not for the whole."""

_SHORT: Final = frozenset({"DRC", "DPRK", "ROK", "BiH", "RDC", "CAR"})
_LATIN: Final = re.compile(r"[A-Za-zÀ-ɏ]")
_NAME_BEFORE: Final = re.compile(r"(?<=[\w,]\s)[A-Z][\w’'-]*\s+\Z")
"""A capital that begins no sentence."""

_NAME_AFTER: Final = re.compile(r"\s+[A-Z][a-z]")


def delegations_of_one_state(reading: Reading) -> Iterator[Finding]:
    """No two delegations are the same State."""
    seen: dict[str, Delegation] = {}
    for n, one in enumerate(reading.meeting.delegations):
        if one.kind is not DelegationKind.STATE:
            continue
        for state in _marks_of(one):
            first = seen.setdefault(state, one)
            if letters_of(first.name) != letters_of(one.name):
                yield objection(
                    "state-twice",
                    f"delegations[{n}]",
                    one.name,
                    f"{one.name} is the same State as {first.name}: make one delegation of the "
                    "two.",
                )
                break


def _marks_of(one: Delegation) -> tuple[str, ...]:
    """By what a State is known again: its code in the table, else its names."""
    codes = states_of(one, states())
    if len(codes) == 1:
        return tuple(codes)
    return tuple(dict.fromkeys(map(letters_of, names_of(one))))


@dataclass(frozen=True, slots=True)
class _Rival:
    """Another name of a State than the one it has in the list."""

    state: str
    listed: str


def states_by_another_name(reading: Reading) -> Iterator[Finding]:
    """The record calls a State as the list does; each other name is told once."""
    rivals = Matcher(_rivals(reading))
    suspected = suspects([passage.words for passage in reading.passages], rivals)
    if not suspected:
        return
    names = _Names(rivals, Matcher(_passing(reading)))
    told: set[tuple[str, str]] = set()
    for passage in reading.passages:
        if passage.words in suspected:
            for written, rival in names.found_in(passage.words):
                if (rival.state, letters_of(written)) not in told:
                    told.add((rival.state, letters_of(written)))
                    yield _objected(passage, written, rival)


def _objected(passage: Passage, written: str, rival: _Rival) -> Finding:
    return objection(
        "state-by-another-name",
        passage.place,
        written,
        f"“{written}” is called “{rival.listed}” in the list: use one name for it throughout.",
        passage.words,
    )


@dataclass(frozen=True, slots=True)
class _Names:
    """Other names of those who are there, and names that merely hold one."""

    rivals: Matcher
    passing: Matcher

    def found_in(self, text: str) -> Iterator[tuple[str, _Rival]]:
        folding = Folding(text)
        matchers = (self.rivals, self.passing, states().matcher)
        hits = [hit for matcher in matchers for hit in matcher.find(folding)]
        for start, end, owners in longest(hits):
            rival = next((owner for owner in owners if isinstance(owner, _Rival)), None)
            if rival is not None and not _is_part_of_a_name(text, start, end):
                yield text[start:end], rival


def _is_part_of_a_name(text: str, start: int, end: int) -> bool:
    """Whether it stands among other capitals, as in the name of an organisation."""
    before = text[max(0, start - 40) : start]
    return bool(_NAME_BEFORE.search(before) or _NAME_AFTER.match(text, end))


def _rivals(reading: Reading) -> Iterator[Form]:
    table = states()
    listed = {letters_of(one.name) for one in reading.meeting.delegations}
    for one in reading.meeting.delegations:
        codes = states_of(one, table) if one.kind is DelegationKind.STATE else frozenset()
        if len(codes) != 1:
            continue
        (state,) = codes
        own = [letters_of(name) for name in names_of(replace(one, other_names=()))]
        for name in table.rows[state]["names"]:
            # A name of the list itself is a matter of who is in it.
            unique = table.by_name[letters_of(name)] == codes and letters_of(name) not in listed
            if unique and _is_other(name, one.name, own):
                yield Form(name, _Rival(state, one.name), case_of(name, table.words))


def _is_other(name: str, listed: str, own: list[str]) -> bool:
    """Whether a name is truly another one, and not longer or shorter than that of the list."""
    if not _LATIN.match(name) or _OF_PARTS.search(name):
        return False
    if name.isupper() and name not in _SHORT:
        return False
    letters = letters_of(name)
    if any(letters in one or one in letters for one in own):
        return False
    return name.partition(" ")[0].casefold() != listed.partition(" ")[0].casefold()


def _passing(reading: Reading) -> Iterator[Form]:
    yield from (Form(phrase, None) for phrase in states().phrases)
    for one in reading.meeting.delegations:
        yield from (Form(name, None) for name in names_of(replace(one, other_names=())))
