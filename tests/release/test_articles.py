"""Articles and capitals of categories."""

import pytest

from ccm_minutes.release.articles import capitalised, with_article

_ENGLISH = """
an affected State|a donor/partner State|a State with an impending deadline|a European State
an EU member|a UN agency|an MSP host|an hour-long visitor|an honest broker|a one-party State
a unique case|an unaffected State|a user|a Ugandan guest|a Uruguayan guest|an 8MSP guest
an 11th guest|an 18-member group|an 80-member group|a 1MSP guest|an NGO|a NATO member
a UXO-affected State|an urban State|an umbrella body|a united front|an uninvited guest
an ICRC guest|a HALO guest|an international organisation|a civil society organisation
an AFFECTED STATE|a DONOR STATE|a universal body|an unidentified State|a utility|an X-ray
"""


@pytest.mark.parametrize("phrase", _ENGLISH.strip().replace("\n", "|").split("|"))
def test_the_english_article_fits_the_sound(phrase: str) -> None:
    assert with_article(phrase.partition(" ")[2], "en") == phrase


def test_french_and_spanish_articles_know_common_feminines() -> None:
    assert with_article("État affecté", "fr") == "un État affecté"
    assert with_article("organisation internationale", "fr") == "une organisation internationale"
    assert with_article("organización internacional", "es") == "una organización internacional"


def test_a_capital_never_changes_the_length() -> None:
    assert capitalised("an affected State") == "An affected State"
    assert capitalised("ßx") == "ßx"
    assert capitalised("") == ""
