"""Planted leaks are each caught by a claim: what catches none proves none."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Final

import pytest

from ccm_minutes.application.inspecting import NotFitToGoOut
from tests.claims.dice import Dice
from tests.claims.mutants import MUTANTS, Mutant
from tests.claims.paper import KINDS, produced
from tests.claims.schema import Json
from tests.claims.slide_mutants import SLIDE_MUTANTS
from tests.claims.swapping import swap_of
from tests.claims.test_canaries import check
from tests.claims.twins import Pair, Tally, pair_of
from tests.claims.withholding import Case, cases

_FIXED: Final = range(60)


@cache
def _twins() -> tuple[Pair, ...]:
    return tuple(replace(pair_of(Dice(seed)), read_again=None) for seed in _FIXED)


@cache
def _swaps() -> tuple[Pair, ...]:
    return (_spoken_twice(), *(swap_of(Dice(seed), set()) for seed in _FIXED[:30]))


def _spoken_twice() -> Pair:
    """One of two delegations speaks twice, or each of them once."""
    delegations = [{"id": key, "name": name} for key, name in (("a", "Averland"), ("z", "Zeeth"))]

    def file(second: str) -> Json:
        speakers = ([{"delegation": key}] for key in ("a", second))
        said = [{"kind": "intervention", "text": "It rose.", "speakers": each} for each in speakers]
        how = {"attribution_in_release": "by-category"}
        return {
            "format": "ccm-minutes/meeting",
            "version": 1,
            "meeting": {"id": "m", "title": "Talks", "date": "2026-05-12", **how},
            "delegations": delegations,
            "agenda": [{"title": "Work", "entries": said}],
        }

    return Pair(0, file("a"), file("z"))


@cache
def _cases() -> tuple[Case, ...]:
    return tuple(case for how in (True, False) for case in cases(by_category=how))


def _hold(pairs: tuple[Pair, ...]) -> Tally:
    tally = Tally()
    for pair in pairs:
        tally.compare(pair)
    return tally


def _canaries() -> None:
    for case in _cases():
        check(case)


def _reader() -> None:
    for kind in KINDS[:1]:
        produced(_cases()[0].file, kind)


def _slides() -> None:
    produced(_cases()[0].file, "briefing")


_CLAIMS: Final[dict[str, Callable[[], object]]] = {
    "twins": lambda: _hold(_twins()),
    "swap": lambda: _hold(_swaps()),
    "canaries": _canaries,
    "reader": _reader,
    "slides": _slides,
}


@pytest.mark.parametrize("claim", ["canaries", "reader", "slides"])
def test_a_claim_holds_where_no_leak_is_planted(claim: str) -> None:
    _CLAIMS[claim]()


def test_the_pairs_give_the_same_where_no_leak_is_planted_and_most_are_compared() -> None:
    for pairs in (_twins(), _swaps()):
        tally = _hold(pairs)
        assert tally.compared > 3 * tally.refused


@pytest.mark.parametrize("mutant", [*MUTANTS, *SLIDE_MUTANTS], ids=lambda mutant: mutant.leak)
def test_a_planted_leak_is_caught(mutant: Mutant, monkeypatch: pytest.MonkeyPatch) -> None:
    mutant.plant(monkeypatch)
    with pytest.raises((AssertionError, NotFitToGoOut)):
        _CLAIMS[mutant.caught_by]()
