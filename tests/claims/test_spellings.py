"""Every form of the name of every State, in twenty spellings and more: all refused.

A meeting by category in which the State is the one delegation that is not named releases a
sentence with each form in each spelling. CI takes a share of the forms, chosen by what they are;
the whole table is tried at night. What is no name, by the design:

* a word that is also a common word, with its accents or without, in small letters;
* a word that is a common one with its accents alone ("irán"), with them in small letters;
* a code of three letters that is not in capitals;
* codes of two letters, of which the program only warns.
"""

import hashlib
import json
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, Final

import pytest

from ccm_minutes.assets import resource
from ccm_minutes.release.examination import examine
from tests.claims.length import NIGHTLY
from tests.claims.paper import meeting_of
from tests.claims.schema import Json
from tests.claims.spellings import spelled, without_accents

_SHARE: Final = 1 if NIGHTLY else 7
_FEWEST: Final = 20


@cache
def _table(name: str) -> Any:
    return json.loads(resource("names", name).read_text(encoding="utf-8"))


def test_every_spelling_of_every_form_is_refused(figure: Callable[[str], None]) -> None:
    refused = {state["alpha_2"]: _refused(state) for state in _table("states.json")["states"]}
    passed = [f"{state}: {how}" for state, (_, missed) in refused.items() for how in missed]
    total = sum(count for count, _ in refused.values())
    least = min(count for count, _ in refused.values())
    figure(f"spellings: {total} of {len(refused)} States, {least} at least of each, all refused")
    assert passed == []
    assert NIGHTLY is False or least > _FEWEST


@pytest.mark.parametrize("form", ["Peru", "Côte d’Ivoire", "中国", "DZA", "السنغال", "Chad"])
def test_each_form_has_twenty_spellings(form: str) -> None:
    assert len(spelled(form, in_small=False)) >= _FEWEST


def test_a_sentence_without_a_name_is_not_refused() -> None:
    assert _found({"names": ["Peru"]}, ["It fell to the others to go on."]) == set()


def _refused(state: Json) -> tuple[int, list[str]]:
    """How many sentences were tried, and which passed."""
    tried = [(form, how, text) for form in _forms(state) for how, text in _sentences(form)]
    found = _found(state, [text for _, _, text in tried])
    missed = [f"{form}, {how}" for i, (form, how, _) in enumerate(tried) if i not in found]
    return len(tried), missed


def _forms(state: Json) -> Iterator[str]:
    codes = [state["alpha_3"]] if state["alpha_3"] else []
    for form in (*state["names"], *state["demonyms"], *state["capitals"], *codes):
        if int(hashlib.sha256(form.encode()).hexdigest(), 16) % _SHARE == 0:
            yield form


def _sentences(form: str) -> Iterator[tuple[str, Json]]:
    is_code = len(form) <= 3 and form.isascii() and form.isupper()
    is_word = {form.casefold(), without_accents(form).casefold()} & _common_words()
    if not (is_word and form.islower()):
        with_accents = form.casefold() in _table("common_words.json")["accented"]
        in_small = not (is_code or is_word or with_accents)
        yield from spelled(form, in_small=in_small).items()


@cache
def _common_words() -> frozenset[str]:
    return frozenset(_table("common_words.json")["words"])


def _found(state: Json, texts: list[Json]) -> set[int]:
    """The places of the sentences that a finding refuses for a name."""
    entries = [{"kind": "narrative", "text": text} for text in texts]
    meeting = {"id": "m", "title": "Talks", "date": "2026-05-12"}
    file = {
        "format": "ccm-minutes/meeting",
        "version": 1,
        "meeting": {**meeting, "attribution_in_release": "by-category"},
        "delegations": [{"id": "d", "name": state["names"][0]}],
        "agenda": [{"title": "Work", "entries": entries}],
    }
    findings = examine(meeting_of(file)).findings
    where = [finding.where for finding in findings if finding.blocks and finding.code == "name"]
    return {int(place.split("entries[")[1].split("]")[0]) for place in where}
