"""Ordinary treaty text that names nobody is let through, whoever the unnamed delegations are."""

import json
from collections.abc import Callable

from ccm_minutes.assets import resource
from ccm_minutes.release.examination import examine
from tests.claims.paper import meeting_of
from tests.claims.schema import Json
from tests.claims.treaty_prose import treaty_prose
from tests.claims.treaty_text import treaty_text

_WORDS = 10_000


def test_ten_thousand_words_block_once_at_most(figure: Callable[[str], None]) -> None:
    text = [*treaty_prose(), *treaty_text(_WORDS)]
    findings = examine(meeting_of(_by_category(text))).findings
    blocking = [finding.text for finding in findings if finding.blocks]
    figure(f"false alarms: {len(blocking)} in {sum(len(t.split()) for t in text)} words")
    assert len(blocking) <= 1, blocking


def test_the_same_text_with_a_name_is_refused() -> None:
    findings = examine(meeting_of(_by_category([f"{treaty_text(50)[0]} So did Peru."]))).findings
    assert [finding.text for finding in findings if finding.blocks] == ["Peru"]


def _by_category(text: list[str]) -> Json:
    """A meeting at which every State of the world took part, and none may be named."""
    table = json.loads(resource("names", "states.json").read_text(encoding="utf-8"))
    states = [{"id": s["alpha_2"].lower(), "name": s["names"][0]} for s in table["states"]]
    people = ({"name": name} for name in ("Ilsa Brandt", "Omar Velde", "H. de Groot", "Li Wei"))
    for state, person in zip(states, people, strict=False):
        state["representatives"] = [person]
    entries = [{"kind": "narrative", "text": paragraph} for paragraph in text]
    meeting = {"id": "m", "title": "Talks", "date": "2026-05-12"}
    return {
        "format": "ccm-minutes/meeting",
        "version": 1,
        "meeting": {**meeting, "attribution_in_release": "by-category"},
        "delegations": states,
        "agenda": [{"title": "General exchange of views", "entries": entries}],
    }
