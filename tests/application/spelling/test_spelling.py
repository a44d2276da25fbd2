"""What is told to be misspelt, and what is known or left alone."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.application.spelling.known import known_words
from ccm_minutes.application.spelling.spelling import MOST_OFFERED, Spelling, bare_word
from ccm_minutes.domain.delegation import Category, Delegation, Office, Representative
from ccm_minutes.domain.meeting import Meeting
from tests.samples import small_meeting

WORDS = frozenset(
    {"the", "van", "came", "to", "l'eau", "co", "coordinated", "well", "peut-être", "don't"}
    | {"a", "and", "or"}
)


class FewWords:
    """The port ``Speller``: knows a few words, and counts what it is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def knows(self, word: str) -> bool:
        self.asked.append(word)
        return word in WORDS or word.lower() in WORDS

    def suggest(self, word: str) -> Sequence[str]:
        return [word, "don't", *(f"{word}{number}" for number in range(9))]


def wrong(text: str, known: frozenset[str] = frozenset()) -> list[str]:
    found = list(Spelling(FewWords(), known).misspelt(text))
    assert all(text[one.start : one.end] == one.word for one in found)
    return [one.word for one in found]


def test_a_word_that_is_not_in_the_dictionary_is_told_with_its_place() -> None:
    assert wrong("The vann came, to teh (vann).") == ["vann", "teh", "vann"]


@pytest.mark.parametrize(
    "text",
    [
        "14km2 km2 B52s 3rd",
        "ISU FOUO NGOs ISU’s CorCom iPhone",
        "https://exmaple.org/teh www.teh.org teh@exmaple.org exmaple.org/teh snake_csae",
        "i.e. p.ex. U.N.",
        "\ufffc \ufffc’s 😀 – …",
        "Женева الجزائر 日内瓦",
        "x y z",
        "",
        "q" * 100,
    ],
)
def test_what_no_dictionary_can_judge_is_left_alone(text: str) -> None:
    assert wrong(text) == []


def test_a_capital_too_many_is_a_slip_and_no_code() -> None:
    assert wrong("THhe THe van") == ["THhe"]
    assert wrong("VVan came") == ["VVan"]


def test_apostrophes_of_both_kinds_are_one() -> None:
    assert wrong("Don’t don't l’eau l'eau") == []


def test_what_an_apostrophe_joins_to_a_known_word_makes_it_no_other() -> None:
    assert wrong("the van’s l’Averland Averland's qu'Averland", frozenset({"Averland"})) == []
    assert wrong("d’Avreland", frozenset({"Averland"})) == ["d’Avreland"]


def test_a_word_with_hyphens_is_judged_as_one_then_without_then_in_parts() -> None:
    assert wrong("co-ordinated well-van") == []
    assert wrong("well-vann and/or") == ["vann"]


def test_a_known_word_in_small_letters_is_known_with_a_capital_and_a_name_only_so() -> None:
    assert wrong("Foo foo Bar bar", frozenset({"foo", "Bar"})) == ["bar"]


def test_a_mention_parts_words() -> None:
    assert wrong("van\ufffcteh") == ["teh"]


def test_suggestions_are_few_with_names_first_and_the_apostrophe_that_was_typed() -> None:
    spelling = Spelling(FewWords(), frozenset({"Averland"}))

    assert spelling.suggestions("Avreland")[0] == "Averland"
    assert "don’t" in spelling.suggestions("dn’t")
    assert len(spelling.suggestions("teh")) == MOST_OFFERED
    assert "teh" not in spelling.suggestions("teh")


def test_what_is_added_to_a_dictionary_is_the_word_alone() -> None:
    words = ("Quoye", "Quoye’s", "l’Averland", "qu'Averland", "O’Brien", "d's")

    assert [bare_word(word) for word in words] == [
        "Quoye",
        "Quoye",
        "Averland",
        "Averland",
        "O'Brien",
        "d's",
    ]


def test_a_word_is_looked_up_once() -> None:
    speller = FewWords()
    spelling = Spelling(speller)
    list(spelling.misspelt("teh teh"))
    list(spelling.misspelt("teh"))

    assert speller.asked == ["teh"]


@given(st.text())
def test_any_text_can_be_judged(text: str) -> None:
    for word in wrong(text):
        assert word.strip() == word != ""


def full_meeting() -> Meeting:
    meeting = small_meeting()
    person = Representative("Ilsa Brandt-Quoye", honorific="Dr", function="Wehrreferat")
    delegation = Delegation(
        "avl",
        "République d’Averland",
        other_names=("Averlund",),
        offices=(Office("Koordinator", term="2031"),),
        representatives=(person,),
    )
    category = Category("c", "coastal Staat", "coastal Staaten")
    return Meeting(meeting.details, (category,), (delegation,), meeting.agenda)


def test_names_offices_categories_and_abbreviations_are_known() -> None:
    known = known_words(full_meeting(), ["CorCom", "Coordination Circus"])

    words = "Averland Averlund Ilsa Brandt Quoye Wehrreferat Koordinator Staaten avl Circus"
    assert set(words.split()) <= known | {"Averland"}
    assert wrong("Brandt-Quoye of Averlund", known | {"of"}) == []


def test_names_of_all_states_are_known_and_small_words_in_them_are_not() -> None:
    known = known_words(full_meeting())

    assert {"Peru", "Peruvian", "Lima", "Côte"} <= known
    assert "und" not in known
