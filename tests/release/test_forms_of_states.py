"""Whatever usual English form a State is called by, every other form of it points to it."""

from collections.abc import Iterator

import pycountry
import pytest
from babel import Locale

from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.release.examination import examine
from ccm_minutes.release.forms import states_of
from ccm_minutes.release.matching import longest
from ccm_minutes.release.states import Sort, StateName, states
from tests.release.samples import meeting, narrative

_TERRITORIES = Locale.parse("en_GB").territories
_AMBIGUOUS = {
    "Congo": {"CD", "CG"},
    "Korea": {"KP", "KR"},
    "Congolese": {"CD", "CG"},
    "Corée": {"KP", "KR"},
    "Corea": {"KP", "KR"},
    "Корея": {"KP", "KR"},
    "كوريا": {"KP", "KR"},
    "TMAC": {"TH", "TJ"},
}
"""Forms that two States share link a delegation to both."""


def _of_iso(code: str) -> Iterator[str]:
    country = pycountry.countries.get(alpha_2=code)
    if country is None:
        return
    yield country.alpha_3
    for attribute in ("name", "official_name", "common_name"):
        name = getattr(country, attribute, None)
        if name is None:
            continue
        yield name
        short, comma, rest = name.partition(", ")
        if comma:
            yield from (f"{rest} {short}", f"{short} ({rest})", f"the {rest} {short}")


def _of_babel(code: str) -> Iterator[str]:
    for key in (code, f"{code}-alt-short", f"{code}-alt-variant"):
        if key in _TERRITORIES:
            name = _TERRITORIES[key]
            yield from (name, name.replace("’", "'"), name.replace("&", "and"))


def forms_of(code: str) -> list[str]:
    """Every usual English form of one State, with and without its article."""
    forms = [*_of_iso(code), *_of_babel(code), *states().rows[code]["names"]]
    bare = [form[4:] for form in forms if form[:4].casefold() == "the "]
    return list(dict.fromkeys([*forms, *bare]))


def _blocked(name: str, words: str) -> bool:
    given = meeting(narrative(f"So {words} rose."), delegations=[Delegation("x1", name)])
    return any(finding.code == "name" for finding in examine(given).findings)


@pytest.mark.parametrize("code", list(states().rows))
def test_a_delegation_called_by_any_form_is_that_state(code: str) -> None:
    for form in forms_of(code):
        linked = states_of(Delegation("x1", form), states())
        assert code in linked, form
        assert linked <= {code, *_AMBIGUOUS.get(form, ())}, form


@pytest.mark.parametrize("code", list(states().rows))
def test_any_form_in_a_sentence_points_to_that_state(code: str) -> None:
    for form in forms_of(code):
        for sentence in (f"So {form} rose.", f"{form}’s plan", f"In the {form}¹ it rose."):
            found = [
                owner for *_, owners in longest(states().matcher.find(sentence)) for owner in owners
            ]
            assert StateName(code, Sort.NAME) in found, sentence


@pytest.mark.parametrize("code", list(states().rows))
def test_one_form_blocks_for_a_delegation_called_by_another(code: str) -> None:
    forms = forms_of(code)
    for name, words in zip(forms, [*forms[1:], forms[0]], strict=True):
        assert _blocked(name, words), (name, words)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Democratic Republic of the Congo", "DRC"),
        ("Democratic Republic of the Congo", "Kinshasa"),
        ("DR Congo", "Democratic Republic of the Congo"),
        ("DRC", "the Democratic Republic of the Congo"),
        ("Congo (Democratic Republic of the)", "DRC"),
        ("Korea, Republic of", "South Korea"),
        ("Korea (Republic of)", "ROK"),
        ("Iran, Islamic Republic of", "IRN"),
        ("Tanzania, United Republic of", "Dodoma"),
        ("Gambia (Republic of The)", "Gambian"),
        ("Netherlands (Kingdom of the)", "Dutch"),
        ("Bahamas (the)", "Nassau"),
        ("Permanent Mission of Peru", "Peruvians"),
        ("Government of the Lao PDR", "Laos"),
        ("Iran (République islamique d’)", "Iranian"),
    ],
)
def test_formal_and_turned_names_are_known(name: str, words: str) -> None:
    assert _blocked(name, words)


@pytest.mark.parametrize("name", ["Bahamas (the)", "Netherlands (Kingdom of the)"])
def test_a_bracket_to_be_turned_is_no_name(name: str) -> None:
    assert not _blocked(name, "the kingdom of the fox")
    assert not _blocked(name, "the kingdom of the")


def test_a_part_of_an_inverted_name_points_to_one_state_alone() -> None:
    table = states()
    assert states_of(Delegation("x1", "Korea, Republic of"), table) == {"KR"}
    assert states_of(Delegation("x1", "Upper Quell"), table) == frozenset()
