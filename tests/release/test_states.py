"""The table of States, held against two libraries."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pycountry
import pytest
from babel import Locale

from ccm_minutes.assets import MissingPart, resource
from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.release import states as table_of_states
from ccm_minutes.release.examination import examine
from ccm_minutes.release.folding import letters_of
from ccm_minutes.release.matching import longest
from ccm_minutes.release.states import Sort, StateName, states
from tests.release.samples import meeting, narrative

_ISO_BESIDE = """
AI AQ AS AW AX BL BM BQ BV CC CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ
MS NC NF PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT
"""
"""What ISO 3166 lists beside the States of the table."""

_BEYOND_ISO = frozenset({"EU", "XK"})


@cache
def _records() -> list[dict[str, Any]]:
    records: list[dict[str, Any]] = json.loads(resource("names", "states.json").read_text())[
        "states"
    ]
    return records


def _states_in(text: str) -> set[tuple[str, Sort]]:
    hits = longest(states().matcher.find(text))
    names = {owner for _, _, owners in hits for owner in owners if isinstance(owner, StateName)}
    return {(name.state, name.sort) for name in names}


def test_the_table_has_every_state_and_no_territory() -> None:
    iso = {country.alpha_2 for country in pycountry.countries} - set(_ISO_BESIDE.split())
    assert {record["alpha_2"] for record in _records()} == iso | _BEYOND_ISO
    assert len(_records()) == 200


def test_the_alpha_3_codes_are_those_of_iso() -> None:
    for record in _records():
        country = pycountry.countries.get(alpha_2=record["alpha_2"])
        if country is not None:
            assert record["alpha_3"] == country.alpha_3


@pytest.mark.parametrize("language", ["en_GB", "fr", "es", "ar", "zh", "ru"])
def test_the_short_names_of_six_languages_are_known(language: str) -> None:
    territories = Locale.parse(language).territories
    for record in _records():
        code = record["alpha_2"]
        name = territories[code].partition(" (")[0]
        assert (code, Sort.NAME) in _states_in(f"{name}."), name


def test_formal_names_are_known() -> None:
    for record in _records():
        country = pycountry.countries.get(alpha_2=record["alpha_2"])
        formal = getattr(country, "official_name", None)
        if formal is not None:
            assert (record["alpha_2"], Sort.NAME) in _states_in(formal.partition(",")[0]), formal


def test_every_form_is_found_by_itself() -> None:
    for record in _records():
        for sort, key in (
            (Sort.NAME, "names"),
            (Sort.NAME, "demonyms"),
            (Sort.CAPITAL, "capitals"),
        ):
            for form in record[key]:
                begun = form[0].upper() + form[1:]
                assert (record["alpha_2"], sort) in _states_in(f"To {begun}, then."), form


def test_every_state_has_demonyms_and_a_capital() -> None:
    for record in _records():
        if record["alpha_2"] != "EU":
            assert record["demonyms"], record["names"]
            assert record["capitals"], record["names"]


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ("Lao PDR", "LA"),
        ("BiH", "BA"),
        ("ROK", "KR"),
        ("DPRK", "KP"),
        ("UK", "GB"),
        ("USA", "US"),
        ("U.S.", "US"),
        ("Holland", "NL"),
        ("Türkiye", "TR"),
        ("Turkey", "TR"),
        ("Ivory Coast", "CI"),
        ("Czech Republic", "CZ"),
        ("Swaziland", "SZ"),
        ("Cabo Verde", "CV"),
        ("Viet Nam", "VN"),
        ("Burma", "MM"),
        ("Kosovo", "XK"),
        ("Cook Islands", "CK"),
        ("Taiwan", "TW"),
        ("European Union", "EU"),
        ("Holy See", "VA"),
        ("State of Palestine", "PS"),
    ],
)
def test_usual_forms_are_known(form: str, code: str) -> None:
    assert (code, Sort.NAME) in _states_in(f"by {form} and")
    assert code in states().by_name.get(letters_of(form), {code})


_ORDINARY = """The meeting agreed that clearance should go on and that all States would report in
time. It may be that a man or a woman ran to go there. The Chair asked the can to be polished; a
guinea fowl, a turkey and a male swede were seen by a finn. One State had no report. The
Committee took note of it under the Vientiane Declaration, the Dubrovnik Action Plan, the Oslo
process and the Vienna Convention on the Law of Treaties."""


def test_ordinary_text_names_nobody_though_every_state_is_there_unnamed() -> None:
    everybody = [Delegation(f"d{i}", record["names"][0]) for i, record in enumerate(_records())]
    findings = examine(meeting(narrative(_ORDINARY), delegations=everybody)).findings
    assert [finding.text for finding in findings if finding.blocks] == []


@pytest.fixture
def spoiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the table that is read in place of the program's own."""
    own = resource("names", "states.json").read_text("utf-8")
    copy = tmp_path / "states.json"
    copy.write_text(own, "utf-8")
    monkeypatch.setattr(table_of_states, "resource", lambda *_parts: copy)
    states.cache_clear()
    yield copy
    monkeypatch.undo()
    states.cache_clear()


def test_a_table_that_has_lost_states_is_no_table(spoiled: Path) -> None:
    table = json.loads(spoiled.read_text("utf-8"))
    spoiled.write_text(json.dumps({"states": table["states"][:190]}), "utf-8")
    with pytest.raises(MissingPart, match="States"):
        examine(meeting(narrative("It went on.")))


def test_a_table_that_was_cut_short_is_no_table(spoiled: Path) -> None:
    spoiled.write_bytes(spoiled.read_bytes()[:5000])
    with pytest.raises(MissingPart, match=r"states\.json"):
        examine(meeting(narrative("It went on.")))
