"""Whom the note-taker may be about to name. Offers only: nobody is chosen here."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import chain

from rapidfuzz import fuzz, process

from ccm_minutes.capture.folding import folded
from ccm_minutes.capture.labels import MOST_WORDS, split_names
from ccm_minutes.capture.lookup import Known, Lookup, Named
from ccm_minutes.domain.speaker import OfficeSpeaker

_OFFICES_AT_HAND = ("Chair", "President")
_LEAST_LIKENESS = 70.0
_LEAST_LETTERS = 3


class Why(IntEnum):
    """What of a name was typed, the best reason first."""

    EXACT = 0
    NAME = 1
    WORD = 2
    INITIALS = 3
    OTHER_NAME = 4
    SPELT_ALIKE = 5
    RECENT = 6


@dataclass(frozen=True, slots=True)
class Candidate:
    """One that may be meant.

    Attributes:
        name: as the minutes print it.
        label: what to put into the line, which is sure to be taken for this one.
        why: what of it was typed.
    """

    speaker: Named
    name: str
    label: str
    why: Why
    is_present: bool = True


def last_name(label: str) -> str:
    """The name that is being typed: what follows the last comma."""
    return split_names(label)[-1]


def candidates(
    lookup: Lookup, typed: str, recent: Sequence[Named] = (), most: int = 8
) -> tuple[Candidate, ...]:
    """Those who may be meant: whole codes and names, then the present, then the recent ones.

    Args:
        lookup: made from the delegations of this meeting.
        typed: the name so far; for none the recent speakers are offered.
        recent: who spoke, the latest first.
        most: how many to offer.
    """
    query = folded(typed)
    if not query:
        found = _recently(lookup, recent)
    else:
        found = [*_offices(lookup, query), *_delegations(lookup, query)]
        found = found or list(_spelt_alike(lookup, query))
    latest = {speaker: place for place, speaker in reversed(list(enumerate(recent)))}

    def order(one: Candidate) -> tuple[bool, bool, int, int]:
        return (
            one.why is not Why.EXACT,
            not one.is_present,
            latest.get(one.speaker, len(latest)),
            one.why,
        )

    return tuple(sorted(found, key=order)[:most])


def _recently(lookup: Lookup, recent: Sequence[Named]) -> list[Candidate]:
    everyone = [_candidate(lookup, known, Why.RECENT) for known in lookup.known]
    offices = [_office(office, Why.RECENT) for office in _known_offices(lookup)]
    return [one for one in (*everyone, *offices) if one.speaker in recent]


def _known_offices(lookup: Lookup) -> Iterable[str]:
    return dict.fromkeys((*lookup.offices.values(), *_OFFICES_AT_HAND))


def _office(office: str, why: Why) -> Candidate:
    return Candidate(OfficeSpeaker(office), office, office, why)


def _offices(lookup: Lookup, query: str) -> Iterator[Candidate]:
    for office in _known_offices(lookup):
        name = folded(office)
        if name == query:
            yield _office(office, Why.EXACT)
        elif name.startswith(query):
            yield _office(office, Why.NAME)
        elif f" {query}" in name:
            yield _office(office, Why.WORD)


def _delegations(lookup: Lookup, query: str) -> Iterator[Candidate]:
    for known in lookup.known:
        why = _reason(known, query)
        if why is not None:
            yield _candidate(lookup, known, why)


def _reason(known: Known, query: str) -> Why | None:
    reasons = (
        (Why.EXACT, query in known.exact),
        (Why.NAME, known.begins_with(query)),
        (Why.WORD, known.has_word(query) or known.is_secretariat_by(query)),
        (Why.INITIALS, query in known.initials or query == known.id),
        (Why.OTHER_NAME, any(_begins_in(name, query) for name in known.exact)),
    )
    return next((why for why, holds in reasons if holds), None)


def _begins_in(name: str, query: str) -> bool:
    """Whether a name of any language begins with these letters, or a word in it does."""
    return name.startswith(query) or (len(query) >= _LEAST_LETTERS and f" {query}" in name)


def _candidate(lookup: Lookup, known: Known, why: Why) -> Candidate:
    name = known.delegation.name
    return Candidate(known.speaker, name, _label(lookup, known), why, known.is_present)


def _label(lookup: Lookup, known: Known) -> str:
    """Its name, or where that is too long for a label or also another's, the next best word."""
    words = chain(known.called(), (known.delegation.id,))
    sure = (word for word in words if _is_label_of(lookup, known, word))
    return next(sure, known.delegation.name)


def _is_label_of(lookup: Lookup, known: Known, word: str) -> bool:
    fits_label = len(word.split()) <= MOST_WORDS and "," not in word
    return fits_label and lookup.fits(word) == (known.speaker,)


def _spelt_alike(lookup: Lookup, query: str) -> Iterator[Candidate]:
    """Those whose name is nearly what was typed; asked only where nothing else fits."""
    if len(query) < _LEAST_LETTERS:
        return
    for known in lookup.known:
        if process.extractOne(query, known.names, scorer=fuzz.WRatio, score_cutoff=_LEAST_LIKENESS):
            yield _candidate(lookup, known, Why.SPELT_ALIKE)
