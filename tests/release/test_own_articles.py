"""Articles that belong to the name of a delegation."""

import pytest

from ccm_minutes.release.own_articles import with_own_article


@pytest.mark.parametrize(
    ("language", "name", "inside"),
    [
        ("en", "The Netherlands", "the Netherlands"),
        ("en", "Lebanon", "Lebanon"),
        ("en", "Les Cayes", "Les Cayes"),
        ("en", "Thessa", "Thessa"),
        ("fr", "Les Pays-Bas", "les Pays-Bas"),
        ("fr", "La Barbade", "la Barbade"),
        ("fr", "Le Saint-Siège", "le Saint-Siège"),
        ("fr", "L’Uruguay", "l’Uruguay"),
        ("fr", "Lettonie", "Lettonie"),
        ("fr", "The Marshes", "the Marshes"),
        ("es", "Los Países Bajos", "los Países Bajos"),
        ("es", "Las Bahamas", "las Bahamas"),
        ("es", "La Santa Sede", "la Santa Sede"),
        ("es", "El Salvador", "El Salvador"),
        ("es", "El Líbano", "el Líbano"),
        ("es", "Laos", "Laos"),
        ("de", "The Netherlands", "the Netherlands"),
    ],
)
def test_an_article_is_small_within_a_sentence_and_great_at_its_start(
    language: str, name: str, inside: str
) -> None:
    called = with_own_article(name, language)
    assert (called.inside, called.start) == (inside, name)
    assert with_own_article(inside, language).start == name


@pytest.mark.parametrize(
    ("language", "name", "several"),
    [
        ("fr", "Les Pays-Bas", True),
        ("fr", "La Barbade", False),
        ("fr", "Laos", False),
        ("es", "Los Países Bajos", True),
        ("es", "El Líbano", False),
        ("en", "The Netherlands", False),
    ],
)
def test_a_name_of_several_has_its_verb_in_the_plural(
    language: str, name: str, several: bool
) -> None:
    assert with_own_article(name, language).several is several
