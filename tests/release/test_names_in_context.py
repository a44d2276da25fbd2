"""What stands about a name, or within it, decides whether it is one."""

import pytest

from ccm_minutes.domain.delegation import Delegation, Representative
from ccm_minutes.release.examination import examine
from tests.release.samples import meeting, narrative


def blocked(text: str, *delegations: Delegation) -> list[str]:
    given = meeting(narrative(text), delegations=list(delegations))
    return [finding.text for finding in examine(given).findings if finding.blocks]


def _at(name: str) -> Delegation:
    return Delegation("x1", name)


@pytest.mark.parametrize(
    "text",
    [
        "CMR said that clearance goes on.",
        "We thank CMR.",
        "It spoke of CMR’s survey and of clearance of CMR’s land.",
        "We thanked CMR. Clearance goes on.",
        "It fell to CMR, clearance of land being done.",
        "Work in CMR goes on.",
        "In CMR clearance goes on.",
        "The CMR delegation spoke.",
        "CMR",
    ],
)
def test_a_code_that_is_also_a_term_is_a_name_where_it_may_be_one(text: str) -> None:
    assert set(blocked(text, _at("Cameroon"))) == {"CMR"}


@pytest.mark.parametrize(
    "text",
    [
        "Clearance of CMR and CMR survey go on in CMR-contaminated land.",
        "It found CMRs, and reported of cluster munition remnants (CMR).",
        "Progress in CMR clearance was made.",
        "CMR contamination and the threat posed by CMR were less.",
    ],
)
def test_it_is_none_where_it_is_plainly_the_term(text: str) -> None:
    assert blocked(text, _at("Cameroon")) == []


def test_a_conjunction_between_words_in_capitals_is_no_name() -> None:
    assert blocked("The Meeting ADOPTED AND WELCOMED it.", _at("Andorra")) == []
    assert blocked("AND said so, and we thank AND.", _at("Andorra")) == ["AND", "AND"]


@pytest.mark.parametrize(
    ("text", "code", "name"),
    [
        ("CAN/2026/1", "CAN", "Canada"),
        ("CCM/PER/2", "PER", "Peru"),
        ("DOC/NOR", "NOR", "Norway"),
        ("STATEMENT BY CAN", "CAN", "Canada"),
    ],
)
def test_a_code_is_a_name_where_all_is_in_capitals(text: str, code: str, name: str) -> None:
    assert blocked(text, _at(name)) == [code]


def test_a_code_between_words_of_a_line_in_capitals_is_none() -> None:
    assert blocked("WHAT THE MEETING CAN DO AND WILL", _at("Canada"), _at("Andorra")) == []
    assert blocked("NEITHER THIS NOR THAT", _at("Norway")) == []


@pytest.mark.parametrize("text", ["US$ 5 million", "US$5", "U.S. dollars", "a sum in Swiss francs"])
def test_money_is_no_name(text: str) -> None:
    assert blocked(f"It gave {text} more.", _at("United States"), _at("Switzerland")) == []


@pytest.mark.parametrize("text", ["The US gave.", "U. S. money", "the US’s", "US, dollars"])
def test_whose_money_it_is_is_one(text: str) -> None:
    assert blocked(text, _at("United States")) != []


@pytest.mark.parametrize("text", ["uk", "U K", "U. K.", "u.k.", "Uk", "🇬🇧"])
def test_an_abbreviation_that_is_no_word_counts_in_every_spelling(text: str) -> None:
    assert blocked(f"It fell to the {text} to go on.", _at("United Kingdom")) != []


@pytest.mark.parametrize("text", ["Todos irán allí.", "municiones antiguas", "acción contraminas"])
def test_a_spanish_word_is_no_name_in_small_letters(text: str) -> None:
    states = [_at("Iran"), _at("Antigua and Barbuda"), _at("Peru")]
    assert blocked(text, *states) == []


@pytest.mark.parametrize("text", ["en iran", "Irán dijo", "IRÁN"])
def test_it_is_one_without_its_accent_or_with_a_capital(text: str) -> None:
    assert blocked(text, _at("Iran (Islamic Republic of)")) != []


def test_only_is_no_capital_in_french() -> None:
    assert blocked("Seul un État a parlé. Seuls les autres…", _at("Republic of Korea")) == []
    assert blocked("Fue a Seul. En Seúl un Estado habló.", _at("Republic of Korea")) != []


@pytest.mark.parametrize(
    "text", ["In Lima. Conference services went on.", "Of Oslo, process and all.", "Oslo: Process."]
)
def test_a_public_phrase_does_not_reach_over_a_stop(text: str) -> None:
    assert blocked(text, _at("Peru"), _at("Norway")) != []


@pytest.mark.parametrize("text", ["lran", "PoIand", "Poland", "lndia’s", "ltaIy"])
def test_a_letter_that_looks_like_another_makes_no_other_name(text: str) -> None:
    states = map(_at, ("Iran", "Poland", "India", "Italy"))
    assert blocked(f"It fell to {text} to go on.", *states) == [text.removesuffix("’s")]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("O'Brien, Kate", "O’Brien"),
        ("O'Brien, Kate", "Obrien"),
        ("O'Brien, Kate", "Kate O'Brien"),
        ("Brien, Jr.", "Brien"),
        ("Ulf Müller", "Mueller"),
        ("Åse Bjørn", "Bjoern"),
        ("Zhao Wenyi", "Zhao"),
    ],
)
def test_a_person_is_known_by_each_part_of_a_name(name: str, text: str) -> None:
    named = Delegation("x1", "Averland", representatives=(Representative(name),))
    assert blocked(f"It fell to {text} to go on.", named) != []


def test_a_first_name_that_is_a_common_word_or_a_state_is_no_sign_of_a_person() -> None:
    people = (Representative("Grace Venn"), Representative("Jordan Tarn"))
    named = Delegation("x1", "Averland", representatives=people)
    assert blocked("Grace was given. Jordan rose.", named) == []
