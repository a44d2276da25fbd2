"""The table of States in six languages, held against three libraries."""

import gettext
from collections.abc import Iterator
from functools import cache

import pycountry
import pytest
from babel import Locale
from countryinfo import CountryInfo, all_countries

from ccm_minutes.release.matching import longest
from ccm_minutes.release.states import Sort, StateName, states

_WRONG_IN_ISO_CODES = {
    "République populaire du Bengladesh": "Bangladesh is spelled so in French too",
    "Royaume du Bouthan": "Bhoutan, and so in the short name beside it",
    "République de San Marin": "Saint-Marin",
    "Burquina Faso": "Burkina Faso",
    "Salomon, Îles": "an index's order of words, of which the comma is part",
    "المالديف": "the Maldives, given for Moldova",
    "الكونغو، جمهوريّة الكونغو الدّيموقراطيّة": "two names in one, of both Congos",
}
_WRONG_IN_COUNTRYINFO = {
    "Guyane": "French Guiana, given for Guyana",
    "Saint-Lucie": "Sainte-Lucie",
    "Jerusalem": "stands for Israel in the table; for Palestine there is East Jerusalem",
}
_PAIRED = {"KP": "KR", "KR": "KP", "CD": "CG", "CG": "CD"}


def found_in(text: str, *sorts: Sort) -> set[str]:
    """The States, as alpha-2 codes, that forms of some sorts point to."""
    hits = longest(states().matcher.find(text))
    owners = (owner for *_, found in hits for owner in found)
    return {o.state for o in owners if isinstance(o, StateName) and o.sort in sorts}


@cache
def _iso_names(language: str) -> list[tuple[str, str]]:
    words = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, languages=[language])
    return [
        (code, words.gettext(name))
        for code in states().rows
        for name in _names_of(pycountry.countries.get(alpha_2=code))
    ]


def _names_of(country: object) -> Iterator[str]:
    for attribute in ("name", "official_name", "common_name"):
        name = getattr(country, attribute, None)
        if name is not None:
            yield name


@pytest.mark.parametrize("language", ["fr", "es", "ar", "zh_CN", "ru"])
def test_short_and_formal_names_of_iso_are_known_in_every_language(language: str) -> None:
    for code, name in _iso_names(language):
        if name not in _WRONG_IN_ISO_CODES:
            assert code in found_in(f"({name})", Sort.NAME), (code, name)


def test_no_exception_is_left_that_is_none() -> None:
    names = [(code, name) for lang in ("fr", "es", "ar") for code, name in _iso_names(lang)]
    for wrong in _WRONG_IN_ISO_CODES:
        codes = {code for code, name in names if name == wrong}
        assert codes, wrong
        assert not any(code in found_in(f"({wrong})", Sort.NAME) for code in codes), wrong


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar", "zh", "zh_Hant", "ru"])
def test_the_whole_name_of_a_state_points_to_it_alone(language: str) -> None:
    territories = Locale.parse(language).territories
    for code in states().rows:
        name = territories[code].partition(" (")[0].partition("（")[0]
        others = found_in(f"({name})", Sort.NAME) - {code, _PAIRED.get(code)}
        assert others == set(), (code, name)


@cache
def _countries() -> list[tuple[str, CountryInfo]]:
    coded = [(country.iso().get("alpha2", ""), country) for country in all_countries()]
    return [(code, country) for code, country in coded if code in states().rows]


def test_demonyms_are_known() -> None:
    for code, country in _countries():
        demonym = country.demonym()
        assert not demonym or code in found_in(f"the {demonym} team", Sort.NAME), demonym


def test_capitals_are_known() -> None:
    for code, country in _countries():
        for capital in _several(country.capital()):
            if capital and capital not in _WRONG_IN_COUNTRYINFO:
                # A city may be called as its State: Singapore, Luxembourg.
                assert code in found_in(f"in {capital}.", Sort.NAME, Sort.CAPITAL), capital


def _several(capital: object) -> list[object]:
    return capital if isinstance(capital, list) else [capital]


def test_french_and_spanish_names_of_a_third_library_are_known() -> None:
    for code, country in _countries():
        for language in ("fr", "es"):
            name = country.translations().get(language)
            if name and name not in _WRONG_IN_COUNTRYINFO:
                assert code in found_in(f"({name})", Sort.NAME), name
