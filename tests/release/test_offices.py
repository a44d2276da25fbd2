"""The articles of offices, and whether several hold one."""

import pytest

from ccm_minutes.release.offices import definite_article, is_several, with_definite

FRENCH = """
le Président|la Présidente|la Présidence|la vice-présidente|le Vice-Président|le Secrétariat
la Coordonnatrice chargée de l'assistance|le Coordonnateur|les Coordonnateurs|les Vice-Présidents
l’Unité d'appui|l’Ambassadeur|le Haut-Commissaire|l’Hôte|le Secrétaire général
la Secrétaire générale|la Secrétaire exécutive|la Délégation|le Comité|la Rapporteuse
""".strip().replace("\n", "|")
SPANISH = """
el Presidente|la Presidenta|la Presidencia|la Vicepresidenta|la Secretaría|el Secretario
la Coordinadora|los Coordinadores|las Coordinadoras|las Delegaciones|la Delegación|la Unidad
el Relator|los Presidentes|el Economista
""".strip().replace("\n", "|")


def _said(language: str, office: str) -> str:
    return with_definite(definite_article(office, language), office)


@pytest.mark.parametrize("phrase", FRENCH.split("|"))
def test_a_french_article_goes_by_the_form_of_the_office(phrase: str) -> None:
    office = phrase[2:] if phrase.startswith("l’") else phrase.partition(" ")[2]
    assert _said("fr", office) == phrase


@pytest.mark.parametrize("phrase", SPANISH.split("|"))
def test_a_spanish_article_goes_by_the_form_of_the_office(phrase: str) -> None:
    assert _said("es", phrase.partition(" ")[2]) == phrase


@pytest.mark.parametrize(
    ("language", "office"),
    [
        ("en", "the Chair"),
        ("en", "All Coordinators"),
        ("fr", "La Présidente"),
        ("fr", "L’Unité d'appui"),
        ("fr", "l'Unité d'appui"),
        ("fr", "Tous les coordonnateurs"),
        ("es", "Las coordinadoras"),
        ("es", "Todos los coordinadores"),
    ],
)
def test_an_office_typed_with_its_article_gets_no_second_one(language: str, office: str) -> None:
    assert _said(language, office) == office


def test_in_english_every_office_has_the_same_article() -> None:
    assert _said("en", "President") == "the President"
    assert _said("en", "Larch Keeper") == "the Larch Keeper"


@pytest.mark.parametrize(
    ("language", "office", "several"),
    [
        ("fr", "Coordonnateurs pour l'assistance", True),
        ("fr", "Les coprésidentes", True),
        ("fr", "Tous les coordonnateurs", True),
        ("fr", "Président des travaux", False),
        ("es", "Coordinadoras", True),
        ("es", "Todas las delegaciones", True),
        ("es", "Presidenta de los trabajos", False),
        ("en", "Coordinators", False),
    ],
)
def test_a_verb_after_several_is_in_the_plural(language: str, office: str, several: bool) -> None:
    assert is_several(office, language) is several
